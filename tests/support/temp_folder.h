// SPDX-License-Identifier: MIT
// A folder for one test, gone when the test is over.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace coolwarm::test {

/// A new empty folder named after the running test. It lies in memory where the system has such a
/// place, since a test commits thousands of times and nothing in it has to survive.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// All bytes of a file. Throws std::runtime_error when it cannot be read.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
/// Makes a file of these bytes.
void writeBytes(const std::filesystem::path& file, std::string_view bytes);

} // namespace coolwarm::test
