// SPDX-License-Identifier: MIT
// Builds the SQL of the lists of the history: one SELECT a kind of record, merged in their order.
#include "core/domain/diary/activity.h"
#include "core/log/store/history_query_p.h"

#include <algorithm>
#include <array>
#include <map>

namespace coolwarm {

namespace {

constexpr std::array everyKind{HistoryKind::Session, HistoryKind::Pain, HistoryKind::Activity};

// The places of the sites as a table: numbers alone, so nothing of a name gets into the text.
std::string sitePlaces(Connection& log, const std::vector<Site>& sites) {
    std::map<std::string, std::size_t> places;
    for (std::size_t at = 0; at < sites.size(); ++at)
        places.emplace(sites[at].key(), at);
    std::vector<std::pair<std::size_t, std::int64_t>> known;
    Query query = log.query("SELECT key, id FROM site ORDER BY name");
    while (query->executeStep()) {
        const auto place = places.find(query->getColumn(0).getString());
        known.emplace_back(place == places.end() ? sites.size() : place->second,
                           query->getColumn(1).getInt64());
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::string rows;
    for (std::size_t at = 0; at < known.size(); ++at)
        rows += (at == 0 ? " VALUES (" : ", (") + std::to_string(known[at].second) + ", " +
                std::to_string(at) + ")";
    return rows.empty() ? " SELECT 0, 0" : rows;
}

// Ice, heat, pain, and then the activities in the order in which they are offered.
std::string placeOfWhat(HistoryKind kind) {
    if (kind == HistoryKind::Session)
        return "s.modality = 'heat'";
    int place = 2;
    if (kind == HistoryKind::Pain)
        return std::to_string(place);
    std::string text = "CASE s.what";
    for (const auto& [what, word] : activityWords)
        text += " WHEN '" + std::string(word) + "' THEN " + std::to_string(++place);
    return text + " END";
}

std::string lengthOf(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Session:
        return "s.end_utc - s.start_utc";
    case HistoryKind::Activity:
        return "s.length_seconds";
    case HistoryKind::Pain:
        break;
    }
    return "NULL";
}

// By what a list is ordered before "newest first"; NULL where the record has no such value.
std::string valueOf(HistoryColumn column, HistoryKind kind) {
    const bool isSession = kind == HistoryKind::Session;
    switch (column) {
    case HistoryColumn::Modality:
        return placeOfWhat(kind);
    case HistoryColumn::Site:
        return kind == HistoryKind::Activity ? "NULL" : "place.at";
    case HistoryColumn::Length:
        return lengthOf(kind);
    case HistoryColumn::Outcome:
        return isSession ? "CASE s.outcome WHEN 'completed' THEN 0 WHEN 'stopped_early' THEN 1"
                           " WHEN 'overran' THEN 2 ELSE 3 END"
                         : "NULL";
    case HistoryColumn::PainChange:
        return isSession ? "s.pain_after - s.pain_before" : "NULL";
    case HistoryColumn::Note:
        return "nullif(s.note, '') COLLATE NOCASE";
    case HistoryColumn::Start:
        break;
    }
    return "NULL";
}

std::string numberOf(HistoryKind kind) {
    return kind == HistoryKind::Session ? "s.id" : "s.id + " + std::to_string(rowNumber(kind, 0));
}

// `columns` makes what is selected of a kind, behind which stand what the order needs of each.
template <class Columns>
std::string mergedSql(const HistoryFilter& filter, bool all, const std::string& join,
                      Columns columns) {
    std::string sql;
    for (const HistoryKind kind : everyKind) {
        if (!filter.lets(kind))
            continue;
        HistoryFilter first = filter; // which an index may find after a short look
        first.note.clear();
        sql += (sql.empty() ? "SELECT " : " UNION ALL SELECT ") + columns(kind) +
               ", s.start_utc, s.id FROM " + tableOf(all ? filter : first, kind) +
               (kind == HistoryKind::Activity ? "" : join) + " WHERE" + conditionsOf(filter, kind);
    }
    return sql;
}

} // namespace

std::string rowsInOrderSql(Connection& log, const HistoryFilter& filter, const HistoryOrder& order,
                           bool all) {
    const bool byStart = order.by == HistoryColumn::Start;
    const bool bySite = order.by == HistoryColumn::Site;
    const std::string sql =
        mergedSql(filter, all, bySite ? " LEFT JOIN place ON place.id = s.site_id" : "",
                  [&](HistoryKind kind) {
                      const std::string number = numberOf(kind);
                      return byStart ? number : number + ", " + valueOf(order.by, kind);
                  });
    if (sql.empty())
        return sql;
    const char* direction = order.descending ? " DESC" : "";
    return (bySite ? "WITH place (id, at) AS (" + sitePlaces(log, order.sites) + ") " : "") + sql +
           " ORDER BY " +
           (byStart ? std::string("2") + direction + ", 3" + direction
                    : std::string("2") + direction + " NULLS LAST, 3 DESC, 4 DESC") +
           " LIMIT :most_rows";
}

// SQLite divides towards zero: counted from long before any start that is accepted, each day has
// its seconds after its beginning.
std::string rowsByDaySql(const HistoryFilter& filter, bool all) {
    constexpr std::int64_t secondsOfADay = 86'400;
    constexpr std::int64_t days = -noLowerBound / secondsOfADay + 1;
    const std::string seconds = std::to_string(secondsOfADay);
    const std::string day = "(s.start_utc + s.start_offset * 60 + " +
                            std::to_string(days * secondsOfADay) + ") / " + seconds + " - " +
                            std::to_string(days);
    const std::string sql = mergedSql(filter, all, {}, [&](HistoryKind kind) {
        const char* rest = kind == HistoryKind::Session    ? ", s.modality = 'ice', s.site_id"
                           : kind == HistoryKind::Activity ? ", NULL, NULL"
                                                           : ", NULL, s.site_id";
        return numberOf(kind) + ", " + day + rest;
    });
    return sql.empty() ? sql : sql + " ORDER BY 5 DESC, 6 DESC LIMIT :most_rows";
}

} // namespace coolwarm
