// SPDX-License-Identifier: MIT
// What the history says below its list, and of what was undone.
#pragma once

#include "core/engine/event.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_row.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace coolwarm {

/// "Edit of Fri 27 Nov 09:20 undone.", "Import of 2 sessions made again."
[[nodiscard]] QString stepText(const Event& event, const QDate& today);

/// "214 sessions · 131 ice, 83 heat · 19 min on average · pain falls by 1.9 on average · 12 pain
/// scores · 3 activities"; of one kind alone, or of each that there is. An average is told from as
/// many values as say something.
[[nodiscard]] QString totalsText(const HistoryTotals& totals,
                                 std::optional<HistoryKind> kind = std::nullopt);

/// The day as filters take it; nothing for no date.
[[nodiscard]] std::optional<std::chrono::local_days> toLocalDay(const QDate& date);

} // namespace coolwarm
