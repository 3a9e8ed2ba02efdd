// SPDX-License-Identifier: MIT
// The one door to the log: commands go in, verdicts and events come out.
#pragma once

#include "core/engine/command.h"
#include "core/engine/import.h"
#include "core/engine/result.h"
#include "core/engine/status.h"
#include "core/log/ports/store.h"
#include "core/time/clock.h"

#include <optional>
#include <vector>

namespace coolwarm {

/// Reads what a command needs, asks the rules, writes and commits, all in one transaction, so that
/// a window and a command line beside it can never both be right. It has no clock, no thread
/// and no timer: the outside brings readings and beats its heart.
class Engine {
public:
    /// Keeps references; reads the open session. Throws StoreError.
    Engine(Store& store, const Zone& zone);

    /// Carries a command out at `now`. Throws StoreError, and then nothing was changed; or, where
    /// the storage failed in the very last step of the commit, all of it: open() tells as soon as
    /// the log can be read, and so does refresh() later.
    [[nodiscard]] Result apply(const Command& command, const Reading& now);

    /// Takes the sessions of a file in, all in one transaction (rule 7: they count for the rest;
    /// rule 8: they shorten none). Same id: the log's own row stays. A line whose times cannot be,
    /// or that shares time with another session of its site, is refused and the others go in.
    /// Throws StoreError and what `source` throws, and then nothing was changed.
    [[nodiscard]] ImportReport importFrom(const ImportSource& source, const ImportOptions& options,
                                          const Reading& now, const ImportProgress& goOn);

    /// The same for records of the diary, all of one kind. Each kind's own rules are asked.
    [[nodiscard]] ImportReport importDiary(const DiarySource& source, const ImportOptions& options,
                                           const Reading& now, const ImportProgress& goOn);

    /// Whether the command is about as many sessions as a file has, which takes seconds. Throws
    /// StoreError.
    [[nodiscard]] bool takesLong(const Command& command);

    /// Tells an alarm that has become due since the last call, once. Never waits for the log.
    [[nodiscard]] std::vector<Event> tick(const Reading& now);

    /// Reads the open session anew after another program has written. Throws StoreError.
    void refresh();

    /// Whether another program has written the log since the last call. Throws StoreError.
    [[nodiscard]] bool changedElsewhere() { return m_store.changedElsewhere(); }

    /// Whether refresh() found that the file was overwritten by an older copy or another log, which
    /// knows nothing of the session that runs, and the store has not noticed it. The session goes
    /// on; the next command, whichever it is, writes it into the log that lies there now.
    [[nodiscard]] bool isOverwritten() const { return m_overwritten; }

    /// What the log says about a site. Throws StoreError.
    [[nodiscard]] Snapshot snapshot(const Site& site, const Reading& now);
    /// The same about the site that was chosen last.
    [[nodiscard]] Snapshot snapshot(const Reading& now);
    [[nodiscard]] Status status(const Site& site, const Reading& now);

    /// Makes a snapshot say what it will when the log has the command of `now`; see foresight.h.
    [[nodiscard]] std::vector<Event> foresee(const Command& command, Snapshot& snapshot,
                                             const Reading& now) const;
    /// The same about every site at which the skin rests, apart from one. Throws StoreError.
    [[nodiscard]] std::vector<Snapshot> restingBeside(const Site& site, const Reading& now);
    /// A session of the past; nothing for one that is open or deleted. Throws StoreError.
    [[nodiscard]] std::optional<Session> pastSession(const SessionId& id);

    /// A record of the diary; nothing for one that is deleted. Throws StoreError.
    [[nodiscard]] std::optional<DiaryRecord> record(const RecordRef& what);

    /// Whether what happened at a part of the body at that moment proposes a bout; see bout_rules.h.
    /// Throws StoreError.
    [[nodiscard]] bool proposesBout(const Site& site, std::chrono::sys_seconds at);

    [[nodiscard]] std::vector<Site> sites() { return m_store.sites(); }
    [[nodiscard]] Choices choices() { return m_store.choices(); }

    /// The session that runs or waits for its confirmation, as last read or written.
    [[nodiscard]] const std::optional<StoredSession>& open() const { return m_open; }

private:
    class ImportRun;
    class DiaryRun;

    template <class Run, class Source>
    ImportReport takeAll(Run& run, const Source& source, const ImportOptions& options,
                         const ImportProgress& goOn, StoreWriter& writer, const Reading& now);

    void learnAfterFailure();
    void readJournal(Snapshot& snapshot);
    [[nodiscard]] bool knowsNothingOf(const StoredSession& running);
    void putBackRunning(StoreWriter& writer);
    /// What runs now; a session that did not run before is told anew when its alarm is due.
    void setOpen(std::optional<StoredSession> open);

    Store& m_store;
    const Zone& m_zone;
    std::optional<StoredSession> m_open;
    LatestTime m_latestWall;
    LogMark m_mark; ///< as it was read last, no later than the log itself
    bool m_overwritten = false;
    std::optional<FormStep> m_formStep; ///< so that the next edit of that form can be joined to it
    std::optional<SessionId> m_rung; ///< the session whose alarm tick() has told
};

} // namespace coolwarm
