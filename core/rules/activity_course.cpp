// SPDX-License-Identifier: MIT
// Lays the parts of an activity one after the other.
#include "core/rules/activity_course.h"

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

/// A part and how long it is; nothing for one without an end.
struct Step {
    ActivityPart part;
    std::optional<Millis> length;
};

ActivityMoment within(const Step& step, Millis into) {
    ActivityMoment moment;
    moment.part = step.part;
    moment.into = into;
    if (step.length)
        moment.left = *step.length - into;
    return moment;
}

constexpr Step over{ActivityPart::Over, std::nullopt};

template <std::size_t Count>
ActivityMoment along(const std::array<Step, Count>& steps, Millis since) {
    for (const Step& step : steps) {
        if (!step.length || since < *step.length)
            return within(step, since);
        since -= *step.length;
    }
    return within(over, since);
}

ActivityMoment breathAt(Millis done) {
    if (done >= longestBreathing)
        return within(over, done - longestBreathing);
    static constexpr std::array<Step, 3> breath{{{ActivityPart::BreatheIn, breatheIn},
                                                 {ActivityPart::Hold, holdBreath},
                                                 {ActivityPart::BreatheOut, breatheOut}}};
    return along(breath, done % Millis{wholeBreath});
}

// Without the time to get ready.
ActivityMoment courseAt(const ActivityPlan& plan, Millis done) {
    switch (plan.what) {
    case ActivityKind::Breathing:
        return breathAt(done);
    case ActivityKind::Twist:
        return along(std::array<Step, 3>{{{ActivityPart::OneSide, plan.side},
                                          {ActivityPart::ChangeSides, changeSidesFor},
                                          {ActivityPart::OtherSide, plan.side}}},
                     done);
    case ActivityKind::Stretching:
        return along(std::array<Step, 1>{{{ActivityPart::Going, plan.stretching}}}, done);
    case ActivityKind::Walk:
        if (done < longestActivity)
            return within({ActivityPart::Going, std::nullopt}, done);
        return within(over, done - longestActivity);
    case ActivityKind::Cream:
        break;
    }
    return within(over, done);
}

bool counts(const ActivityMoment& moment) {
    return moment.left && *moment.left <= countDownFrom;
}

GuideTone toneOf(const ActivityMoment& moment) {
    switch (moment.part) {
    case ActivityPart::BreatheIn:
        return GuideTone::BreatheIn;
    case ActivityPart::BreatheOut:
        return GuideTone::BreatheOut;
    case ActivityPart::ChangeSides:
        return counts(moment) ? GuideTone::Count : GuideTone::Turn;
    case ActivityPart::GetReady:
    case ActivityPart::OneSide:
    case ActivityPart::OtherSide:
    case ActivityPart::Going:
        return counts(moment) ? GuideTone::Count : GuideTone::None;
    case ActivityPart::Over:
        return GuideTone::Turn;
    case ActivityPart::Hold:
        break;
    }
    return GuideTone::None;
}

} // namespace

ActivityPlan ActivityPlan::of(ActivityKind what, std::chrono::seconds side,
                              std::chrono::minutes stretching) {
    return {what, std::clamp(side, leastSide, mostSide),
            std::clamp(stretching, leastStretching, mostStretching)};
}

ActivityMoment activityAt(const ActivityPlan& plan, Millis since) {
    since = std::max(Millis{0}, since);
    const Millis ready = readyTime(plan.what);
    ActivityMoment moment = since < ready ? within({ActivityPart::GetReady, ready}, since)
                                          : courseAt(plan, since - ready);
    moment.done = std::max(Millis{0}, since - ready);
    if (moment.part == ActivityPart::Over)
        moment.done -= moment.into;
    moment.tone = toneOf(moment);
    return moment;
}

std::optional<Millis> toNextTurn(const ActivityPlan& plan, Millis since) {
    const ActivityMoment moment = activityAt(plan, since);
    if (moment.part == ActivityPart::Over)
        return std::nullopt;
    if (!moment.left) // a walk, which ends at last as well
        return Millis{longestActivity} - moment.done;
    const bool breathes =
        moment.part == ActivityPart::BreatheIn || moment.part == ActivityPart::BreatheOut;
    if (!breathes && *moment.left > countDownFrom)
        return *moment.left - countDownFrom;
    return moment.left;
}

} // namespace coolwarm
