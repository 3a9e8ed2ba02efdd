// SPDX-License-Identifier: MIT
// The port through which the engine reads what a decision needs and writes what was decided.
#pragma once

#include "core/domain/per_modality.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/preferences.h"
#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/log/ports/diary_store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace coolwarm {

/// How the last session was closed, kept so that it can be taken back for a minute.
struct Closing {
    enum class Kind { Stopped, Confirmed };
    SessionId session;
    Kind kind = Kind::Stopped;
    Anchor at; ///< when it was closed, which is later than the end for a late confirmation
};

/// The last start, kept for the minute in which it can be discarded and for the length that it was
/// given, whatever becomes of that while it runs.
struct Starting {
    SessionId session;
    Anchor at; ///< the user's own act, which is later than the start of a pack that was on already
    std::chrono::minutes length{};
    std::optional<Site> chosenBefore = std::nullopt; ///< where it is not the site of the session
};

/// What the user chose last.
struct Choices {
    Site site = Site::lowerBack();
    /// What the last session that was completed had been given before its start.
    PerModality<std::optional<std::chrono::minutes>> lengths;
    bool briefed = false; ///< the card before the very first start has been confirmed
    Preferences preferences;
    std::optional<DayPlan> plan;       ///< today's plan, where one was made
    std::optional<DayPlan> planBefore; ///< what it was before its last change
};

/// Added and Imported: there was no record before, which is kept as a deleted one.
enum class RevisionKind { Edited, Deleted, Undone, Added, Imported };

/// An entry of the journal: a step that changed the past, or the undoing of one.
struct Revision {
    RevisionId id;
    RecordRef what; ///< of an import its first record
    RevisionKind kind = RevisionKind::Edited;
    bool wasDeleted = false; ///< what the record was before it is a deleted one
    bool isDeleted = false;  ///< what it is now
    std::optional<SessionId> last = std::nullopt; ///< of an import
};

/// One transaction. It is rolled back when it goes away without commit().
class StoreWriter {
public:
    virtual ~StoreWriter() = default;

    virtual void insert(const StoredSession& session) = 0;
    /// Many sessions are to follow, of which each is one that can be: memory may be spent on them,
    /// some 64 MB whatever their number, and the tables need not look at their values again.
    virtual void expectMany() = 0;
    /// Puts one of many in, which is left out when the log has its id already; returns whether
    /// it was put in.
    [[nodiscard]] virtual bool insertNew(const StoredSession& session) = 0;
    virtual void update(const StoredSession& session) = 0;
    /// The diary within this transaction.
    [[nodiscard]] virtual DiaryWriter& diary() = 0;
    /// Keeps a deleted record, with all that is known of it, under a new id: another may have its.
    virtual void giveIdUp(const RecordRef& what) = 0;
    /// Removes a session started by mistake without a trace.
    virtual void discard(const SessionId& id) = 0;
    /// Keeps what a session was before it is changed; of an import what the first one was, and
    /// which was put in last.
    virtual RevisionId keepRevision(const StoredSession& before, RevisionKind kind,
                                    const std::optional<SessionId>& last = std::nullopt) = 0;
    /// Nothing that was undone can be done again any more.
    virtual void forgetUndone() = 0;
    /// Nothing that was done to the session so far can be undone or made again any more.
    virtual void closeJournalOf(const SessionId& id) = 0;
    /// Makes a record, of whichever kind, again what it was before `revision`, or deletes or brings
    /// back all records of an import; what it is now is kept as a step of that kind. Returns how
    /// many records it was.
    virtual std::int64_t restore(const Revision& revision, RevisionKind kept) = 0;
    virtual void setClosing(const std::optional<Closing>& closing) = 0;
    virtual void setStarting(const std::optional<Starting>& starting) = 0;
    /// Makes a length the one that choices() tells.
    virtual void chooseLength(Modality modality, std::chrono::minutes length) = 0;
    virtual void chooseSite(const Site& site) = 0;
    virtual void setProtocol(const Protocol& protocol) = 0;
    virtual void setBriefed() = 0;
    virtual void setPreferences(const Preferences& preferences) = 0;
    /// Keeps today's plan and what it was before, each of which may be none.
    virtual void setDayPlan(const std::optional<DayPlan>& plan,
                            const std::optional<DayPlan>& before) = 0;
    /// The wall clock of `now` is right: what lies ahead of it is taken back to it, and the ends
    /// there are pinned anew so that as much of their rests is over as before. Keeps what was.
    virtual void trustClock() = 0;
    /// Moves the latest time on, pins the ends anew that the wall cannot place, and makes
    /// everything durable; afterwards a loss of power loses none of it.
    virtual void commit() = 0;
};

/// Which log it is, and the number of its last change, which only grows.
struct LogMark {
    std::string id;
    std::int64_t change = 0;
};

/// The log. Every function throws StoreError when it cannot keep its promise.
class Store {
public:
    virtual ~Store() = default;

    /// Begins to write at once (so that no other program can in between). Until commit(), the
    /// functions below answer from inside the transaction. `now` stamps every row that is written.
    [[nodiscard]] virtual std::unique_ptr<StoreWriter> begin(const Reading& now) = 0;

    /// The session that runs or waits for its confirmation.
    [[nodiscard]] virtual std::optional<StoredSession> openSession() = 0;
    /// A session by id, also a deleted one.
    [[nodiscard]] virtual std::optional<StoredSession> session(const SessionId& id) = 0;
    /// Records of the diary.
    [[nodiscard]] virtual DiaryStore& diary() = 0;
    /// The ends that may hold the rest of a modality at a site: the latest by each way to measure
    /// (this boot's clock, that of the latest record, the wall), and those that lie ahead of the
    /// latest record. Deleted sessions count when they were timed (rule 8).
    [[nodiscard]] virtual std::vector<Anchor> restEnds(Modality modality, const Site& site,
                                                       const BootId& boot) = 0;
    /// The sites at which a rest of that length may still last at the reading; at all others it is
    /// over by every way to measure. In the order of sites().
    [[nodiscard]] virtual std::vector<Site> sitesThatMayRest(std::chrono::minutes rest,
                                                             const Reading& now) = 0;
    /// The latest end of a timed session that was deleted and whose rest stays all the same.
    [[nodiscard]] virtual std::optional<Anchor> deletedEnd(Modality modality, const Site& site) = 0;
    /// The timed session, or one whose skin was described, that ended last at the site within the
    /// last month or so; deleted ones do not count.
    [[nodiscard]] virtual std::optional<StoredSession> lastTimedAt(const Site& site,
                                                                   const Reading& now) = 0;
    /// A session at the site that shares time with [from, to), apart from `except` and deleted
    /// ones.
    [[nodiscard]] virtual std::optional<Session> overlapping(
        const Site& site, std::chrono::sys_seconds from, std::chrono::sys_seconds to,
        const std::optional<SessionId>& except) = 0;
    /// How many sessions have begun at the site since then, the one that runs among them.
    [[nodiscard]] virtual PerModality<int> begunSince(const Site& site,
                                                      std::chrono::sys_seconds since) = 0;
    /// The latest time ever recorded in this log, as far as it is believed.
    [[nodiscard]] virtual LatestTime latestWall() = 0;
    /// What no other file says that could lie in this log's place.
    [[nodiscard]] virtual LogMark mark() = 0;
    /// Whether a session ended after `moment` by a wall clock that was taken for right.
    [[nodiscard]] virtual bool endsAfter(std::chrono::sys_seconds moment) = 0;
    [[nodiscard]] virtual Protocol protocol() = 0;
    [[nodiscard]] virtual std::optional<Closing> lastClosing() = 0;
    [[nodiscard]] virtual std::optional<Starting> lastStarting() = 0;
    [[nodiscard]] virtual Choices choices() = 0;
    /// All sites, the first list in its order, then the user's own by name.
    [[nodiscard]] virtual std::vector<Site> sites() = 0;
    /// The newest step that was not undone yet: of one record, or of the whole log.
    [[nodiscard]] virtual std::optional<RevisionId> lastStep(
        const std::optional<SessionId>& of = std::nullopt) = 0;
    /// The newest undoing that was neither made again nor forgotten: of one record, or of all.
    [[nodiscard]] virtual std::optional<RevisionId> lastUndone(
        const std::optional<SessionId>& of = std::nullopt) = 0;
    /// The entry of that name, and no other one, while it is the newest of its record, or of each
    /// record of its import, that can be undone, or made again.
    [[nodiscard]] virtual std::optional<Revision> revision(const RevisionId& id) = 0;
    /// The other entries of the same change that can be undone, or made again, with it, newest
    /// first: a merge of two records is one step. Nothing where one of them cannot be any more.
    [[nodiscard]] virtual std::optional<std::vector<Revision>> besides(const Revision& step) = 0;
    /// What a session was before the step.
    [[nodiscard]] virtual std::optional<StoredSession> sessionBefore(const Revision& step) = 0;
    /// A session logged since that shares time with one that making an import again brings back.
    [[nodiscard]] virtual std::optional<Session> overlappingWith(const Revision& undone) = 0;
    /// Whether another program has written the log since the last call; true at the first one.
    [[nodiscard]] virtual bool changedElsewhere() = 0;
};

} // namespace coolwarm
