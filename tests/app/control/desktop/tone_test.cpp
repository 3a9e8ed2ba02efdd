// SPDX-License-Identifier: MIT
// The alarm sounds as the settings say, from whichever program they came.
#include "app/control/desktop/tone_controller.h"
#include "app/pages/settings/settings_section.h"
#include "app/platform/sound/ring_curve.h"
#include "tests/app/support/fake_loudspeaker.h"
#include "tests/app/support/settings_bench.h"
#include "tests/support/there.h"

#include <QGuiApplication>

#include <stdexcept>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct AlarmAsSet : testing::Test, SettingsBench {
    void SetUp() override {
        openSettings();
        makeController();
    }
    void makeController() {
        controller = std::make_unique<ToneController>(
            bridge, alarm, computer, requests, makerOf(heard), [this] { return mayBeThere; },
            [this](QObject*, std::function<void(bool)> told) {
                ++looksOutside;
                if (seenOutside)
                    told(*seenOutside);
            });
        bridge.readAnew();
    }
    void TearDown() override { controller.reset(); }

    [[nodiscard]] bool waitForPlays(int count) {
        return QTest::qWaitFor([&] { return heard->plays() == count; });
    }
    void setElsewhere(RingTone tone, int percent) {
        ASSERT_TRUE(elsewhere(SetPreferences{wanted([&](Preferences& to) {
                        to.tone = tone;
                        to.volume = *there(Volume::of(percent));
                    })}).verdict.isAllowed());
        bridge.readAnew();
    }

    [[nodiscard]] bool barIsThere() const { return says(u"No loudspeaker was found: the alarm"_s); }

    bool mayBeThere = true;
    std::optional<bool> seenOutside = true; ///< by the process before a session; nothing: it hangs
    int looksOutside = 0;
    std::shared_ptr<Heard> heard = std::make_shared<Heard>();
    std::unique_ptr<ToneController> controller;
};

TEST_F(AlarmAsSet, RingsWithToneAndVolumeOfTheSettings) {
    setElsewhere(RingTone::Wood, 50);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_TRUE(firstOf(heard->files).contains(u"wood"_s));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.5 * gentlest);
    setElsewhere(RingTone::Pulse, 100);
    ASSERT_TRUE(waitForPlays(2));
    EXPECT_TRUE(lastOf(heard->files).contains(u"pulse"_s));
    must(Confirm{});
}

TEST_F(AlarmAsSet, IsTriedOutOnThePage) {
    chooseItem("tone", 2);
    clickOn("toneTest");
    ASSERT_TRUE(waitForPlays(1));
    EXPECT_TRUE(firstOf(heard->files).contains(u"pulse"_s));
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

TEST_F(AlarmAsSet, SaysOnTheDayOfASessionWhenNothingCanBeHeardUntilALoudspeakerComes) {
    heard->there = false;
    press(Qt::Key_1, Qt::ControlModifier);
    must(startOf(Modality::Ice, 20min));
    EXPECT_TRUE(QTest::qWaitFor([&] { return barIsThere(); })) << words().toStdString();
    heard->look([&] { heard->there = true; });
    heard->onChange();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !barIsThere(); }));
}

TEST_F(AlarmAsSet, SaysBeforeASessionWhenThereIsNoAudioServiceAtAll) {
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(barIsThere());
    bridge.setVisible(false);
    mayBeThere = false;
    bridge.setVisible(true);
    EXPECT_TRUE(barIsThere()) << words().toStdString();
    EXPECT_EQ(heard->plays(), 0);
    click(u"Play it once"_s);
    EXPECT_TRUE(waitForPlays(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !barIsThere(); })) << "there is one after all";
}

TEST_F(AlarmAsSet, SaysBeforeASessionWhenTheAudioServiceHasNoLoudspeaker) {
    press(Qt::Key_1, Qt::ControlModifier);
    seenOutside = false;
    EXPECT_TRUE(QTest::qWaitFor([&] { return barIsThere(); })) << words().toStdString();
    EXPECT_EQ(looksOutside, 1);
    EXPECT_EQ(heard->plays(), 0) << "nothing was loaded for it";
    bridge.setVisible(false);
    bridge.setVisible(true);
    EXPECT_TRUE(barIsThere()) << "the service alone makes no sound";
    click(u"Play it once"_s);
    EXPECT_TRUE(waitForPlays(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !barIsThere(); })) << "there is one after all";
}

TEST_F(AlarmAsSet, SaysThatNothingCouldBeHeardWhenItIsTriedWithoutALoudspeaker) {
    heard->there = false;
    press(Qt::Key_1, Qt::ControlModifier);
    mayBeThere = false;
    bridge.setVisible(false);
    bridge.setVisible(true);
    click(u"Play it once"_s);
    const QString told = u"Nothing could be heard: no loudspeaker was found."_s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(told); })) << words().toStdString();
    heard->look([&] { heard->there = true; });
    heard->onChange();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !says(told); })) << "it is over";
}

TEST_F(AlarmAsSet, LooksAgainWhenSomebodyComesBackWhateverBecameOfTheLastLook) {
    press(Qt::Key_1, Qt::ControlModifier);
    const auto comeBack = [&](std::optional<bool> seen) {
        seenOutside = seen;
        const int before = looksOutside;
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        return QTest::qWaitFor([&] { return looksOutside > before; });
    };
    ASSERT_TRUE(comeBack(true));
    EXPECT_FALSE(barIsThere());
    ASSERT_TRUE(comeBack(std::nullopt));
    ASSERT_TRUE(comeBack(false));
    EXPECT_TRUE(barIsThere()) << "it was unplugged";
    ASSERT_TRUE(comeBack(true));
    EXPECT_FALSE(barIsThere());
}

TEST_F(AlarmAsSet, RingsAndIsNotifiedThoughTheWindowFails) {
    controller.reset();
    alarm.follow(&alarm, [] { throw std::runtime_error("no picture"); });
    makeController(); // told after the one that throws
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    EXPECT_TRUE(waitForPlays(1));
}

TEST_F(AlarmAsSet, FallsSilentWithThePressAndRingsAgainWithoutAnAnswer) {
    must(startOf(Modality::Ice, 20min));
    advance(25min);
    ASSERT_TRUE(waitForPlays(1));
    const int stops = heard->look([&] { return heard->stops; });
    (void)alarm.packOff();
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard->look([&] { return heard->stops; }) > stops; }));
    EXPECT_EQ(heard->plays(), 1);
    advance(60s);
    EXPECT_TRUE(waitForPlays(2));
}

TEST_F(AlarmAsSet, RingsInFullForSomebodyWhoWasThereAlsoAnHourLate) {
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    advance(2h);
    (void)alarm.packOff();
    advance(60s);
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Rings);
    ASSERT_TRUE(waitForPlays(2));
    EXPECT_DOUBLE_EQ(heard->volume(), 0.9 * gentlest) << "grows again, and is no single tone";
}

} // namespace
} // namespace coolwarm::test
