// SPDX-License-Identifier: MIT
// Finds the offset of a moment by looking through the changes one by one.
#include "tests/support/fake_zone.h"

#include "tests/support/moments.h"

namespace coolwarm::test {

FakeZone FakeZone::berlin2026() {
    return {60min, {{utc("2026-03-29 01:00:00"), 120min}, {utc("2026-10-25 01:00:00"), 60min}}};
}

void FakeZone::travel(minutes offset) {
    m_first = offset;
    m_transitions.clear();
}

minutes FakeZone::offsetAt(sys_seconds moment) const {
    minutes offset = m_first;
    for (const Transition& transition : m_transitions)
        if (moment >= transition.from)
            offset = transition.offset;
    return offset;
}

Moment FakeZone::fromLocal(std::chrono::local_seconds local) const {
    const sys_seconds asUtc{local.time_since_epoch()};
    minutes before = m_first;
    for (const Transition& transition : m_transitions) {
        const sys_seconds candidate = asUtc - before;
        if (candidate < transition.from)
            return {candidate, before};
        if (asUtc - transition.offset < transition.from) // skipped by the jump
            return {candidate, transition.offset};
        before = transition.offset;
    }
    return {asUtc - before, before};
}

} // namespace coolwarm::test
