// SPDX-License-Identifier: MIT
// Learns what a log is and holds, and tells another one in its file from it.
#include "core/log/store/known_log_p.h"

#include "core/log/care/merge_p.h"
#include "core/log/ports/store_error.h"
#include "core/log/sqlite/records/record_kind_p.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace coolwarm {

namespace {

// SQLite sees by a few bytes whether a file has changed, and two logs may agree in them.
void readFromDiskAgain(Connection& file) {
    sqlite3_db_release_memory(file.handle());
}

void makeEmpty(Connection& log) {
    for (const RecordKind* kind : log.layout().kinds) {
        std::string sql = "DELETE FROM ";
        log.run(sql.append(kind->table()));
    }
    log.run("DELETE FROM protocol");
    log.run("DELETE FROM trail");
}

} // namespace

KnownLog::KnownLog(const LogLayout& layout) : m_latest(std::make_unique<Connection>(layout)) {}

// The mark first: what is written in between belongs to what has come after it.
void KnownLog::learn(Connection& log) {
    log.guarded([&] {
        Query query = log.query("SELECT log_id, serial, (SELECT mark FROM trail WHERE"
                                " trail.serial = state.serial) FROM state");
        if (!query->executeStep())
            throw StoreError(StoreError::Kind::Damaged, log.path(), "the log has no state");
        m_id = query->getColumn(0).getString();
        m_change = query->getColumn(1).getInt64();
        m_mark.reset();
        if (!query->isColumnNull(2))
            m_mark = query->getColumn(2).getString();
    });
    m_latest->transact([&] {
        makeEmpty(*m_latest);
        Query same = m_latest->query("UPDATE state SET log_id = ?1, serial = 0");
        same->bind(1, m_id);
        same->exec();
        return carryLatest(log, *m_latest);
    });
}

bool KnownLog::isGoneFrom(Connection& file) const {
    const auto present = static_cast<std::int64_t>(file.layout().steps.size());
    readFromDiskAgain(file);
    try {
        const std::int64_t version = file.number("PRAGMA user_version");
        if (version != present)
            return version > 0 && version < present; // nobody takes a log back to older tables
        Query query = file.query("SELECT log_id, serial, (SELECT mark FROM trail WHERE"
                                 " trail.serial = :change), (SELECT min(serial) FROM trail)"
                                 " FROM state");
        query->bind(":change", m_change);
        if (!query->executeStep())
            return false;
        const bool sameLog = query->getColumn(0).getString() == m_id;
        if (!m_mark)
            return !sameLog || query->getColumn(1).getInt64() < m_change;
        if (!query->isColumnNull(2) && query->getColumn(2).getString() == *m_mark)
            return false;
        // So much was written since that the mark is gone.
        return !sameLog || query->isColumnNull(3) || query->getColumn(3).getInt64() <= m_change;
    } catch (const SQLite::Exception& error) {
        const StoreError trouble = storeErrorOf(error, file.path());
        if (trouble.kind() == StoreError::Kind::Damaged ||
            trouble.kind() == StoreError::Kind::NotALog ||
            trouble.kind() == StoreError::Kind::Other)
            return false;
        throw trouble;
    }
}

} // namespace coolwarm
