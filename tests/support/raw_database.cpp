// SPDX-License-Identifier: MIT
// Runs statements on a log by SQLite's own interface.
#include "tests/support/raw_database.h"

#include "core/log/sqlite/site_functions_p.h"

#include <sqlite3.h>

#include <stdexcept>

namespace coolwarm::test {

RawDatabase::RawDatabase(const std::filesystem::path& folder) {
    const std::string file = (folder / "coolwarm.db").string();
    if (sqlite3_open_v2(file.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        const std::string words = sqlite3_errmsg(m_handle);
        sqlite3_close(m_handle);
        throw std::runtime_error(file + ": " + words);
    }
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle);
}

int RawDatabase::tryRun(const std::string& sql) {
    return sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
}

void RawDatabase::run(const std::string& sql) {
    if (tryRun(sql) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
}

std::vector<std::string> RawDatabase::rows(const std::string& sql) {
    std::vector<std::string> found;
    const auto visit = [](void* list, int count, char** values, char**) {
        std::string row;
        for (int at = 0; at < count; ++at) {
            row += at == 0 ? "" : "|";
            row += values[at] == nullptr ? "∅" : values[at];
        }
        static_cast<std::vector<std::string>*>(list)->push_back(row);
        return 0;
    };
    if (sqlite3_exec(m_handle, sql.c_str(), visit, &found, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(m_handle));
    return found;
}

std::string RawDatabase::value(const std::string& sql) {
    const auto found = rows(sql);
    return found.empty() || found.front() == "∅" ? std::string() : found.front();
}

std::int64_t RawDatabase::number(const std::string& sql) {
    return std::stoll(value(sql));
}

std::string RawDatabase::plan(const std::string& sql) {
    addSiteFunctions(m_handle); // which some of the program's statements call
    std::string text;
    for (const std::string& row : rows("EXPLAIN QUERY PLAN " + sql))
        text += row + "\n";
    return text;
}

std::string dumpOf(const std::filesystem::path& folder) {
    RawDatabase database(folder);
    std::string text = database.value("PRAGMA application_id") + " " +
                       database.value("PRAGMA user_version") + "\n";
    for (const std::string& table :
         database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        text += "== " + table + "\n";
        for (const std::string& row : database.rows("SELECT * FROM " + table + " ORDER BY 1"))
            text += row + "\n";
    }
    return text;
}

} // namespace coolwarm::test
