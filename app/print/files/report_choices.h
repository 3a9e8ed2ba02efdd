// SPDX-License-Identifier: MIT
// What was chosen of a report last, kept for the next one.
#pragma once

#include "app/print/report_choice.h"
#include "core/domain/site/site.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

class QSettings;

namespace coolwarm {

/// Of which days.
enum class ReportRange { Bout, Week, TwoWeeks, Month, Quarter, Everything, Dates };

inline constexpr std::array allReportRanges{
    ReportRange::Bout,    ReportRange::Week,       ReportRange::TwoWeeks, ReportRange::Month,
    ReportRange::Quarter, ReportRange::Everything, ReportRange::Dates,
};

struct ReportChoices {
    ReportRange range = ReportRange::Bout;
    QDate from; ///< of ReportRange::Dates
    QDate to;
    std::optional<Site> site;
    ReportSections sections = ReportSections::usual();
    ReportPaper paper = ReportPaper::A4;

    friend bool operator==(const ReportChoices&, const ReportChoices&) = default;
};

/// How many days back from today, it included; nothing for those that have no number.
[[nodiscard]] std::optional<int> daysOf(ReportRange range);
/// What was kept; what is missing or cannot be read is as usual.
[[nodiscard]] ReportChoices keptChoices(const QSettings& looks);
void keepChoices(QSettings& looks, const ReportChoices& choices);

} // namespace coolwarm
