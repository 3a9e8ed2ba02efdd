// SPDX-License-Identifier: MIT
// Reads and writes the row of today's plan.
#include "core/domain/plan/plan_text.h"
#include "core/log/sqlite/day_plan_row_p.h"
#include "core/log/sqlite/records/cells_p.h"

namespace coolwarm {

void readDayPlan(Connection& log, Choices& choices) {
    Query query = log.query("SELECT plan, plan_before FROM day_plan");
    if (!query->executeStep())
        return;
    choices.plan = planFromText(query->getColumn(0).getString());
    choices.planBefore = planFromText(query->getColumn(1).getString());
}

void writeDayPlan(Connection& log, const std::optional<DayPlan>& plan,
                  const std::optional<DayPlan>& before, std::chrono::sys_seconds changed) {
    Query query = log.query("UPDATE day_plan SET plan = ?1, plan_before = ?2, changed_utc = ?3");
    query->bind(1, plan ? planText(*plan) : std::string());
    query->bind(2, before ? planText(*before) : std::string());
    query->bind(3, toSeconds(changed));
    query->exec();
}

} // namespace coolwarm
