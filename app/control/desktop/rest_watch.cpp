// SPDX-License-Identifier: MIT
// Tells a rest that has run out from one that went away with its session.
#include "app/control/desktop/rest_watch.h"

#include "core/domain/modality.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// A wall clock is brought into step a little at a time, between two looks that lie far apart.
constexpr Millis outOfStep{5000};

// A rest that began before a reboot is told by the wall clock.
Millis passedBetween(const Reading& before, const Reading& now) {
    const Millis wall = now.wall - before.wall;
    return before.boot == now.boot ? std::max(wall, now.sinceBoot - before.sinceBoot) : wall;
}

} // namespace

RestWatch::Look RestWatch::look(const Status& status) {
    if (status.running) {
        m_last.reset();
        return {};
    }
    const auto last = std::exchange(
        m_last,
        Seen{status.site, status.now, {status.cards.ice.remaining, status.cards.heat.remaining}});
    Look look;
    look.isKnown = last && last->site == status.site;
    if (!look.isKnown)
        return look;
    const Millis passed = passedBetween(last->at, status.now) + outOfStep;
    for (const Modality modality : bothModalities) {
        const Millis before = last->remaining[modality];
        look.ended[modality] =
            before > Millis{0} && before <= passed && status.cards[modality].remaining == Millis{0};
    }
    return look;
}

} // namespace coolwarm
