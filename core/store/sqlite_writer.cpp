// SPDX-License-Identifier: MIT
// Writing what was decided.
#include "core/store/preference_rows_p.h"
#include "core/store/rows_p.h"
#include "core/store/sqlite_writer_p.h"
#include "core/store/time_rows_p.h"
#include "core/store/written_rows_p.h"

namespace coolwarm {

namespace {

constexpr int usualKibibytes = 2000; // what SQLite takes by itself
constexpr int manyKibibytes = 64 * 1024;

} // namespace

SqliteWriter::SqliteWriter(Connection& connection, const Reading& now)
    : m_connection(connection),
      m_reading(now),
      m_now(std::chrono::floor<std::chrono::seconds>(now.wall)) {
    m_connection.guarded([&] { m_connection.run("BEGIN IMMEDIATE"); });
}

SqliteWriter::~SqliteWriter() {
    rollBack();
    try {
        if (m_expectsMany)
            prepareFor(usualKibibytes, true);
    } catch (const SQLite::Exception&) {
        // Neither setting touches the file, so there is nothing that could fail.
    }
}

void SqliteWriter::rollBack() {
    // A full disk or an I/O error may have ended the transaction already.
    if (m_done || !m_connection.inTransaction())
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const SQLite::Exception&) {
        // What was not committed is not in the log either way: the journal rolls it back.
    }
}

void SqliteWriter::commit() {
    m_connection.guarded([&] {
        recordTime(m_connection, m_reading);
        m_connection.run("COMMIT");
    });
    m_done = true;
}

// Nobody can take a site away while this transaction lasts, so each is asked for once.
std::int64_t SqliteWriter::knownSiteId(const Site& site) {
    const auto known = m_siteIds.find(site.name());
    if (known != m_siteIds.end())
        return known->second;
    return m_siteIds.emplace(site.name(), siteIdOf(m_connection, site)).first->second;
}

// Returns how many rows were changed.
int SqliteWriter::put(std::string_view sql, const StoredSession& stored) {
    return m_connection.guarded([&] {
        const std::int64_t site = knownSiteId(stored.session.site);
        Query query = m_connection.query(sql);
        bindStored(*query, stored, site, m_now, m_now);
        return query->exec();
    });
}

// The indexes are hit all over, and pages that do not fit are written and read again and again. The
// CHECKs look words up in lists, for which SQLite builds two tables a row: a third of the time, to
// find that what a Session holds is what a Session may hold.
void SqliteWriter::expectMany() {
    m_expectsMany = true;
    m_connection.guarded([&] { prepareFor(manyKibibytes, false); });
}

void SqliteWriter::prepareFor(int kibibytes, bool checks) {
    m_connection.run("PRAGMA cache_size = " + std::to_string(-kibibytes));
    m_connection.run(checks ? "PRAGMA ignore_check_constraints = OFF"
                            : "PRAGMA ignore_check_constraints = ON");
}

void SqliteWriter::insert(const StoredSession& stored) {
    put(insertSessionSql(), stored);
    stamp(stored.session.id);
}

bool SqliteWriter::insertNew(const StoredSession& stored) {
    return put(insertNewSessionSql(), stored) > 0;
}

void SqliteWriter::update(const StoredSession& stored) {
    put(updateSessionSql(), stored);
    stamp(stored.session.id);
}

void SqliteWriter::giveIdUp(const SessionId& id) {
    const SessionId fresh = SessionId::random();
    m_connection.guarded([&] {
        for (const char* sql : {"UPDATE session SET uuid = :fresh WHERE uuid = :uuid",
                                "UPDATE state SET closed_uuid = :fresh WHERE closed_uuid = :uuid",
                                "UPDATE state SET started_uuid = :fresh WHERE started_uuid = :uuid"}) {
            Query query = m_connection.query(sql);
            query->bind(":fresh", fresh.text());
            query->bind(":uuid", id.text());
            query->exec();
        }
    });
    stamp(fresh);
}

void SqliteWriter::stamp(const SessionId& id) {
    m_connection.guarded([&] { stampWritten(m_connection, id.text()); });
}

void SqliteWriter::trustClock() {
    m_connection.guarded([&] { trustWallClock(m_connection, m_reading); });
}

void SqliteWriter::discard(const SessionId& id) {
    m_connection.guarded([&] { removeSession(m_connection, id.text()); });
}

void SqliteWriter::keepRevision(const StoredSession& before, RevisionKind kind,
                                const std::optional<SessionId>& last) {
    StepWords step{"edited", "", last ? last->text() : std::string()};
    if (kind == RevisionKind::Deleted)
        step.kind = "deleted";
    else if (kind == RevisionKind::Undone)
        step.kind = "undone";
    else if (kind == RevisionKind::Added)
        step.makes = "added";
    else if (kind == RevisionKind::Imported)
        step.makes = "imported";
    m_connection.guarded([&] { insertRevision(m_connection, before, step, m_now, false); });
}

void SqliteWriter::forgetUndone() {
    m_connection.guarded([&] {
        m_connection.run("UPDATE revision SET undone = 1 WHERE kind = 'undone' AND undone = 0");
    });
}

// Of one import the rows follow one another, since nobody else could write while it lasted.
// The sessions of an import lie side by side.
std::int64_t SqliteWriter::changeSpan(const std::string& change, const std::string& which,
                                      const Revision& step, std::chrono::sys_seconds stamp) {
    static const std::string inSpan = " AND id BETWEEN (SELECT id FROM session WHERE uuid = :first)"
                                      " AND (SELECT id FROM session WHERE uuid = :last)";
    static const std::string stampAll =
        "INSERT OR REPLACE INTO written SELECT id, (SELECT serial + 1 FROM state)"
        " FROM session WHERE changed_utc = :now" +
        inSpan;
    const std::string changeAll =
        "UPDATE session SET changed_utc = :now, " + change + " WHERE " + which + inSpan;
    return m_connection.guarded([&] {
        Query query = m_connection.query(changeAll);
        Query written = m_connection.query(stampAll);
        for (Query* each : {&query, &written}) {
            (*each)->bind(":now", toSeconds(m_now));
            (*each)->bind(":first", step.before.session.id.text());
            (*each)->bind(":last", step.last.value().text());
        }
        query->bind(":stamp", toSeconds(stamp));
        const std::int64_t changed = query->exec();
        written->exec();
        return changed;
    });
}

std::int64_t SqliteWriter::takeOut(const Revision& import) {
    return changeSpan("deleted_utc = :stamp", "deleted_utc IS NULL", import, m_now);
}

std::int64_t SqliteWriter::putBack(const Revision& undone) {
    return changeSpan("deleted_utc = NULL", "deleted_utc = :stamp", undone, undone.at);
}

void SqliteWriter::markUndone(const Revision& revision) {
    m_connection.guarded([&] {
        Query query = m_connection.query("UPDATE revision SET undone = 1 WHERE id = :id");
        query->bind(":id", revision.key);
        query->exec();
    });
}

void SqliteWriter::setClosing(const std::optional<Closing>& closing) {
    m_connection.guarded([&] {
        Query query = m_connection.query(
            "UPDATE state SET closed_uuid = :uuid, closed_kind = :kind, closed_wall = :wall,"
            " closed_boot = :boot, closed_boot_ms = :boot_ms");
        if (closing) {
            query->bind(":uuid", closing->session.text());
            query->bind(":kind",
                        closing->kind == Closing::Kind::Confirmed ? "confirmed" : "stopped");
            query->bind(":wall", toSeconds(closing->at.wall));
            if (closing->at.boot.known()) {
                query->bind(":boot", closing->at.boot.value);
                query->bind(":boot_ms", static_cast<std::int64_t>(closing->at.sinceBoot.count()));
            }
        }
        query->exec();
    });
}

void SqliteWriter::setStarting(const std::optional<Starting>& starting) {
    m_connection.guarded([&] {
        Query query = m_connection.query(
            "UPDATE state SET started_uuid = :uuid, started_wall = :wall, started_boot = :boot,"
            " started_boot_ms = :boot_ms, started_minutes = :minutes");
        if (starting) {
            query->bind(":uuid", starting->session.text());
            query->bind(":wall", toSeconds(starting->at.wall));
            query->bind(":minutes", static_cast<std::int64_t>(starting->length.count()));
            if (starting->at.boot.known()) {
                query->bind(":boot", starting->at.boot.value);
                query->bind(":boot_ms", static_cast<std::int64_t>(starting->at.sinceBoot.count()));
            }
        }
        query->exec();
    });
}

void SqliteWriter::chooseLength(Modality modality, std::chrono::minutes length) {
    m_connection.guarded([&] {
        Query query = m_connection.query(modality == Modality::Ice
                                             ? "UPDATE state SET ice_minutes = :minutes"
                                             : "UPDATE state SET heat_minutes = :minutes");
        query->bind(":minutes", static_cast<std::int64_t>(length.count()));
        query->exec();
    });
}

void SqliteWriter::chooseSite(const Site& site) {
    m_connection.guarded([&] {
        const std::int64_t id = knownSiteId(site);
        Query query = m_connection.query("UPDATE state SET site_id = :id");
        query->bind(":id", id);
        query->exec();
    });
}

void SqliteWriter::setProtocol(const Protocol& protocol) {
    m_connection.guarded([&] {
        for (const Modality modality : bothModalities) {
            const Regimen& regimen = protocol.of(modality);
            Query query = m_connection.query(
                "INSERT OR REPLACE INTO protocol (modality, least_minutes, most_minutes,"
                " rest_minutes, changed_utc) VALUES (:modality, :least, :most, :rest, :now)");
            query->bind(":modality", std::string(toWord(modality)));
            query->bind(":least", static_cast<std::int64_t>(regimen.window.least.count()));
            query->bind(":most", static_cast<std::int64_t>(regimen.window.most.count()));
            query->bind(":rest", static_cast<std::int64_t>(regimen.rest.count()));
            query->bind(":now", toSeconds(m_now));
            query->exec();
        }
    });
}

void SqliteWriter::setBriefed() {
    m_connection.guarded([&] {
        Query query = m_connection.query("UPDATE state SET briefed_utc = :now");
        query->bind(":now", toSeconds(m_now));
        query->exec();
    });
}

void SqliteWriter::setPreferences(const Preferences& preferences) {
    m_connection.guarded([&] { writePreferences(m_connection, preferences, m_now); });
}

} // namespace coolwarm
