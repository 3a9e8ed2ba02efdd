// SPDX-License-Identifier: MIT
// Carries over into a log what a rest may hang on from the one whose place it takes.
#include "core/log/care/merge_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/log/sqlite/time_rows_p.h"

#include <sqlite3.h>

#include <functional>

namespace coolwarm {

namespace {

constexpr std::int64_t restSpan = std::chrono::seconds{Protocol::longestRest}.count();

// An error in reading is told of the log that is read, one in writing of the other.
std::int64_t carry(Connection& from, const RecordKind& kind, const std::string& which,
                   Connection& into, const std::function<void(SQLite::Statement&)>& bind) {
    return from.guarded([&] {
        SQLite::Statement rows(from.database(),
                               "SELECT " + takenColumns(kind, lookedUpIn("s", "site")) + " FROM " +
                                   std::string(kind.table()) + " s WHERE " + which);
        bind(rows);
        const bool sameLog = logIdentity(from) == logIdentity(into);
        const std::string path = from.path();
        std::int64_t taken = 0;
        while (rows.executeStep())
            taken += takeOver(into, path, [&] { return kind.take(into, rows, path, sameLog); });
        return taken;
    });
}

// A clinician's plan with a longer rest than the other log's holds on with the rests it rules.
void carryPlansOf(Connection& from, Connection& into) {
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

void carryPlans(Connection& from, Connection& into) {
    from.guarded([&] { carryPlansOf(from, into); });
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

// Of most kinds no rest hangs on a record: then the condition is left out, or it would cost a look
// at each of them.
std::string latestOf(const RecordKind& kind) {
    const std::string latest =
        "s.id IN (SELECT id FROM " + std::string(kind.table()) + " ORDER BY id DESC LIMIT 20)";
    const std::string counts(kind.stillCounts());
    return counts == "0" ? latest : counts + " OR " + latest;
}

} // namespace

bool isRefusal(const SQLite::Exception& error) {
    return (error.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT;
}

void settleTaken(Connection& into, const RecordKind& kind) {
    try {
        into.guarded([&] { kind.settle(into); });
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Damaged)
            throw;
    }
}

void removeSession(Connection& log, const std::string& uuid) {
    for (const char* sql : {"DELETE FROM revision WHERE record_uuid = :uuid",
                            "DELETE FROM session WHERE uuid = :uuid"}) {
        Query query = log.query(sql);
        query->bind(":uuid", uuid);
        query->exec();
    }
}

std::int64_t carryRests(Connection& from, Connection& into, const Reading& now) {
    static const std::string which =
        "s.open = 1 OR s.uuid = :open_in_copy OR CASE WHEN s.end_boot = :boot"
        " THEN s.end_boot_ms >= :boot_ms - :span * 1000"
        " ELSE s.end_wall >= min(:wall, (SELECT latest_wall FROM state)) - 2 * :span END";
    // What ran when the copy was made has ended since, however long ago.
    const std::string open = openIn(into);
    const bool discarded = !open.empty() && wasDiscarded(from, into, open);
    carryPlans(from, into);
    const std::int64_t carried =
        carry(from, sessionKind(), which, into, [&](SQLite::Statement& query) {
            query.bind(":wall", toSeconds(now.wallSecond()));
            query.bind(":span", restSpan);
            query.bind(":boot", now.boot.value);
            query.bind(":boot_ms", static_cast<std::int64_t>(now.sinceBoot.count()));
            query.bind(":open_in_copy", open);
        });
    from.guarded([&] { mergeTime(from, into); });
    if (discarded)
        into.guarded([&] { removeSession(into, open); });
    return carried;
}

std::int64_t carryLatest(Connection& from, Connection& into) {
    std::int64_t carried = 0;
    carryPlans(from, into);
    for (const RecordKind* kind : into.layout().kinds) {
        carried += carry(from, *kind, latestOf(*kind), into, [](SQLite::Statement&) {});
        settleTaken(into, *kind);
    }
    from.guarded([&] { mergeTime(from, into); });
    return carried;
}

} // namespace coolwarm
