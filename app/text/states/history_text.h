// SPDX-License-Identifier: MIT
// The columns of the history in words and values.
#pragma once

#include "core/domain/session.h"
#include "core/engine/event.h"
#include "core/log/ports/history_reader.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>

namespace coolwarm {

/// The columns of the table, in its order; the same as HistoryColumn has.
inline constexpr int historyColumns = 7;

[[nodiscard]] QString columnName(HistoryColumn column);
/// What stands in the cell. `today` decides whether the start shows its year.
[[nodiscard]] QString cellText(const Session& session, HistoryColumn column, const QDate& today);
/// The same for the ear, where the cell has digits and signs.
[[nodiscard]] QString spokenCell(const Session& session, HistoryColumn column, const QDate& today);
/// The same as a number or the plain text, for those who compute with it.
[[nodiscard]] QVariant cellValue(const Session& session, HistoryColumn column);
/// As much of a note as fits a screen, plain; nothing without a note.
[[nodiscard]] QVariant noteToolTip(const Session& session);

/// "Edit of Fri 27 Nov 09:20 undone.", "Import of 2 sessions made again."
[[nodiscard]] QString stepText(const Event& event, const QDate& today);

/// The names of all columns between tabs.
[[nodiscard]] QString headerLine();
/// A session's cells between tabs, on one line, the start with its year.
[[nodiscard]] QString rowLine(const Session& session);

/// "214 sessions · 131 ice, 83 heat · 19 min on average · pain falls by 1.9 on average". An average
/// is told from as many values as say something.
[[nodiscard]] QString totalsText(const HistoryTotals& totals);

/// The day as filters take it; nothing for no date.
[[nodiscard]] std::optional<std::chrono::local_days> toLocalDay(const QDate& date);

} // namespace coolwarm
