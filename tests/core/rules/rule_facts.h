// SPDX-License-Identifier: MIT
// Facts for tests of single rules, without a log.
#pragma once

#include "core/rules/past_rules.h"
#include "core/rules/running_rules.h"
#include "core/rules/start_rules.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"

namespace coolwarm::test {

inline const Regimen& iceRegimen = Protocol::standard(Modality::Ice);
inline const Regimen& heatRegimen = Protocol::standard(Modality::Heat);

inline const sys_seconds noon = utc("2026-03-02 12:00:00");
/// Noon, ten hours after power-on; what the tests count from.
inline const Reading atNoon{noon, 10h, BootId{"boot"}};

/// The reading `by` after noon on both clocks.
[[nodiscard]] inline Reading afterNoon(Millis by) {
    return {atNoon.wall + by, atNoon.sinceBoot + by, atNoon.boot};
}

/// The anchor of noon.
[[nodiscard]] inline Anchor noonAnchor() {
    return anchorBefore(atNoon);
}

/// A session that began at noon and runs.
[[nodiscard]] inline StoredSession runningSinceNoon(Modality modality, minutes planned) {
    StoredSession running{{SessionId::random()}};
    running.session.modality = modality;
    running.session.start.utc = noon;
    running.session.planned = planned;
    running.startAnchor = noonAnchor();
    running.open = true;
    return running;
}

/// A session that ended at noon after 20 minutes.
[[nodiscard]] inline StoredSession endedAtNoon(Modality modality, Origin origin = Origin::Timer) {
    StoredSession ended{{SessionId::random()}};
    ended.session.modality = modality;
    ended.session.origin = origin;
    ended.session.start.utc = noon - 20min;
    ended.session.end = Moment{noon, 0min};
    ended.session.outcome = Outcome::Completed;
    ended.startAnchor = anchorBefore(atNoon, 20min);
    ended.endAnchor = noonAnchor();
    return ended;
}

} // namespace coolwarm::test
