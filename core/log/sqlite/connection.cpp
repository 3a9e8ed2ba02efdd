// SPDX-License-Identifier: MIT
// Opens a log with the settings that keep it whole, and names what goes wrong.
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/site_functions_p.h"

#include <sqlite3.h>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

StoreError::Kind kindOf(int extended) {
    using Kind = StoreError::Kind;
    switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_READONLY:
        return extended == SQLITE_READONLY_DBMOVED ? Kind::Moved : Kind::ReadOnly;
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_CANTOPEN:
        return Kind::CannotOpen;
    case SQLITE_NOTADB:
        return Kind::NotALog;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_INTERRUPT:
        return Kind::Stopped;
    case SQLITE_IOERR:
        // A quota or a full disk may also show as a failed write.
        return extended == SQLITE_IOERR_WRITE ? Kind::Full : Kind::InputOutput;
    default:
        return Kind::Other;
    }
}

} // namespace

Query::~Query() {
    m_statement.tryReset();
    m_statement.clearBindings(); // SQLite never refuses this
}

StoreError storeErrorOf(int extendedCode, const std::string& path, const char* words) {
    // The journal's JSON is the program's own: one that makes no sense comes from damage.
    const bool badJson =
        extendedCode == SQLITE_ERROR && std::string_view(words) == "malformed JSON";
    return {badJson ? StoreError::Kind::Damaged : kindOf(extendedCode), path, words};
}

StoreError storeErrorOf(const SQLite::Exception& error, const std::string& path) {
    // SQLiteCpp's own complaints, of a type for example, have no extended code.
    const int code =
        error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode();
    return storeErrorOf(code, path,
                        error.getErrorStr() != nullptr && *error.what() == '\0'
                            ? error.getErrorStr()
                            : error.what());
}

Connection::Connection(const fs::path& file, Mode mode, std::chrono::milliseconds busyWait,
                       LogLayout layout)
    : m_path(file), m_layout(layout) {
    std::error_code error;
    const bool lost = !fs::exists(file, error);
    const bool empty = !lost && isEmptyFile(file);
    if ((lost || empty) && backupsExist(file.parent_path()))
        throw lost ? StoreError(StoreError::Kind::Missing, path(), "the file is gone")
                   : StoreError(StoreError::Kind::Damaged, path(), "the file is empty");
    if (mode == Mode::ReadWrite) {
        makePrivateFolder(file.parent_path());
        makePrivateFile(file);
    }
    try {
        guarded([&] { open(mode, busyWait); });
        m_isOpen = true;
    } catch (const StoreError& trouble) {
        // A log of which there are backups was one of ours before its first page was lost.
        if (trouble.kind() == StoreError::Kind::NotALog && backupsExist(file.parent_path()))
            throw StoreError(StoreError::Kind::Damaged, path(), trouble.detail());
        throw;
    }
}

Connection::Connection(const LogLayout& layout) : m_path(":memory:"), m_layout(layout) {
    guarded([&] { open(Mode::ReadWrite, std::chrono::milliseconds{0}); });
}

Connection::~Connection() = default;

// A file that was written over while it is open is called what opening it now would call it, as
// another program that looks at it does. That it was a log is known here.
StoreError Connection::troubleOf(const SQLite::Exception& error) const {
    const StoreError trouble = storeErrorOf(error, path());
    const bool isUnknown = trouble.kind() == StoreError::Kind::NotALog ||
                           trouble.kind() == StoreError::Kind::Other;
    if (!m_isOpen || !isUnknown)
        return trouble;
    try {
        const Connection anew(m_path, Mode::AsItIs, std::chrono::milliseconds{0}, m_layout);
    } catch (const StoreError& present) {
        if (present.kind() != StoreError::Kind::Busy)
            return present.kind() == StoreError::Kind::NotALog
                       ? StoreError(StoreError::Kind::Damaged, path(), present.detail())
                       : present;
    }
    return trouble;
}

void Connection::open(Mode mode, std::chrono::milliseconds busyWait) {
    // To be read as it is, it is opened for writing all the same and then not written: SQLite does
    // not check CHECKs of a file opened for reading, nor roll back what was cut off there.
    const int flags = mode == Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    // A connection serves one thread at a time, and a mutex for each value read is a tenth of an
    // export.
    m_database = std::make_unique<SQLite::Database>(m_path.string(), flags | SQLite::OPEN_NOMUTEX,
                                                    static_cast<int>(busyWait.count()));
    configure();
    if (mode == Mode::AsItIs)
        run("PRAGMA query_only = ON");
    checkOrCreate(mode);
    if (mode == Mode::ReadWrite) {
        useRollbackJournal();
        renewSiteKeysIfItMay();
    }
}

// A log that may only be read is shown as it is; nothing can be started in it.
void Connection::renewSiteKeysIfItMay() {
    try {
        renewSiteKeys(); // one look where nothing has changed
    } catch (const SQLite::Exception& error) {
        if (kindOf(error.getErrorCode()) != StoreError::Kind::ReadOnly)
            throw;
    }
}

void Connection::useRollbackJournal() {
    try {
        if (m_database->execAndGet("PRAGMA journal_mode").getString() == "wal")
            run("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        // Somebody else has it open, or it may only be read: it can be used in WAL as well.
    }
}

void Connection::haveAlone() {
    run("PRAGMA query_only = OFF"); // which forbids the lock too
    SQLite::Transaction lock(*m_database, SQLite::TransactionBehavior::EXCLUSIVE);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

bool Connection::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Connection::stopUnless(const GoOn& goOn) {
    m_goOn = goOn;
    listen();
}

void Connection::yieldToWriter(bool yields) {
    m_yields = yields;
    m_hasYielded = false;
    listen();
}

void Connection::waitBy(LockWait wait) {
    m_wait = std::move(wait);
    const auto sleep = [](void* self, int) {
        const std::chrono::milliseconds pause = static_cast<Connection*>(self)->m_wait();
        if (pause.count() > 0)
            sqlite3_sleep(static_cast<int>(pause.count()));
        return pause.count() > 0 ? 1 : 0;
    };
    sqlite3_busy_handler(handle(), sleep, this);
}

void Connection::listen() {
    constexpr int stepsBetween = 10'000; // of SQLite's machine: some tenths of a millisecond
    const auto ask = [](void* self) { return static_cast<Connection*>(self)->isToStop() ? 1 : 0; };
    sqlite3_progress_handler(handle(), m_goOn || m_yields ? stepsBetween : 0, ask, this);
}

bool Connection::isToStop() {
    if (m_goOn && !m_goOn())
        return true;
    m_hasYielded = m_yields && somebodyWrites();
    return m_hasYielded;
}

// A writer takes this lock when it begins, and waits for readers only when it commits.
bool Connection::somebodyWrites() const {
    sqlite3_file* file = nullptr;
    int reserved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr &&
           file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

// One who writes for longer, an import, is read beside: it needs the file for itself at its end.
void Connection::waitForWriter(int& pauses) {
    constexpr int pauseMilliseconds = 5;
    while (pauses > 0 && somebodyWrites() && (!m_goOn || m_goOn())) {
        sqlite3_sleep(pauseMilliseconds);
        --pauses;
    }
}

Query Connection::query(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.try_emplace(sql, *m_database, std::string(sql)).first;
    return Query(found->second);
}

// Rollback journal and EXTRA: with WAL a full disk can end the process, and only EXTRA also makes
// the removal of the journal durable. The rest keeps a hostile or damaged file from doing harm:
// what other programs have put into it is never run.
void Connection::configure() {
    sqlite3* handle = m_database->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DML, 0}, std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}})
        sqlite3_db_config(handle, option, value, nullptr);
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA synchronous = EXTRA");
    run("PRAGMA fullfsync = ON"); // macOS alone knows it, the others ignore it
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA mmap_size = 0");
    addSiteFunctions(handle);
}

std::int64_t Connection::number(const char* sql) {
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

} // namespace coolwarm
