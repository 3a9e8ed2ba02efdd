// SPDX-License-Identifier: MIT
// What is worth a quiet notification, at exact moments.
#include "app/control/desktop/rest_notices.h"

#include "app/control/desktop/quiet_time.h"
#include "app/control/timing/ticker.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct QuietNotices : testing::Test, FileBench {
    Place place; // UTC, plain English
    RestNotices notices;
    Preferences preferences;

    std::optional<Notice> look() { return notices.look(status(), preferences); }
    std::optional<Notice> after(Millis time) {
        advance(time);
        return look();
    }
};

TEST_F(QuietNotices, SayNothingToBeginWith) {
    EXPECT_EQ(look(), std::nullopt);
    timed(Modality::Ice, 20min);
    advance(3h);
    RestNotices fresh;
    EXPECT_EQ(fresh.look(status(), preferences), std::nullopt)
        << "what was over at the start is no news";
}

TEST_F(QuietNotices, TellTheEndOfARestOnceAndAtItsVeryMoment) {
    timed(Modality::Ice, 20min); // until 08:20
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(2h - 1ms), std::nullopt);
    const auto notice = after(1ms);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"You can use ice again"_s);
    EXPECT_EQ(notice->text, u"Lower back · a full rest lasts until 11:20"_s);
    for (int quarter = 0; quarter < 12; ++quarter)
        EXPECT_EQ(after(15min), std::nullopt)
            << "nothing urges to use ice: a full rest is no deadline";
}

TEST_F(QuietNotices, NameNoFullRestForHeat) {
    timed(Modality::Heat, 15min);
    (void)look();
    const auto notice = after(2h);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"You can use heat again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s);
}

TEST_F(QuietNotices, AreOneSummaryAfterALongSleep) {
    timed(Modality::Ice, 20min);
    timed(Modality::Heat, 15min);
    (void)look();
    const auto notice = after(12h);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"You can use ice and heat again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s) << "the full rest is over as well";
    EXPECT_EQ(look(), std::nullopt);
}

TEST_F(QuietNotices, DisturbNoSession) {
    timed(Modality::Ice, 20min);
    (void)look();
    advance(115min);
    start(Modality::Heat, 15min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(6min), std::nullopt) << "ice may start by now, but somebody lies on a pack";
    must(Stop{});
    EXPECT_EQ(look(), std::nullopt) << "who stops sees the window";
}

TEST_F(QuietNotices, DoNotTakeADiscardedSessionForARest) {
    EXPECT_EQ(look(), std::nullopt);
    start(Modality::Ice, 20min);
    EXPECT_EQ(look(), std::nullopt);
    advance(10s);
    must(Discard{});
    EXPECT_EQ(look(), std::nullopt);
}

// It was stopped, so that a rest had begun; the rest went with the session and was never over.
TEST_F(QuietNotices, DoNotTakeASessionForgottenAfterItsStopForAnEndOfARest) {
    start(Modality::Heat, 15min);
    advance(10s);
    must(Stop{});
    EXPECT_EQ(look(), std::nullopt);
    ASSERT_GT(status().cards.heat.remaining, Millis{0});
    advance(20s);
    must(Discard{});
    ASSERT_EQ(status().cards.heat.remaining, Millis{0});
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(3h), std::nullopt);
}

TEST_F(QuietNotices, DoNotTakeADeletedEntryForAnEndOfARest) {
    const Session entry =
        must(pastOf(Modality::Ice, utc("2026-03-02 07:00:00"), utc("2026-03-02 07:20:00")));
    EXPECT_EQ(look(), std::nullopt);
    must(DeletePast{entry.id});
    ASSERT_EQ(status().cards.ice.remaining, Millis{0});
    EXPECT_EQ(look(), std::nullopt);
    must(undo());
    EXPECT_EQ(look(), std::nullopt);
    must(redo());
    EXPECT_EQ(look(), std::nullopt) << "nor one whose deletion was made again";
    EXPECT_EQ(after(3h), std::nullopt);
}

TEST_F(QuietNotices, DoNotTakeAnEntryThatWasMovedForAnEndOfARest) {
    const Session entry =
        must(pastOf(Modality::Ice, utc("2026-03-02 07:00:00"), utc("2026-03-02 07:20:00")));
    EXPECT_EQ(look(), std::nullopt);
    Session earlier = entry;
    earlier.start.utc -= 5h;
    there(earlier.end)->utc -= 5h;
    must(editOf(entry, earlier));
    ASSERT_EQ(status().cards.ice.remaining, Millis{0});
    EXPECT_EQ(look(), std::nullopt);
}

TEST_F(QuietNotices, TellAnEndThatCameWhileTheWallClockWasBroughtIntoStep) {
    timed(Modality::Ice, 20min);
    (void)look();
    clock.reboot(30min); // from now on the wall clock counts the rest
    (void)look();
    clock.moveWallClock(3s);
    EXPECT_TRUE(after(90min - 3s));
}

TEST_F(QuietNotices, DoNotSayThatIceMayBeUsedWhileTheSkinIsHurt) {
    start(Modality::Ice, 20min);
    advance(67min);
    const Session tooLong = must(Confirm{RemovedNow{}, {}, {}});
    must(settingOf(tooLong.id, &Session::skin, Skin::White));
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(2h), std::nullopt);
}

TEST_F(QuietNotices, DoNotTakeAnotherSiteForAnEndOfARest) {
    timed(Modality::Ice, 20min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(notices.look(status(siteOf("Neck")), preferences), std::nullopt);
}

TEST_F(QuietNotices, WakeTheHiddenWindowInTime) {
    timed(Modality::Ice, 20min);
    advance(2h);
    EXPECT_EQ(nextBeat(status(), Seen::Nowhere), Millis{1h}) << "then the card changes";
}

TEST_F(QuietNotices, LeaveOutWhatIsSwitchedOff) {
    preferences.tellsOpen.ice = false;
    timed(Modality::Ice, 20min); // until 08:20
    timed(Modality::Heat, 15min);
    (void)look();
    EXPECT_EQ(after(105min), std::nullopt) << "ice may start, and nobody wants to know";
    const auto notice = after(15min);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"You can use heat again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s);
}

struct NoticesInQuietHours : QuietNotices {
    NoticesInQuietHours() { preferences.quietHours = QuietHours::of(9 * 60min, 12 * 60min); }
};

TEST_F(NoticesInQuietHours, WaitAndComeAsOneWhenTheyEnd) {
    timed(Modality::Ice, 20min);  // until 08:20
    timed(Modality::Heat, 15min); // until 08:35
    (void)look();
    EXPECT_EQ(after(105min), std::nullopt);
    EXPECT_TRUE(notices.holdsBack());
    EXPECT_EQ(after(15min), std::nullopt);
    EXPECT_EQ(after(85min - 1ms), std::nullopt) << "11:59:59";
    const auto notice = after(1ms);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"You can use ice and heat again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s) << "the full rest ended at 11:20";
    EXPECT_FALSE(notices.holdsBack());
    EXPECT_EQ(after(1h), std::nullopt);
}

TEST_F(NoticesInQuietHours, TellOnlyWhatStillHolds) {
    timed(Modality::Ice, 20min);
    (void)look();
    (void)after(2h); // 10:20, in the quiet hours
    timed(Modality::Ice, 20min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(80min), std::nullopt) << "12:00, and ice rests again";
    EXPECT_TRUE(after(40min)) << "until 12:40";
}

TEST_F(NoticesInQuietHours, HoldNothingBackThatIsSwitchedOffMeanwhile) {
    timed(Modality::Ice, 20min);
    (void)look();
    (void)after(2h);
    preferences.tellsOpen.ice = false;
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_FALSE(notices.holdsBack());
    EXPECT_EQ(after(100min), std::nullopt);
}

TEST_F(NoticesInQuietHours, AreForgottenWhenASessionRuns) {
    timed(Modality::Ice, 20min);
    (void)look();
    (void)after(2h);
    start(Modality::Heat, 15min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_FALSE(notices.holdsBack());
}

TEST_F(NoticesInQuietHours, AreToldAtOnceWhenTheHoursAreSwitchedOff) {
    timed(Modality::Ice, 20min);
    (void)look();
    EXPECT_EQ(after(2h), std::nullopt);
    preferences.quietHours.reset();
    EXPECT_TRUE(look());
}

Reading at(const char* time) {
    return {utc(time), 10h, BootId{"boot"}};
}

TEST(QuietTime, LastsUntilItsEndOnTheWall) {
    const Place place;
    Preferences night;
    EXPECT_EQ(quietLeft(night, at("2026-03-02 23:00:00")), std::nullopt);
    night.quietHours = QuietHours::of(22 * 60min, 7 * 60min);
    EXPECT_EQ(quietLeft(night, at("2026-03-02 21:59:59")), std::nullopt);
    EXPECT_EQ(quietLeft(night, at("2026-03-02 22:00:00")), Millis{9h});
    EXPECT_EQ(quietLeft(night, at("2026-03-03 06:59:30")), Millis{30s});
    EXPECT_EQ(quietLeft(night, at("2026-03-03 07:00:00")), std::nullopt);
    Reading fraction = at("2026-03-03 06:59:59");
    fraction.wall += 250ms;
    EXPECT_EQ(quietLeft(night, fraction), 750ms);
}

TEST(QuietTime, FollowsTheZoneThroughAChangeOfDaylightSaving) {
    const Place place(berlinRule);
    Preferences night;
    night.quietHours = QuietHours::of(22 * 60min, 7 * 60min);
    EXPECT_TRUE(isQuiet(night, utc("2026-03-28 21:00:00"))) << "22:00 in winter";
    EXPECT_EQ(quietLeft(night, at("2026-03-28 21:00:00")), Millis{8h}) << "an hour is skipped";
    // An hour comes twice: nine hours by the wall, then an hour more.
    EXPECT_EQ(quietLeft(night, at("2026-10-24 20:00:00")), Millis{9h});
    EXPECT_EQ(quietLeft(night, at("2026-10-25 05:00:00")), Millis{1h});
    EXPECT_EQ(quietLeft(night, at("2026-10-25 06:00:00")), std::nullopt);
}

} // namespace
} // namespace coolwarm::test
