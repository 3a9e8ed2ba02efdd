// SPDX-License-Identifier: MIT
// Lists and streams the records of the diary, by keyset so that no page costs more than another.
#include "core/log/sqlite/records/diary_records_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/store/sqlite_diary_p.h"

#include <algorithm>

namespace coolwarm {

namespace {

constexpr std::int64_t noBound = lastSecond + 1;

template <class Record>
constexpr bool hasSite = requires(Record record) { record.site; };

// A day's seconds on the wall reach into its neighbours in UTC: the outer bounds are for the index.
template <class Record>
const std::string& conditions() {
    static const std::string sql =
        std::string("s.deleted_utc IS NULL AND s.start_utc BETWEEN :from - 86400 AND :to + 86400"
                    " AND s.start_utc + s.start_offset * 60 >= :from"
                    " AND s.start_utc + s.start_offset * 60 < :to") +
        (hasSite<Record> ? " AND (:site IS NULL OR s.site_id = (SELECT id FROM site WHERE key ="
                           " :site))"
                         : "");
    return sql;
}

template <class Record>
void bindFilter(SQLite::Statement& query, const DiaryFilter& filter) {
    constexpr std::int64_t day = 86'400;
    const auto at = [&](const auto& date, std::int64_t other, int later) {
        return date ? (date->time_since_epoch().count() + later) * day : other;
    };
    query.bind(":from", at(filter.from, -day, 0));
    query.bind(":to", at(filter.to, noBound + day, 1));
    if constexpr (hasSite<Record>)
        if (filter.site)
            query.bind(":site", filter.site->key());
}

template <class Record>
std::string selectBy(const char* direction, const char* order) {
    return "SELECT " + selected<Record>(lookedUpIn("s", "site")) + ", s.id FROM " +
           std::string(Record::kind) + " s WHERE " + conditions<Record>() +
           " AND (s.start_utc, s.id) " + direction + " (:start, :row) ORDER BY " + order;
}

template <class Record>
DiaryRow rowOf(SQLite::Statement& statement, const std::string& path) {
    Record record = readRecord<Record>(statement, path);
    const DiaryKey key{happened(record).utc, statement.getColumn(columnCount<Record>).getInt64()};
    return {key, std::move(record)};
}

} // namespace

std::int64_t SqliteDiaryReader::count(std::string_view kind, const DiaryFilter& filter) {
    return ofDiaryKind<std::int64_t>(kind, [&]<class Record>(KindTag<Record>) {
        static const std::string sql = "SELECT count(*) FROM " + std::string(Record::kind) +
                                       " s WHERE " + conditions<Record>();
        return m_connection.yieldingToWriter([&] {
            Query query = m_connection.query(sql);
            bindFilter<Record>(*query, filter);
            return query->executeStep() ? query->getColumn(0).getInt64() : 0;
        });
    });
}

std::vector<DiaryRow> SqliteDiaryReader::page(std::string_view kind, const DiaryFilter& filter,
                                              const std::optional<DiaryKey>& first, int limit) {
    using Rows = std::vector<DiaryRow>;
    return ofDiaryKind<Rows>(kind, [&]<class Record>(KindTag<Record>) {
        static const std::string sql =
            selectBy<Record>("<=", "s.start_utc DESC, s.id DESC LIMIT :limit");
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            bindFilter<Record>(*query, filter);
            query->bind(":start", first ? toSeconds(first->at) : noBound);
            query->bind(":row", first ? first->row : std::int64_t{0});
            query->bind(":limit", limit);
            Rows rows;
            while (query->executeStep())
                rows.push_back(rowOf<Record>(*query, m_connection.path()));
            return rows;
        });
    });
}

std::vector<Rating> SqliteDiaryReader::ratings(const Site& site, std::chrono::sys_seconds from,
                                               std::chrono::sys_seconds to) {
    static const std::string ofSession =
        " FROM session WHERE site_id = (SELECT id FROM site WHERE key = :site)"
        " AND deleted_utc IS NULL AND ";
    static const std::string sql =
        "SELECT start_utc, start_offset, score, recorded_utc FROM pain_entry"
        " WHERE site_id = (SELECT id FROM site WHERE key = :site) AND deleted_utc IS NULL"
        " AND start_utc >= :from AND start_utc < :to UNION ALL"
        " SELECT start_utc, start_offset, pain_before, pain_before_recorded_utc" +
        ofSession + "pain_before IS NOT NULL AND start_utc >= :from AND start_utc < :to UNION ALL"
                    " SELECT end_utc, end_offset, pain_after, pain_after_recorded_utc" +
        ofSession + "pain_after IS NOT NULL AND end_utc >= :from AND end_utc < :to ORDER BY 1";
    return m_connection.yieldingToWriter([&] {
        Query query = m_connection.query(sql);
        query->bind(":site", site.key());
        query->bind(":from", toSeconds(from));
        query->bind(":to", toSeconds(to));
        const std::string path = m_connection.path();
        std::vector<Rating> found;
        while (query->executeStep())
            found.push_back(
                {readValue<Moment>(*query, path, 0, "time"),
                 readValue<PainScore>(*query, path, 2, "pain score"),
                 readValue<std::optional<std::chrono::sys_seconds>>(*query, path, 3, "time")});
        return found;
    });
}

// The log is free again before anybody gets to see one of them: a visitor may take its time.
void SqliteDiaryReader::readPortion(std::string_view kind, const DiaryFilter& filter,
                                    const DiaryKey& last, std::vector<DiaryRow>& rows) {
    constexpr std::size_t mostRows = 1024; // a note may have 40 kB
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        if (Record::kind != kind)
            return;
        static const std::string sql = selectBy<Record>(">", "s.start_utc, s.id LIMIT :limit");
        m_connection.yieldingToWriter([&] {
            rows.clear();
            Query query = m_connection.query(sql);
            bindFilter<Record>(*query, filter);
            query->bind(":start", toSeconds(last.at));
            query->bind(":row", last.row);
            query->bind(":limit", static_cast<std::int64_t>(mostRows));
            const std::string path = m_connection.path();
            while (query->executeStep())
                rows.push_back(rowOf<Record>(*query, path));
        });
    });
}

void SqliteDiaryReader::stream(std::string_view kind, const DiaryFilter& filter,
                               const std::function<bool(const DiaryRecord&)>& visit) {
    std::vector<DiaryRow> rows;
    for (DiaryKey last{fromSeconds(-1), 0};; last = rows.back().key) {
        rows.clear();
        readPortion(kind, filter, last, rows);
        for (const DiaryRow& row : rows)
            if (!visit(row.record))
                return;
        if (rows.empty())
            return;
    }
}

} // namespace coolwarm
