// SPDX-License-Identifier: MIT
// Between the window and the engine: intents go in, states and refusals come out as signals.
#pragma once

#include "app/control/failure.h"
#include "app/control/long_work.h"
#include "app/control/submission.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/starting.h"
#include "core/engine/engine.h"
#include "core/engine/event.h"
#include "core/engine/result.h"
#include "core/engine/status.h"
#include "core/engine/touched.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store.h"
#include "core/rules/verdict.h"
#include "core/time/clock.h"
#include "core/time/reading.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>

namespace coolwarm {

/// Owns the present status, beats the engine's heart and catches the log's failures.
/// Nothing here waits for the log (see EventPatience): what cannot be written is tried again at the
/// reading it was made at, soon where the log was locked, later where the disk was full, and not by
/// itself where only somebody's doing can help. Whatever ends or describes a session is tried until
/// it is saved. All else, a start above all, is tried for `patience` and then given up, or at once
/// where the log fails otherwise than by a lock: nothing begins later behind the user's back. What
/// takes seconds is done by a worker, and all else waits for it as for another program.
class EngineBridge : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{5};
    /// Keeps references. Without `longWork` everything is done here.
    EngineBridge(Engine& engine, const Clock& clock, LongWork longWork = {},
                 QObject* parent = nullptr);

    /// Reads the log for the first time and begins to beat. Throws StoreError.
    void begin();

    [[nodiscard]] Submission submit(const Command& command);

    /// As of the last beat, and as it will be when what waits for the log is in it.
    [[nodiscard]] const Status& status() const { return m_status; }
    [[nodiscard]] Snapshot withWaiting() const;
    [[nodiscard]] const Choices& choices() const { return m_snapshot.choices; }
    /// Why such a start at the status's site would be refused now; the log is not asked.
    [[nodiscard]] std::optional<Refusal> startRefusal(const Start& start) const;
    /// The sites on offer; the last known ones while the log cannot be read.
    [[nodiscard]] const std::vector<Site>& sites() const { return m_sites; }
    /// Other parts of the body whose skin rests, as the log has them. Throws StoreError.
    [[nodiscard]] std::vector<Snapshot> restingElsewhere();
    /// A session of the log; nothing for one that is gone. Throws StoreError.
    [[nodiscard]] std::optional<Session> pastSession(const SessionId& id);
    /// The same of the diary, and whether what happened then proposes a bout; see bout_rules.h.
    [[nodiscard]] std::optional<DiaryRecord> record(const RecordRef& what);
    [[nodiscard]] bool proposesBout(const Site& site, std::chrono::sys_seconds at);
    /// The newest step of the log, and the newest undoing of one, as they were read last.
    [[nodiscard]] std::optional<RevisionId> undoable() const { return m_snapshot.undoable; }
    [[nodiscard]] std::optional<RevisionId> redoable() const { return m_snapshot.redoable; }
    /// What is wrong with the log at present, in words; empty when nothing is.
    [[nodiscard]] QString troubleText() const { return m_trouble; }
    /// Whether a start waits for the log, which is given up soon.
    [[nodiscard]] bool startWaits() const;
    /// Whether anything at all waits to be saved, and anything that finish() gives up.
    [[nodiscard]] bool waits() const { return !m_waiting.empty(); }
    [[nodiscard]] bool givesUpAtEnd() const;
    /// What a worker does with the log at present, in words; empty when there is nothing.
    [[nodiscard]] QString workText() const { return m_work; }
    /// Whether something waits for which somebody has to do something about the log first: it is
    /// tried again only when the file is touched, and by lookAtLog().
    [[nodiscard]] bool wantsHelp() const { return m_lasts && (waits() || m_mustRead); }
    /// As setVisible() was told.
    [[nodiscard]] bool isVisible() const { return m_visible; }
    /// Beats also when the computer has been on for so long, and while the window is seen each
    /// second of a countdown to it; nothing: no more. One such moment at a time for each `whose`.
    void beatAlsoAt(const QObject* whose, std::optional<Millis> sinceBoot);
    /// Tells each thing that happens once: as soon as it is foreseen, else when the log has it.
    void follow(QObject* context, std::function<void(const Event&)> listener);
    /// Something worth a line has happened to the log's file.
    void tellIncident(const LogIncident& incident);
    /// For the end of the program: waits for what a worker does with the log, and tries what waits
    /// for some seconds. A start is not begun any more. Returns whether nothing is left waiting.
    bool finish();

public slots:
    /// Tries at once what waits; all else is in the log. Returns whether nothing is left waiting.
    bool save();
    /// Looks at the clock: tells due alarms and the new state, and plans the next beat.
    void beat();
    /// Reads the log anew because another process has written it.
    void readAnew();
    /// Reads the log anew if another process has written it, and tries what waits for it.
    void lookAtLog();
    /// The same in passing: what only somebody's doing can help is left alone.
    void glanceAtLog();
    /// Whether somebody can see the window: hidden, only events make it beat.
    void setVisible(bool visible);
    /// Whether a tray shows the state: then a session beats once a minute, hidden as well.
    void setInTray(bool inTray);

signals:
    /// begin() is done, and all that it found has been told.
    void begun();
    /// Time or facts moved: show status() anew.
    void statusChanged();
    /// A session runs that did not run before, whoever started it.
    void sessionBegun();
    /// The log says something else than before: lists and sums of that are to be read anew.
    void factsChanged(const coolwarm::Touched& touched);
    /// Once the log has it.
    void happened(const coolwarm::Event& event, bool wasForeseen);
    /// The same that waits for the log; told once more by happened(), as foreseen.
    void foreseen(const coolwarm::Event& event);
    /// The planned end of a session has come; told once per alarm.
    void alarmDue(const coolwarm::Session& session);
    void troubleChanged();
    /// What waited was given up or cannot be done any more: why nothing came of it, in words.
    void givenUp(const QString& text);
    /// What waited is refused by a rule, now that the log can be asked.
    void refusedLater(const coolwarm::Command& command, const coolwarm::Refusal& refusal);
    /// Another file lies in the log's place: whoever has it open opens it anew.
    void fileChanged();
    /// One line about what was noticed and seen to: a clock that was set, a file that was moved.
    void noticed(const QString& text);
    /// Beat again after that time, of a clock that also counts suspend; nothing: not needed.
    void beatWanted(std::optional<std::chrono::milliseconds> wait);

private:
    struct Waiting {
        Command command;
        Reading at;
        std::optional<Millis> until; ///< since boot; without it until it is saved
        bool isTold = false;         ///< by foreseen()
    };

    [[nodiscard]] LogTrouble ask(const std::function<void()>& work);
    [[nodiscard]] LogTrouble tryOut(const Command& command, const Reading& at, Result& result,
                                    bool& takesLong);
    template <class Value>
    void workApart(const QString& what, std::function<Value()> work,
                   std::function<void(const LogTrouble&, Value)> done);
    void carryOutApart();
    void goAlong();
    void throwAtWork() const;
    Submission perform(const Command& command, const Reading& now);
    Submission wait(const Command& command, const Reading& now);
    void tell(Result result, const Reading& now, bool foreseen = false);
    void conclude(Result result);
    void look(const Reading& now);
    void tellStatus();
    void retryWaiting();
    void giveUpLate();
    void retryLater(const LogTrouble& trouble);
    void closeOverdueSession();
    void readFacts(const Reading& now, const Touched& touched = Touched::all());
    void readLater(const LogTrouble& trouble);
    void setTrouble(const QString& text);
    void compareClocks(const Reading& now);
    [[nodiscard]] std::optional<Millis> timeToNextBeat() const;

    Engine& m_engine;
    const Clock& m_clock;
    LongWork m_longWork;
    Snapshot m_snapshot;
    Status m_status;
    std::vector<Site> m_sites;
    std::deque<Waiting> m_waiting;
    QTimer m_retry;
    QTimer m_look; ///< runs while the log could not be looked at
    QString m_trouble;
    QString m_work;        ///< of a worker, which has the log for itself
    bool m_isBusy = false; ///< the log was locked at the last try
    bool m_lasts = false;  ///< the last try failed with what does not pass by itself
    std::optional<Reading> m_lastBeat;
    std::map<const QObject*, Millis> m_alsoAt; ///< since boot
    bool m_isRunning = false;                  ///< as it was told last
    bool m_mustRead = false;                   ///< the log could not be read when it had changed
    bool m_visible = false;
    bool m_inTray = false;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Event)
Q_DECLARE_METATYPE(coolwarm::Session)
