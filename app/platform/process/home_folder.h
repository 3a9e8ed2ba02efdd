// SPDX-License-Identifier: MIT
// Corrects folders that the environment names wrongly or not at all.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Takes variables of the XDG base directories that name no absolute path out of the environment,
/// as their specification asks, and fills HOME in from the list of users where it names none. To be
/// called before there is any thread.
void mendFolderVariables();

/// The folder where the environment and the system want the log to be, byte by byte as they name
/// it.
[[nodiscard]] std::filesystem::path standardDataFolder();

} // namespace coolwarm
