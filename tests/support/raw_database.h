// SPDX-License-Identifier: MIT
// The log's file seen past the program: by plain SQLite, as another program could write it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace coolwarm::test {

/// A plain connection to `folder`/coolwarm.db with SQLite's own defaults.
class RawDatabase {
public:
    explicit RawDatabase(const std::filesystem::path& folder);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// Runs the statements; throws std::runtime_error with SQLite's words.
    void run(const std::string& sql);
    /// Runs them and returns SQLite's result code.
    [[nodiscard]] int tryRun(const std::string& sql);
    /// The first value of the first row as text, "" when there is none or it is NULL.
    [[nodiscard]] std::string value(const std::string& sql);
    [[nodiscard]] std::int64_t number(const std::string& sql);
    /// Every row, its columns joined by "|", NULL shown as ∅.
    [[nodiscard]] std::vector<std::string> rows(const std::string& sql);
    /// How SQLite would run the query.
    [[nodiscard]] std::string plan(const std::string& sql);

private:
    sqlite3* m_handle = nullptr;
};

/// Everything in the log's tables and its header, as text: equal dumps are equal logs.
[[nodiscard]] std::string dumpOf(const std::filesystem::path& folder);

} // namespace coolwarm::test
