// SPDX-License-Identifier: MIT
// Making and removing folders of tests.
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

namespace coolwarm::test {

namespace fs = std::filesystem;

namespace {

fs::path baseFolder() {
    std::error_code error;
    const fs::path memory = "/dev/shm";
    return fs::is_directory(memory, error) ? memory : fs::temp_directory_path();
}

std::string testName() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    std::string name =
        info == nullptr ? "none" : std::string(info->test_suite_name()) + "." + info->name();
    std::replace(name.begin(), name.end(), '/', '-');
    return name;
}

} // namespace

TempFolder::TempFolder() {
    std::random_device random;
    do
        m_path = baseFolder() / ("coolwarm-" + testName() + "-" + std::to_string(random()));
    while (!fs::create_directory(m_path));
}

TempFolder::~TempFolder() {
    std::error_code error;
    fs::remove_all(m_path, error);
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    std::string bytes(fs::file_size(file), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void writeBytes(const fs::path& file, std::string_view bytes) {
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace coolwarm::test
