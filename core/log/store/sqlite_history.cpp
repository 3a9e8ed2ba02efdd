// SPDX-License-Identifier: MIT
// Lists, sums and streams of the log, by keyset so that no page costs more than another.
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/records/activity_record_p.h"
#include "core/log/sqlite/records/pain_record_p.h"
#include "core/log/sqlite/records/session_record_p.h"
#include "core/log/store/history_query_p.h"
#include "core/log/store/sqlite_diary_p.h"
#include "core/log/store/sqlite_store.h"
#include "core/log/store/sqlite_trends_p.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <type_traits>
#include <utility>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

constexpr int sessionColumnCount = columnCount<Session>;

class SqliteHistory final : public HistoryReader {
public:
    SqliteHistory(const std::filesystem::path& folder, std::chrono::milliseconds busyWait)
        : m_connection(logFile(folder), Connection::Mode::ReadOnly, busyWait) {
        addSearchFunction(m_connection);
    }

    void stopUnless(const GoOn& goOn) override { m_connection.stopUnless(goOn); }

    void waitBy(LockWait wait) { m_connection.waitBy(std::move(wait)); }

    bool reads(const std::filesystem::path& file) const override {
        std::error_code nothingThere;
        return std::filesystem::equivalent(file, m_connection.path(), nothingThere);
    }

    DiaryReader& diary() override { return m_diary; }
    TrendsReader& trends() override { return m_trends; }

    HistoryTotals totals(const HistoryFilter& filter) override {
        HistoryFilter every = filter;
        every.kind.reset();
        return m_connection.yieldingToWriter([&] {
            Query query = kept("SELECT count(*) FILTER (WHERE s.modality = 'ice'),"
                               " count(*) FILTER (WHERE s.modality = 'heat'),"
                               " count(*) FILTER (WHERE s.pain_before + s.pain_after IS NOT NULL),"
                               " avg(s.pain_before) FILTER (WHERE s.pain_after IS NOT NULL),"
                               " avg(s.pain_after) FILTER (WHERE s.pain_before IS NOT NULL),"
                               " avg(s.end_utc - s.start_utc) FROM " +
                               tableOf(every) + " WHERE" + conditionsOf(every));
            bindFilter(*query, every);
            HistoryTotals totals;
            if (query->executeStep()) {
                totals.sessions.ice = query->getColumn(0).getInt64();
                totals.sessions.heat = query->getColumn(1).getInt64();
                totals.withBothPains = query->getColumn(2).getInt64();
                totals.painBeforeMean = query->getColumn(3).getDouble();
                totals.painAfterMean = query->getColumn(4).getDouble();
                totals.secondsMean = query->getColumn(5).getDouble();
            }
            totals.painEntries = count(every, HistoryKind::Pain);
            totals.activities = count(every, HistoryKind::Activity);
            return totals;
        });
    }

    std::vector<RowNumber> inOrder(const HistoryFilter& filter, const HistoryOrder& order,
                                   std::int64_t most) override {
        return m_connection.yieldingToWriter([&] {
            std::vector<RowNumber> rows;
            const std::string sql = rowsInOrderSql(m_connection, filter, order, most == everyRow);
            if (sql.empty())
                return rows;
            Query query = kept(sql);
            bindFilter(*query, filter);
            query->bind(":most_rows", most);
            while (query->executeStep())
                rows.push_back(query->getColumn(0).getInt64());
            return rows;
        });
    }

    DiaryRows byDay(const HistoryFilter& filter, std::int64_t most) override {
        return m_connection.yieldingToWriter([&] {
            DiaryRows found;
            const std::string sql = rowsByDaySql(filter, most == everyRow);
            if (sql.empty())
                return found;
            Query query = kept(sql);
            bindFilter(*query, filter);
            query->bind(":most_rows", most);
            std::optional<std::int64_t> site;
            while (query->executeStep()) {
                found.rows.push_back(query->getColumn(0).getInt64());
                countInto(found.days, *query);
                if (query->getColumn(3).isNull())
                    continue;
                const std::int64_t here = query->getColumn(3).getInt64();
                found.severalSites = found.severalSites || site.value_or(here) != here;
                site = here;
            }
            return found;
        });
    }

    std::vector<ListedRecord> records(std::span<const RowNumber> rows) override {
        return m_connection.guarded([&] {
            // One look at the log for all of them: the file is locked once and not for each.
            SQLite::Transaction look(m_connection.database());
            std::vector<ListedRecord> found;
            for (const RowNumber number : rows) {
                switch (kindOf(number)) {
                case HistoryKind::Session:
                    readRow<Session>(number, found);
                    break;
                case HistoryKind::Pain:
                    readRow<PainEntry>(number, found);
                    break;
                case HistoryKind::Activity:
                    readRow<Activity>(number, found);
                    break;
                }
            }
            return found;
        });
    }

    std::vector<HistoryRow> page(const HistoryFilter& filter,
                                 const std::optional<HistoryKey>& first, int limit) override {
        return m_connection.guarded([&] {
            Query query = kept("SELECT " + selected<Session>(joinedTo("s")) +
                               ", s.id FROM session s JOIN site ON site.id = s.site_id WHERE" +
                               conditionsOf(filter) +
                               " AND (s.start_utc, s.id) <= (:first_start, :first_id)"
                               " ORDER BY s.start_utc DESC, s.id DESC LIMIT :limit");
            const std::int64_t newest = first ? toSeconds(first->start) : noUpperBound;
            bindFilter(*query, filter, {noLowerBound, newest});
            query->bind(":first_start", newest);
            query->bind(":first_id", first ? first->row : noUpperBound);
            query->bind(":limit", limit);
            std::vector<HistoryRow> rows;
            while (query->executeStep())
                rows.push_back(rowOf(*query));
            return rows;
        });
    }

    void stream(const HistoryFilter& filter,
                const std::function<bool(const Session&)>& visit) override {
        streamAs<Session>(filter, visit);
    }

    void streamRecorded(const HistoryFilter& filter,
                        const std::function<bool(const StoredSession&)>& visit) override {
        streamAs<StoredSession>(filter, visit);
    }

    std::vector<StoredSession> timedSince(const Site& site, sys_seconds from) override {
        static const std::string sql =
            "SELECT " + selected<StoredSession>(joinedTo("s")) +
            " FROM session s JOIN site ON site.id = s.site_id"
            " WHERE s.site_id = (SELECT id FROM site WHERE key = :site)"
            " AND s.start_utc >= :from AND s.origin = 'timer' ORDER BY s.start_utc, s.id";
        return m_connection.yieldingToWriter([&] {
            Query query = m_connection.query(sql);
            query->bind(":site", site.key());
            query->bind(":from", toSeconds(from));
            std::vector<StoredSession> sessions;
            while (query->executeStep())
                sessions.push_back(readRecord<StoredSession>(*query, m_path));
            return sessions;
        });
    }

    std::vector<SessionChange> changesOf(const SessionId& id) override {
        static const std::string sql =
            "SELECT " + selected<Session>(keptIn("r")) +
            ", r.kind, r.at_utc FROM revision r WHERE r.record_uuid = :uuid"
            " AND r.record_kind = 'session' AND r.makes IS NULL AND r.last_uuid IS NULL"
            " ORDER BY r.id";
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            query->bind(":uuid", id.text());
            std::vector<SessionChange> changes;
            while (query->executeStep()) {
                const std::string kind = query->getColumn(sessionColumnCount).getString();
                changes.push_back(
                    {kind == "edited"    ? SessionChange::Kind::Edited
                     : kind == "deleted" ? SessionChange::Kind::Deleted
                                         : SessionChange::Kind::Undone,
                     readValue<sys_seconds>(*query, m_path, sessionColumnCount + 1, "time"),
                     readRecord<Session>(*query, m_path)});
            }
            return changes;
        });
    }

    std::vector<Session> during(const Site& site, sys_seconds from, sys_seconds to,
                                std::int64_t most) override {
        static const std::string sql =
            "SELECT " + selected<Session>(joinedTo("s")) +
            " FROM session s JOIN site ON site.id = s.site_id"
            " WHERE s.site_id = (SELECT id FROM site WHERE key = :site)"
            " AND s.deleted_utc IS NULL AND s.end_utc > :from AND s.start_utc < :to"
            " ORDER BY s.end_utc DESC LIMIT :most_rows";
        return m_connection.guarded([&] {
            Query query = m_connection.query(sql);
            query->bind(":site", site.key());
            query->bind(":from", toSeconds(from));
            query->bind(":to", toSeconds(to));
            query->bind(":most_rows", most);
            std::vector<Session> sessions;
            while (query->executeStep())
                sessions.push_back(readRecord<Session>(*query, m_path));
            std::reverse(sessions.begin(), sessions.end());
            std::ranges::stable_sort(sessions, {},
                                     [](const Session& one) { return one.start.utc; });
            return sessions;
        });
    }

private:
    static const Session& sessionIn(const Session& session) { return session; }
    static const Session& sessionIn(const StoredSession& stored) { return stored.session; }

    /// Of a portion, with the place of the last one.
    template <class Record>
    struct Portion {
        std::vector<Record> records;
        HistoryKey last{fromSeconds(noLowerBound), 0};
    };

    template <class Record>
    void streamAs(const HistoryFilter& filter, const std::function<bool(const Record&)>& visit) {
        Portion<Record> portion;
        do {
            readPortion(filter, portion);
            for (const Record& record : portion.records)
                if (!visit(record))
                    return;
        } while (!portion.records.empty());
    }

    // The sessions that follow the last one, oldest first, as many as may lie in memory. The log is
    // free again before anybody gets to see one of them: a visitor may take its time.
    template <class Record>
    void readPortion(const HistoryFilter& filter, Portion<Record>& portion) {
        constexpr std::size_t mostRows = 4096;
        constexpr std::size_t mostNoteBytes = std::size_t{1} << 20U; // a note may have 40 kB
        m_connection.yieldingToWriter([&, last = portion.last] {
            portion.records.clear();
            std::size_t noteBytes = 0;
            Query query = kept("SELECT " + selected<Record>(joinedTo("s")) +
                               ", s.id FROM session s JOIN site ON site.id = s.site_id WHERE" +
                               conditionsOf(filter) +
                               " AND (s.start_utc, s.id) > (:last_start, :last_id)"
                               " ORDER BY s.start_utc, s.id");
            const std::int64_t start = toSeconds(last.start);
            bindFilter(*query, filter, {start, noUpperBound});
            query->bind(":last_start", start);
            query->bind(":last_id", last.row);
            while (portion.records.size() < mostRows && noteBytes < mostNoteBytes &&
                   query->executeStep()) {
                portion.records.push_back(readRecord<Record>(*query, m_path));
                const Session& session = sessionIn(portion.records.back());
                noteBytes += session.note.text().size();
                portion.last = {session.start.utc,
                                query->getColumn(columnCount<Record>).getInt64()};
            }
        });
    }

    [[nodiscard]] std::int64_t count(const HistoryFilter& filter, HistoryKind kind) {
        if (!filter.lets(kind))
            return 0;
        Query query = kept("SELECT count(*) FROM " + tableOf(filter, kind) + " WHERE" +
                           conditionsOf(filter, kind));
        bindFilter(*query, filter);
        return query->executeStep() ? query->getColumn(0).getInt64() : 0;
    }

    // The row of rowsByDaySql() that the statement stands on.
    static void countInto(std::vector<DayOfRecords>& days, SQLite::Statement& row) {
        const std::chrono::local_days day{std::chrono::days{row.getColumn(1).getInt()}};
        if (days.empty() || days.back().day != day)
            days.push_back({day, {}});
        DayOfRecords& counted = days.back();
        switch (kindOf(row.getColumn(0).getInt64())) {
        case HistoryKind::Session:
            ++(row.getColumn(2).getInt() != 0 ? counted.sessions.ice : counted.sessions.heat);
            break;
        case HistoryKind::Pain:
            ++counted.painEntries;
            break;
        case HistoryKind::Activity:
            ++counted.activities;
            break;
        }
    }

    template <class Record>
    void readRow(RowNumber number, std::vector<ListedRecord>& found) {
        static const std::string sql =
            "SELECT " + selected<Record>(lookedUpIn("s", "site")) + " FROM " +
            std::string(RecordOf<Record>::table) +
            " s WHERE s.id = :row AND s.deleted_utc IS NULL" +
            (std::is_same_v<Record, Session> ? " AND s.end_utc IS NOT NULL" : "");
        Query query = m_connection.query(sql);
        query->bind(":row", rowIn(number));
        if (query->executeStep())
            found.push_back({number, readRecord<Record>(*query, m_path)});
    }

    // A filter decides the text, and there are but so many kinds of filters.
    [[nodiscard]] Query kept(const std::string& sql) {
        return m_connection.query(*m_texts.insert(sql).first);
    }

    [[nodiscard]] HistoryRow rowOf(SQLite::Statement& statement) const {
        Session session = readRecord<Session>(statement, m_path);
        const HistoryKey key{session.start.utc, statement.getColumn(sessionColumnCount).getInt64()};
        return {key, std::move(session)};
    }

    std::set<std::string> m_texts; // outlives the statements that were made of it
    Connection m_connection;
    std::string m_path = m_connection.path(); // once, and not for every row
    SqliteDiaryReader m_diary{m_connection};
    SqliteTrendsReader m_trends{m_connection};
};

} // namespace

std::unique_ptr<HistoryReader> openHistory(const std::filesystem::path& folder,
                                           std::chrono::milliseconds busyWait) {
    return std::make_unique<SqliteHistory>(folder, busyWait);
}

std::unique_ptr<HistoryReader> openHistoryAtOnce(const std::filesystem::path& folder,
                                                 LockWait wait) {
    auto reader = std::make_unique<SqliteHistory>(folder, std::chrono::milliseconds{0});
    reader->waitBy(std::move(wait));
    return reader;
}

} // namespace coolwarm
