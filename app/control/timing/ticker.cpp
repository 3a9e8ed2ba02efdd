// SPDX-License-Identifier: MIT
// Computes the time until the status has to be looked at again.
#include "app/control/timing/ticker.h"

#include "core/time/reading.h"

#include <algorithm>

namespace coolwarm {

namespace {

constexpr Millis second{1000};
constexpr Millis minute{60'000};

// What is left shows a started unit whole, so its text changes just after each full one.
Millis toWhole(Millis unit, Millis remaining) {
    const Millis rest = ((remaining % unit) + unit) % unit;
    return rest == Millis{0} ? unit : rest;
}

} // namespace

Millis toNextSecond(Millis remaining) {
    return toWhole(second, remaining);
}

std::optional<Millis> nextBeat(const Status& status, Seen seen) {
    std::optional<Millis> next = nextEvent(status);
    const auto consider = [&](Millis ahead) { next = next ? std::min(*next, ahead) : ahead; };
    if (seen == Seen::InTray && status.running && !status.running->alarm)
        consider(toWhole(minute, status.running->remaining));
    if (seen != Seen::InWindow)
        return next;
    consider(minute - status.now.wall.time_since_epoch() % minute);
    if (status.running)
        consider(toNextSecond(status.running->remaining));
    else if (status.takeBack)
        consider(toNextSecond(status.takeBackRemaining));
    for (const CardStatus* card : {&status.cards.ice, &status.cards.heat})
        if (!status.running && card->state == CardState::Resting)
            consider(toNextSecond(card->remaining));
    return next;
}

} // namespace coolwarm
