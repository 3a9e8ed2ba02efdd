// SPDX-License-Identifier: MIT
// Writing what was decided.
#include "core/store/preference_rows_p.h"
#include "core/store/rows_p.h"
#include "core/store/sqlite_writer_p.h"

namespace coolwarm {

SqliteWriter::SqliteWriter(Connection& connection, const Reading& now)
    : m_connection(connection), m_now(std::chrono::floor<std::chrono::seconds>(now.wall)) {
    m_connection.guarded([&] { m_connection.run("BEGIN IMMEDIATE"); });
}

SqliteWriter::~SqliteWriter() {
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
        raiseLatestWall(m_connection, m_now);
        m_connection.run("COMMIT");
    });
    m_done = true;
}

// The length of the session that runs is what the next one of its modality is offered.
void SqliteWriter::rememberLength(const StoredSession& stored) {
    if (!stored.open || !stored.session.planned)
        return;
    const bool ice = stored.session.modality == Modality::Ice;
    Query query = m_connection.query(ice ? "UPDATE state SET ice_minutes = :minutes"
                                         : "UPDATE state SET heat_minutes = :minutes");
    query->bind(":minutes", static_cast<std::int64_t>(stored.session.planned->count()));
    query->exec();
}

void SqliteWriter::insert(const StoredSession& stored) {
    m_connection.guarded([&] {
        const std::int64_t site = siteIdOf(m_connection, stored.session.site);
        Query query = m_connection.query(insertSessionSql);
        query->bind(":uuid", stored.session.id.text());
        query->bind(":changed_utc", toSeconds(m_now));
        bindStored(*query, stored, site, m_now);
        query->exec();
        rememberLength(stored);
    });
}

void SqliteWriter::update(const StoredSession& stored) {
    m_connection.guarded([&] {
        const std::int64_t site = siteIdOf(m_connection, stored.session.site);
        Query query = m_connection.query(updateSessionSql);
        query->bind(":uuid", stored.session.id.text());
        query->bind(":changed_utc", toSeconds(m_now));
        bindStored(*query, stored, site, m_now);
        query->exec();
        rememberLength(stored);
    });
}

void SqliteWriter::discard(const SessionId& id) {
    m_connection.guarded([&] {
        for (const char* sql : {"DELETE FROM revision WHERE session_id ="
                                " (SELECT id FROM session WHERE uuid = :uuid)",
                                "DELETE FROM session WHERE uuid = :uuid"}) {
            Query query = m_connection.query(sql);
            query->bind(":uuid", id.text());
            query->exec();
        }
    });
}

void SqliteWriter::keepRevision(const StoredSession& before, RevisionKind kind) {
    const auto word = [&] {
        switch (kind) {
        case RevisionKind::Edited:
            return "edited";
        case RevisionKind::Deleted:
            return "deleted";
        case RevisionKind::Undone:
            break;
        }
        return "undone";
    };
    m_connection.guarded([&] { insertRevision(m_connection, before, word(), m_now, false); });
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

void SqliteWriter::chooseSite(const Site& site) {
    m_connection.guarded([&] {
        const std::int64_t id = siteIdOf(m_connection, site);
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
