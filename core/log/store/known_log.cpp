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
    m_last = log.guarded([&] { return lastChangeOf(log); });
    if (m_last.log.empty())
        throw StoreError(StoreError::Kind::Damaged, log.path(), "the log has no state");
    m_latest->transact([&] {
        makeEmpty(*m_latest);
        Query same = m_latest->query("UPDATE state SET log_id = ?1, serial = 0");
        same->bind(1, m_last.log);
        same->exec();
        return carryLatest(log, *m_latest);
    });
}

bool isGoneFrom(Connection& file, const ChangeMark& last) {
    readFromDiskAgain(file);
    try {
        if (file.number("PRAGMA user_version") !=
            static_cast<std::int64_t>(file.layout().steps.size())) {
            static_cast<void>(file.demandOurs());
            return true; // nobody takes a log back to older tables, or to none
        }
        Query query = file.query("SELECT log_id, serial, (SELECT mark FROM trail WHERE"
                                 " trail.serial = :change), (SELECT count(*) FROM trail WHERE"
                                 " trail.serial > :change) FROM state");
        query->bind(":change", last.change);
        if (!query->executeStep())
            return false;
        const bool sameLog = query->getColumn(0).getString() == last.log;
        if (!last.mark)
            return !sameLog || query->getColumn(1).getInt64() < last.change;
        if (!query->isColumnNull(2) && query->getColumn(2).getString() == *last.mark)
            return false;
        // So much was written since that the mark is gone.
        return !sameLog || query->getColumn(3).getInt() < marksKept;
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
