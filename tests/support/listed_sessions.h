// SPDX-License-Identifier: MIT
// The sessions among the records of a list.
#pragma once

#include "core/log/ports/history_reader.h"

#include <span>
#include <variant>
#include <vector>

namespace coolwarm::test {

/// In the order of `rows`, each with its place.
[[nodiscard]] inline std::vector<HistoryRow> sessionsIn(HistoryReader& reader,
                                                        std::span<const RowNumber> rows) {
    std::vector<HistoryRow> found;
    for (const ListedRecord& listed : reader.records(rows))
        if (const auto* session = std::get_if<Session>(&listed.record))
            found.push_back({{session->start.utc, listed.number}, *session});
    return found;
}

} // namespace coolwarm::test
