// SPDX-License-Identifier: MIT
// Finds records of the diary for the decisions of the engine.
#include "core/log/store/sqlite_diary_p.h"

#include "core/log/sqlite/records/diary_records_p.h"
#include "core/log/sqlite/records/record_kind_p.h"

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

} // namespace coolwarm
