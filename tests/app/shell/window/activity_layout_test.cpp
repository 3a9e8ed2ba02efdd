// SPDX-License-Identifier: MIT
// Small windows and large letters: activities, with or without a pack.
#include "app/widgets/painted/breath_circle.h"
#include "core/engine/commands/activities.h"
#include "tests/app/support/layout_bench.h"

namespace coolwarm::test {
namespace {

TEST_P(Layout, ShowsABreathWithStopInSight) {
    emit requests.activityWanted(ActivityKind::Breathing);
    advance(5s);
    expectNothingCutOff();
    expectAlwaysInSight({shown("Stop", "Beenden")});
    expectInSight({part<BreathCircle>()});
}

TEST_P(Layout, ShowsABreathBesideThePack) {
    start();
    emit requests.activityWanted(ActivityKind::Breathing);
    advance(5s);
    expectNothingCutOff();
    expectAlwaysInSight({countdown(), shown("Take it off now", "Jetzt abnehmen")});
}

TEST_P(Layout, ShowsTheChoiceAndTheCourseOfATwist) {
    emit requests.activityWanted(ActivityKind::Twist);
    expectNothingCutOff();
    expectAlwaysInSight({shown("Begin", "Beginnen"), shown("Not now", "Jetzt nicht")});
    clickText("Begin", "Beginnen");
    advance(5s);
    expectNothingCutOff();
    expectAlwaysInSight({shown("Stop", "Beenden")});
    expectInSight({part<CountdownRing>()});
}

TEST_P(Layout, ShowsTheEndOfAWalk) {
    emit requests.activityWanted(ActivityKind::Walk);
    advance(40s);
    clickText("Stop", "Beenden");
    expectNothingCutOff();
    expectAlwaysInSight({shown("Done", "Fertig")});
}

} // namespace
} // namespace coolwarm::test
