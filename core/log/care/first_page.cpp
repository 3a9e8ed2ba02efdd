// SPDX-License-Identifier: MIT
// Puts a backup's first page before a damaged log, by the fields of SQLite's documented format.
#include "core/log/care/first_page_p.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <system_error>
#include <vector>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::size_t pageSizeAt = 16;  // two bytes; 1 stands for 65536
constexpr std::size_t pageCountAt = 28; // four bytes
constexpr std::size_t freelistAt = 32;  // two fields of four bytes: its first page, its length

std::size_t pageSizeOf(const std::vector<char>& header) {
    const auto high = static_cast<unsigned char>(header[pageSizeAt]);
    const auto low = static_cast<unsigned char>(header[pageSizeAt + 1]);
    const std::size_t size = high * 256U + low;
    return size == 1 ? 65536 : size;
}

void putNumber(std::vector<char>& page, std::size_t at, std::uint32_t number) {
    for (std::size_t byte = 0; byte < 4; ++byte)
        page[at + byte] = static_cast<char>((number >> (24U - 8U * byte)) & 0xFFU);
}

std::vector<char> firstPageOf(const fs::path& backup) {
    std::ifstream file(backup, std::ios::binary);
    std::vector<char> page(headerSize);
    if (!file.read(page.data(), headerSize))
        return {};
    const std::size_t size = pageSizeOf(page);
    if (size < 512)
        return {};
    page.resize(size);
    if (!file.read(page.data() + headerSize, static_cast<std::streamsize>(size - headerSize)))
        return {};
    return page;
}

} // namespace

bool graftFirstPage(const fs::path& damaged, const fs::path& backup, const fs::path& target) {
    std::error_code error;
    std::vector<char> page = firstPageOf(backup);
    const std::uintmax_t size = fs::file_size(damaged, error);
    if (error || page.empty() || size <= page.size())
        return false;
    // Of the free pages nothing is known any more; for reading they do not matter.
    putNumber(page, pageCountAt, static_cast<std::uint32_t>(size / page.size()));
    putNumber(page, freelistAt, 0);
    putNumber(page, freelistAt + 4, 0);
    fs::copy_file(damaged, target, fs::copy_options::overwrite_existing, error);
    if (error)
        return false;
    std::fstream file(target, std::ios::binary | std::ios::in | std::ios::out);
    file.write(page.data(), static_cast<std::streamsize>(page.size()));
    return static_cast<bool>(file.flush());
}

} // namespace coolwarm
