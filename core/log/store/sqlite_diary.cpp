// SPDX-License-Identifier: MIT
// Finds records of the diary for the decisions of the engine.
#include "core/log/sqlite/records/diary_records_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/store/sqlite_diary_p.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace coolwarm {

namespace {

template <class Record>
const std::string& selectFrom() {
    static const std::string sql = "SELECT " + selected<Record>(lookedUpIn("s", "site")) +
                                   " FROM " + std::string(Record::kind) + " s WHERE ";
    return sql;
}

} // namespace

std::optional<DiaryRecord> SqliteDiary::record(const RecordRef& what) {
    using Found = std::optional<DiaryRecord>;
    return ofDiaryKind<Found>(what.kind, [&]<class Record>(KindTag<Record>) {
        static const std::string sql = selectFrom<Record>() + "s.uuid = :uuid";
        return m_connection->guarded([&]() -> Found {
            Query query = m_connection->query(sql);
            query->bind(":uuid", what.id.text());
            if (!query->executeStep())
                return std::nullopt;
            return readRecord<Record>(*query, m_connection->path());
        });
    });
}

std::optional<DiaryRecord> SqliteDiary::recordBefore(const Revision& step) {
    using Found = std::optional<DiaryRecord>;
    return ofDiaryKind<Found>(step.what.kind, [&]<class Record>(KindTag<Record>) {
        return m_connection->guarded(
            [&]() -> Found { return keptRecord<Record>(*m_connection, step.id.row); });
    });
}

std::vector<DiaryRecord> SqliteDiary::recordsAt(std::string_view kind,
                                                std::chrono::sys_seconds at) {
    using Found = std::vector<DiaryRecord>;
    return ofDiaryKind<Found>(kind, [&]<class Record>(KindTag<Record>) {
        static const std::string sql =
            selectFrom<Record>() + "s.start_utc = :at AND s.deleted_utc IS NULL ORDER BY s.id";
        return m_connection->guarded([&] {
            Found found;
            Query query = m_connection->query(sql);
            query->bind(":at", toSeconds(at));
            while (query->executeStep())
                found.push_back(readRecord<Record>(*query, m_connection->path()));
            return found;
        });
    });
}

// Bouts at one part of the body share no time (mayStand()), so what began later also ended later:
// from the newest on, nothing is to be found behind the first that was over. A list of many bouts
// is taken in line by line by this, and Today asks it with each look.
std::vector<Episode> SqliteDiary::boutsDuring(const Site& site, std::chrono::sys_seconds from,
                                              const std::optional<std::chrono::sys_seconds>& to) {
    static const std::string sql = selectFrom<Episode>() +
                                   "s.site_id = (SELECT id FROM site WHERE key = :site)"
                                   " AND s.deleted_utc IS NULL AND s.start_utc < :to"
                                   " ORDER BY s.start_utc DESC, s.id DESC";
    return m_connection->guarded([&] {
        std::vector<Episode> found;
        Query query = m_connection->query(sql);
        query->bind(":site", site.key());
        query->bind(":to", to ? toSeconds(*to) : std::numeric_limits<std::int64_t>::max());
        while (query->executeStep()) {
            Episode bout = readRecord<Episode>(*query, m_connection->path());
            if (bout.ended && bout.ended->utc <= from)
                break;
            found.push_back(std::move(bout));
        }
        std::reverse(found.begin(), found.end());
        return found;
    });
}

std::optional<Trial> SqliteDiary::openTrial() {
    static const std::string sql = selectFrom<Trial>() +
                                   "s.end_utc IS NULL AND s.deleted_utc IS NULL"
                                   " ORDER BY s.start_utc DESC, s.id DESC LIMIT 1";
    return m_connection->guarded([&]() -> std::optional<Trial> {
        Query query = m_connection->query(sql);
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<Trial>(*query, m_connection->path());
    });
}

// Each by an index; sessions of up to a day are found by their end, and of bouts the last to begin
// is the last to end.
std::optional<std::chrono::sys_seconds> SqliteDiary::lastFactAt(const Site& site,
                                                                std::chrono::sys_seconds before) {
    static const std::string sql =
        "WITH here AS (SELECT id FROM site WHERE key = :site) SELECT max(at) FROM ("
        "SELECT max(end_utc) AS at FROM session WHERE site_id = (SELECT id FROM here)"
        " AND deleted_utc IS NULL AND end_utc < :before + 86400 AND start_utc < :before"
        " UNION ALL SELECT max(start_utc) FROM pain_entry WHERE site_id = (SELECT id FROM here)"
        " AND deleted_utc IS NULL AND start_utc < :before"
        " UNION ALL SELECT * FROM (SELECT end_utc FROM episode"
        " WHERE site_id = (SELECT id FROM here) AND deleted_utc IS NULL"
        " AND start_utc <= :before AND end_utc <= :before ORDER BY start_utc DESC LIMIT 1))";
    return m_connection->guarded([&]() -> std::optional<std::chrono::sys_seconds> {
        Query query = m_connection->query(sql);
        query->bind(":site", site.key());
        query->bind(":before", toSeconds(before));
        if (!query->executeStep() || query->isColumnNull(0))
            return std::nullopt;
        return fromSeconds(query->getColumn(0).getInt64());
    });
}

} // namespace coolwarm
