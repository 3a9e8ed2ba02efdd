// SPDX-License-Identifier: MIT
// The note of a record that the history lists, of whatever kind it is.
#pragma once

#include "core/log/ports/history_row.h"
#include "core/text/note.h"

#include <variant>

namespace coolwarm {

/// Of the record itself: nothing is copied.
[[nodiscard]] inline const Note& noteOf(const HistoryRecord& record) {
    return std::visit([](const auto& each) -> const Note& { return each.note; }, record);
}

} // namespace coolwarm
