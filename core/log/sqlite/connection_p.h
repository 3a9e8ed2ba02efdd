// SPDX-License-Identifier: MIT
// One connection to the log: how it is opened, checked and asked.
#pragma once

#include "core/log/ports/lock_wait.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/sqlite/log_layout_p.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <concepts>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;

namespace coolwarm {

/// The failure that a result code of SQLite stands for; `words` are SQLite's own.
[[nodiscard]] StoreError storeErrorOf(int extendedCode, const std::string& path, const char* words);
[[nodiscard]] StoreError storeErrorOf(const SQLite::Exception& error, const std::string& path);

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
    enum class Mode {
        ReadWrite, ///< makes folder (0700) and file (0600), brings an older schema up to date
        ReadOnly,  ///< a log of the present version
        AsItIs,    ///< to be looked at and copied; an older version is accepted
    };

    /// Opens `file`. Throws StoreError: among others Newer and Foreign, and then the file is as it
    /// was; Missing or Damaged where the file is gone or empty though there are backups of it.
    Connection(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds busyWait,
               LogLayout layout = {});
    /// An empty log that lies in memory and goes away with the connection.
    explicit Connection(const LogLayout& layout);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The statement of that text, prepared once. The text has to live as long as the connection.
    [[nodiscard]] Query query(std::string_view sql);
    /// So a text that is made for the call does not compile.
    template <std::same_as<std::string> Text>
    Query query(Text&& sql) = delete;
    /// Where another version of the program made the keys of the sites, by other names or tables of
    /// characters, makes them anew: one site would be two, whose rests do not see each other.
    void renewSiteKeys();
    /// The same within a transaction, so that whatever is decided in it sees every rest.
    void renewSiteKeysWithin();
    void run(std::string_view sql) { m_database->exec(std::string(sql)); }
    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_path; }
    /// The version of its tables, 0 for an empty file. Throws StoreError where the file is another
    /// program's or a newer one's by now.
    [[nodiscard]] std::int64_t demandOurs();
    /// Whether opening it to write begins with writing: it is of an older version, or the keys of
    /// its sites are.
    [[nodiscard]] bool isOutOfDate();
    /// Has the file for itself for a moment, and writes nothing; throws where others use it.
    void haveAlone();
    [[nodiscard]] bool inTransaction() const;
    /// Whether the file was moved, replaced or deleted since it was opened: what is written now
    /// would be lost with it.
    [[nodiscard]] bool hasMoved() const;
    /// The first column of the first row as a number, 0 without one.
    [[nodiscard]] std::int64_t number(const char* sql);
    [[nodiscard]] const LogLayout& layout() const { return m_layout; }
    [[nodiscard]] SQLite::Database& database() const { return *m_database; }
    [[nodiscard]] sqlite3* handle() const { return m_database->getHandle(); }
    /// How long a call waits for another program to finish writing.
    void waitAtMost(std::chrono::milliseconds busyWait) {
        m_database->setBusyTimeout(static_cast<int>(busyWait.count()));
    }
    /// The same, asked anew each time.
    void waitBy(LockWait wait);
    /// Puts a log back to the rollback journal that another tool has switched to WAL, as soon as
    /// nobody else has it open; until then it is used as it is.
    void useRollbackJournal();
    /// From now on a statement ends with StoreError (Stopped) when `goOn` says false.
    void stopUnless(const GoOn& goOn);

    /// Calls `work` and turns the storage's exceptions into StoreError.
    template <class Work>
    auto guarded(Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& error) {
            throw troubleOf(error);
        }
    }

    /// Calls `work`, which only reads, and gives way to whoever wants to
    /// write meanwhile: it is broken off then, and called anew when the write has been made. So a
    /// long read holds up neither a start nor the end of a session. Guarded as well.
    template <class Work>
    auto yieldingToWriter(Work&& work) -> decltype(work()) {
        for (int pauses = mostPauses;; waitForWriter(pauses)) {
            const Yielding yielding(*this, pauses > 0);
            try {
                return guarded(work);
            } catch (const StoreError&) {
                if (!m_hasYielded)
                    throw;
            }
        }
    }

    /// Does `work` in one transaction that begins immediate; guarded as well.
    template <class Work>
    auto transact(Work&& work) -> decltype(work()) {
        return guarded([&] {
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        });
    }

private:
    static constexpr int mostPauses = 200; ///< for a writer; of 5 ms each

    /// While it is there, a statement may be broken off for a writer.
    class Yielding {
    public:
        Yielding(Connection& log, bool yields) : m_log(log) { m_log.yieldToWriter(yields); }
        ~Yielding() { m_log.yieldToWriter(false); }
        Yielding(const Yielding&) = delete;
        Yielding& operator=(const Yielding&) = delete;

    private:
        Connection& m_log;
    };

    void yieldToWriter(bool yields);
    void waitForWriter(int& pauses);
    [[nodiscard]] bool somebodyWrites() const;
    [[nodiscard]] bool isToStop();
    void listen();

    [[nodiscard]] StoreError troubleOf(const SQLite::Exception& error) const;
    void open(Mode mode, std::chrono::milliseconds busyWait);
    void configure();
    void checkOrCreate(Mode mode);
    std::optional<std::filesystem::path> copyBefore();
    void migrate();
    void makeSiteKeys();
    void renewSiteKeysIfItMay();
    [[nodiscard]] bool hasPresentSiteKeys();

    std::filesystem::path m_path;
    LogLayout m_layout;
    std::unique_ptr<SQLite::Database> m_database;
    GoOn m_goOn;
    LockWait m_wait;
    bool m_isOpen = false; ///< and was a log of this program's then
    bool m_yields = false; ///< what is read now may be broken off for a writer
    bool m_hasYielded = false;  ///< and was
    std::map<std::string_view, SQLite::Statement> m_statements;
};

} // namespace coolwarm
