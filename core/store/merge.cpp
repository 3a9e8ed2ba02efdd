// SPDX-License-Identifier: MIT
// One row into a log, and those that a rest may hang on.
#include "core/store/merge_p.h"
#include "core/store/rows_p.h"
#include "core/store/time_rows_p.h"
#include "core/store/written_rows_p.h"

#include <sqlite3.h>

#include <functional>
#include <utility>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

constexpr std::int64_t restSpan = std::chrono::seconds{Protocol::longestRest}.count();

std::string selectLogged() {
    return "SELECT " + loggedColumns("s") +
           " FROM session s JOIN site ON site.id = s.site_id WHERE ";
}

std::optional<LoggedRow> otherOpen(Connection& log, const SessionId& id) {
    static const std::string sql = selectLogged() + "s.open = 1 AND s.uuid <> :uuid";
    Query query = log.query(sql);
    query->bind(":uuid", id.text());
    if (!query->executeStep())
        return std::nullopt;
    return readLoggedRow(*query, log.path());
}

void write(Connection& log, std::string_view sql, const LoggedRow& row) {
    const std::int64_t site = siteIdOf(log, row.stored.session.site);
    Query query = log.query(sql);
    bindStored(*query, row.stored, site, row.changed, row.deletedAt);
    query->exec();
}

// `known` is a row of changed_utc, open and serial. A session that was resumed runs for a minute at
// most before it could be told by that.
bool isLater(const LoggedRow& row, SQLite::Statement& known, bool sameLog) {
    const bool knownRuns = known.getColumn(1).getInt() != 0;
    const std::int64_t serial = known.getColumn(2).getInt64();
    if (sameLog && row.serial != serial)
        return row.serial > serial;
    if (row.stored.open != knownRuns)
        return knownRuns;
    return toSeconds(row.changed) > known.getColumn(0).getInt64();
}

// The stamp of the same log stays what it is.
void stamp(Connection& log, const LoggedRow& row, bool sameLog) {
    if (!sameLog) {
        stampWritten(log, row.stored.session.id.text());
        return;
    }
    Query query = log.query("INSERT OR REPLACE INTO written SELECT id, :serial FROM session"
                            " WHERE uuid = :uuid");
    query->bind(":uuid", row.stored.session.id.text());
    query->bind(":serial", row.serial);
    query->exec();
}

std::int64_t mergeAll(Connection& from, SQLite::Statement& rows, Connection& into) {
    std::int64_t taken = 0;
    const bool sameLog = logIdentity(from) == logIdentity(into);
    while (rows.executeStep()) {
        LoggedRow row = readLoggedRow(rows, from.path());
        taken +=
            takeOver(into, from.path(), [&] { return mergeRow(into, std::move(row), sameLog); }) ? 1 : 0;
    }
    mergeTime(from, into);
    return taken;
}

// A clinician's plan with a longer rest than the other log's holds on with the rests it rules.
void carryPlans(Connection& from, Connection& into) {
    Query plans = from.query("SELECT modality, least_minutes, most_minutes, rest_minutes,"
                             " changed_utc FROM protocol");
    while (plans->executeStep()) {
        const auto modality = modalityFromWord(plans->getColumn(0).getText());
        if (!modality)
            continue;
        const std::int64_t standard = Protocol::standard(*modality).rest.count();
        into.guarded([&] {
            Query plan = into.query(
                "INSERT OR REPLACE INTO protocol (modality, least_minutes, most_minutes,"
                " rest_minutes, changed_utc) SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?4 >"
                " coalesce((SELECT rest_minutes FROM protocol WHERE modality = ?1), ?6)");
            plan->bind(1, std::string(toWord(*modality)));
            for (int column = 1; column < plans->getColumnCount(); ++column)
                plan->bind(column + 1, plans->getColumn(column).getInt64());
            plan->bind(6, standard);
            plan->exec();
        });
    }
}

// The session that runs in a log, or whose alarm waits there; empty without one.
std::string openIn(Connection& log) {
    return log.guarded([&] {
        Query query = log.query("SELECT uuid FROM session WHERE open = 1");
        return query->executeStep() ? query->getColumn(0).getString() : std::string();
    });
}

// The same log has gone on since the copy and knows nothing of the session any more.
bool wasDiscarded(Connection& from, Connection& copy, const std::string& uuid) {
    const auto change = [](Connection& log) { return log.number("SELECT serial FROM state"); };
    if (logIdentity(from) != logIdentity(copy) || change(from) < change(copy))
        return false;
    return from.guarded([&] {
        Query known = from.query("SELECT 1 FROM session WHERE uuid = :uuid");
        known->bind(":uuid", uuid);
        return !known->executeStep();
    });
}

// An error in reading is told of the log that is read, one in writing of the other.
std::int64_t carry(Connection& from, const std::string& sql, Connection& into,
                   const std::function<void(SQLite::Statement&)>& bind) {
    return from.guarded([&] {
        Query query = from.query(sql);
        bind(*query);
        carryPlans(from, into);
        return mergeAll(from, *query, into);
    });
}

} // namespace

std::string loggedColumns(const std::string& row, const std::string& written) {
    return storedColumns(row) + ", " + row + ".changed_utc, (SELECT serial FROM " + written +
           " WHERE session_id = " + row + ".id), " + row + ".id";
}

LoggedRow readLoggedRow(SQLite::Statement& row, const std::string& path) {
    LoggedRow logged{readStored(row, path), {}, {}, {}};
    logged.changed = fromSeconds(row.getColumn(storedColumnCount).getInt64());
    logged.deletedAt = fromSeconds(row.getColumn(storedColumnCount - 1).getInt64());
    logged.serial = row.getColumn(storedColumnCount + 1).getInt64();
    return logged;
}

bool isRefusal(const SQLite::Exception& error) {
    return (error.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT;
}

bool mergeRow(Connection& into, LoggedRow row, bool sameLog) {
    bool known = false;
    {
        Query find = into.query("SELECT changed_utc, open, (SELECT serial FROM written WHERE"
                                " session_id = session.id) FROM session WHERE uuid = :uuid");
        find->bind(":uuid", row.stored.session.id.text());
        known = find->executeStep();
        if (known && !isLater(row, *find, sameLog))
            return false;
    }
    const std::string_view sql = known ? updateSessionSql() : insertSessionSql();
    const auto other =
        row.stored.open ? otherOpen(into, row.stored.session.id) : std::optional<LoggedRow>();
    if (!other) {
        write(into, sql, row);
    } else if (other->stored.session.start.utc > row.stored.session.start.utc) {
        closeUnanswered(row.stored);
        write(into, sql, row);
    } else {
        LoggedRow closed = *other;
        closeUnanswered(closed.stored);
        write(into, updateSessionSql(), closed);
        try {
            write(into, sql, row);
        } catch (const SQLite::Exception&) {
            write(into, updateSessionSql(), *other); // for a row of nonsense nothing is closed
            throw;
        }
    }
    stamp(into, row, sameLog);
    return true;
}

std::int64_t carryRests(Connection& from, Connection& into, const Reading& now) {
    static const std::string sql =
        selectLogged() +
        "s.open = 1 OR s.uuid = :open_in_copy OR CASE WHEN s.end_boot = :boot"
        " THEN s.end_boot_ms >= :boot_ms - :span * 1000"
        " ELSE s.end_wall >= min(:wall, (SELECT latest_wall FROM state)) - 2 * :span END";
    // What ran when the copy was made has ended since, however long ago.
    const std::string open = openIn(into);
    const bool discarded = !open.empty() && wasDiscarded(from, into, open);
    const std::int64_t carried = carry(from, sql, into, [&](SQLite::Statement& query) {
        query.bind(":wall", toSeconds(std::chrono::floor<std::chrono::seconds>(now.wall)));
        query.bind(":span", restSpan);
        query.bind(":boot", now.boot.value);
        query.bind(":boot_ms", static_cast<std::int64_t>(now.sinceBoot.count()));
        query.bind(":open_in_copy", open);
    });
    if (discarded)
        into.guarded([&] { removeSession(into, open); });
    return carried;
}

std::int64_t carryLatest(Connection& from, Connection& into) {
    static const std::string sql =
        selectLogged() + "s.open = 1 OR s.end_wall >= (SELECT latest_wall FROM state) - :span"
                         " OR s.id IN (SELECT id FROM session ORDER BY id DESC LIMIT 20)";
    return carry(from, sql, into, [](SQLite::Statement& query) { query.bind(":span", restSpan); });
}

} // namespace coolwarm
