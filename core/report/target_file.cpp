// SPDX-License-Identifier: MIT
// Tells by a file's first bytes whether it is a database.
#include "core/report/target_file.h"

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace coolwarm {

bool isDatabase(const std::filesystem::path& file) {
    static constexpr std::string_view mark = "SQLite format 3";
    std::error_code nothingThere;
    if (!std::filesystem::is_regular_file(file, nothingThere))
        return false;
    std::array<char, mark.size()> first{};
    std::ifstream content(file, std::ios::binary);
    return content.read(first.data(), first.size()) &&
           std::string_view(first.data(), first.size()) == mark;
}

} // namespace coolwarm
