// SPDX-License-Identifier: MIT
// Opening a log with the settings that keep it whole, and naming what goes wrong.
#include "core/domain/site.h"
#include "core/store/connection_p.h"
#include "core/store/schema.h"

#include <sqlite3.h>

#include <fstream>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

StoreError::Kind kindOf(int code, int extended) {
    using Kind = StoreError::Kind;
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_CANTOPEN:
        return Kind::CannotOpen;
    case SQLITE_NOTADB:
        return Kind::NotALog;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_IOERR:
        // A quota or a full disk may also show as a failed write.
        return extended == SQLITE_IOERR_WRITE ? Kind::Full : Kind::InputOutput;
    default:
        return Kind::Other;
    }
}

// The folder is the user's alone; so is the file, from its first moment on. An existing file is
// never opened here, because closing it again would drop the locks of SQLite.
void prepareFiles(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        fs::create_directories(folder, error);
        if (!error)
            fs::permissions(folder, fs::perms::owner_all, error);
        if (error)
            throw StoreError(StoreError::Kind::FolderUnwritable, folder.string(), error.message());
    }
    if (fs::exists(file, error))
        return;
    if (!std::ofstream(file, std::ios::app))
        throw StoreError(StoreError::Kind::FolderUnwritable, folder.string(),
                         std::error_code(errno, std::generic_category()).message());
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
}

} // namespace

Query::~Query() {
    m_statement.tryReset();
    m_statement.clearBindings(); // SQLite never refuses this
}

Connection::Connection(const fs::path& folder, Mode mode, std::chrono::milliseconds busyWait)
    : m_path(folder / "coolwarm.db") {
    if (mode == Mode::ReadWrite)
        prepareFiles(folder, m_path);
    guarded([&] {
        const int flags = mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        m_database = std::make_unique<SQLite::Database>(m_path.string(), flags,
                                                        static_cast<int>(busyWait.count()));
        configure();
        checkOrCreate(mode);
    });
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

Query Connection::query(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.try_emplace(sql, *m_database, std::string(sql)).first;
    return Query(found->second);
}

StoreError Connection::storeError(const SQLite::Exception& error) const {
    return {kindOf(error.getErrorCode() & 0xFF, error.getExtendedErrorCode()), m_path.string(),
            error.getErrorStr() != nullptr && *error.what() == '\0' ? error.getErrorStr()
                                                                    : error.what()};
}

// Rollback journal and EXTRA: with WAL a full disk can end the process, and only EXTRA also makes
// the removal of the journal durable. The rest keeps a hostile or damaged file from doing harm.
void Connection::configure() {
    sqlite3* handle = m_database->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DML, 0}, std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
        sqlite3_db_config(handle, option, value, nullptr);
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA synchronous = EXTRA");
    run("PRAGMA fullfsync = ON"); // macOS alone knows it, the others ignore it
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA mmap_size = 0");
}

std::int64_t Connection::number(const char* sql) {
    SQLite::Statement statement(*m_database, sql);
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

void Connection::checkOrCreate(Mode mode) {
    const auto check = [this] {
        const std::int64_t owner = number("PRAGMA application_id");
        const std::int64_t version = number("PRAGMA user_version");
        const bool empty = number("SELECT count(*) FROM sqlite_schema") == 0;
        if (owner != applicationId && !(owner == 0 && version == 0 && empty))
            throw StoreError(StoreError::Kind::Foreign, path(),
                             "the file belongs to another program");
        if (version > schemaVersion())
            throw StoreError(StoreError::Kind::Newer, path(), std::to_string(version));
        return version;
    };
    if (check() == schemaVersion())
        return;
    if (mode == Mode::ReadOnly)
        throw StoreError(StoreError::Kind::CannotOpen, path(), "the log has not been set up yet");
    run("PRAGMA journal_mode = DELETE");
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    check(); // again: another program may have been quicker
    migrate();
    transaction.commit();
}

void Connection::migrate() {
    const auto steps = schemaSteps();
    const auto version = static_cast<std::size_t>(number("PRAGMA user_version"));
    for (std::size_t step = version; step < steps.size(); ++step)
        run(steps[step]);
    if (version == 0) {
        SQLite::Statement insert(*m_database, "INSERT INTO site (name, position) VALUES (?, ?)");
        for (int position = 0; const std::string_view name : firstSites()) {
            insert.bind(1, std::string(name));
            insert.bind(2, position++);
            insert.exec();
            insert.reset();
        }
    }
    run("PRAGMA application_id = " + std::to_string(applicationId));
    run("PRAGMA user_version = " + std::to_string(steps.size()));
}

} // namespace coolwarm
