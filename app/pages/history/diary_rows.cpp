// SPDX-License-Identifier: MIT
// The row numbers of records begin at 1; a heading's is far below.
#include "app/pages/history/diary_rows.h"

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::days;
using std::chrono::local_days;

// Further from zero than any day of a moment that is accepted.
constexpr RowNumber dayZero = -1'000'000'000'000;

} // namespace

std::vector<RowNumber> withHeadings(const DiaryRows& diary) {
    std::vector<RowNumber> rows;
    rows.reserve(diary.rows.size() + diary.days.size());
    auto next = diary.rows.begin();
    for (const DayOfRecords& day : diary.days) {
        rows.push_back(dayZero + day.day.time_since_epoch().count());
        const auto end = next + day.count();
        rows.insert(rows.end(), next, end);
        next = end;
    }
    return rows;
}

std::optional<local_days> dayOfHeading(RowNumber row) {
    if (row > dayZero / 2)
        return std::nullopt;
    return local_days{days{static_cast<days::rep>(row - dayZero)}};
}

std::vector<DayOfRecords> eachOnce(std::vector<DayOfRecords> found) {
    std::ranges::sort(found, {}, &DayOfRecords::day);
    std::vector<DayOfRecords> once;
    for (const DayOfRecords& day : found) {
        if (once.empty() || once.back().day != day.day) {
            once.push_back(day);
            continue;
        }
        once.back().sessions.ice += day.sessions.ice;
        once.back().sessions.heat += day.sessions.heat;
        once.back().painEntries += day.painEntries;
        once.back().activities += day.activities;
    }
    return once;
}

} // namespace coolwarm
