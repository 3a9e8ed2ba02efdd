// SPDX-License-Identifier: MIT
// What a screen reader is told, at the moments at which it happens, and by whomever it was caused.
#include "app/control/timing/cue_times.h"
#include "app/control/desktop/announcement_controller.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/settings.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/app/support/english.h"
#include "tests/app/support/fake_announcer.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Announced : testing::Test, BridgeBench {
    Announced() {
        bridge.begin();
        said->takeAll();
    }
    QString after(Millis time) {
        advance(time);
        return said->takeAll();
    }
    void begin(Modality modality = Modality::Ice, std::chrono::minutes length = 20min) {
        must(startOf(modality, length));
        bridge.beat();
    }

    English english;
    AlarmController alarm{bridge};
    DelayedStart delayed{bridge};
    Requests requests;
    std::shared_ptr<Said> said = std::make_shared<Said>();
    AnnouncementController controller{bridge, alarm, delayed, requests,
                                      std::make_unique<FakeAnnouncer>(said)};
};

TEST_F(Announced, IsWhatBeginsWhereHowLongAndUntilWhen) {
    begin();
    EXPECT_EQ(said->takeAll(), u"Ice on, Lower back, 20 minutes, until 08:20."_s);
}

TEST_F(Announced, IsASessionThatAnotherProgramHasBegun) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 15min)).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(said->takeAll(), u"Heat on, Lower back, 15 minutes, until 08:15."_s);
}

TEST_F(Announced, IsASessionThatWasFoundAtTheStartWithWhatIsLeft) {
    begin();
    advance(8min);
    const auto heard = std::make_shared<Said>();
    Engine again(store, zone);
    EngineBridge second(again, clock);
    AlarmController itsAlarm(second);
    const DelayedStart itsDelay(second);
    const AnnouncementController its(second, itsAlarm, itsDelay, requests,
                                     std::make_unique<FakeAnnouncer>(heard));
    second.begin();
    EXPECT_EQ(heard->takeAll(), u"Ice is on, Lower back, 12 minutes left, until 08:20."_s);
}

TEST_F(Announced, IsHalfFiveMinutesAndOneEachOnceAndAtItsVeryMoment) {
    must(SetPreferences{[] {
        Preferences quiet;
        quiet.skinReminder = false;
        quiet.minuteWarning = false;
        quiet.quietHours = QuietHours::of(7h, 20h);
        return quiet;
    }()});
    begin();
    said->takeAll();
    EXPECT_EQ(after(10min - 1ms), QString());
    EXPECT_EQ(after(1ms), u"Half of the time is over, 10 minutes left."_s);
    EXPECT_EQ(after(1s), QString());
    EXPECT_EQ(after(5min - 1s - 1ms), QString());
    EXPECT_EQ(after(1ms), u"5 minutes left."_s);
    EXPECT_EQ(after(4min - 1ms), QString());
    EXPECT_EQ(after(1ms), u"One minute left. Then take the pack off."_s);
    EXPECT_EQ(after(30s), QString());
}

TEST_F(Announced, IsALookAtTheSkinWhereThatIsWanted) {
    begin();
    said->takeAll();
    EXPECT_EQ(after(5min),
              u"Look at your skin: stop if it turns numb or white, blisters or burns."_s);
    EXPECT_EQ(after(5min), u"Half of the time is over, 10 minutes left. Look at your skin: stop if "
                           "it turns numb or white, blisters or burns."_s);
}

TEST_F(Announced, IsTheAlarmAboveAllElse) {
    begin(Modality::Heat, 15min);
    said->takeAll();
    advance(15min);
    EXPECT_EQ(said->assertive, QStringList{u"Take the pack off. Heat, Lower back."_s});
    said->takeAll();
    advance(1min);
    EXPECT_EQ(said->takeAll(), QString()) << "once";
}

TEST_F(Announced, IsTheQuestionOfALateAlarmAndThatItRingsAgain) {
    begin();
    advance(27min);
    said->takeAll();
    (void)alarm.packOff();
    EXPECT_EQ(said->takeAll(),
              u"When did the ice pack come off? Just now, when it rang, or at another time."_s);
    alarm.ringOn();
    EXPECT_EQ(said->assertive,
              QStringList{u"Take the pack off. Ice, Lower back, time was up 7 minutes ago."_s});
}

TEST_F(Announced, IsAStopAndThatItCanBeUndone) {
    begin();
    advance(4min + 10s);
    said->takeAll();
    must(Stop{});
    EXPECT_EQ(said->takeAll(), u"Stopped after 4 minutes 10 seconds. You can undo the stop for 60 "
                               "seconds."_s);
    must(UndoStop{});
    EXPECT_EQ(said->takeAll(), u"Ice is on, Lower back, 16 minutes left, until 08:20."_s);
}

TEST_F(Announced, IsHowLongItWasAndWhatMayFollow) {
    begin();
    advance(20min);
    said->takeAll();
    (void)alarm.packOff();
    EXPECT_EQ(said->takeAll(), u"Done: 20 minutes. You can use ice here again from 10:20; a full rest lasts "
                               "until 11:20. Heat may follow once the skin feels normal."_s);
}

TEST_F(Announced, IsThatItWasTooLongAndToLookAtTheSkin) {
    begin();
    advance(67min);
    (void)alarm.packOff();
    said->takeAll();
    (void)alarm.answer(RemovedNow{});
    EXPECT_EQ(said->takeAll(),
              u"The ice was on for 1 hour 7 minutes, 42 minutes too long. Look at the skin now."_s);
}

TEST_F(Announced, IsAnotherLengthAndAnotherPartOfTheBody) {
    begin();
    said->takeAll();
    must(Replan{21min});
    EXPECT_EQ(said->takeAll(), u"Ice, Lower back: 21 minutes left, until 08:21."_s);
    advance(21min);
    (void)alarm.packOff();
    advance(75min);
    said->takeAll();
    must(ChooseSite{siteOf("Left hip")});
    EXPECT_EQ(said->takeAll(), u"Left hip. You can use ice. You can use heat."_s);
    must(ChooseSite{siteOf("Lower back")});
    EXPECT_EQ(said->takeAll(), u"Lower back. Ice again from 10:21, in 45 minutes. You can use heat "
                               "if the skin feels normal again."_s);
}

TEST_F(Announced, IsAStartThatWaits) {
    delayed.begin(startOf(Modality::Ice, 20min), std::chrono::seconds{30});
    EXPECT_EQ(said->takeAll(), u"The ice session begins in 30 seconds. Escape cancels it."_s);
}

TEST_F(Announced, IsTheTimeWheneverSomebodyAsks) {
    emit requests.timeWanted();
    EXPECT_EQ(said->takeAll(), u"Lower back. You can use ice. You can use heat."_s);
    begin();
    advance(8min + 30s);
    said->takeAll();
    emit requests.timeWanted();
    EXPECT_EQ(said->takeAll(), u"Ice, Lower back: 12 minutes left, until 08:20."_s);
    advance(14min);
    said->takeAll();
    emit requests.timeWanted();
    EXPECT_EQ(said->takeAll(), u"Take the pack off. Ice, Lower back, time was up 2 minutes ago."_s);
}

TEST_F(Announced, IsWhateverAPartOfTheWindowSays) {
    emit requests.said(u"A notice."_s);
    EXPECT_EQ(said->takeAll(), u"A notice."_s);
}

} // namespace
} // namespace coolwarm::test
