// SPDX-License-Identifier: MIT
// What the tray says, at exact moments.
#include "app/control/desktop/tray_view.h"

#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

using Sign = TrayPicture::Sign;

struct InTheTray : testing::Test, FileBench {
    Place place; // UTC, plain English
    TrayLook look() { return trayLook(status()); }
};

TEST_F(InTheTray, BothAreReadyToBeginWith) {
    EXPECT_EQ(look().picture, TrayPicture());
    EXPECT_EQ(look().toolTip, u"Ice and heat are ready · Lower back"_s);
    EXPECT_EQ(look().start.ice, (TrayEntry{u"Start ice"_s, true}));
    EXPECT_EQ(look().start.heat, (TrayEntry{u"Start heat"_s, true}));
    EXPECT_EQ(look().stop, (TrayEntry{u"Stop – no session is running"_s, false}));
}

TEST_F(InTheTray, TheNextPlannedSessionStandsInALineOfItsOwn) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {1, 0}, PlanPattern::IceOnly}};
    ASSERT_THAT(apply(SetDayPlan{wish}), Allowed());
    EXPECT_EQ(look().toolTip, u"Ice and heat are ready · Lower back\nNext: Ice 08:00, 20 min"_s);
}

TEST_F(InTheTray, ASessionFillsTheRingMinuteByMinute) {
    start(Modality::Ice, 20min); // at 08:00
    EXPECT_EQ(look().picture.sign, Sign::Running);
    EXPECT_EQ(look().toolTip, u"Ice is on, 20 min left, until 08:20 · Lower back"_s);
    EXPECT_EQ(look().picture.done, 0min);
    EXPECT_EQ(look().picture.whole, 20min);
    advance(13min - 1ms);
    EXPECT_EQ(look().toolTip, u"Ice is on, 8 min left, until 08:20 · Lower back"_s);
    EXPECT_EQ(look().picture.done, 12min);
    advance(1ms);
    EXPECT_EQ(look().toolTip, u"Ice is on, 7 min left, until 08:20 · Lower back"_s);
    EXPECT_EQ(look().picture.done, 13min);
    const TrayLook before = look();
    advance(1min - 1ms);
    EXPECT_EQ(look(), before) << "nothing changes within the minute";
}

TEST_F(InTheTray, ARunningSessionCanBeStoppedAndNoneStarted) {
    start(Modality::Heat, 15min);
    EXPECT_EQ(look().picture.modality, Modality::Heat);
    EXPECT_EQ(look().toolTip, u"Heat is on, 15 min left, until 08:15 · Lower back"_s);
    EXPECT_EQ(look().start.ice, (TrayEntry{u"Start ice – a session is running"_s, false}));
    EXPECT_EQ(look().start.heat, (TrayEntry{u"Start heat – a session is running"_s, false}));
    EXPECT_EQ(look().stop, (TrayEntry{u"Take it off now"_s, true}));
}

TEST_F(InTheTray, AnAlarmWaitsForThePackAlone) {
    start(Modality::Ice, 15min);
    advance(15min - 1ms);
    EXPECT_EQ(look().picture.sign, Sign::Running);
    EXPECT_EQ(look().picture.done, 14min);
    advance(1ms);
    EXPECT_EQ(look().picture.sign, Sign::Alarm);
    EXPECT_EQ(look().toolTip, u"Take the ice off: time was up at 08:15 · Lower back"_s);
    EXPECT_EQ(look().start.ice, (TrayEntry{u"Start ice – take the pack off first"_s, false}));
    EXPECT_EQ(look().stop, (TrayEntry{u"Stop – take the pack off first"_s, false}));
    const TrayLook before = look();
    advance(3h);
    EXPECT_EQ(look(), before) << "an alarm needs no beat to be shown";
}

TEST_F(InTheTray, ARestSaysWhenItOpens) {
    timed(Modality::Ice, 20min); // until 08:20
    EXPECT_EQ(look().picture, (TrayPicture{Sign::Idle, {true, false}}));
    EXPECT_EQ(look().toolTip,
              u"Ice again from 10:20; heat once the skin feels normal · Lower back"_s);
    EXPECT_EQ(look().start.ice, (TrayEntry{u"Ice again from 10:20"_s, false}));
    EXPECT_EQ(look().start.heat, (TrayEntry{u"Start heat"_s, true}));
    const TrayLook before = look();
    advance(1h);
    EXPECT_EQ(look(), before) << "a rest needs no beat to be shown";
    timed(Modality::Heat, 10min); // until 09:30
    EXPECT_EQ(look().toolTip, u"Ice again from 10:20, heat from 11:30 · Lower back"_s);
    advance(50min);
    EXPECT_EQ(look().toolTip,
              u"Heat again from 11:30; ice once the skin feels normal · Lower back"_s);
    EXPECT_EQ(look().start.heat, (TrayEntry{u"Heat again from 11:30"_s, false}));
    EXPECT_TRUE(look().start.ice.enabled);
    advance(70min);
    EXPECT_EQ(look().picture, TrayPicture());
}

TEST_F(InTheTray, ASiteThatLooksLikeMarkupIsShownAsItIs) {
    const Site odd = Site::of("<b>Left</b>").value();
    EXPECT_EQ(trayLook(status(odd)).toolTip, u"Ice and heat are ready · ‹b›Left‹/b›"_s);
}

} // namespace
} // namespace coolwarm::test
