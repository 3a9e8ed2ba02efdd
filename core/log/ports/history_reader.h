// SPDX-License-Identifier: MIT
// The one port for reading the log at length: lists, sums and exports.
#pragma once

#include "core/domain/session.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/go_on.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_row.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coolwarm {

class TrendsReader;

/// Reads the log on a connection of its own, so it may live on a thread of its own. Every function
/// throws StoreError. No function leaves a statement open, nor has one open while it calls others:
/// writers are never held up for longer than one look at the log. totals(), inOrder(), byDay(),
/// stream() and streamRecorded(), which may take long, break off for a writer and go on after it.
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
    /// What all of them say over time.
    [[nodiscard]] virtual TrendsReader& trends() = 0;

    [[nodiscard]] virtual HistoryTotals totals(const HistoryFilter& filter) = 0;

    /// The rows of the records of all kinds in that order, the first `most` of them: a list of any
    /// length keeps them and reads the records of the part that is seen.
    [[nodiscard]] virtual std::vector<RowNumber> inOrder(const HistoryFilter& filter,
                                                         const HistoryOrder& order,
                                                         std::int64_t most = everyRow) = 0;
    /// The same newest first, with their days; of days that go on behind the first `most` rows
    /// only what is among those.
    [[nodiscard]] virtual DiaryRows byDay(const HistoryFilter& filter,
                                          std::int64_t most = everyRow) = 0;
    /// The records of those rows in the order of `rows`; one that was deleted since is left out.
    /// Costs the same for every part of every list.
    [[nodiscard]] virtual std::vector<ListedRecord> records(std::span<const RowNumber> rows) = 0;
    /// Up to `limit` sessions, newest first, from the one at `first` on (from the newest without).
    /// This and stream() are about sessions, whichever `kind` the filter names.
    [[nodiscard]] virtual std::vector<HistoryRow> page(const HistoryFilter& filter,
                                                       const std::optional<HistoryKey>& first,
                                                       int limit) = 0;
    /// Calls `visit` for each session, oldest first, until it returns false. They are read in
    /// portions, each on one consistent state of the log, and nothing of the log is held while
    /// `visit` works, however long that takes. What others write meanwhile is seen from the next
    /// portion on. Memory does not grow with the number of sessions.
    virtual void stream(const HistoryFilter& filter,
                        const std::function<bool(const Session&)>& visit) = 0;
    /// The same with when each answer was written down.
    virtual void streamRecorded(const HistoryFilter& filter,
                                const std::function<bool(const StoredSession&)>& visit) = 0;
    /// The timed sessions of a site that began from that moment on, the deleted ones and an open
    /// one too, oldest first.
    [[nodiscard]] virtual std::vector<StoredSession> timedSince(const Site& site,
                                                                std::chrono::sys_seconds from) = 0;
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
