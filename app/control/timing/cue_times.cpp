// SPDX-License-Identifier: MIT
// Computes when the next cue of a session is due.
#include "app/control/timing/cue_times.h"

#include "core/time/reading.h"

#include <algorithm>

namespace coolwarm {

namespace {

/// The time to the next full multiple of `step` after `time`, never 0.
Millis toNext(Millis step, Millis time) {
    return step - time % step;
}

} // namespace

bool isJustLeft(Millis left, Millis before, Millis now) {
    constexpr Millis stillTrue{10'000};
    return before > left && now <= left && now > left - stillTrue;
}

bool skinLookDue(const RunningStatus& running) {
    return !running.alarm && running.elapsed >= Millis{skinLookEvery} &&
           running.elapsed % Millis{skinLookEvery} < Millis{lookLasts} &&
           running.remaining > Millis{lastMinute};
}

std::optional<Millis> nextCue(const Status& status, const Preferences& wanted) {
    std::optional<Millis> next;
    const auto consider = [&](Millis ahead) {
        if (ahead > Millis{0})
            next = next ? std::min(*next, ahead) : ahead;
    };
    if (!status.running)
        return next;
    const RunningStatus& running = *status.running;
    if (running.alarm) {
        const Millis since = std::max(Millis{0}, -running.remaining);
        if (wanted.speaks && since < Millis{sayAgainFor})
            consider(toNext(Millis{sayAgainAfter}, since));
        return next;
    }
    if (wanted.speaks)
        consider(running.remaining - Millis{someLeft});
    if (wanted.speaks || wanted.minuteWarning)
        consider(running.remaining - Millis{lastMinute});
    if (wanted.skinReminder) {
        const Millis look = toNext(Millis{skinLookEvery}, running.elapsed);
        if (running.remaining - look > Millis{lastMinute})
            consider(look);
    }
    return next;
}

} // namespace coolwarm
