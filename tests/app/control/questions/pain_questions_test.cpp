// SPDX-License-Identifier: MIT
// Questions about the pain through whole days: which is asked, told and answered, and when it dies.
#include "app/control/questions/pain_questions.h"

#include "core/engine/commands/pain.h"
#include "tests/app/support/questions_bench.h"
#include "tests/support/there.h"

#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

TEST_F(AskedAgain, ThreeTimesAfterASessionAndAnsweredByAPressOnTheNotification) {
    endSession();
    EXPECT_EQ(run->asked(), QString());
    for (const auto& [wait, subject] :
         {std::pair{30min, u"Neck, 30 min after ice"_s}, std::pair{30min, u"Neck, 1 h after ice"_s},
          std::pair{60min, u"Neck, 2 h after ice"_s}}) {
        pass(wait - 1ms);
        EXPECT_EQ(run->asked(), QString());
        pass(1ms);
        EXPECT_EQ(run->asked(), subject);
        EXPECT_EQ(lastOf(run->told), subject);
        answer(4);
        EXPECT_EQ(run->asked(), QString());
    }
    EXPECT_EQ(run->told.size(), 3) << "each is told once";
    const auto all = entries();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(firstOf(all).score, pain(4));
    EXPECT_EQ(firstOf(all).site, siteOf("Neck"));
    EXPECT_EQ(firstOf(all).at.utc, utc("2026-03-02 10:10:00"))
        << "two hours after the pack came off";
    EXPECT_EQ(nth(all, 2).at.utc, utc("2026-03-02 08:40:00"));
    pass(10h);
    EXPECT_EQ(run->told.size(), 3);
}

TEST_F(AskedAgain, DiesSilentlyAfterTwentyMinutes) {
    endSession();
    pass(30min);
    pass(20min - 1ms);
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    pass(1ms);
    EXPECT_EQ(run->asked(), QString());
    EXPECT_EQ(run->told.size(), 1);
    EXPECT_TRUE(run->lines.isEmpty());
    EXPECT_TRUE(entries().empty());
}

TEST_F(AskedAgain, IsDueAtOnceAfterASleepAndMissedAfterALongOne) {
    endSession();
    clock.suspend(44min);
    look();
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    clock.suspend(40min); // an hour and 24 min after the end
    look();
    EXPECT_EQ(run->asked(), QString()) << "what was missed is missed";
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, OutlivesARestartOfTheProgramAndOfTheComputer) {
    endSession();
    run.reset();
    clock.advance(35min);
    begin();
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    EXPECT_EQ(run->told.size(), 1);
    answer(6);
    run.reset();
    begin();
    EXPECT_EQ(run->asked(), QString()) << "the log has the answer";
    run.reset();
    clock.reboot(30min); // by now 65 min
    begin();
    EXPECT_EQ(run->asked(), u"Neck, 1 h after ice"_s);
}

TEST_F(AskedAgain, CountsByTheClockThatNobodySets) {
    endSession();
    clock.moveWallClock(-5h);
    pass(30min);
    EXPECT_EQ(run->asked(), u"Neck, 30 min after ice"_s);
    answer(3);
    EXPECT_EQ(run->asked(), QString());
    clock.moveWallClock(9h);
    look();
    EXPECT_EQ(run->asked(), QString()) << "not asked twice because the clock was set";
    EXPECT_EQ(entries().size(), 1U);
}

TEST_F(AskedAgain, IsAnsweredByAnyEntryOfThatPartOfTheBodySinceItWasDue) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    const auto tell = [&](const Site& site, sys_seconds at) {
        PainEntry entry{SessionId::random(), pain(2)};
        entry.site = site;
        entry.at = {at, 0min};
        ASSERT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
        run->bridge.readAnew();
    };
    tell(siteOf("Neck"), utc("2026-03-02 08:39:00"));
    EXPECT_NE(run->asked(), QString()) << "that was before it was due";
    tell(Site::lowerBack(), utc("2026-03-02 08:40:00"));
    EXPECT_NE(run->asked(), QString()) << "that is another part of the body";
    tell(siteOf("Neck"), utc("2026-03-02 08:40:00"));
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, IsSkippedWhileAnotherSessionRunsAndBegunAnewAfterIt) {
    endSession();
    pass(25min);
    submit(startOf(Modality::Heat, 15min));
    pass(6min);
    EXPECT_EQ(run->asked(), QString()) << "the answer would measure the other pack";
    submit(Stop{});
    EXPECT_EQ(run->asked(), QString());
    pass(30min);
    EXPECT_EQ(run->asked(), u"Lower back, 30 min after heat"_s);
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, GoesAwayWhenASessionBeginsAndNeverLiesOverAnAlarm) {
    prefer([](Preferences& wanted) {
        wanted.daily = DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 8h,
                                          20h); // 2 March 2026
    });
    look();
    EXPECT_EQ(run->asked(), u"Lower back, this morning"_s);
    submit(startAgo(Modality::Heat, 15min, 14min));
    EXPECT_EQ(run->asked(), QString());
    pass(5min);
    EXPECT_TRUE(there(run->bridge.status().running)->alarm);
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, IsNotAskedInQuietHoursButAtTheirEndWhileItIsStillOpen) {
    prefer([](Preferences& wanted) { wanted.quietHours = QuietHours::of(8h + 30min, 8h + 50min); });
    endSession();
    pass(30min); // 08:40
    EXPECT_TRUE(run->told.isEmpty());
    pass(9min);
    EXPECT_TRUE(run->told.isEmpty());
    pass(1min);
    EXPECT_EQ(run->told, QStringList{u"Neck, 30 min after ice"_s});
}

TEST_F(AskedAgain, IsMissedInLongQuietHours) {
    prefer([](Preferences& wanted) { wanted.quietHours = QuietHours::of(8h + 30min, 9h + 5min); });
    endSession();
    for (int minute = 0; minute < 60; ++minute)
        pass(1min); // to 09:10, when the second one is due
    EXPECT_EQ(run->told, QStringList{u"Neck, 1 h after ice"_s});
}

TEST_F(AskedAgain, IsLeftByClosingItsNotification) {
    endSession();
    pass(30min);
    emit run->notifier.dismissed();
    EXPECT_EQ(run->asked(), QString());
    pass(5min);
    EXPECT_EQ(run->told.size(), 1);
    pass(25min);
    EXPECT_EQ(run->asked(), u"Neck, 1 h after ice"_s) << "the next one comes all the same";
}

TEST_F(AskedAgain, StaysLeftWhenTheProgramIsStartedAgain) {
    endSession();
    pass(30min);
    emit run->notifier.dismissed();
    run.reset();
    clock.advance(5min);
    begin();
    EXPECT_EQ(run->asked(), QString());
    EXPECT_TRUE(run->told.isEmpty());
    pass(25min);
    EXPECT_EQ(run->asked(), u"Neck, 1 h after ice"_s)
        << "another question than the one that was left";
    for (const QString& key : run->looks.allKeys())
        EXPECT_FALSE(run->looks.value(key).toString().contains(u"neck"_s, Qt::CaseInsensitive));
}

TEST_F(AskedAgain, LooksForItsAnswerInALockedLogAfterAWhileAndNotWithEachBeat) {
    endSession();
    run->isLocked = true;
    pass(30min);
    EXPECT_EQ(run->readings, 1);
    for (int beat = 0; beat < 5; ++beat)
        look();
    EXPECT_EQ(run->readings, 1);
    EXPECT_EQ(run->asked(), QString()) << "nobody knows whether it is answered";
    run->isLocked = false;
    EXPECT_TRUE(QTest::qWaitFor([this] { return !run->asked().isEmpty(); }));
    EXPECT_EQ(run->readings, 2);
}

TEST_F(AskedAgain, IsOneQuestionWhereSeveralAreDue) {
    prefer([](Preferences& wanted) {
        wanted.daily =
            DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 8h + 35min, 20h);
    });
    endSession();
    pass(30min);
    EXPECT_EQ(run->told, QStringList({u"Neck, 30 min after ice"_s}));
    emit run->notifier.dismissed();
    look();
    EXPECT_EQ(run->asked(), QString()) << "the other one is not asked right after it";
    EXPECT_EQ(run->told.size(), 1);
}

TEST_F(AskedAgain, EndsWithTheSwitch) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    prefer([](Preferences& wanted) { wanted.asksAgain = false; });
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, EndsWithItsSession) {
    endSession();
    pass(30min);
    ASSERT_NE(run->asked(), QString());
    submit(DeletePast{logged().at(0).id});
    EXPECT_EQ(run->asked(), QString());
}

TEST_F(AskedAgain, BringsThePageUpThatAsks) {
    endSession();
    QSignalSpy page(&run->requests, &Requests::pageWanted);
    emit run->requests.forwardWanted();
    EXPECT_EQ(page.count(), 0) << "nothing is asked";
    pass(30min);
    emit run->requests.forwardWanted();
    ASSERT_EQ(page.count(), 1);
    EXPECT_EQ(firstOf(firstOf(page)).toString(), u"today"_s);
}

TEST_F(AskedAgain, WaitsForALogThatAnotherProgramHasLocked) {
    endSession();
    store.atCommit = StoreError::Kind::Busy;
    pass(30min);
    answer(5);
    EXPECT_TRUE(entries().empty());
    EXPECT_EQ(run->asked(), QString()) << "it is answered, and waits to be written";
    store.heal();
    EXPECT_TRUE(run->bridge.save());
    EXPECT_EQ(entries().size(), 1U);
}

} // namespace
} // namespace coolwarm::test
