// SPDX-License-Identifier: MIT
// The alarm sounds as the settings say, from whichever program they came.
#include "app/composition_alarm.h"
#include "app/platform/ring_curve.h"
#include "app/views/settings_section.h"
#include "tests/app/fake_loudspeaker.h"
#include "tests/app/settings_bench.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct AlarmAsSet : testing::Test, SettingsBench {
    void SetUp() override {
        openSettings();
        ways = std::make_unique<AlarmWays>(bridge, alarm, *window, makerOf(heard));
        bridge.readAnew();
    }
    void TearDown() override { ways.reset(); }

    [[nodiscard]] bool waitForPlays(int count) {
        return QTest::qWaitFor([&] { return heard->plays() == count; });
    }
    void setElsewhere(RingTone tone, int percent) {
        ASSERT_TRUE(elsewhere(Prefer{wanted([&](Preferences& to) {
                        to.tone = tone;
                        to.volume = *Volume::of(percent);
                    })}).verdict.isAllowed());
        bridge.readAnew();
    }

    std::shared_ptr<Heard> heard = std::make_shared<Heard>();
    std::unique_ptr<AlarmWays> ways;
};

TEST_F(AlarmAsSet, RingsWithToneAndVolumeOfTheSettings) {
    setElsewhere(RingTone::Wood, 50);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_TRUE(heard->files.front().contains(u"wood"_s));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.5 * gentlest);
    setElsewhere(RingTone::Pulse, 100);
    ASSERT_TRUE(waitForPlays(2));
    EXPECT_TRUE(heard->files.back().contains(u"pulse"_s));
    must(Confirm{});
}

TEST_F(AlarmAsSet, IsTriedOutOnThePage) {
    chooseItem("tone", 2);
    clickOn("toneTest");
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_TRUE(heard->files.front().contains(u"pulse"_s));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.9);
    EXPECT_TRUE(faultAt(control<QPushButton>("toneTest")).isEmpty());
}

TEST_F(AlarmAsSet, SaysOnThePageWhenNothingCanBeHeard) {
    heard->there = false;
    clickOn("toneTest");
    auto* test = control<QPushButton>("toneTest");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !faultAt(test).isEmpty(); }));
    heard->look([&] { heard->there = true; });
    heard->onChange();
    EXPECT_TRUE(QTest::qWaitFor([&] { return faultAt(test).isEmpty(); }));
}

} // namespace
} // namespace coolwarm::test
