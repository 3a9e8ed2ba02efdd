// SPDX-License-Identifier: MIT
// The columns of the history in words and values, for a record of any kind.
#pragma once

#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_row.h"
#include "core/time/moment.h"

#include <QDate>
#include <QString>
#include <QVariant>

namespace coolwarm {

/// The columns of the table, in its order; the same as HistoryColumn has.
inline constexpr int historyColumns = 7;

/// Of a table of sessions alone.
[[nodiscard]] QString columnName(HistoryColumn column);
/// Of a table of all kinds.
[[nodiscard]] QString columnNameOfAll(HistoryColumn column);

/// "Ice", "Pain", "Walk".
[[nodiscard]] QString whatText(const HistoryRecord& record);
/// When it began or happened.
[[nodiscard]] Moment startOf(const HistoryRecord& record);

/// What stands in the cell; nothing where the record has no such thing. `today` decides whether the
/// start shows its year.
[[nodiscard]] QString cellText(const HistoryRecord& record, HistoryColumn column,
                               const QDate& today);
/// The same for the ear, where the cell has digits and signs.
[[nodiscard]] QString spokenCell(const HistoryRecord& record, HistoryColumn column,
                                 const QDate& today);
/// The same as a number or the plain text, for those who compute with it.
[[nodiscard]] QVariant cellValue(const HistoryRecord& record, HistoryColumn column);
/// As much of a note as fits a screen, plain; nothing without a note.
[[nodiscard]] QVariant noteToolTip(const HistoryRecord& record);

/// The names of all columns between tabs.
[[nodiscard]] QString headerLine();
/// A record's cells between tabs, on one line, the start with its year.
[[nodiscard]] QString rowLine(const HistoryRecord& record);

} // namespace coolwarm
