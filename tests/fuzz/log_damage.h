// SPDX-License-Identifier: MIT
// What the fuzzer's bytes do to a log: nonsense in whole rows, bad bytes in pages, lost pages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace coolwarm::test {

/// The fuzzer's input, taken apart from the front; zeros when it is used up.
class FuzzBytes {
public:
    explicit FuzzBytes(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool empty() const { return m_rest.empty(); }
    std::uint64_t number(std::size_t width);
    [[nodiscard]] std::span<const std::uint8_t> rest() const { return m_rest; }

private:
    std::span<const std::uint8_t> m_rest;
};

/// Writes impossible values into whole rows of the log in `file`, past its checks, as `bytes` say;
/// a zero byte ends them.
void writeNonsense(const std::filesystem::path& file, FuzzBytes& bytes);

/// Does to the file's pages what the rest of `bytes` says: bytes overwritten, a page in another's
/// place, the end cut off.
void damagePages(std::string& log, FuzzBytes& bytes);

} // namespace coolwarm::test
