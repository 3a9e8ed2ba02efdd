// SPDX-License-Identifier: MIT
// Planned sessions, what moved and why a wish is not met, in sentences.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/domain/plan/plan_pattern.h"
#include "core/domain/plan/planned_session.h"
#include "core/engine/event.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/pinned.h"
#include "core/rules/planner/planner.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace coolwarm {

/// "15:36, 20 min": what stands behind the word for ice or heat.
[[nodiscard]] QString plannedTimeText(const PlannedSession& session, std::chrono::sys_seconds now);
/// "Ice 15:36, 20 min".
[[nodiscard]] QString plannedText(const PlannedSession& session, std::chrono::sys_seconds now);
/// "Ice 15:36, 20 min, Lower back".
[[nodiscard]] QString plannedTextWithSite(const PlannedSession& session,
                                          std::chrono::sys_seconds now);
/// "Ice 06:00, 20 min (reminder held until 07:00)", where the step's time lies in the quiet hours
/// and they are not over; else the text alone.
[[nodiscard]] QString withHeld(const QString& planned, const PlanStep& step,
                               std::chrono::sys_seconds now);
/// "15:40", and how many sessions the day would have less.
[[nodiscard]] QString placeText(const PlanPlace& place, std::chrono::sys_seconds now);
/// Each step of which that is to be said; empty where there is none.
[[nodiscard]] QString heldStepsText(const PlanStatus& plan, std::chrono::sys_seconds now);
/// What a change of the plan did, in one sentence: "Ice moved from 15:36 to 15:50, and 2 more …".
[[nodiscard]] QString planChangeText(const DayPlanSet& set, std::int64_t planned,
                                     std::chrono::sys_seconds now);
/// Why a wish is not met, and what is planned instead.
[[nodiscard]] QString shortfallText(const Shortfall& shortfall, std::chrono::sys_seconds now);
/// That there may be a better plan; empty for one that is the best.
[[nodiscard]] QString inexactText(const std::optional<DayPlan>& plan);
[[nodiscard]] QString patternText(PlanPattern pattern);
/// What a step needs, where it cannot be as planned; empty for one that is ahead.
[[nodiscard]] QString stepStateText(PlanStepState state);

} // namespace coolwarm
