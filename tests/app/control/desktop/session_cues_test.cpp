// SPDX-License-Identifier: MIT
// What is told within a session, at exact moments and after a sleep across them.
#include "app/control/desktop/session_cues.h"

#include "app/control/timing/cue_times.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

Preferences everything() {
    Preferences wanted;
    wanted.speaks = true;
    wanted.minuteWarning = true;
    return wanted;
}

struct Cues : testing::Test, FileBench {
    Place place; // UTC, plain English
    SessionCues cues;
    Preferences wanted = everything();

    CuesDue look() { return cues.look(status(), wanted); }
    CuesDue after(Millis time) {
        advance(time);
        return look();
    }
    QString spokenAfter(Millis time) { return after(time).spoken; }
    QString noticeAfter(Millis time) {
        const CuesDue due = after(time);
        return due.notice ? there(due.notice)->title : QString();
    }
    CueLine line() { return cueLine(*there(status().running), wanted); }
};

TEST_F(Cues, SayWhatIsLeftAtItsVeryMomentAndOnce) {
    start(Modality::Ice, 20min);
    EXPECT_EQ(look().spoken, QString());
    EXPECT_EQ(spokenAfter(15min - 1ms), QString());
    EXPECT_EQ(spokenAfter(1ms), u"Five minutes left"_s);
    EXPECT_EQ(spokenAfter(1s), QString());
    EXPECT_EQ(spokenAfter(4min - 1s - 1ms), QString());
    EXPECT_EQ(spokenAfter(1ms), u"One minute left"_s);
    EXPECT_EQ(spokenAfter(30s), QString());
}

TEST_F(Cues, SayTheAlarmEveryTwentySecondsForTenMinutes) {
    start(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(spokenAfter(20min), u"Take the pack off"_s);
    int said = 1;
    for (auto second = 1s; second <= 15min; ++second) {
        const QString spoken = spokenAfter(1s);
        EXPECT_EQ(!spoken.isEmpty(), second % 20s == 0s && second <= 10min) << second.count();
        said += spoken.isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(said, 31);
}

TEST_F(Cues, FallSilentWithTheAnswer) {
    start(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(spokenAfter(20min), u"Take the pack off"_s);
    advance(30s);
    must(Confirm{});
    EXPECT_EQ(look().spoken, QString());
    EXPECT_EQ(spokenAfter(20s), QString());
    must(RingAgain{});
    EXPECT_EQ(look().spoken, u"Take the pack off"_s) << "it is on again";
}

TEST_F(Cues, SayAnAlarmThatTheyFindAndNoneThatIsOld) {
    start(Modality::Ice, 20min);
    EXPECT_EQ(spokenAfter(25min), u"Take the pack off"_s);
    SessionCues later;
    advance(6min);
    EXPECT_EQ(later.look(status(), wanted).spoken, QString());
}

TEST_F(Cues, SayAfterASleepOnlyWhatCountsNow) {
    start(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(spokenAfter(17min), QString()) << "there are not five minutes left any more";
    EXPECT_EQ(noticeAfter(2min + 30s), QString());
    EXPECT_EQ(spokenAfter(5min), u"Take the pack off"_s);
    EXPECT_EQ(spokenAfter(1s), QString());
}

TEST_F(Cues, SayNothingForAPlanThatIsChanged) {
    start(Modality::Ice, 20min);
    (void)look();
    advance(14min + 30s);
    (void)look();
    must(Replan{19min});
    EXPECT_EQ(look().spoken, QString()) << "four and a half minutes are left";
    must(Replan{25min});
    EXPECT_EQ(look().spoken, QString());
    EXPECT_EQ(spokenAfter(5min + 30s), u"Five minutes left"_s);
}

TEST_F(Cues, AreOffUnlessTheyAreWanted) {
    wanted = Preferences();
    start(Modality::Ice, 20min);
    (void)look();
    for (auto second = 0s; second < 25min; ++second) {
        const CuesDue due = after(1s);
        EXPECT_EQ(due.spoken, QString());
        EXPECT_TRUE(!due.notice || there(due.notice)->title == u"Look at your skin"_s);
    }
    wanted.skinReminder = false;
    SessionCues fresh;
    must(Confirm{RemovedNow{}, {}, {}});
    start(Modality::Heat, 15min);
    (void)fresh.look(status(), wanted);
    advance(5min);
    EXPECT_EQ(fresh.look(status(), wanted).notice.has_value(), false);
    EXPECT_EQ(cueLine(*there(status().running), wanted), CueLine::None);
}

TEST_F(Cues, AskToLookAtTheSkinEveryFiveMinutes) {
    start(Modality::Ice, 20min);
    EXPECT_EQ(noticeAfter(0ms), QString());
    for (int round = 1; round <= 3; ++round) {
        const Millis rest = round == 1 ? Millis{5min} : Millis{4min};
        EXPECT_EQ(noticeAfter(rest - 1ms), QString());
        EXPECT_EQ(line(), CueLine::None);
        EXPECT_EQ(noticeAfter(1ms), u"Look at your skin"_s);
        EXPECT_EQ(line(), CueLine::Skin);
        EXPECT_EQ(noticeAfter(1min - 1ms), QString());
        EXPECT_EQ(line(), CueLine::Skin);
        EXPECT_EQ(noticeAfter(1ms), QString());
        EXPECT_EQ(line(), CueLine::None);
    }
    EXPECT_EQ(noticeAfter(3min), u"One minute left"_s);
    EXPECT_EQ(line(), CueLine::LastMinute);
    (void)after(1min);
    EXPECT_EQ(line(), CueLine::None) << "the alarm says it all";
}

TEST_F(Cues, LeaveTheLastMinuteAlone) {
    wanted.minuteWarning = false;
    start(Modality::Ice, 16min);
    (void)look();
    (void)after(10min);
    EXPECT_EQ(noticeAfter(5min), QString()) << "one minute before the end";
    EXPECT_EQ(line(), CueLine::None);
    EXPECT_EQ(noticeAfter(1min), QString());
}

TEST_F(Cues, AskForTheSkinOnceAfterASleepAndOnlyWhileItIsDue) {
    start(Modality::Ice, 25min);
    (void)look();
    EXPECT_EQ(noticeAfter(12min), QString()) << "two minutes ago is no news";
    EXPECT_EQ(noticeAfter(3min + 20s), u"Look at your skin"_s);
    EXPECT_EQ(noticeAfter(1s), QString());
}

TEST_F(Cues, SayThatARestIsOver) {
    timed(Modality::Ice, 20min);
    EXPECT_EQ(look().spoken, QString());
    EXPECT_EQ(spokenAfter(2h - 1ms), QString());
    EXPECT_EQ(spokenAfter(1ms), u"You can use ice again"_s);
    EXPECT_EQ(spokenAfter(1s), QString());
    timed(Modality::Heat, 15min);
    (void)look();
    EXPECT_EQ(spokenAfter(2h), u"You can use heat again"_s);
}

TEST_F(Cues, SayBothRestsInOneAfterASleep) {
    timed(Modality::Ice, 20min);
    timed(Modality::Heat, 15min);
    (void)look();
    EXPECT_EQ(spokenAfter(9h), u"You can use ice and heat again"_s);
}

TEST_F(Cues, KeepSilentAboutARestWithoutItsNotificationOrInQuietHours) {
    wanted.tellsOpen.ice = false;
    timed(Modality::Ice, 20min); // until 08:20
    (void)look();
    EXPECT_EQ(spokenAfter(2h), QString());
    wanted.tellsOpen.ice = true;
    wanted.quietHours = QuietHours::of(12h, 13h);
    timed(Modality::Ice, 20min); // from 10:20 to 10:40
    (void)look();
    EXPECT_EQ(spokenAfter(2h), QString()) << "it is 12:40";
    timed(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(spokenAfter(2h), u"You can use ice again"_s);
}

TEST_F(Cues, TellOfTheAlarmAloneInQuietHours) {
    wanted.quietHours = QuietHours::of(0h, 23h);
    wanted.minuteWarning = true;
    start(Modality::Ice, 20min);
    (void)look();
    for (const auto step : {5min, 10min, 4min}) {
        advance(step);
        const CuesDue due = look();
        EXPECT_EQ(due.spoken, QString()) << "at the skin look, five minutes and one before the end";
        EXPECT_FALSE(due.notice);
    }
    EXPECT_EQ(spokenAfter(1min), u"Take the pack off"_s);
}

TEST_F(Cues, TakeNoOtherSiteForARestThatIsOver) {
    timed(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(cues.look(status(siteOf("Neck")), wanted).spoken, QString());
}

/// The moments of a session's cues, as the beats of a hidden window reach them.
std::vector<std::chrono::seconds> beatsOf(FileBench& bench, const Preferences& wanted,
                                          std::chrono::seconds until) {
    std::vector<std::chrono::seconds> moments;
    for (std::chrono::seconds at{0}; at < until;) {
        const auto next = nextCue(bench.status(), wanted);
        const Millis step = next.value_or(there(bench.status().running)->alarm
                                              ? Millis{until - at}
                                              : there(bench.status().running)->remaining);
        EXPECT_GT(step, Millis{0});
        bench.advance(step);
        at += std::chrono::round<std::chrono::seconds>(step);
        if (next)
            moments.push_back(at);
    }
    return moments;
}

TEST_F(Cues, WakeAHiddenWindowAtTheirMomentsOnly) {
    start(Modality::Ice, 20min);
    wanted.minuteWarning = false;
    std::vector<std::chrono::seconds> meant{5min, 10min, 15min, 19min};
    for (auto since = 20s; since <= 10min; since += 20s)
        meant.push_back(20min + since);
    EXPECT_EQ(beatsOf(*this, wanted, 40min), meant);
}

TEST_F(Cues, WakeNobodyWithoutAPreference) {
    start(Modality::Ice, 20min);
    wanted = Preferences();
    EXPECT_EQ(nextCue(status(), wanted),
              Millis{5min}); // the skin, as long as nobody switches it off
    wanted.skinReminder = false;
    EXPECT_EQ(nextCue(status(), wanted), std::nullopt);
    wanted.minuteWarning = true;
    EXPECT_EQ(nextCue(status(), wanted), Millis{19min});
    must(Discard{});
    EXPECT_EQ(nextCue(status(), everything()), std::nullopt);
}

TEST_F(Cues, SayNothingOfTheRestOfASessionThatWasForgottenAfterItsStop) {
    start(Modality::Heat, 15min);
    advance(10s);
    must(Stop{});
    (void)look();
    advance(20s);
    must(Discard{});
    EXPECT_EQ(look().spoken, QString());
    EXPECT_EQ(spokenAfter(3h), QString());
}

} // namespace
} // namespace coolwarm::test
