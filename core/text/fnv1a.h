// SPDX-License-Identifier: MIT
// A number that stands for a text: it is to differ, and nobody forges it.
#pragma once

#include <cstdint>
#include <string_view>

namespace coolwarm {

/// FNV-1a of 64 bits. `before` is the number of what stands before the text.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view text,
                                            std::uint64_t before = 0xCBF29CE484222325) {
    for (const char byte : text)
        before = (before ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return before;
}

} // namespace coolwarm
