// SPDX-License-Identifier: MIT
// Reads single cells of a CSV file.
#include "core/report/csv/csv_cells.h"

#include "core/report/csv/csv_writer.h"
#include "core/text/utf8.h"
#include "core/text/whole_number.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <cctype>

namespace coolwarm {

std::string inLowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char symbol) {
        return static_cast<char>(symbol < 0x80 ? std::tolower(symbol) : symbol);
    });
    return lower;
}

std::string_view unguarded(std::string_view text) {
    return text.size() > 1 && text.front() == '\'' && needsGuard(text.substr(1)) ? text.substr(1)
                                                                                 : text;
}

std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t most) {
    const auto value = wholeNumber(text);
    return value && *value <= most ? value : std::nullopt;
}

std::optional<Moment> momentOf(std::string_view text, const Zone& zone) {
    const auto parsed = parseIso8601(text);
    if (!parsed)
        return std::nullopt;
    if (!parsed->offset)
        return zone.fromLocal(parsed->local);
    return Moment{std::chrono::sys_seconds{parsed->local.time_since_epoch() - *parsed->offset},
                  *parsed->offset};
}

std::string shortened(std::string_view cell) {
    constexpr std::size_t most = 60;
    std::size_t length = std::min(cell.size(), most);
    while (length > 0 && length < cell.size() &&
           (static_cast<unsigned char>(cell[length]) & 0xC0U) == 0x80U)
        --length;
    const std::string_view kept = cell.substr(0, length);
    return codePoints(kept) ? std::string(kept) : std::string("?");
}

} // namespace coolwarm
