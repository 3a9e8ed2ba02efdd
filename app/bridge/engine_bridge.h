// SPDX-License-Identifier: MIT
// Between the window and the engine: intents go in, states and refusals come out as signals.
#pragma once

#include "core/engine/engine.h"
#include "core/store/log_care.h"
#include "core/time/clock.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>

namespace coolwarm {

/// What became of an intent.
struct Submission {
    enum class Kind {
        Done,
        Refused,
        Waiting, ///< allowed, but not on disk yet: it is tried again until it is
        Failed,  ///< could not be saved and was not begun; troubleText() says why
    };
    Kind kind = Kind::Done;
    std::optional<Refusal> refusal;

    [[nodiscard]] bool done() const { return kind == Kind::Done; }
};

/// Owns the present status, beats the engine's heart and catches the log's failures. A start that
/// cannot be saved is not begun; whatever ends or describes a session waits with the reading it was
/// made at and is tried again, so that nothing is dropped.
class EngineBridge : public QObject {
    Q_OBJECT

public:
    EngineBridge(Engine& engine, const Clock& clock, QObject* parent = nullptr);

    /// Reads the log for the first time and begins to beat. Throws StoreError.
    void begin();

    [[nodiscard]] Submission submit(const Command& command);

    /// As of the last beat.
    [[nodiscard]] const Status& status() const { return m_status; }
    [[nodiscard]] const Choices& choices() const { return m_snapshot.choices; }
    /// The sites on offer; the last known ones while the log cannot be read.
    [[nodiscard]] const std::vector<Site>& sites() const { return m_sites; }
    /// What is wrong with the log at present, in words; empty when nothing is.
    [[nodiscard]] QString troubleText() const { return m_trouble; }
    /// Whether the end of the open session waits to be saved.
    [[nodiscard]] bool endingWaits() const;
    /// Whether anything at all waits to be saved.
    [[nodiscard]] bool waits() const { return !m_waiting.empty(); }

    /// As setVisible() was told.
    [[nodiscard]] bool isVisible() const { return m_visible; }
    /// Beats also when the computer has been on for so long, and while the window is seen each
    /// second of a countdown to it; nothing: no more. One such moment at a time for each `whose`.
    void beatAlsoAt(const QObject* whose, std::optional<Millis> sinceBoot);

    /// Something worth a line has happened to the log's file.
    void tellIncident(const LogIncident& incident);

public slots:
    /// The program may end or the computer fall asleep any moment: what waits is tried at once. All
    /// else is in the log already. Returns whether nothing is left waiting.
    bool save();
    /// Looks at the clock: tells due alarms and the new state, and plans the next beat.
    void beat();
    /// Reads the log anew because another process has written it.
    void readAnew();
    /// Whether somebody can see the window: hidden, only events make it beat.
    void setVisible(bool visible);
    /// Whether a tray shows the state: then a session beats once a minute while the window is
    /// hidden.
    void setInTray(bool inTray);

signals:
    /// Time or facts moved: show status() anew.
    void statusChanged();
    /// The log says something else than before: lists and sums are to be read anew.
    void factsChanged();
    void happened(const coolwarm::Change& change);
    /// The planned end of a session has come; told once per alarm.
    void alarmDue(const coolwarm::Session& session);
    void troubleChanged();
    /// One line about what was noticed and seen to: a clock that was set, a file that was moved.
    void noticed(const QString& text);
    /// Beat again after so many milliseconds, of a clock that also counts suspend; negative: not
    /// needed.
    void beatWanted(qint64 milliseconds);

private:
    struct Waiting {
        Command command;
        Reading at;
    };

    Submission perform(const Command& command, const Reading& now);
    void tell(const Result& result, const Reading& now);
    void retryWaiting();
    void settleAlarm();
    void readFacts(const Reading& now);
    /// A session that is not shown could ring unseen: what could not be read is read again.
    void readLater(const QString& failure);
    void setTrouble(const QString& text);
    void compareClocks(const Reading& now);
    [[nodiscard]] std::optional<Millis> timeToNextBeat() const;

    Engine& m_engine;
    const Clock& m_clock;
    Snapshot m_snapshot;
    Status m_status;
    std::vector<Site> m_sites;
    std::deque<Waiting> m_waiting;
    QTimer m_retry;
    QString m_trouble;
    std::optional<Reading> m_lastBeat;
    std::map<const QObject*, Millis> m_alsoAt; ///< since boot
    bool m_mustRead = false;                   ///< the log could not be read when it had changed
    bool m_visible = false;
    bool m_inTray = false;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Change)
Q_DECLARE_METATYPE(coolwarm::Session)
