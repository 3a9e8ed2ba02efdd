// SPDX-License-Identifier: MIT
// Between the window and the engine: intents go in, states and refusals come out as signals.
#pragma once

#include "app/bridge/failure.h"
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
        Waiting, ///< not on disk yet: it is tried again, see EngineBridge
        Failed,  ///< could not be saved and was not begun; troubleText() says why
    };
    Kind kind = Kind::Done;
    std::optional<Refusal> refusal;

    [[nodiscard]] bool done() const { return kind == Kind::Done; }
};

/// Owns the present status, beats the engine's heart and catches the log's failures.
///
/// Nothing here waits for the log: what another program's lock keeps out is tried again by a timer,
/// at the reading it was made at. Whatever ends or describes a session is tried until it is saved,
/// so that nothing is dropped. All else, a start above all, is tried for `patience` and then given
/// up: nothing begins later behind the user's back. A log that fails in another way than by a lock
/// refuses such a wish at once.
class EngineBridge : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{5};

    EngineBridge(Engine& engine, const Clock& clock, QObject* parent = nullptr);

    /// Reads the log for the first time and begins to beat. Throws StoreError.
    void begin();

    [[nodiscard]] Submission submit(const Command& command);

    /// As of the last beat, and as it will be when what waits for the log is in it: whoever has
    /// said that the pack is off is told what follows at once.
    [[nodiscard]] const Status& status() const { return m_status; }
    [[nodiscard]] const Choices& choices() const { return m_snapshot.choices; }
    /// The sites on offer; the last known ones while the log cannot be read.
    [[nodiscard]] const std::vector<Site>& sites() const { return m_sites; }
    /// Other parts of the body whose skin rests, as the log has them. Throws StoreError.
    [[nodiscard]] std::vector<Snapshot> restingElsewhere() {
        return m_engine.restingBeside(m_status.site, m_status.now);
    }
    /// A session of the log; nothing for one that is gone. Throws StoreError.
    [[nodiscard]] std::optional<Session> pastSession(const SessionId& id) {
        return m_engine.pastSession(id);
    }
    /// The newest step of the log, and the newest undoing of one, as they were read last.
    [[nodiscard]] std::optional<RevisionId> undoable() const { return m_snapshot.undoable; }
    [[nodiscard]] std::optional<RevisionId> redoable() const { return m_snapshot.redoable; }
    /// What is wrong with the log at present, in words; empty when nothing is.
    [[nodiscard]] QString troubleText() const { return m_trouble; }
    /// Whether a start waits for the log, which is given up soon.
    [[nodiscard]] bool startWaits() const;
    /// Whether anything at all waits to be saved.
    [[nodiscard]] bool waits() const { return !m_waiting.empty(); }

    /// As setVisible() was told.
    [[nodiscard]] bool isVisible() const { return m_visible; }
    /// Beats also when the computer has been on for so long, and while the window is seen each
    /// second of a countdown to it; nothing: no more. One such moment at a time for each `whose`.
    void beatAlsoAt(const QObject* whose, std::optional<Millis> sinceBoot);

    /// Tells each thing that happens once: as soon as it is foreseen, else when the log has it.
    void follow(QObject* context, std::function<void(const Event&)> listener);
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
    /// Looks whether another process has written the log, and reads it anew then; what waits for
    /// the log is tried as well.
    void lookAtLog();
    /// Whether somebody can see the window: hidden, only events make it beat.
    void setVisible(bool visible);
    /// Whether a tray shows the state: then a session beats once a minute while the window is
    /// hidden.
    void setInTray(bool inTray);

signals:
    /// begin() is done, and all that it found has been told.
    void begun();
    /// Time or facts moved: show status() anew.
    void statusChanged();
    /// The log says something else than before: lists and sums are to be read anew.
    void factsChanged();
    void happened(const coolwarm::Event& event, bool wasForeseen);
    /// A session has ended, was forgotten or goes on, which waits for the log; told once more by
    /// happened(), as foreseen.
    void foreseen(const coolwarm::Event& event);
    /// The planned end of a session has come; told once per alarm.
    void alarmDue(const coolwarm::Session& session);
    void troubleChanged();
    /// What waited was given up or cannot be done any more: why nothing came of it, in words.
    void givenUp(const QString& text);
    /// What waited is refused by a rule, now that the log can be asked.
    void refusedLater(const coolwarm::Command& command, const coolwarm::Refusal& refusal);
    /// One line about what was noticed and seen to: a clock that was set, a file that was moved.
    void noticed(const QString& text);
    /// Beat again after so many milliseconds, of a clock that also counts suspend; negative: not
    /// needed.
    void beatWanted(qint64 milliseconds);

private:
    struct Waiting {
        Command command;
        Reading at;
        std::optional<Millis> until; ///< since boot; without it until it is saved
        bool isTold = false;         ///< by foreseen()
    };

    Submission perform(const Command& command, const Reading& now);
    Submission wait(const Command& command, const Reading& now);
    void tell(Result result, const Reading& now, bool foreseen = false);
    void look(const Reading& now);
    [[nodiscard]] Snapshot withWaiting() const;
    void retryWaiting();
    void giveUpLate();
    void retryLater(const LogTrouble& trouble);
    void closeOverdueSession();
    void readFacts(const Reading& now);
    /// A session that is not shown could ring unseen: what could not be read is read again.
    void readLater(const LogTrouble& trouble);
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
    QTimer m_look; ///< runs while the log could not be looked at
    QString m_trouble;
    bool m_isBusy = false; ///< the log was locked at the last try
    std::optional<Reading> m_lastBeat;
    std::map<const QObject*, Millis> m_alsoAt; ///< since boot
    bool m_mustRead = false;                   ///< the log could not be read when it had changed
    bool m_visible = false;
    bool m_inTray = false;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Event)
Q_DECLARE_METATYPE(coolwarm::Session)
