// SPDX-License-Identifier: MIT
// Copies a log page by page while others may use it.
#include "core/log/care/log_copy_p.h"

#include "core/log/care/log_check_p.h"
#include "core/log/sqlite/log_files.h"

#include <sqlite3.h>

#include <system_error>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

using Kind = StoreError::Kind;

constexpr int pagesAtATime = 4096; // 16 MB: between two portions others may write
constexpr int pauseMilliseconds = 20;
constexpr int mostPauses = 500; // 10 s

bool goesOn(const GoOn& goOn) {
    return !goOn || goOn();
}

// Copies all pages; `portion` -1 takes them in one go. Returns SQLite's code, SQLITE_OK at the end.
int copyPages(sqlite3* from, sqlite3* into, int portion, const GoOn& goOn) {
    sqlite3_backup* backup = sqlite3_backup_init(into, "main", from, "main");
    if (backup == nullptr)
        return sqlite3_extended_errcode(into);
    int pauses = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = goesOn(goOn) ? sqlite3_backup_step(backup, portion) : SQLITE_INTERRUPT;
        if (code != SQLITE_BUSY && code != SQLITE_LOCKED)
            continue;
        if (++pauses > mostPauses)
            break;
        sqlite3_sleep(pauseMilliseconds);
    }
    const int end = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? end : code;
}

void removeWithJournal(const fs::path& file) {
    std::error_code error;
    fs::remove(file, error);
    fs::remove(journalOf(file), error);
}

} // namespace

void copyLog(Connection& from, const fs::path& target, const GoOn& goOn) {
    std::error_code error;
    if (fs::exists(target, error) && fs::file_size(target, error) != 0)
        throw StoreError(Kind::CannotOpen, target.string(), "a file of this name exists already");
    try {
        makePrivateFile(target);
        SQLite::Database into(target.string(), SQLite::OPEN_READWRITE);
        sqlite3_extended_result_codes(into.getHandle(), 1);
        into.exec("PRAGMA synchronous = EXTRA");
        const int code = copyPages(from.handle(), into.getHandle(), pagesAtATime, goOn);
        if (code != SQLITE_OK)
            throw storeErrorOf(code,
                               (code & 0xFF) == SQLITE_CORRUPT ? from.path() : target.string(),
                               sqlite3_errstr(code));
    } catch (const SQLite::Exception& failure) {
        removeWithJournal(target);
        throw storeErrorOf(failure, target.string());
    } catch (const StoreError&) {
        removeWithJournal(target);
        throw;
    }
}

void copyWhole(Connection& from, const fs::path& target, const GoOn& goOn) {
    copyLog(from, target, goOn);
    try {
        demandWhole(target, goOn, from.layout());
    } catch (const StoreError& trouble) {
        removeWithJournal(target);
        const bool damaged = trouble.kind() == Kind::Damaged;
        throw StoreError(trouble.kind(), damaged ? from.path() : trouble.path(), trouble.detail());
    }
}

void copyOver(Connection& from, Connection& into) {
    const int code = copyPages(from.handle(), into.handle(), -1, {});
    if (code != SQLITE_OK)
        throw storeErrorOf(code, into.path(), sqlite3_errstr(code));
}

void rollBackByJournal(const fs::path& log) {
    std::error_code error;
    if (!fs::exists(journalOf(log), error))
        return;
    try {
        SQLite::Database database(log.string(), SQLite::OPEN_READWRITE);
        static_cast<void>(database.execAndGet("PRAGMA user_version"));
    } catch (const SQLite::Exception&) {
        return;
    }
}

} // namespace coolwarm
