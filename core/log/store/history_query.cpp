// SPDX-License-Identifier: MIT
// Builds the conditions of the history as SQL, and binds their values.
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/record.h"
#include "core/log/sqlite/records/session_record_p.h"
#include "core/log/store/history_query_p.h"
#include "core/text/letter_case.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace coolwarm {

namespace {

std::string_view tableOf(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Session:
        return sessionRecords;
    case HistoryKind::Pain:
        return PainEntry::kind;
    case HistoryKind::Activity:
        break;
    }
    return Activity::kind;
}

std::int64_t dayStart(std::chrono::local_days day) {
    return std::chrono::local_seconds{day}.time_since_epoch().count();
}

// SQLite's LIKE knows the case of ASCII alone. Another character may stand for any at first, and
// the few notes that this lets through are looked at once more.
std::string patternOf(std::string_view search) {
    std::string pattern = "%";
    for (const char byte : search) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0xC0)
            pattern += '_';
        if (value >= 0x80)
            continue;
        if (byte == '%' || byte == '_' || byte == '\\')
            pattern += '\\';
        pattern += byte;
    }
    return pattern + '%';
}

// Before all other conditions, since most rows fail it: SQLite looks at them in this order.
std::string searchCondition(const std::string& search) {
    if (search.empty())
        return {};
    if (Note::faultOf(search))
        return " 0 AND"; // what can be no note stands in none
    const char* closer = isAscii(search) ? "" : " holds_in_any_case(s.note, :search) AND";
    return std::string(" s.note <> '' AND s.note LIKE :pattern ESCAPE '\\' AND") + closer;
}

std::string secondsByModality(std::chrono::minutes LengthWindow::*end) {
    const auto seconds = [&](Modality modality) {
        const LengthWindow& window = Protocol::standard(modality).window;
        return std::to_string(std::chrono::seconds{window.*end}.count());
    };
    return "CASE s.modality WHEN 'ice' THEN " + seconds(Modality::Ice) + " ELSE " +
           seconds(Modality::Heat) + " END";
}

std::string windowCondition(std::optional<bool> within) {
    if (!within)
        return {};
    return std::string(" AND s.end_utc - s.start_utc ") + (*within ? "" : "NOT ") + "BETWEEN " +
           secondsByModality(&LengthWindow::least) + " AND " +
           secondsByModality(&LengthWindow::most);
}

std::string painCondition(std::optional<PainChange> change) {
    if (!change)
        return {};
    switch (*change) {
    case PainChange::Better:
        return " AND s.pain_after < s.pain_before";
    case PainChange::Same:
        return " AND s.pain_after = s.pain_before";
    case PainChange::Worse:
        return " AND s.pain_after > s.pain_before";
    case PainChange::NotKnown:
        break;
    }
    return " AND s.pain_after - s.pain_before IS NULL";
}

void holdsInAnyCase(sqlite3_context* context, int, sqlite3_value** values) {
    const auto text = [&](int at) {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[at]));
        return bytes == nullptr
                   ? std::string()
                   : inSmallLetters(
                         {bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[at]))});
    };
    sqlite3_result_int(context, text(0).find(text(1)) == std::string::npos ? 0 : 1);
}

} // namespace

// The range from :least to :most uses the index, the exact conditions behind it decide. A plus
// keeps SQLite from an index that knows modality or site but not the order, and would have to sort.
std::string conditionsOf(const HistoryFilter& filter, HistoryKind kind) {
    std::string text = searchCondition(filter.note) + " s.deleted_utc IS NULL";
    if (kind == HistoryKind::Session)
        text += " AND s.end_utc IS NOT NULL";
    text += " AND s.start_utc BETWEEN :least AND :most";
    if (filter.from)
        text += " AND s.start_utc + s.start_offset * 60 >= :from";
    if (filter.to)
        text += " AND s.start_utc + s.start_offset * 60 < :to";
    if (filter.modality)
        text += " AND +s.modality = :modality";
    if (filter.site)
        text += " AND +s.site_id = (SELECT id FROM site WHERE key = :site)";
    if (filter.outcome)
        text += " AND s.outcome = :outcome";
    return text + windowCondition(filter.withinWindow) + painCondition(filter.painChange);
}

std::string tableOf(const HistoryFilter& filter, HistoryKind kind) {
    const bool wholeSearch = !filter.note.empty() && !filter.from && !filter.to;
    return std::string(tableOf(kind)) + (wholeSearch ? " s NOT INDEXED" : " s");
}

// The offset of a recorded moment lies within 18 h, so a local day lies within a UTC range that is
// wider by as much.
void bindFilter(SQLite::Statement& statement, const HistoryFilter& filter, StartRange range) {
    constexpr std::int64_t widestOffset = std::chrono::seconds{largestOffset}.count();
    const std::int64_t from = filter.from ? dayStart(*filter.from) : noLowerBound;
    const std::int64_t to = filter.to ? dayStart(*filter.to + std::chrono::days{1}) : noUpperBound;
    statement.bind(":least", std::max(from - widestOffset, range.oldest));
    statement.bind(":most", std::min(to + widestOffset, range.newest));
    if (filter.from)
        statement.bind(":from", from);
    if (filter.to)
        statement.bind(":to", to);
    if (filter.modality)
        statement.bind(":modality", std::string(toWord(*filter.modality)));
    if (filter.site)
        statement.bind(":site", filter.site->key());
    if (filter.outcome)
        statement.bind(":outcome", std::string(toWord(*filter.outcome)));
    if (filter.note.empty() || Note::faultOf(filter.note))
        return;
    statement.bind(":pattern", patternOf(filter.note));
    if (!isAscii(filter.note))
        statement.bind(":search", filter.note);
}

void addSearchFunction(Connection& log) {
    sqlite3_create_function_v2(log.handle(), "holds_in_any_case", 2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               holdsInAnyCase, nullptr, nullptr, nullptr);
}

} // namespace coolwarm
