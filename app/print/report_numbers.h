// SPDX-License-Identifier: MIT
// Numbers, days and what somebody typed, as they stand in a report.
#pragma once

#include "core/domain/diary/word_list.h"
#include "core/domain/pain.h"
#include "core/domain/site/site.h"
#include "core/report/trends/statistics.h"
#include "core/time/moment.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace coolwarm {

/// "−1.6 (−1.9 to −1.3)".
[[nodiscard]] QString intervalText(const MeanInterval& interval);

/// "Sat 28 Nov"; of another year than the report's last day with it: "Wed 31 Dec 2025".
[[nodiscard]] QString reportDay(std::chrono::local_days day, std::chrono::local_days last);
/// "16 Nov 2026".
[[nodiscard]] QString reportDate(std::chrono::local_days day);
/// "16 Nov to 28 Nov 2026", of one day "16 Nov 2026".
[[nodiscard]] QString reportRange(std::chrono::local_days from, std::chrono::local_days to);
/// "Sat 28 Nov 14:40", the year as in reportDay().
[[nodiscard]] QString reportMoment(const Moment& moment, std::chrono::local_days last);
/// "UTC+1", "UTC−3:30".
[[nodiscard]] QString offsetText(std::chrono::minutes offset);

/// "4 → 2", "4" of one alone; empty without any.
[[nodiscard]] QString fromTo(const std::optional<PainScore>& first,
                             const std::optional<PainScore>& last);

/// Somebody's words between semicolons: "sitting; turning in bed".
[[nodiscard]] QString listText(const WordList& words);
/// What was typed, on one line.
[[nodiscard]] QString typedLine(std::string_view text);
/// "Lower back", without what keeps it apart within sentences.
[[nodiscard]] QString reportSite(const Site& site);

/// Words as they are printed: without characters that break lines or turn their direction, where
/// none of it is written from the right to the left.
[[nodiscard]] QString printable(const QString& text);

} // namespace coolwarm
