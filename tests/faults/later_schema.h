// SPDX-License-Identifier: MIT
// What this and a later version of the program do to an older log when they open it.
#pragma once

#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/schema.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace coolwarm::test {

/// Opens the log in `folder` as that version does: a new table, a new column, and every row written
/// anew. Throws StoreError.
inline Connection openedWithMoreSteps(const std::filesystem::path& folder) {
    std::vector<std::string_view> steps(schemaSteps().begin(), schemaSteps().end());
    steps.emplace_back("CREATE TABLE chapter (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                       "ALTER TABLE session ADD COLUMN chapter_id INTEGER"
                       " REFERENCES chapter (id)");
    steps.emplace_back("INSERT INTO chapter VALUES (1, 'all before');"
                       "UPDATE session SET chapter_id = 1");
    return {logFile(folder), Connection::Mode::ReadWrite, std::chrono::seconds{5}, steps};
}

/// Opens it as this version does. Throws StoreError.
inline Connection openedAsPresent(const std::filesystem::path& folder) {
    return {logFile(folder), Connection::Mode::ReadWrite, std::chrono::seconds{5}};
}

} // namespace coolwarm::test
