// SPDX-License-Identifier: MIT
// The words of the running page, the alarm and the page after it.
#include "app/text/states/running_view.h"
#include "tests/app/support/english.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

#include <QTimeZone>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct RunningWords : testing::Test, FileBench {
    English english;
    Place place;
    RunningView running() { return runningView(status().running.value(), now()); }
    AlarmView alarm() { return alarmView(status().running.value(), now()); }
    ClosedView closed(const Command& command) {
        const Session session = must(command);
        return closedView(session, status());
    }
};

TEST_F(RunningWords, TellWhatRunsFromWhenToWhen) {
    start(Modality::Ice, 20min, siteOf("Left knee"));
    advance(12min + 36s);
    const RunningView view = running();
    EXPECT_EQ(view.title, u"Ice · Left knee"_s);
    EXPECT_EQ(view.times, u"started 08:00 · ends 08:20 · 08:25 at the latest"_s);
    EXPECT_EQ(view.big, u"8 min"_s);
    EXPECT_EQ(view.small, u"until 08:20, then take it off"_s);
    EXPECT_EQ(view.spoken, u"8 minutes left of 20 minutes"_s);
    EXPECT_EQ(view.planned, 20min);
    EXPECT_NEAR(view.progress, 12.6 / 20, 1e-9);
}

TEST_F(RunningWords, CountMinutesAndTheLastOneBySeconds) {
    start(Modality::Ice, 20min);
    EXPECT_EQ(running().big, u"20 min"_s);
    advance(1ms);
    EXPECT_EQ(running().big, u"20 min"_s); // a started minute is shown whole
    advance(59s + 999ms);
    EXPECT_EQ(running().big, u"19 min"_s);
    advance(18min - 1ms);
    EXPECT_EQ(running().big, u"2 min"_s);
    advance(1ms);
    EXPECT_EQ(running().big, u"1:00"_s);
    advance(1s);
    EXPECT_EQ(running().big, u"0:59"_s);
    advance(59s);
    EXPECT_EQ(running().big, u"0:00"_s);
    advance(1h);
    EXPECT_EQ(running().big, u"0:00"_s);
}

TEST_F(RunningWords, FillTheRingByTheTimeOfTheAlarm) {
    start(Modality::Heat, 10min);
    advance(9min + 1s);
    EXPECT_NEAR(running().progress, 541.0 / 600, 1e-9);
    advance(59s);
    EXPECT_DOUBLE_EQ(running().progress, 1);
}

TEST_F(RunningWords, NameNoLaterEndThanTheLatest) {
    start(Modality::Ice, 25min);
    EXPECT_EQ(running().times, u"started 08:00 · ends 08:25"_s);
}

TEST_F(RunningWords, KnowWhatMayBeDone) {
    start(Modality::Ice, 15min);
    EXPECT_TRUE(running().mayDiscard);
    EXPECT_TRUE(running().mayLengthen);
    EXPECT_FALSE(running().mayShorten);
    must(NotePainBefore{pain(0)});
    EXPECT_EQ(running().painBefore, pain(0));
    must(NotePainBefore{std::nullopt});
    EXPECT_EQ(running().painBefore, std::nullopt);
    advance(61s);
    EXPECT_FALSE(running().mayDiscard);
}

TEST_F(RunningWords, KeepTheTimesWhenTheWallClockIsSet) {
    start(Modality::Ice, 20min);
    advance(5min);
    clock.moveWallClock(1h);
    EXPECT_EQ(running().times, u"started 09:00 · ends 09:20 · 09:25 at the latest"_s);
    EXPECT_EQ(running().big, u"15 min"_s);
}

TEST_F(RunningWords, SayWhenTheAlarmWasDue) {
    start(Modality::Heat, 15min);
    advance(15min);
    AlarmView view = alarm();
    EXPECT_EQ(view.modality, Modality::Heat);
    EXPECT_EQ(view.headline, u"Take the pack off"_s);
    EXPECT_EQ(view.subject, u"Heat · Lower back, 15 min"_s);
    EXPECT_EQ(view.due, u"Time was up at 08:15"_s);
    advance(59s + 999ms);
    EXPECT_EQ(alarm().due, u"Time was up at 08:15"_s);
    advance(1ms);
    EXPECT_EQ(alarm().due, u"Time was up at 08:15, 1 min ago"_s);
    advance(1h);
    EXPECT_EQ(alarm().due, u"Time was up at 08:15, 1 h 1 min ago"_s);
}

TEST_F(RunningWords, NameTheDayOfAnAlarmOfYesterday) {
    start(Modality::Ice, 20min);
    advance(24h);
    EXPECT_EQ(alarm().due, u"Time was up at Mon 2 Mar, 08:20, 23 h 40 min ago"_s);
}

TEST_F(RunningWords, TellHowASessionEnded) {
    start(Modality::Ice, 20min);
    advance(8min);
    const ClosedView stopped = closed(Stop{});
    EXPECT_EQ(stopped.headline, u"Stopped after 8 min"_s);
    EXPECT_EQ(stopped.subject, u"Ice · Lower back"_s);
    EXPECT_EQ(stopped.detail, u"You can use ice here again from 10:08; a full rest lasts until "
                              u"11:08. Heat may follow once the skin feels normal."_s);
    start(Modality::Heat, 15min);
    advance(15min);
    const ClosedView done = closed(Confirm{});
    EXPECT_EQ(done.headline, u"Done: 15 min"_s);
    EXPECT_EQ(done.detail, u"You can use heat here again from 10:23. Ice may follow once the skin "
                           u"feels normal."_s);
    EXPECT_EQ(done.modality, Modality::Heat);
}

TEST_F(RunningWords, TellHowLongAnOverrunSessionWas) {
    start(Modality::Ice, 20min);
    advance(31min);
    EXPECT_EQ(closed(Confirm{RemovedNow{}, {}, {}}).headline, u"The pack was on for 31 min"_s);
}

TEST_F(RunningWords, SayNothingAboutTheRestOfAnotherSite) {
    start(Modality::Ice, 20min, siteOf("Neck"));
    advance(5min);
    const Session session = must(Stop{});
    EXPECT_EQ(closedView(session, status(siteOf("Left knee"))).detail, QString());
}

} // namespace
} // namespace coolwarm::test
