// SPDX-License-Identifier: MIT
// The one port for reading the log at length: lists, sums and exports.
#pragma once

#include "core/domain/per_modality.h"
#include "core/domain/session.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/go_on.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace coolwarm {

/// How the score after a session stands to the one before; NotKnown without either of them.
enum class PainChange { Better, Same, Worse, NotKnown };

/// Which sessions are meant. Dates are those on the wall where and when a session started, both
/// days included. Running and deleted sessions are never among them.
struct HistoryFilter {
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;
    std::optional<Modality> modality;
    std::optional<Site> site;
    std::optional<Outcome> outcome;
    std::optional<bool> withinWindow; ///< as Session::withinWindow() has it
    std::optional<PainChange> painChange;
    std::string note; ///< stands in the note, upper and lower case alike; empty: any note or none

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// What a list of sessions can be ordered by.
enum class HistoryColumn { Start, Modality, Site, Length, Outcome, PainChange, Note };

/// Sessions that are equal in the column come newest first, those without a pain change or a note
/// last, whatever the direction.
struct HistoryOrder {
    HistoryColumn by = HistoryColumn::Start;
    bool descending = true;
    /// How sites come one after the other, since their names differ from language to language;
    /// sites that are not among these come last, by name.
    std::vector<Site> sites;

    friend bool operator==(const HistoryOrder&, const HistoryOrder&) = default;
};

/// A session's row in the log.
using RowNumber = std::int64_t;
inline constexpr std::int64_t everyRow = std::numeric_limits<std::int64_t>::max();

/// A place in the order of the history: by start, then by the order of recording.
struct HistoryKey {
    std::chrono::sys_seconds start{};
    RowNumber row = 0;

    friend bool operator==(const HistoryKey&, const HistoryKey&) = default;
};

struct HistoryRow {
    HistoryKey key;
    Session session;
};

/// Sums over the sessions of a filter.
struct HistoryTotals {
    PerModality<std::int64_t> sessions;
    std::int64_t withBothPains = 0; ///< sessions with a score before and after
    double painBeforeMean = 0;      ///< means over those; 0 when there are none
    double painAfterMean = 0;
    double secondsMean = 0; ///< mean length; 0 when there is no session

    [[nodiscard]] std::int64_t count() const { return sessions.ice + sessions.heat; }
};

/// The sessions of a filter that started on one day, on the wall where and when each did.
struct DayOfSessions {
    std::chrono::local_days day{};
    PerModality<std::int64_t> sessions;
};

/// The rows of a diary: the newest session first, and how they fall into days.
struct DiaryRows {
    std::vector<RowNumber> rows;
    /// As the rows follow each other, each with as many of them as it has sessions. Whoever
    /// travelled west may have a day twice, with another one between.
    std::vector<DayOfSessions> days;
    bool severalSites = false; ///< not all at the same part of the body
};

/// A change of a session in the past: what was done, when, and what the session was before.
struct SessionChange {
    enum class Kind { Edited, Deleted, Undone };
    Kind kind = Kind::Edited;
    std::chrono::sys_seconds at{};
    Session before;
};

/// Reads the log on a connection of its own, so it may live on a thread of its own. Every function
/// throws StoreError. No function leaves a statement open, nor has one open while it calls others:
/// writers are never held up for longer than one look at the log. totals(), inOrder(), byDay()
/// and stream(), which may take long, break off for a writer and go on after it.
class HistoryReader {
public:
    virtual ~HistoryReader() = default;

    /// From now on a call that is under way ends with StoreError (Stopped) when `goOn` says false.
    virtual void stopUnless(const GoOn& goOn) = 0;

    /// Whether `file` is the log that is read, by whatever name: nothing may be written over it.
    /// Asks the file system and never opens the file, since closing it again would drop SQLite's
    /// locks.
    [[nodiscard]] virtual bool reads(const std::filesystem::path& file) const = 0;

    /// The records beside the sessions.
    [[nodiscard]] virtual DiaryReader& diary() = 0;

    [[nodiscard]] virtual HistoryTotals totals(const HistoryFilter& filter) = 0;

    /// The rows of the sessions in that order, the first `most` of them: a list of any length keeps
    /// them (8 bytes a session) and reads the sessions of the part that is seen.
    [[nodiscard]] virtual std::vector<RowNumber> inOrder(const HistoryFilter& filter,
                                                         const HistoryOrder& order,
                                                         std::int64_t most = everyRow) = 0;
    /// The same newest first, with their days; of days that go on behind the first `most` rows
    /// only what is among those.
    [[nodiscard]] virtual DiaryRows byDay(const HistoryFilter& filter,
                                          std::int64_t most = everyRow) = 0;
    /// The sessions of those rows in the order of `rows`; one that was deleted since is left out.
    /// Costs the same for every part of every list.
    [[nodiscard]] virtual std::vector<HistoryRow> sessions(std::span<const RowNumber> rows) = 0;
    /// Up to `limit` sessions, newest first, from the one at `first` on (from the newest without).
    [[nodiscard]] virtual std::vector<HistoryRow> page(const HistoryFilter& filter,
                                                       const std::optional<HistoryKey>& first,
                                                       int limit) = 0;
    /// Calls `visit` for each session, oldest first, until it returns false. They are read in
    /// portions, each on one consistent state of the log, and nothing of the log is held while
    /// `visit` works, however long that takes. What others write meanwhile is seen from the next
    /// portion on. Memory does not grow with the number of sessions.
    virtual void stream(const HistoryFilter& filter,
                        const std::function<bool(const Session&)>& visit) = 0;
    /// What was changed of a session since it was logged, oldest first.
    [[nodiscard]] virtual std::vector<SessionChange> changesOf(const SessionId& id) = 0;
    /// Sessions of a site that share time with [from, to), oldest first; of more than `most`
    /// those that ended last.
    [[nodiscard]] virtual std::vector<Session> during(const Site& site,
                                                      std::chrono::sys_seconds from,
                                                      std::chrono::sys_seconds to,
                                                      std::int64_t most = everyRow) = 0;
};

/// Makes a reader with a connection of its own; called on the thread that will use it.
using HistoryReaderFactory = std::function<std::unique_ptr<HistoryReader>()>;

} // namespace coolwarm
