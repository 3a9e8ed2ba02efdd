// SPDX-License-Identifier: MIT
// Writes to the log what the engine has decided.
#include "core/log/care/merge_p.h"
#include "core/log/sqlite/day_plan_row_p.h"
#include "core/log/sqlite/preference_rows_p.h"
#include "core/log/sqlite/records/diary_records_p.h"
#include "core/log/sqlite/records/session_kind_p.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/log/store/journal_p.h"
#include "core/log/store/sqlite_writer_p.h"

#include <utility>

namespace coolwarm {

namespace {

constexpr int usualKibibytes = 2000; // what SQLite takes by itself
constexpr int manyKibibytes = 64 * 1024;

} // namespace

SqliteWriter::SqliteWriter(Connection& connection, const Reading& now,
                           std::function<void()> written)
    : m_connection(connection),
      m_reading(now),
      m_written(std::move(written)),
      m_now(now.wallSecond()),
      m_stamps{m_now, m_now, 0} {
    m_connection.guarded([&] {
        m_connection.run("BEGIN IMMEDIATE");
        m_connection.renewSiteKeysWithin();
        m_stamps.serial = nextSerial(m_connection);
    });
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
    if (m_written)
        m_written();
}

// Nobody can take a site away while this transaction lasts, so each is asked for once.
std::int64_t SqliteWriter::knownSiteId(const Site& site) {
    const auto known = m_siteIds.find(site.name());
    if (known != m_siteIds.end())
        return known->second;
    return m_siteIds.emplace(site.name(), siteIdOf(m_connection, site)).first->second;
}

// Returns how many rows were changed.
template <class Record>
int SqliteWriter::put(std::string_view sql, const Record& record) {
    return m_connection.guarded([&] {
        Query query = m_connection.query(sql);
        Parameters parameters(*query);
        parameters.numberOfSite = [&](const Site& site) { return knownSiteId(site); };
        bindRecord(parameters, record, m_stamps);
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
    put(insertSql<StoredSession>(), stored);
}

bool SqliteWriter::insertNew(const StoredSession& stored) {
    return put(insertNewSql<StoredSession>(), stored) > 0;
}

void SqliteWriter::update(const StoredSession& stored) {
    put(updateSql<StoredSession>(), stored);
}

void SqliteWriter::giveIdUp(const RecordRef& what) {
    const SessionId fresh = SessionId::random();
    m_connection.guarded([&] {
        for (const std::string& sql :
             {"UPDATE " + what.kind + " SET uuid = :fresh, serial = " +
                  std::to_string(m_stamps.serial) + " WHERE uuid = :uuid",
              std::string("UPDATE revision SET record_uuid = :fresh WHERE record_uuid = :uuid"),
              std::string("UPDATE revision SET last_uuid = :fresh WHERE last_uuid = :uuid"),
              std::string("UPDATE state SET closed_uuid = :fresh WHERE closed_uuid = :uuid"),
              std::string("UPDATE state SET started_uuid = :fresh WHERE started_uuid = :uuid")}) {
            SQLite::Statement query(m_connection.database(), sql);
            query.bind(":fresh", fresh.text());
            query.bind(":uuid", what.id.text());
            query.exec();
        }
    });
}

void SqliteWriter::trustClock() {
    m_connection.guarded([&] { trustWallClock(m_connection, m_reading); });
}

void SqliteWriter::discard(const SessionId& id) {
    m_connection.guarded([&] { removeSession(m_connection, id.text()); });
}

template <class Record>
RevisionId SqliteWriter::keep(const Record& before, const SessionId& id, RevisionKind kind,
                              const std::optional<SessionId>& last) {
    return m_connection.guarded([&] {
        keepRecord(m_connection, before, wordsOf(kind, last), m_stamps, false);
        return RevisionId{m_connection.database().getLastInsertRowid(), m_stamps.serial, id.text(),
                          m_stamps.changed};
    });
}

RevisionId SqliteWriter::keepRevision(const StoredSession& before, RevisionKind kind,
                                      const std::optional<SessionId>& last) {
    return keep(before, before.session.id, kind, last);
}

void SqliteWriter::Diary::insert(const DiaryRecord& record) {
    std::visit([&]<class Record>(const Record& each) { m_writer.put(insertSql<Record>(), each); },
               record);
}

bool SqliteWriter::Diary::insertNew(const DiaryRecord& record) {
    return std::visit(
        [&]<class Record>(const Record& each) {
            return m_writer.put(insertNewSql<Record>(), each) > 0;
        },
        record);
}

void SqliteWriter::Diary::update(const DiaryRecord& record) {
    std::visit([&]<class Record>(const Record& each) { m_writer.put(updateSql<Record>(), each); },
               record);
}

RevisionId SqliteWriter::Diary::keepRevision(const DiaryRecord& before, RevisionKind kind,
                                             const std::optional<SessionId>& last) {
    return std::visit([&](const auto& each) { return m_writer.keep(each, each.id, kind, last); },
                      before);
}

void SqliteWriter::forgetUndone() {
    m_connection.guarded([&] {
        m_connection.run("UPDATE revision SET undone = 1 WHERE kind = 'undone' AND undone = 0");
    });
}

void SqliteWriter::closeJournalOf(const SessionId& id) {
    m_connection.guarded([&] {
        Query query = m_connection.query("UPDATE revision SET undone = 1 WHERE record_uuid = :uuid"
                                         " AND last_uuid IS NULL");
        query->bind(":uuid", id.text());
        query->exec();
    });
}

std::int64_t SqliteWriter::restore(const Revision& revision, RevisionKind kept) {
    return m_connection.guarded(
        [&] { return restoreRecords(m_connection, revision, kept, m_stamps); });
}

void SqliteWriter::setClosing(const std::optional<Closing>& closing) {
    m_connection.guarded([&] {
        Query query = m_connection.query(
            "UPDATE state SET closed_uuid = ?1, closed_kind = ?2, closed_wall = ?3,"
            " closed_boot = ?4, closed_boot_ms = ?5");
        if (closing) {
            query->bind(1, closing->session.text());
            query->bind(2, closing->kind == Closing::Kind::Confirmed ? "confirmed" : "stopped");
            bindValue(*query, 3, closing->at);
        }
        query->exec();
    });
}

void SqliteWriter::setStarting(const std::optional<Starting>& starting) {
    m_connection.guarded([&] {
        Query query = m_connection.query(
            "UPDATE state SET started_uuid = ?1, started_minutes = ?2, started_wall = ?3,"
            " started_boot = ?4, started_boot_ms = ?5, chosen_before = ?6");
        if (starting) {
            if (starting->chosenBefore)
                query->bind(6, std::string(starting->chosenBefore->name()));
            query->bind(1, starting->session.text());
            query->bind(2, static_cast<std::int64_t>(starting->length.count()));
            bindValue(*query, 3, starting->at);
        }
        query->exec();
    });
}

void SqliteWriter::chooseLength(Modality modality, std::chrono::minutes length) {
    m_connection.guarded([&] {
        Query query = m_connection.query("UPDATE state SET ice_minutes = coalesce(?1, ice_minutes),"
                                         " heat_minutes = coalesce(?2, heat_minutes)");
        query->bind(lengthColumn[modality], static_cast<std::int64_t>(length.count()));
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

void SqliteWriter::setDayPlan(const std::optional<DayPlan>& plan,
                              const std::optional<DayPlan>& before) {
    m_connection.guarded([&] { writeDayPlan(m_connection, plan, before, m_now); });
}

void SqliteWriter::setPreferences(const Preferences& preferences) {
    m_connection.guarded([&] { writePreferences(m_connection, preferences, m_now); });
}

} // namespace coolwarm
