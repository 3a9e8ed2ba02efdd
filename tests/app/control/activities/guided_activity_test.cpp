// SPDX-License-Identifier: MIT
// An activity from its beginning to its line in the log, with clocks moved by hand.
#include "app/control/activities/guided_activity.h"

#include "app/control/activities/activity_wishes.h"
#include "core/engine/commands/settings.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/app/support/logged_activities.h"
#include "tests/support/there.h"

#include <QSettings>
#include <QSignalSpy>

#include <optional>
#include <vector>

namespace coolwarm::test {
namespace {

using Refused = GuidedActivity::Refused;
using EndedBy = GuidedActivity::EndedBy;

struct Guided : testing::Test, BridgeBench {
    Guided() {
        QObject::connect(&computer, &Computer::guideToneWanted, &computer,
                         [this](GuideTone tone) { tones.push_back(tone); });
        QObject::connect(&activity, &GuidedActivity::ended, &activity,
                         [this](const GuidedActivity::Ended& told) { ended = told; });
        bridge.begin();
    }

    [[nodiscard]] std::optional<Refused> begin(ActivityKind what) {
        return activity.begin(usualPlan(looks, what));
    }
    /// Time goes by with a look at the clock at each turn.
    void pass(Millis time) {
        constexpr Millis step{1000};
        for (Millis gone{0}; gone < time; gone += step)
            advance(std::min(step, time - gone));
    }
    [[nodiscard]] std::vector<Activity> activities() const { return activitiesIn(home.path()); }

    QSettings looks{QString::fromStdString((home.path() / "looks.ini").string()),
                    QSettings::IniFormat};
    Computer computer;
    DelayedStart delayed{bridge};
    GuidedActivity activity{bridge, delayed, computer, looks};
    std::vector<GuideTone> tones;
    std::optional<GuidedActivity::Ended> ended;
};

TEST_F(Guided, IsLoggedWithStartAndLengthWhenItIsStopped) {
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    EXPECT_TRUE(activities().empty()) << "nothing is in the log before the end";
    pass(getReadyFor + 90s);
    activity.stop();
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().at(0).what, ActivityKind::Breathing);
    EXPECT_EQ(activities().at(0).start.utc, utc("2026-03-02 08:00:05"));
    EXPECT_EQ(activities().at(0).length, 90s);
    EXPECT_EQ(there(ended)->why, EndedBy::Stopped);
    EXPECT_TRUE(there(ended)->isLogged);
    EXPECT_EQ(activity.plan(), std::nullopt);
}

TEST_F(Guided, IsForgottenWhereItWasShorterThanTenSeconds) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(9s);
    activity.stop();
    EXPECT_TRUE(activities().empty());
    EXPECT_FALSE(there(ended)->isLogged);
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(10s);
    activity.stop();
    EXPECT_EQ(activities().size(), 1U);
}

TEST_F(Guided, EndsByItselfAtItsPlannedEnd) {
    remember(looks, ActivityPlan::of(ActivityKind::Twist, 15s, 5min));
    ASSERT_EQ(begin(ActivityKind::Twist), std::nullopt);
    pass(getReadyFor + 15s + changeSidesFor + 15s - 1ms);
    EXPECT_FALSE(ended.has_value());
    advance(1ms);
    EXPECT_EQ(there(ended)->why, EndedBy::Done);
    EXPECT_EQ(activities().at(0).length, 15s + changeSidesFor + 15s);
    EXPECT_EQ(lastOf(tones), GuideTone::Turn);
}

TEST_F(Guided, SoundsEachTurnOnce) {
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    pass(getReadyFor + 10s);
    const std::vector<GuideTone> expected{GuideTone::Count, GuideTone::BreatheIn, GuideTone::None,
                                          GuideTone::BreatheOut, GuideTone::BreatheIn};
    EXPECT_EQ(tones, expected);
    activity.stop();
    EXPECT_EQ(lastOf(tones), GuideTone::None);
}

TEST_F(Guided, IsSilentForWhoeverWantsNoSound) {
    remember(looks, BreathGuide{true, false});
    rememberCounting(looks, false);
    for (const ActivityKind what : {ActivityKind::Breathing, ActivityKind::Twist}) {
        ASSERT_EQ(begin(what), std::nullopt);
        pass(30s);
        activity.stop();
    }
    EXPECT_TRUE(tones.empty());
}

TEST_F(Guided, IsHeardInQuietHoursByWhoeverBeginsThenAndNotByWhoeverBeganBefore) {
    Preferences preferences;
    preferences.quietHours = QuietHours::of(8h + 1min, 10h);
    ASSERT_TRUE(preferences.quietHours.has_value());
    must(SetPreferences{preferences});
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    pass(50s);
    EXPECT_FALSE(tones.empty());
    pass(20s);
    tones.clear();
    pass(30s);
    EXPECT_TRUE(tones.empty()) << "the quiet hours have begun";
    activity.stop();
    tones.clear();
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    pass(20s);
    EXPECT_FALSE(tones.empty());
}

TEST_F(Guided, LetsNoSecondOneBegin) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    EXPECT_EQ(begin(ActivityKind::Breathing), Refused::AnotherRuns);
    EXPECT_EQ(there(activity.plan())->what, ActivityKind::Walk);
}

TEST_F(Guided, GoesWithAPackOnlyAsBreathing) {
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(begin(ActivityKind::Walk), Refused::PackIsOn);
    EXPECT_EQ(begin(ActivityKind::Twist), Refused::PackIsOn);
    EXPECT_EQ(begin(ActivityKind::Stretching), Refused::PackIsOn);
    EXPECT_EQ(begin(ActivityKind::Breathing), std::nullopt);
}

TEST_F(Guided, EndsWithItsSession) {
    must(startOf(Modality::Ice, 20min));
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    pass(getReadyFor + 60s);
    must(Stop{});
    EXPECT_EQ(there(ended)->why, EndedBy::Pack);
    EXPECT_EQ(activities().at(0).length, 60s);
    EXPECT_EQ(lastOf(tones), GuideTone::None);
}

TEST_F(Guided, EndsAtTheAlarmAndBeginsNotBeforeItIsAnswered) {
    must(startOf(Modality::Ice, 20min));
    pass(19min);
    ASSERT_EQ(begin(ActivityKind::Breathing), std::nullopt);
    pass(60s);
    EXPECT_EQ(there(ended)->why, EndedBy::Pack);
    EXPECT_EQ(lastOf(tones), GuideTone::None);
    EXPECT_EQ(begin(ActivityKind::Breathing), Refused::AlarmFirst);
    must(Confirm{});
    EXPECT_EQ(begin(ActivityKind::Breathing), std::nullopt);
}

TEST_F(Guided, MakesRoomForASessionThatBeginsOrIsAboutTo) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(5min);
    must(startOf(Modality::Heat, 15min));
    EXPECT_EQ(there(ended)->why, EndedBy::Pack);
    EXPECT_EQ(activities().at(0).length, 5min);
    must(Stop{});
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(2min);
    delayed.begin(startOf(Modality::Ice, 20min), 30s);
    EXPECT_EQ(activity.plan(), std::nullopt);
    EXPECT_EQ(activities().size(), 2U);
    EXPECT_EQ(begin(ActivityKind::Breathing), Refused::StartWaits);
}

TEST_F(Guided, CountsAWalkWhileTheComputerSleeps) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    clock.suspend(40min);
    bridge.beat();
    ASSERT_TRUE(activity.plan().has_value());
    activity.stop();
    EXPECT_EQ(activities().at(0).length, 40min);
}

TEST_F(Guided, EndsAllElseWhereTheComputerFellAsleep) {
    ASSERT_EQ(begin(ActivityKind::Stretching), std::nullopt);
    pass(getReadyFor + 60s);
    clock.suspend(3min);
    bridge.beat();
    EXPECT_EQ(there(ended)->why, EndedBy::Asleep);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().at(0).start.utc, utc("2026-03-02 08:00:05"));
    EXPECT_EQ(activities().at(0).length, 60s) << "nobody knows of more";
}

TEST_F(Guided, IsLookedAfterOftenEnoughWhereNobodySeesIt) {
    QSignalSpy beats(&bridge, &EngineBridge::beatWanted);
    ASSERT_EQ(begin(ActivityKind::Stretching), std::nullopt);
    for (int beat = 0; beat < 40 && activity.plan(); ++beat) {
        const auto wait = lastWait(beats);
        ASSERT_TRUE(wait.has_value());
        ASSERT_LE(*wait, 30s);
        advance(*wait);
    }
    EXPECT_EQ(there(ended)->why, EndedBy::Done);
    EXPECT_EQ(activities().at(0).length, 5min);
    EXPECT_EQ(lastWait(beats), std::nullopt) << "no timer where nothing is on";
}

TEST_F(Guided, GoesOnInAnotherWindowWithTheTimeBetween) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(60s);
    const auto ahead = activity.handOver();
    ASSERT_TRUE(ahead.has_value());
    EXPECT_TRUE(activities().empty());
    EXPECT_EQ(activity.plan(), std::nullopt);
    clock.advance(5s);
    activity.goOn(*ahead);
    pass(60s);
    activity.stop();
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().at(0).length, 125s);
}

TEST_F(Guided, IsRightThroughAClockThatIsSet) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(60s);
    clock.moveWallClock(90s);
    pass(60s);
    activity.stop();
    EXPECT_EQ(activities().at(0).length, 2min);
    EXPECT_EQ(activities().at(0).start.utc, utc("2026-03-02 08:01:30"));
}

TEST_F(Guided, WaitsForALogThatIsLockedWithWhatWasDone) {
    ASSERT_EQ(begin(ActivityKind::Walk), std::nullopt);
    pass(60s);
    store.atBegin = StoreError::Kind::Busy;
    activity.stop();
    EXPECT_TRUE(there(ended)->isLogged);
    EXPECT_TRUE(activities().empty());
    store.heal();
    EXPECT_TRUE(bridge.save());
    EXPECT_EQ(activities().at(0).length, 60s);
}

TEST(ActivityWishes, AreRememberedAndKeepToTheirRanges) {
    const TempFolder folder;
    QSettings looks(QString::fromStdString((folder.path() / "looks.ini").string()),
                    QSettings::IniFormat);
    EXPECT_EQ(breathGuide(looks), (BreathGuide{true, true}));
    EXPECT_EQ(usualPlan(looks, ActivityKind::Twist).side, 20s);
    remember(looks, BreathGuide{false, true});
    remember(looks, ActivityPlan::of(ActivityKind::Twist, 30s, 8min));
    EXPECT_EQ(breathGuide(looks), (BreathGuide{false, true}));
    EXPECT_EQ(usualPlan(looks, ActivityKind::Twist).side, 30s);
    EXPECT_EQ(usualPlan(looks, ActivityKind::Stretching).stretching, 8min);
    looks.setValue(QStringLiteral("activities/twist-side-seconds"), QStringLiteral("long"));
    EXPECT_EQ(usualPlan(looks, ActivityKind::Twist).side, 20s);
    looks.setValue(QStringLiteral("activities/twist-side-seconds"), 7000);
    EXPECT_EQ(usualPlan(looks, ActivityKind::Twist).side, 30s);
}

} // namespace
} // namespace coolwarm::test
