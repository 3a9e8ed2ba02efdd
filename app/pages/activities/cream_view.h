// SPDX-License-Identifier: MIT
// How much cream the day has left, in words.
#pragma once

#include "core/log/ports/history_reader.h"
#include "core/rules/activity_rules.h"

#include <QString>

#include <chrono>

namespace coolwarm {

/// Of the day of that moment, in the present zone. Throws StoreError.
[[nodiscard]] CreamCount creamsOfDay(HistoryReader& reader, std::chrono::sys_seconds now);

/// For a menu: "Cream (2 of 4 today)".
[[nodiscard]] QString creamEntryText(const CreamCount& before);

/// After one was written down; says when the day's four are used.
[[nodiscard]] QString creamLoggedText(const CreamCount& after);

} // namespace coolwarm
