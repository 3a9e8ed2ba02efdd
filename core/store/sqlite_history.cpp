// SPDX-License-Identifier: MIT
// Lists, sums and streams of the log, by keyset so that no page costs more than another.
#include "core/store/log_files.h"
#include "core/store/rows_p.h"
#include "core/store/sqlite_store.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

// The range from :least to :most uses the index, the exact conditions behind it decide.
constexpr const char* filterConditions =
    " s.deleted_utc IS NULL AND s.end_utc IS NOT NULL"
    " AND s.start_utc BETWEEN :least AND :most"
    " AND s.start_utc + s.start_offset * 60 >= :from AND s.start_utc + s.start_offset * 60 < :to"
    " AND (:modality IS NULL OR s.modality = :modality)"
    " AND (:site IS NULL OR s.site_id = (SELECT id FROM site WHERE name = :site))";

constexpr std::int64_t noLowerBound = -4'000'000'000'000; // far outside all dates that are accepted
constexpr std::int64_t noUpperBound = 4'000'000'000'000;

std::int64_t dayStart(std::chrono::local_days day) {
    return std::chrono::local_seconds{day}.time_since_epoch().count();
}

// The offset of a recorded moment lies within 18 h, so a local day lies within a UTC range that is
// wider by as much. `newest` is where a page begins: SQLite takes but one upper bound to the index,
// and a page far down must not pass all that lies above it.
void bindFilter(SQLite::Statement& statement, const HistoryFilter& filter,
                std::int64_t newest = noUpperBound) {
    constexpr std::int64_t widestOffset = std::int64_t{18} * 3600;
    const std::int64_t from = filter.from ? dayStart(*filter.from) : noLowerBound;
    const std::int64_t to = filter.to ? dayStart(*filter.to + std::chrono::days{1}) : noUpperBound;
    statement.bind(":from", from);
    statement.bind(":to", to);
    statement.bind(":least", from - widestOffset);
    statement.bind(":most", std::min(to + widestOffset, newest));
    if (filter.modality)
        statement.bind(":modality", std::string(toWord(*filter.modality)));
    if (filter.site)
        statement.bind(":site", filter.site->name());
}

class SqliteHistory final : public HistoryReader {
public:
    SqliteHistory(const std::filesystem::path& folder, std::chrono::milliseconds busyWait)
        : m_connection(logFile(folder), Connection::Mode::ReadOnly, busyWait) {}

    bool reads(const std::filesystem::path& file) const override {
        std::error_code nothingThere;
        return std::filesystem::equivalent(file, m_connection.path(), nothingThere);
    }

    HistoryTotals totals(const HistoryFilter& filter) override {
        static const std::string sql =
            "SELECT count(*) FILTER (WHERE s.modality = 'ice'),"
            " count(*) FILTER (WHERE s.modality = 'heat'),"
            " count(*) FILTER (WHERE s.pain_before + s.pain_after IS NOT NULL),"
            " avg(s.pain_before) FILTER (WHERE s.pain_after IS NOT NULL),"
            " avg(s.pain_after) FILTER (WHERE s.pain_before IS NOT NULL)"
            " FROM session s WHERE" +
            std::string(filterConditions);
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            bindFilter(*query, filter);
            HistoryTotals totals;
            if (query->executeStep()) {
                totals.ice = query->getColumn(0).getInt64();
                totals.heat = query->getColumn(1).getInt64();
                totals.withBothPains = query->getColumn(2).getInt64();
                totals.painBeforeMean = query->getColumn(3).getDouble();
                totals.painAfterMean = query->getColumn(4).getDouble();
            }
            return totals;
        });
    }

    std::vector<HistoryKey> pageStarts(const HistoryFilter& filter, int stride) override {
        static const std::string sql = "SELECT s.start_utc, s.id FROM session s WHERE" +
                                       std::string(filterConditions) +
                                       " ORDER BY s.start_utc DESC, s.id DESC";
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            bindFilter(*query, filter);
            std::vector<HistoryKey> keys;
            for (int at = 0; query->executeStep(); at = (at + 1) % stride)
                if (at == 0)
                    keys.push_back({fromSeconds(query->getColumn(0).getInt64()),
                                    query->getColumn(1).getInt64()});
            return keys;
        });
    }

    std::vector<HistoryRow> page(const HistoryFilter& filter,
                                 const std::optional<HistoryKey>& first, int limit) override {
        static const std::string sql =
            "SELECT " + sessionColumns("s") +
            ", s.id FROM session s JOIN site ON site.id = s.site_id WHERE" + filterConditions +
            " AND (s.start_utc, s.id) <= (:first_start, :first_id)"
            " ORDER BY s.start_utc DESC, s.id DESC LIMIT :limit";
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            const std::int64_t newest = first ? toSeconds(first->start) : noUpperBound;
            bindFilter(*query, filter, newest);
            query->bind(":first_start", newest);
            query->bind(":first_id", first ? first->row : noUpperBound);
            query->bind(":limit", limit);
            std::vector<HistoryRow> rows;
            while (query->executeStep()) {
                Session session = readSession(*query, m_connection.path());
                const HistoryKey key{session.start.utc,
                                     query->getColumn(sessionColumnCount).getInt64()};
                rows.push_back({key, std::move(session)});
            }
            return rows;
        });
    }

    void stream(const HistoryFilter& filter,
                const std::function<bool(const Session&)>& visit) override {
        static const std::string sql = "SELECT " + sessionColumns("s") +
                                       " FROM session s JOIN site ON site.id = s.site_id WHERE" +
                                       filterConditions + " ORDER BY s.start_utc, s.id";
        m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            bindFilter(*query, filter);
            while (query->executeStep())
                if (!visit(readSession(*query, m_connection.path())))
                    return;
        });
    }

    std::vector<Session> during(const Site& site, sys_seconds from, sys_seconds to) override {
        static const std::string sql =
            "SELECT " + sessionColumns("s") +
            " FROM session s JOIN site ON site.id = s.site_id"
            " WHERE s.site_id = (SELECT id FROM site WHERE name = :site)"
            " AND s.deleted_utc IS NULL AND s.end_utc > :from AND s.start_utc < :to"
            " ORDER BY s.start_utc, s.id";
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            query->bind(":site", site.name());
            query->bind(":from", toSeconds(from));
            query->bind(":to", toSeconds(to));
            std::vector<Session> sessions;
            while (query->executeStep())
                sessions.push_back(readSession(*query, m_connection.path()));
            return sessions;
        });
    }

private:
    Connection m_connection;
};

} // namespace

std::unique_ptr<HistoryReader> openHistory(const std::filesystem::path& folder,
                                           std::chrono::milliseconds busyWait) {
    return std::make_unique<SqliteHistory>(folder, busyWait);
}

} // namespace coolwarm
