// SPDX-License-Identifier: MIT
// The SQL of the table of today's plan.
#pragma once

#include <string_view>

namespace coolwarm {

/// What was wished of the plan and laid out, and what it was before its last change. One text each,
/// which is empty where there is no plan (plan_text.h).
inline constexpr std::string_view keepsTheDayPlan = R"sql(
CREATE TABLE day_plan (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    plan        TEXT NOT NULL DEFAULT '',
    plan_before TEXT NOT NULL DEFAULT '',
    changed_utc INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO day_plan (id) VALUES (1);
)sql";

} // namespace coolwarm
