// SPDX-License-Identifier: MIT
// Writing what was decided.
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
        Query query = m_connection.query("UPDATE state SET latest_wall = max(latest_wall, :now)");
        query->bind(":now", toSeconds(m_now));
        query->exec();
        m_connection.run("COMMIT");
    });
    m_done = true;
}

std::int64_t SqliteWriter::siteId(const Site& site) {
    Query insert = m_connection.query("INSERT OR IGNORE INTO site (name) VALUES (:name)");
    insert->bind(":name", site.name());
    insert->exec();
    Query find = m_connection.query("SELECT id FROM site WHERE name = :name");
    find->bind(":name", site.name());
    find->executeStep();
    return find->getColumn(0).getInt64();
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
        const std::int64_t site = siteId(stored.session.site);
        Query query = m_connection.query(
            "INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
            " end_offset, planned_minutes, outcome, origin, pain_before, pain_after, note, open,"
            " start_boot, start_boot_ms, end_wall, end_boot, end_boot_ms, changed_utc, deleted_utc)"
            " VALUES (:uuid, :modality, :site_id, :start_utc, :start_offset, :end_utc, :end_offset,"
            " :planned_minutes, :outcome, :origin, :pain_before, :pain_after, :note, :open,"
            " :start_boot, :start_boot_ms, :end_wall, :end_boot, :end_boot_ms, :changed_utc,"
            " :deleted_utc)");
        query->bind(":uuid", stored.session.id.text());
        query->bind(":changed_utc", toSeconds(m_now));
        bindStored(*query, stored, site, m_now);
        query->exec();
        rememberLength(stored);
    });
}

void SqliteWriter::update(const StoredSession& stored) {
    m_connection.guarded([&] {
        const std::int64_t site = siteId(stored.session.site);
        Query query = m_connection.query(
            "UPDATE session SET modality = :modality, site_id = :site_id, start_utc = :start_utc,"
            " start_offset = :start_offset, end_utc = :end_utc, end_offset = :end_offset,"
            " planned_minutes = :planned_minutes, outcome = :outcome, origin = :origin,"
            " pain_before = :pain_before, pain_after = :pain_after, note = :note, open = :open,"
            " start_boot = :start_boot, start_boot_ms = :start_boot_ms, end_wall = :end_wall,"
            " end_boot = :end_boot, end_boot_ms = :end_boot_ms, changed_utc = :changed_utc,"
            " deleted_utc = :deleted_utc WHERE uuid = :uuid");
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
    m_connection.guarded([&] {
        const std::int64_t site = siteId(before.session.site);
        Query query = m_connection.query(
            "INSERT INTO revision (session_id, kind, at_utc, modality, site_id, start_utc,"
            " start_offset, end_utc, end_offset, planned_minutes, outcome, origin, pain_before,"
            " pain_after, note, open, start_boot, start_boot_ms, end_wall, end_boot, end_boot_ms,"
            " deleted_utc)"
            " VALUES ((SELECT id FROM session WHERE uuid = :uuid), :kind, :at_utc, :modality,"
            " :site_id, :start_utc, :start_offset, :end_utc, :end_offset, :planned_minutes,"
            " :outcome, :origin, :pain_before, :pain_after, :note, :open, :start_boot,"
            " :start_boot_ms, :end_wall, :end_boot, :end_boot_ms, :deleted_utc)");
        query->bind(":uuid", before.session.id.text());
        query->bind(":at_utc", toSeconds(m_now));
        switch (kind) {
        case RevisionKind::Edited:
            query->bind(":kind", "edited");
            break;
        case RevisionKind::Deleted:
            query->bind(":kind", "deleted");
            break;
        case RevisionKind::Undone:
            query->bind(":kind", "undone");
            break;
        }
        bindStored(*query, before, site, m_now);
        query->exec();
    });
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
        const std::int64_t id = siteId(site);
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

} // namespace coolwarm
