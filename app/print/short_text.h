// SPDX-License-Identifier: MIT
// The report in at most 600 characters, to be pasted into a record or a portal.
#pragma once

#include "core/report/summary/report_summary.h"

#include <QString>

namespace coolwarm {

/// As many as forms of clinics take (field.md section 3).
inline constexpr int shortTextLength = 600;

/// How many characters a person counts: a letter with its accents is one, an emoji too.
[[nodiscard]] int characterCount(const QString& text);

/// What matters most comes first; a sentence that does not fit any more is left out as a whole, so
/// that no figure is ever cut. On one line.
[[nodiscard]] QString shortText(const ReportSummary& summary);

} // namespace coolwarm
