// SPDX-License-Identifier: MIT
// POSIX: targets that are no plain files.
#pragma once

#include <filesystem>

namespace coolwarm {

/// Opens a target that isWrittenThrough(). Returns a descriptor, or -1 with errno set.
[[nodiscard]] int openThrough(const std::filesystem::path& target);

} // namespace coolwarm
