// SPDX-License-Identifier: MIT
// Sources of bytes that stand for files, so that a test needs none on disk.
#pragma once

#include "core/report/csv/csv_reader.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace coolwarm::test {

inline constexpr std::size_t asMuchAsFits = std::string_view::npos;

/// Hands a text out in portions of at most `most` bytes. The text has to live as long.
[[nodiscard]] inline ByteSource inPortions(std::string_view text, std::size_t most = asMuchAsFits) {
    return [text, most](char* buffer, std::size_t size) mutable {
        const std::size_t count = std::min({size, most, text.size()});
        std::copy_n(text.data(), count, buffer);
        text.remove_prefix(count);
        return count;
    };
}

/// Hands out `first` and then `part` again and again, `total` bytes in all.
[[nodiscard]] inline ByteSource repeated(std::string first, std::string part, std::size_t total) {
    return [first = std::move(first), part = std::move(part), total,
            at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const std::size_t count = std::min(size, total - at);
        for (std::size_t next = 0; next < count; ++next, ++at)
            buffer[next] = at < first.size() ? first[at] : part[(at - first.size()) % part.size()];
        return count;
    };
}

} // namespace coolwarm::test
