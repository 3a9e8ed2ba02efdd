// SPDX-License-Identifier: MIT
// Looks at the beginning of a file without losing it, and hands a file out as UTF-8.
#pragma once

#include "core/report/csv/csv_reader.h"
#include "core/text/encoding.h"

#include <cstddef>
#include <string>

namespace coolwarm {

/// As much of a file as tells how it is to be read: longer than the longest line.
inline constexpr std::size_t csvBeginning = CsvReader::longestLine + 100'000;

/// The first csvBeginning bytes, less where there are no more. A source that throws after some
/// bytes is asked again when those are used up: then it matters.
[[nodiscard]] std::string readBeginning(const ByteSource& source);

/// Hands out what has been read before and then the rest.
[[nodiscard]] ByteSource continued(std::string beginning, ByteSource rest);

/// The same text in UTF-8.
[[nodiscard]] ByteSource asUtf8(ByteSource source, TextEncoding encoding);

} // namespace coolwarm
