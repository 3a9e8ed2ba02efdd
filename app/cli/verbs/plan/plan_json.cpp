// SPDX-License-Identifier: MIT
// Writes the plan as JSON, in the order that is documented.
#include "app/cli/verbs/plan/plan_json.h"

#include "core/domain/plan/planned_session.h"
#include "core/rules/planner/planner.h"
#include "core/time/iso8601.h"

#include <nlohmann/json.hpp>

namespace coolwarm {

namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

std::string word(std::string_view text) {
    return std::string(text);
}

const char* wordOf(PlanStepState state) {
    switch (state) {
    case PlanStepState::Due:
        return "due";
    case PlanStepState::Late:
        return "late";
    case PlanStepState::TooSoon:
        return "too_soon";
    case PlanStepState::Ahead:
        break;
    }
    return "ahead";
}

const char* wordOf(PlanObstacle obstacle) {
    switch (obstacle) {
    case PlanObstacle::LeftOutByPattern:
        return "pattern";
    case PlanObstacle::DayIsOver:
        return "day_is_over";
    case PlanObstacle::NoFreeTime:
        return "no_free_time";
    case PlanObstacle::Rests:
        return "rests";
    case PlanObstacle::Order:
        return "order";
    case PlanObstacle::MovedByHand:
        return "moved_by_hand";
    case PlanObstacle::OtherSites:
        break;
    }
    return "other_sites";
}

Json countJson(const std::optional<int>& count) {
    return count ? Json(*count) : Json("any");
}

Json stepJson(const PlanStep& step, std::chrono::sys_seconds now, const Zone& zone) {
    const PlannedSession& session = step.session;
    const bool isHeld = step.heldUntil && now < *step.heldUntil;
    return {{"modality", word(toWord(session.modality))},
            {"site", session.site.name()},
            {"starts_at", toIso8601(zone.at(session.start))},
            {"ends_at", toIso8601(zone.at(session.end()))},
            {"minutes", session.length.count()},
            {"number", session.number},
            {"state", wordOf(step.state)},
            {"moved_by_hand", session.isPinned},
            {"held_until", isHeld ? Json(toIso8601(zone.at(*step.heldUntil))) : Json(nullptr)}};
}

Json wishJson(const SiteWish& wish) {
    return {{"site", wish.site.name()},
            {"ice", countJson(wish.packs.ice)},
            {"heat", countJson(wish.packs.heat)},
            {"pattern", word(toWord(wish.pattern))}};
}

Json shortfallJson(const Shortfall& shortfall, const Zone& zone) {
    return {{"day", shortfall.day == 0 ? "today" : "tomorrow"},
            {"site", shortfall.site.name()},
            {"modality", word(toWord(shortfall.modality))},
            {"wished", countJson(shortfall.wished)},
            {"planned", shortfall.planned},
            {"reason", wordOf(shortfall.obstacle)},
            {"nearest_at",
             shortfall.nearest ? Json(toIso8601(zone.at(*shortfall.nearest))) : Json(nullptr)}};
}

} // namespace

std::string planJson(const std::optional<DayPlan>& plan, const std::optional<PlanStatus>& status,
                     const std::vector<Shortfall>& shortfalls, std::chrono::sys_seconds now,
                     const Zone& zone) {
    Json json{{"version", 1}, {"now", toIso8601(zone.at(now))}};
    json["edition"] = plan ? plan->edition : 0;
    json["exact"] = !plan || plan->exact;
    json["should_move"] = status && status->shouldMove;
    for (const char* list : {"wishes", "sessions", "not_met"})
        json[list] = Json::array();
    if (plan)
        for (const SiteWish& wish : plan->wish.sites)
            json["wishes"].push_back(wishJson(wish));
    if (status)
        for (const PlanStep& step : status->steps)
            json["sessions"].push_back(stepJson(step, now, zone));
    for (const Shortfall& shortfall : shortfalls)
        json["not_met"].push_back(shortfallJson(shortfall, zone));
    return json.dump(indent, ' ', true, Json::error_handler_t::replace);
}

} // namespace coolwarm
