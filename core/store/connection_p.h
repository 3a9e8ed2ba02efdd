// SPDX-License-Identifier: MIT
// One connection to the log: how it is opened, checked and asked.
#pragma once

#include "core/store/store_error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace coolwarm {

/// A prepared statement in use: reset and without bindings when it goes away, so that no cursor
/// stays open and keeps a writer out.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    SQLite::Statement* operator->() { return &m_statement; }
    SQLite::Statement& operator*() { return m_statement; }

private:
    SQLite::Statement& m_statement;
};

/// An open, configured and checked log file.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens `folder`/coolwarm.db. ReadWrite makes the folder (0700) and the file (0600), and
    /// brings an older schema up to date. Throws StoreError: among others Newer and Foreign, and
    /// then the file is as it was.
    Connection(const std::filesystem::path& folder, Mode mode, std::chrono::milliseconds busyWait);

    /// The statement of that text, prepared once. The text has to live as long as the connection.
    [[nodiscard]] Query query(std::string_view sql);
    void run(std::string_view sql) { m_database->exec(std::string(sql)); }
    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] bool inTransaction() const;

    /// Calls `work` and turns the storage's exceptions into StoreError.
    template <class Work>
    auto guarded(Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& error) {
            throw storeError(error);
        }
    }

private:
    [[nodiscard]] StoreError storeError(const SQLite::Exception& error) const;
    void configure();
    void checkOrCreate(Mode mode);
    void migrate();
    [[nodiscard]] std::int64_t number(const char* sql);

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string_view, SQLite::Statement> m_statements;
};

} // namespace coolwarm
