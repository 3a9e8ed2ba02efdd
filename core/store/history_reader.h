// SPDX-License-Identifier: MIT
// The one port for reading the log at length: lists, sums and exports.
#pragma once

#include "core/domain/session.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coolwarm {

/// Which sessions are meant. Dates are those on the wall where and when a session started, both
/// days included. Running and deleted sessions are never among them.
struct HistoryFilter {
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;
    std::optional<Modality> modality;
    std::optional<Site> site;

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// A place in the order of the history: by start, then by the order of recording.
struct HistoryKey {
    std::chrono::sys_seconds start{};
    std::int64_t row = 0;

    friend bool operator==(const HistoryKey&, const HistoryKey&) = default;
};

struct HistoryRow {
    HistoryKey key;
    Session session;
};

/// Sums over the sessions of a filter.
struct HistoryTotals {
    std::int64_t ice = 0;
    std::int64_t heat = 0;
    std::int64_t withBothPains = 0; ///< sessions with a score before and after
    double painBeforeMean = 0;      ///< means over those; 0 when there are none
    double painAfterMean = 0;

    [[nodiscard]] std::int64_t count() const { return ice + heat; }
};

/// Reads the log on a connection of its own, so it may live on a thread of its own. Every function
/// throws StoreError. No function leaves a statement open, so that writers are never held up for
/// longer than one call.
class HistoryReader {
public:
    virtual ~HistoryReader() = default;

    /// Whether `file` is the log that is read, by whatever name: nothing may be written over it.
    /// Asks the file system and never opens the file, since closing it again would drop SQLite's
    /// locks.
    [[nodiscard]] virtual bool reads(const std::filesystem::path& file) const = 0;

    [[nodiscard]] virtual HistoryTotals totals(const HistoryFilter& filter) = 0;

    /// The keys of every `stride`-th session, newest first, beginning with the first: where the
    /// pages of a list begin. `stride` is at least 1.
    [[nodiscard]] virtual std::vector<HistoryKey> pageStarts(const HistoryFilter& filter,
                                                             int stride) = 0;
    /// Up to `limit` sessions, newest first, from the one at `first` on (from the newest without).
    [[nodiscard]] virtual std::vector<HistoryRow> page(const HistoryFilter& filter,
                                                       const std::optional<HistoryKey>& first,
                                                       int limit) = 0;
    /// Calls `visit` for each session, oldest first, on one consistent state of the log, until it
    /// returns false. Memory does not grow with their number.
    virtual void stream(const HistoryFilter& filter,
                        const std::function<bool(const Session&)>& visit) = 0;
    /// Sessions of a site that share time with [from, to), oldest first.
    [[nodiscard]] virtual std::vector<Session> during(const Site& site,
                                                      std::chrono::sys_seconds from,
                                                      std::chrono::sys_seconds to) = 0;
};

/// Makes a reader with a connection of its own; called on the thread that will use it.
using HistoryReaderFactory = std::function<std::unique_ptr<HistoryReader>()>;

} // namespace coolwarm
