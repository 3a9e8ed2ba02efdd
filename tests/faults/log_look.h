// SPDX-License-Identifier: MIT
// A log looked at after something went wrong: is it whole, and what does it say?
#pragma once

#include "tests/faults/disk_model.h"
#include "tests/support/temp_folder.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace coolwarm::test {

/// What looking at a log has shown.
struct Look {
    /// All tables, their making and the header as plain SQLite reads them. The random ids of
    /// sessions are shown as the number of their row, so that two logs in which the same was done
    /// are equal. Empty when there is no log, or a file in which none was set up.
    std::string content;
    std::string fault; ///< in SQLite's or the program's words; empty when the log is whole
};

/// Plain SQLite checks `folder`/coolwarm.db and reads it.
[[nodiscard]] Look lookPlainly(const std::filesystem::path& folder);

/// The program opens the log in `folder` and reads it. Returns why it cannot, nothing when it can.
[[nodiscard]] std::string troubleOfProgram(const std::filesystem::path& folder);

/// Looks at images as programs do that find them after a crash, once at equal ones.
class LogLooker {
public:
    /// Coolwarm opens a copy and plain SQLite another: both must find the same whole log, or, where
    /// SQLite finds none, Coolwarm a new one. Tells the log as SQLite finds it.
    [[nodiscard]] const Look& look(const Image& image);

private:
    [[nodiscard]] Look lookAnew(const Image& image);
    /// At a log of which nothing is to be rolled back any more.
    [[nodiscard]] const Look& lookAtRest(const std::filesystem::path& folder);

    TempFolder m_forProgram;
    TempFolder m_forSqlite;
    std::map<std::size_t, Look> m_seen;   ///< by hash of the image
    std::map<std::size_t, Look> m_atRest; ///< by hash of the log's file
};

/// Its files without what lies in folders below.
[[nodiscard]] Image filesIn(const std::filesystem::path& folder);
/// Makes the folder hold these files and nothing else.
void layOut(const Image& image, const std::filesystem::path& folder);

} // namespace coolwarm::test
