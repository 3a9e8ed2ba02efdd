// SPDX-License-Identifier: MIT
// The port for reading the diary at length: lists and exports of one kind of record.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/diary/rating.h"
#include "core/domain/site/site.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace coolwarm {

/// Which records are meant. Dates are those on the wall where and when each happened or began, both
/// days included. Deleted records are never among them.
struct DiaryFilter {
    std::optional<std::chrono::local_days> from;
    std::optional<std::chrono::local_days> to;
    std::optional<Site> site; ///< of those that have one

    friend bool operator==(const DiaryFilter&, const DiaryFilter&) = default;
};

/// A place in the order of a kind's records: by when it happened, then by the order of recording.
struct DiaryKey {
    std::chrono::sys_seconds at{};
    std::int64_t row = 0;

    friend bool operator==(const DiaryKey&, const DiaryKey&) = default;
};

struct DiaryRow {
    DiaryKey key;
    DiaryRecord record;
};

/// Reads on the connection of the HistoryReader that hands it out, by the same promises: no
/// function leaves a statement open, and what takes long breaks off for a writer. Throws
/// StoreError.
class DiaryReader {
public:
    virtual ~DiaryReader() = default;

    [[nodiscard]] virtual std::int64_t count(std::string_view kind, const DiaryFilter& filter) = 0;
    /// Up to `limit` records, newest first, from the one at `first` on (from the newest without).
    [[nodiscard]] virtual std::vector<DiaryRow> page(std::string_view kind,
                                                     const DiaryFilter& filter,
                                                     const std::optional<DiaryKey>& first,
                                                     int limit) = 0;
    /// Every score at a part of the body from `from` on and before `to`, of sessions and of pain
    /// entries, by when it was felt.
    [[nodiscard]] virtual std::vector<Rating> ratings(const Site& site,
                                                      std::chrono::sys_seconds from,
                                                      std::chrono::sys_seconds to) = 0;
    /// Calls `visit` for each record, oldest first, until it returns false. Nothing of the log is
    /// held while `visit` works, and memory does not grow with the number of records.
    virtual void stream(std::string_view kind, const DiaryFilter& filter,
                        const std::function<bool(const DiaryRecord&)>& visit) = 0;
};

/// The newest record of that kind, or the newest from the place `first` on; nothing without any.
template <class Record>
[[nodiscard]] std::optional<Record> newest(DiaryReader& diary, const DiaryFilter& filter,
                                           const std::optional<DiaryKey>& first = {}) {
    auto rows = diary.page(Record::kind, filter, first, 1);
    return rows.empty() ? std::nullopt
                        : std::optional(std::get<Record>(std::move(rows.front().record)));
}

} // namespace coolwarm
