// SPDX-License-Identifier: MIT
// The SQL of the later versions of the schema, each step by its name.
#pragma once

#include <string_view>

namespace coolwarm {

/// Which questions about the pain come by themselves. A date is a number of days since 1970.
[[nodiscard]] std::string_view keepsTheQuestions();
/// What was wished of today's plan and laid out, and what it was before its last change. One text
/// each, which is empty where there is no plan (plan_text.h).
[[nodiscard]] std::string_view keepsTheDayPlan();
/// A table for the trials of ice and heat.
[[nodiscard]] std::string_view keepsTheTrials();
/// The file for calendars that is kept up to date; NULL for none. UTF-8.
[[nodiscard]] std::string_view keepsTheCalendar();

} // namespace coolwarm
