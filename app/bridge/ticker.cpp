// SPDX-License-Identifier: MIT
// The arithmetic of the heartbeat.
#include "app/bridge/ticker.h"

#include <algorithm>

namespace coolwarm {

namespace {

constexpr Millis second{1000};
constexpr Millis minute{60'000};

} // namespace

// A countdown shows a started second whole, so its text changes just after each full second.
Millis toNextSecond(Millis remaining) {
    const Millis rest = ((remaining % second) + second) % second;
    return rest == Millis{0} ? second : rest;
}

std::optional<Millis> nextBeat(const Status& status, bool visible) {
    std::optional<Millis> next = nextEvent(status);
    const auto consider = [&](Millis ahead) { next = next ? std::min(*next, ahead) : ahead; };
    for (const CardStatus* card : {&status.ice, &status.heat})
        if (card->bestByRemaining > Millis{bestByNear} && !status.running)
            consider(card->bestByRemaining - bestByNear);
    if (!visible)
        return next;
    consider(minute - status.now.wall.time_since_epoch() % minute);
    if (status.running)
        consider(toNextSecond(status.running->remaining));
    else if (status.takeBack)
        consider(toNextSecond(status.takeBackRemaining));
    for (const CardStatus* card : {&status.ice, &status.heat})
        if (!status.running && card->state == CardState::Resting)
            consider(toNextSecond(card->remaining));
    return next;
}

} // namespace coolwarm
