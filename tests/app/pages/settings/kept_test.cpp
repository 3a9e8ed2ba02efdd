// SPDX-License-Identifier: MIT
// The settings that are kept with the log: each applied at once, and taken back when it cannot be.
#include "app/widgets/painted/accent_slider.h"
#include "tests/app/support/settings_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QSet>
#include <QSignalSpy>
#include <QWheelEvent>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Settings : testing::Test, SettingsBench {
    void SetUp() override { openSettings(); }
};

TEST_F(Settings, AreAPageOfTheirOwnReachedByKeyAndByNavigation) {
    EXPECT_TRUE(settings().isVisible());
    EXPECT_TRUE(says(u"Settings"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(settings().isVisible());
}

TEST_F(Settings, KeepEachSwitchAtOnce) {
    const std::pair<const char*, std::function<bool(const Preferences&)>> switches[] = {
        {"skinReminder", &Preferences::skinReminder},
        {"minuteWarning", &Preferences::minuteWarning},
        {"speaks", &Preferences::speaks},
        {"tellsIceOpen", [](const Preferences& all) { return all.tellsOpen.ice; }},
        {"tellsHeatOpen", [](const Preferences& all) { return all.tellsOpen.heat; }},
        {"asksAgain", &Preferences::asksAgain},
        {"asksDaily", [](const Preferences& all) { return all.daily.has_value(); }}};
    for (const auto& [name, preference] : switches) {
        const bool before = preference(logged());
        EXPECT_EQ(control<QCheckBox>(name)->isChecked(), before) << name;
        clickOn(name);
        EXPECT_EQ(preference(logged()), !before) << name;
        clickOn(name);
        EXPECT_EQ(preference(logged()), before) << name;
    }
}

TEST_F(Settings, OfferTheThreeTones) {
    const auto* tone = control<QComboBox>("tone");
    ASSERT_EQ(tone->count(), 3);
    EXPECT_EQ(tone->itemText(0), u"Bells"_s);
    EXPECT_EQ(tone->itemText(1), u"Wood"_s);
    EXPECT_EQ(tone->itemText(2), u"Pulse"_s);
    chooseItem("tone", 2);
    EXPECT_EQ(logged().tone, RingTone::Pulse);
}

TEST_F(Settings, SetTheVolumeByKeysAndByDragging) {
    auto* volume = control<AccentSlider>("volume");
    EXPECT_EQ(volume->value(), 90);
    volume->setFocus();
    QTest::keyClick(volume, Qt::Key_Home);
    EXPECT_EQ(logged().volume.percent(), 10) << "and no further";
    QTest::keyClick(volume, Qt::Key_Right);
    EXPECT_EQ(logged().volume.percent(), 15);
    QTest::mousePress(volume, Qt::LeftButton, {}, {volume->width() - 1, volume->height() / 2});
    EXPECT_EQ(volume->valueText(), u"100 %"_s);
    EXPECT_EQ(logged().volume.percent(), 15) << "not while it is dragged";
    QTest::mouseRelease(volume, Qt::LeftButton, {}, {volume->width() - 1, volume->height() / 2});
    EXPECT_EQ(logged().volume.percent(), 100);
}

TEST_F(Settings, PlayTheToneWhenAskedAndSayWhenNothingCanBeHeard) {
    QSignalSpy wanted(&computer, &Computer::toneTestWanted);
    clickOn("toneTest");
    EXPECT_EQ(wanted.count(), 1);
    auto* test = control<QPushButton>("toneTest");
    EXPECT_TRUE(faultAt(test).isEmpty());
    computer.setAudible(false);
    EXPECT_TRUE(faultAt(test).contains(u"loudspeaker"_s));
    computer.setAudible(true);
    EXPECT_TRUE(faultAt(test).isEmpty());
}

TEST_F(Settings, SayWhenTheComputerCannotSpeak) {
    auto* speaks = control<QCheckBox>("speaks");
    EXPECT_TRUE(faultAt(speaks).isEmpty());
    computer.setCanSpeak(false);
    EXPECT_FALSE(faultAt(speaks).isEmpty());
    clickOn("speaks");
    EXPECT_TRUE(logged().speaks) << "it may be installed later";
}

TEST_F(Settings, OfferTimeToLieDown) {
    const auto* delay = control<QComboBox>("startDelay");
    ASSERT_EQ(delay->count(), 6);
    chooseItem("startDelay", 2);
    EXPECT_EQ(logged().startDelay.length(), 30s);
    chooseItem("startDelay", 5);
    EXPECT_EQ(logged().startDelay.length(), 5min);
    must(SetPreferences{
        wanted([](Preferences& to) { to.startDelay = *there(StartDelay::of(45s)); })});
    EXPECT_EQ(delay->currentData().toInt(), 45) << "what another program stored is shown as it is";
}

TEST_F(Settings, SetQuietHoursThatHaveALength) {
    auto* from = control<TimeField>("quietFrom");
    auto* to = control<TimeField>("quietTo");
    EXPECT_FALSE(from->isEnabled());
    clickOn("quiet");
    EXPECT_EQ(logged().quietHours, QuietHours::of(22h, 7h));
    EXPECT_TRUE(from->isEnabled());
    enter(*from, u"7:00"_s);
    EXPECT_FALSE(faultAt(from).isEmpty());
    EXPECT_EQ(from->value()->time(), QTime(22, 0)) << "back to what is stored";
    EXPECT_EQ(logged().quietHours, QuietHours::of(22h, 7h));
    enter(*to, u"6.30"_s);
    EXPECT_EQ(logged().quietHours, QuietHours::of(22h, 6h + 30min));
    clickOn("quiet");
    EXPECT_EQ(logged().quietHours, std::nullopt);
    EXPECT_EQ(to->value()->time(), QTime(6, 30)) << "proposed again";
}

TEST_F(Settings, ProposeALengthWithinThePlan) {
    const auto* ice = control<QComboBox>("iceLength");
    EXPECT_EQ(ice->count(), 1 + 11);
    EXPECT_EQ(ice->currentIndex(), 0);
    chooseItem("iceLength", 11);
    EXPECT_EQ(logged().lengths.ice, 25min);
    ASSERT_TRUE(elsewhere(SetProtocol{Modality::Ice, {16min, 18min}, 2h}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(ice->count(), 1 + 3);
    EXPECT_EQ(ice->currentData().toInt(), 18);
    EXPECT_TRUE(says(u"the plan in use allows"_s));
    EXPECT_EQ(logged().lengths.ice, 25min) << "for the day the plan ends";
    chooseItem("iceLength", 0);
    EXPECT_EQ(logged().lengths.ice, std::nullopt);
    EXPECT_FALSE(says(u"the plan in use allows"_s));
}

TEST_F(Settings, FollowAnotherProgram) {
    ASSERT_TRUE(elsewhere(SetPreferences{wanted([](Preferences& to) {
                    to.tone = RingTone::Wood;
                    to.volume = *there(Volume::of(40));
                    to.skinReminder = false;
                    to.quietHours = QuietHours::of(1h, 2h);
                    to.lengths.heat = 12min;
                })}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(control<QComboBox>("tone")->currentText(), u"Wood"_s);
    EXPECT_EQ(control<AccentSlider>("volume")->value(), 40);
    EXPECT_FALSE(control<QCheckBox>("skinReminder")->isChecked());
    EXPECT_TRUE(control<QCheckBox>("quiet")->isChecked());
    EXPECT_EQ(control<TimeField>("quietFrom")->value()->time(), QTime(1, 0));
    EXPECT_EQ(control<QComboBox>("heatLength")->currentData().toInt(), 12);
}

TEST_F(Settings, GoBackAndSayWhyWhereTheDiskIsFull) {
    store.atCommit = StoreError::Kind::Full;
    clickOn("skinReminder");
    auto* skin = control<QCheckBox>("skinReminder");
    EXPECT_TRUE(skin->isChecked());
    EXPECT_TRUE(faultAt(skin).contains(u"no space left"_s)) << faultAt(skin).toStdString();
    chooseItem("tone", 1);
    auto* tone = control<QComboBox>("tone");
    EXPECT_EQ(tone->currentIndex(), 0);
    EXPECT_FALSE(faultAt(tone).isEmpty());
    auto* volume = control<AccentSlider>("volume");
    QTest::keyClick(volume, Qt::Key_Home);
    EXPECT_EQ(volume->value(), 90);
    store.heal();
    clickOn("skinReminder");
    EXPECT_FALSE(skin->isChecked());
    EXPECT_TRUE(faultAt(skin).isEmpty());
    EXPECT_FALSE(logged().skinReminder);
}

TEST_F(Settings, AreNotChangedByAWheelThatScrollsThePage) {
    const Preferences before = logged();
    for (const char* name : {"tone", "startDelay", "iceLength", "volume", "theme", "planLeast"}) {
        auto* part = control<QWidget>(name);
        reveal(part);
        part->setFocus();
        const QPointF middle = QRectF(part->rect()).center();
        QWheelEvent wheel(middle, part->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(part, &wheel);
    }
    EXPECT_EQ(logged(), before);
    EXPECT_EQ(control<QComboBox>("theme")->currentIndex(), 0);
}

TEST_F(Settings, AreAllReachedWithTheTabKeyAndHaveNames) {
    QSet<QString> reached;
    for (int step = 0; step < 80; ++step) {
        press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        if (!settings().isAncestorOf(focus))
            continue;
        reached.insert(focus->objectName());
        const QAccessibleInterface* told =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(focus));
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << focus->objectName().toStdString();
    }
    for (const char* name :
         {"tone",      "volume",     "toneTest",      "skinReminder",      "minuteWarning",
          "speaks",    "startDelay", "tellsIceOpen",  "tellsHeatOpen",     "quiet",
          "asksAgain", "asksDaily",  "iceLength",     "heatLength",        "planLeast",
          "planMost",  "planRest",   "keepsCalendar", "startsWithSession", "theme",
          "language"})
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
}

TEST_F(Settings, CannotBeReachedWhileAnAlarmWaits) {
    press(Qt::Key_1, Qt::ControlModifier);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_FALSE(settings().isVisible());
}

} // namespace
} // namespace coolwarm::test
