// SPDX-License-Identifier: MIT
// The rows of the history, and the sums over them.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/per_modality.h"
#include "core/domain/session.h"
#include "core/log/ports/history_filter.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

namespace coolwarm {

/// A record's row in the log with its kind in the upper bits, so that a list of any kinds is one
/// vector of numbers (8 bytes a record). That of a session is its row alone.
using RowNumber = std::int64_t;
inline constexpr std::int64_t everyRow = std::numeric_limits<std::int64_t>::max();

namespace row_number {
inline constexpr int kindAt = 56; // bits; a table has fewer rows by far
inline constexpr RowNumber rowOnly = (RowNumber{1} << kindAt) - 1;
} // namespace row_number

[[nodiscard]] constexpr RowNumber rowNumber(HistoryKind kind, std::int64_t row) {
    return (RowNumber{static_cast<int>(kind)} << row_number::kindAt) + row;
}
[[nodiscard]] constexpr HistoryKind kindOf(RowNumber number) {
    return static_cast<HistoryKind>(number >> row_number::kindAt);
}
[[nodiscard]] constexpr std::int64_t rowIn(RowNumber number) {
    return number & row_number::rowOnly;
}

/// A record of any kind that the history lists, in the order of HistoryKind.
using HistoryRecord = std::variant<Session, PainEntry, Activity>;

struct ListedRecord {
    RowNumber number = 0;
    HistoryRecord record;
};

/// A place in the order of the sessions: by start, then by the order of recording.
struct HistoryKey {
    std::chrono::sys_seconds start{};
    RowNumber row = 0;

    friend bool operator==(const HistoryKey&, const HistoryKey&) = default;
};

struct HistoryRow {
    HistoryKey key;
    Session session;
};

/// Sums over the sessions of a filter, and how many other records it lets through. They count every
/// kind, whichever `kind` the filter names.
struct HistoryTotals {
    PerModality<std::int64_t> sessions;
    std::int64_t withBothPains = 0; ///< sessions with a score before and after
    double painBeforeMean = 0;      ///< means over those; 0 when there are none
    double painAfterMean = 0;
    double secondsMean = 0; ///< mean length; 0 when there is no session
    std::int64_t painEntries = 0;
    std::int64_t activities = 0;

    /// Of the sessions.
    [[nodiscard]] std::int64_t count() const { return sessions.ice + sessions.heat; }
};

/// How many records of a filter began on one day, on the wall where and when each did.
struct DayOfRecords {
    std::chrono::local_days day{};
    PerModality<std::int64_t> sessions;
    std::int64_t painEntries = 0;
    std::int64_t activities = 0;

    [[nodiscard]] std::int64_t count() const {
        return sessions.ice + sessions.heat + painEntries + activities;
    }
};

/// The rows of a diary: the newest record first, and how they fall into days.
struct DiaryRows {
    std::vector<RowNumber> rows;
    /// As the rows follow each other, each with as many of them as it has records. Whoever
    /// travelled west may have a day twice, with another one between.
    std::vector<DayOfRecords> days;
    bool severalSites = false; ///< not all at the same part of the body
};

/// A change of a session in the past: what was done, when, and what the session was before.
struct SessionChange {
    enum class Kind { Edited, Deleted, Undone };
    Kind kind = Kind::Edited;
    std::chrono::sys_seconds at{};
    Session before;
};

} // namespace coolwarm
