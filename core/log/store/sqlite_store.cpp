// SPDX-License-Identifier: MIT
// Reads from the log what a decision of the engine needs.
#include "core/log/store/sqlite_store.h"

#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/day_plan_row_p.h"
#include "core/log/sqlite/foreign_parts_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/preference_rows_p.h"
#include "core/log/sqlite/records/session_kind_p.h"
#include "core/log/sqlite/time_rows_p.h"
#include "core/log/store/journal_p.h"
#include "core/log/store/known_log_p.h"
#include "core/log/store/reopen_p.h"
#include "core/log/store/sqlite_diary_p.h"
#include "core/log/store/sqlite_writer_p.h"

#include <utility>

namespace coolwarm {

using std::chrono::minutes;
using std::chrono::sys_seconds;

namespace {

constexpr std::chrono::seconds copyPatience{5}; // of a worker that copies a log

constexpr const char* fromSession = " FROM session s JOIN site ON site.id = s.site_id ";

} // namespace

SqliteStore::SqliteStore(const std::filesystem::path& folder, std::chrono::milliseconds busyWait,
                         TellIncident tell)
    : m_connection(
          std::make_unique<Connection>(logFile(folder), Connection::Mode::ReadWrite, busyWait)),
      m_diary(std::make_unique<SqliteDiary>(m_connection)),
      m_busyWait(busyWait),
      m_tell(std::move(tell)) {
    if (!m_tell)
        return;
    lookAtOpening();
    if (m_found.incident)
        m_tell(*m_found.incident);
}

SqliteStore::SqliteStore(const std::filesystem::path& folder, std::chrono::milliseconds busyWait,
                         const LogLayout& layout)
    : m_connection(std::make_unique<Connection>(logFile(folder), Connection::Mode::ReadWrite,
                                                busyWait, layout)),
      m_diary(std::make_unique<SqliteDiary>(m_connection)),
      m_busyWait(busyWait) {}

SqliteStore::SqliteStore(const std::filesystem::path& folder, LockWait wait)
    : m_connection(std::make_unique<Connection>(logFile(folder), Connection::Mode::ReadWrite,
                                                std::chrono::milliseconds{0})),
      m_diary(std::make_unique<SqliteDiary>(m_connection)),
      m_busyWait(copyPatience),
      m_wait(std::move(wait)) {
    lookAtOpening();
    m_connection->waitBy(m_wait);
}

SqliteStore::~SqliteStore() = default;

// A log that cannot be seen to is used as it is.
void SqliteStore::lookAtOpening() {
    m_found.foreign = m_connection->guarded([&] { return foreignPartsOf(*m_connection); });
    auto former = formerLogBehind(*m_connection);
    if (!former)
        return;
    m_known = std::move(former->known);
    try {
        LogIncident incident = goAlong();
        incident.kind = LogIncident::Kind::OverwrittenBefore;
        incident.lostSince = former->made;
        m_found.incident = std::move(incident);
    } catch (const StoreError& error) {
        m_known.reset();
        if (error.kind() == StoreError::Kind::Busy)
            throw;
    }
}

// One that is to be brought up to date is written, for which nobody else may read it either.
bool isFreeToOpen(const std::filesystem::path& folder) {
    try {
        Connection log(logFile(folder), Connection::Mode::AsItIs, std::chrono::milliseconds{0});
        log.guarded([&] {
            if (log.isOutOfDate())
                log.haveAlone();
        });
    } catch (const StoreError& error) {
        return error.kind() != StoreError::Kind::Busy;
    }
    return true;
}

// Asked before every change and every look at what runs: a write into a file that lies in nobody's
// folder any more would be lost, and one into another log would leave the rests of this one behind.
Connection& SqliteStore::current() {
    if (m_connection->inTransaction() || !(m_connection->hasMoved() || isWrittenOver()))
        return *m_connection;
    if (m_wait)
        throw StoreError(StoreError::Kind::Moved, m_connection->path(), "the file has moved");
    const LogIncident incident = goAlong();
    if (m_tell)
        m_tell(incident);
    return *m_connection;
}

bool SqliteStore::isWrittenOver() {
    return m_known &&
           m_connection->guarded([&] { return isGoneFrom(*m_connection, m_known->last()); });
}

// Of a log that is damaged nothing is known.
void SqliteStore::learn() {
    try {
        if (!m_known)
            m_known = std::make_unique<KnownLog>(m_connection->layout());
        m_known->learn(*m_connection);
    } catch (const StoreError& error) {
        if (error.kind() == StoreError::Kind::Busy)
            throw;
        m_known.reset();
    }
}

void SqliteStore::learnOwnWrite() {
    if (!m_known)
        return;
    try {
        learn();
    } catch (const StoreError&) {
        m_seenVersion.reset(); // the next look learns it
    }
}

LogIncident SqliteStore::goAlong() {
    m_connection->waitAtMost(m_busyWait);
    try {
        m_connection = m_connection->guarded([&] {
            return m_known && !m_connection->hasMoved()
                       ? reopenedOver(*m_known, *m_connection, m_busyWait, m_incident)
                       : reopened(*m_connection, m_busyWait, m_incident);
        });
    } catch (const StoreError&) {
        if (m_wait)
            m_connection->waitBy(m_wait);
        throw;
    }
    if (m_wait)
        m_connection->waitBy(m_wait);
    m_seenVersion.reset(); // another connection counts anew
    m_known.reset();       // the next look learns what lies there now
    return std::exchange(m_incident, {});
}

std::unique_ptr<StoreWriter> SqliteStore::begin(const Reading& now) {
    return std::make_unique<SqliteWriter>(current(), now, [this] { learnOwnWrite(); });
}

std::optional<StoredSession> SqliteStore::openSession() {
    static const std::string sql =
        "SELECT " + selected<StoredSession>(joinedTo("s")) + fromSession + "WHERE s.open = 1";
    Connection& connection = current();
    return connection.guarded([&]() -> std::optional<StoredSession> {
        Query query = connection.query(sql);
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<StoredSession>(*query, connection.path());
    });
}

std::optional<StoredSession> SqliteStore::session(const SessionId& id) {
    static const std::string sql =
        "SELECT " + selected<StoredSession>(joinedTo("s")) + fromSession + "WHERE s.uuid = :uuid";
    return m_connection->guarded([&]() -> std::optional<StoredSession> {
        Query query = m_connection->query(sql);
        query->bind(":uuid", id.text());
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<StoredSession>(*query, m_connection->path());
    });
}

// Not further back than a month, which bounds the look through a long log that was imported.
std::optional<StoredSession> SqliteStore::lastTimedAt(const Site& site, const Reading& now) {
    static const std::string sql =
        "SELECT " + selected<StoredSession>(joinedTo("s")) + fromSession +
        "WHERE s.site_id = (SELECT id FROM site WHERE key = :site) AND s.end_utc > :since"
        " AND s.deleted_utc IS NULL AND s.open = 0 AND (s.origin = 'timer' OR s.skin IS NOT NULL)"
        " ORDER BY s.end_utc DESC LIMIT 1";
    constexpr std::chrono::days month{30};
    return m_connection->guarded([&]() -> std::optional<StoredSession> {
        Query query = m_connection->query(sql);
        query->bind(":site", site.key());
        query->bind(":since", toSeconds(now.wallSecond() - month));
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<StoredSession>(*query, m_connection->path());
    });
}

// Three searches: sessions of up to a day, whose end bounds the look through a long log; the few
// that lasted longer, because an alarm waited for days; and the one that still runs and has no end
// yet.
std::optional<Session> SqliteStore::overlapping(const Site& site, sys_seconds from, sys_seconds to,
                                                const std::optional<SessionId>& except) {
    static const std::string closed =
        "SELECT " + selected<Session>(joinedTo("s")) + fromSession +
        "WHERE s.site_id = (SELECT id FROM site WHERE key = :site) AND s.deleted_utc IS NULL"
        " AND s.uuid IS NOT :except AND s.start_utc < :to AND s.end_utc > :from";
    static const std::string sql =
        closed + " AND s.end_utc <= :to + 86400 UNION ALL " + closed +
        " AND s.end_utc - s.start_utc > 86400 UNION ALL SELECT " +
        selected<Session>(joinedTo("s")) + fromSession +
        "WHERE s.open = 1 AND site.key = :site AND s.uuid IS NOT :except AND s.start_utc < :to"
        " AND s.end_utc IS NULL LIMIT 1";
    return m_connection->guarded([&]() -> std::optional<Session> {
        Query query = m_connection->query(sql);
        query->bind(":site", site.key());
        query->bind(":from", toSeconds(from));
        query->bind(":to", toSeconds(to));
        if (except)
            query->bind(":except", except->text());
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<Session>(*query, m_connection->path());
    });
}

LogMark SqliteStore::mark() {
    return m_connection->guarded([&]() -> LogMark {
        Query query = m_connection->query("SELECT log_id, serial FROM state");
        if (!query->executeStep())
            return {};
        return {query->getColumn(0).getString(), query->getColumn(1).getInt64()};
    });
}

LatestTime SqliteStore::latestWall() {
    return m_connection->guarded([&] { return readLatestTime(*m_connection); });
}

bool SqliteStore::endsAfter(sys_seconds moment) {
    return m_connection->guarded([&] { return anyEndAfter(*m_connection, moment); });
}

Protocol SqliteStore::protocol() {
    return m_connection->guarded([&] {
        Protocol protocol;
        Query query = m_connection->query(
            "SELECT modality, least_minutes, most_minutes, rest_minutes FROM protocol");
        while (query->executeStep()) {
            const auto modality = modalityFromWord(query->getColumn(0).getText());
            const LengthWindow window{minutes{query->getColumn(1).getInt()},
                                      minutes{query->getColumn(2).getInt()}};
            if (!modality ||
                !protocol.narrow(*modality, window, minutes{query->getColumn(3).getInt()}))
                throw StoreError(StoreError::Kind::Damaged, m_connection->path(),
                                 "the stored protocol is wider than the documented one");
        }
        return protocol;
    });
}

std::optional<Closing> SqliteStore::lastClosing() {
    return m_connection->guarded([&]() -> std::optional<Closing> {
        Query query = m_connection->query(
            "SELECT closed_uuid, closed_kind, closed_wall, closed_boot, closed_boot_ms FROM state"
            " WHERE closed_uuid IS NOT NULL");
        if (!query->executeStep())
            return std::nullopt;
        const auto id = SessionId::of(query->getColumn(0).getText());
        const bool confirmed = query->getColumn(1).getString() == "confirmed";
        const auto at = readValueIfAny<Anchor>(*query, 2);
        if (!id || !at)
            return std::nullopt; // only an offer to take it back is lost
        return Closing{*id, confirmed ? Closing::Kind::Confirmed : Closing::Kind::Stopped, *at};
    });
}

std::optional<Starting> SqliteStore::lastStarting() {
    return m_connection->guarded([&]() -> std::optional<Starting> {
        Query query = m_connection->query(
            "SELECT started_uuid, started_wall, started_boot, started_boot_ms, started_minutes,"
            " chosen_before FROM state WHERE started_uuid IS NOT NULL");
        if (!query->executeStep())
            return std::nullopt;
        const auto id = SessionId::of(query->getColumn(0).getText());
        const auto at = readValueIfAny<Anchor>(*query, 1);
        const minutes length{query->getColumn(4).getInt()};
        if (!id || !at || length <= minutes{0})
            return std::nullopt; // only an offer to discard it is lost
        return Starting{*id, *at, length, Site::of(query->getColumn(5).getText())};
    });
}

Choices SqliteStore::choices() {
    return m_connection->guarded([&] {
        Choices choices;
        Query query = m_connection->query(
            "SELECT site.name, ice_minutes, heat_minutes, briefed_utc FROM state"
            " LEFT JOIN site ON site.id = state.site_id");
        if (!query->executeStep())
            return choices;
        if (const auto site = Site::of(query->getColumn(0).getText()))
            choices.site = *site;
        for (const Modality modality : bothModalities)
            if (const int column = lengthColumn[modality]; !query->isColumnNull(column))
                choices.lengths[modality] = minutes{query->getColumn(column).getInt()};
        choices.briefed = !query->isColumnNull(3);
        choices.preferences = readPreferences(*m_connection);
        readDayPlan(*m_connection, choices);
        return choices;
    });
}

// SQLite counts what others have written, and leaves out what this connection wrote itself.
bool SqliteStore::changedElsewhere() {
    Connection& connection = current();
    return connection.guarded([&] {
        const std::int64_t version = connection.number("PRAGMA data_version");
        if (m_seenVersion == version)
            return false;
        connection.useRollbackJournal();
        connection.renewSiteKeys(); // where that is refused, the change is still to be seen
        learn();
        m_seenVersion = version;
        return true;
    });
}

std::vector<Site> SqliteStore::sites() {
    return m_connection->guarded([&] {
        std::vector<Site> sites;
        Query query =
            m_connection->query("SELECT name FROM site ORDER BY position IS NULL, position, name");
        while (query->executeStep())
            if (const auto site = Site::of(query->getColumn(0).getText()))
                sites.push_back(*site);
        return sites;
    });
}

std::optional<RevisionId> SqliteStore::lastStep(const std::optional<SessionId>& of) {
    return m_connection->guarded([&] { return newestStep(*m_connection, of); });
}

std::optional<RevisionId> SqliteStore::lastUndone(const std::optional<SessionId>& of) {
    return m_connection->guarded([&] { return newestUndoing(*m_connection, of); });
}

std::optional<Revision> SqliteStore::revision(const RevisionId& id) {
    Connection& connection = current();
    return connection.guarded([&] { return standingRevision(connection, id); });
}

std::optional<std::vector<Revision>> SqliteStore::besides(const Revision& step) {
    return m_connection->guarded([&] { return standingBesides(*m_connection, step); });
}

std::optional<StoredSession> SqliteStore::sessionBefore(const Revision& step) {
    return m_connection->guarded(
        [&] { return keptRecord<StoredSession>(*m_connection, step.id.row); });
}

// Only what was logged behind the import can have taken its time.
std::optional<Session> SqliteStore::overlappingWith(const Revision& undone) {
    static const std::string sql =
        "SELECT " + selected<Session>(joinedTo("s")) +
        " FROM session s CROSS JOIN site ON site.id = s.site_id" // in this order: few are behind it
        " CROSS JOIN session n ON n.site_id = s.site_id"
        " WHERE s.id > (SELECT id FROM session WHERE uuid = :last) AND s.deleted_utc IS NULL"
        " AND n.id BETWEEN (SELECT id FROM session WHERE uuid = :first)"
        " AND (SELECT id FROM session WHERE uuid = :last) AND n.deleted_utc = :stamp"
        " AND n.end_utc > s.start_utc AND (s.end_utc IS NULL OR n.start_utc < s.end_utc) LIMIT 1";
    return m_connection->guarded([&]() -> std::optional<Session> {
        Query query = m_connection->query(sql);
        query->bind(":first", undone.what.id.text());
        query->bind(":last", undone.last.value().text());
        query->bind(":stamp", toSeconds(undone.id.at));
        if (!query->executeStep())
            return std::nullopt;
        return readRecord<Session>(*query, m_connection->path());
    });
}

} // namespace coolwarm
