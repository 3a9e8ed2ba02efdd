// SPDX-License-Identifier: MIT
// What records can be chosen by in the history, and the words for it.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_filter.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <array>
#include <vector>

namespace coolwarm {

enum class FilterKind { Dates, What, Modality, Site, Outcome, Length, Pain };

/// In the order in which they are offered and shown.
inline constexpr std::array everyFilterKind{
    FilterKind::Dates,   FilterKind::What,   FilterKind::Modality, FilterKind::Site,
    FilterKind::Outcome, FilterKind::Length, FilterKind::Pain};

/// The value of an entry for the dates.
enum class DateRange { Today, Week, FourWeeks, Year, Own };

struct FilterEntry {
    QVariant value;
    QString name; ///< in the menu, below the name of its kind
    QString chip; ///< by itself
};

/// By which the chip of a kind can be found.
[[nodiscard]] QString objectNameOf(FilterKind kind);
/// "Dates", "Ice or heat".
[[nodiscard]] QString nameOf(FilterKind kind);
/// What the menu says for no filter of the kind: "All dates", "Ice and heat".
[[nodiscard]] QString nameOfNone(FilterKind kind);
/// What can be chosen; sites of the list are those given.
[[nodiscard]] std::vector<FilterEntry> entriesOf(FilterKind kind, const std::vector<Site>& sites);
/// Puts the value of an entry into the filter; nothing where it is of the dates.
void putInto(HistoryFilter& filter, FilterKind kind, const QVariant& value);

/// The first and the last day of a range but `Own`.
[[nodiscard]] std::pair<QDate, QDate> daysOf(DateRange range, const QDate& today);
/// "1 Nov 2026 to 20 Nov 2026", one day alone by itself.
[[nodiscard]] QString rangeText(const QDate& from, const QDate& to);

} // namespace coolwarm
