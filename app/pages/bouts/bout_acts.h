// SPDX-License-Identifier: MIT
// All that can be done with bouts: each act says what it did, and offers to undo it.
#pragma once

#include "app/pages/services.h"
#include "core/domain/diary/episode.h"
#include "core/domain/record.h"
#include "core/engine/command.h"
#include "core/engine/event.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace coolwarm {

class BoutDialog;
class NoticeBar;

class BoutActs : public QObject {
    Q_OBJECT

public:
    /// Keeps references. What comes of an act stands in `notice`; forms belong to the window of
    /// `page`, which may be put aside for an alarm.
    BoutActs(const Services& services, NoticeBar& notice, QWidget& page, QObject* parent);

    /// Opens the form for a new bout that begins `at`, or now.
    void begin(const std::optional<std::chrono::sys_seconds>& at = std::nullopt);
    /// Opens the form of one of the log.
    void open(const Episode& bout);
    /// Opens the form with what had been half typed there; of a bout that has gone since, as a new
    /// one. False where the log cannot be read now; that is told.
    [[nodiscard]] bool openDraft(const QJsonObject& draft);

    /// It ends now.
    void end(const Episode& bout);
    void reopen(const Episode& bout);
    void remove(const Episode& bout);
    void join(const Episode& one, const Episode& other);
    /// Asks at which moment.
    void split(const Episode& bout);
    /// What an act of elsewhere makes of the notice: it is over.
    void forget();

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Submission submit(const Command& command);
    void act(const Command& command);
    void undo();
    void see(const Event& event);
    void note(const Event& event);
    void tellDone(const Command& command);
    void run(BoutDialog* form);

    const Services& m_services;
    EngineBridge& m_bridge;
    NoticeBar& m_notice;
    QWidget& m_page;
    bool m_isAsking = false; ///< what happens now is what was asked for here
    QStringList m_told;      ///< the records that an act has changed, in words
    QStringList m_steps;     ///< what was undone, in words
    RevisionId m_step;       ///< by which the act can be undone
    bool m_canUndo = false;
};

} // namespace coolwarm
