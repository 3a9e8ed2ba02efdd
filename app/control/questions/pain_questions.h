// SPDX-License-Identifier: MIT
// The question about the pain that waits for an answer now, if there is one.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/submission.h"
#include "app/platform/time/boot_timer.h"
#include "core/domain/pain.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/pain_questions.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace coolwarm {

/// Which question is open follows from what is stored and the reading, so that a restart, a sleep
/// or a clock that was set changes nothing: see outlookOn(). One that the log has an answer to, a
/// pain entry at its part of the body since it was due, is none any more; nor is one that somebody
/// has answered in this run of the program, or left in this one or the one before. There is one at
/// a time: whoever answers or leaves it has done so with all that are due by then.
class PainQuestions : public QObject {
    Q_OBJECT

public:
    /// Keeps the references; reads the log only while a question is due. `looks` remembers what was
    /// left, without a word of whose pain it is.
    PainQuestions(EngineBridge& bridge, HistoryReaderFactory openHistory, QSettings& looks,
                  QObject* parent = nullptr);

    /// What is asked; nothing most of the time.
    [[nodiscard]] const std::optional<OpenQuestion>& asked() const { return m_asked; }

    /// Writes the answer down as a pain entry of this moment at the question's part of the body,
    /// also when the question is over by now: it is what the pain is.
    Submission answer(const PainQuestion& question, PainScore score);
    /// Nobody wants to answer what is asked.
    void leave();

signals:
    /// Another question is asked than before, or none any more.
    void changed();

private:
    void look();
    void lookAnew();
    [[nodiscard]] bool isAnswered(const OpenQuestion& open);
    [[nodiscard]] bool isSettled(const PainQuestion& question) const;
    void settleAll();
    void rememberLeft();

    /// What the log said to a question.
    struct Known {
        PainQuestion question;
        bool isAnswered = false;
    };

    EngineBridge& m_bridge;
    HistoryReaderFactory m_openHistory;
    QSettings& m_looks;
    std::unique_ptr<HistoryReader> m_reader;
    BootTimer m_next; ///< to the moment at which another is due, or this one is over
    QTimer m_again;   ///< runs while the log is locked
    std::vector<Known> m_known;
    std::vector<PainQuestion> m_open;    ///< as they were found last, answered or not
    std::vector<PainQuestion> m_settled; ///< in this run
    QStringList m_left;                  ///< when they were left last, as leftMark() has them
    std::optional<OpenQuestion> m_asked;
};

} // namespace coolwarm
