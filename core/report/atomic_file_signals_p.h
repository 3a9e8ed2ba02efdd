// SPDX-License-Identifier: MIT
// Names of unfinished files, which a signal that ends the program takes away.
#pragma once

#include <filesystem>
#include <string>

namespace coolwarm {

/// The name of a file that is being written, as long as this object knows it: once
/// clearAwayAtSignals() was called, a signal removes it, and its journal of SQLite.
class UnfinishedName {
public:
    UnfinishedName() = default;
    ~UnfinishedName() { forget(); }
    UnfinishedName(const UnfinishedName&) = delete;
    UnfinishedName& operator=(const UnfinishedName&) = delete;

    /// Before the file gets the name. Of more files than anybody writes at once the last are left
    /// to the next one that is written there.
    void know(const std::filesystem::path& file);
    void forget();

private:
    std::string m_file;
    std::string m_journal;
};

} // namespace coolwarm
