// SPDX-License-Identifier: MIT
// What may be done with the session that runs, and how it ends.
#include "tests/core/rules/rule_facts.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

/// Ice of 20 minutes since noon, seen `on` after its start.
class Running {
public:
    explicit Running(Millis on, minutes planned = 20min, Modality modality = Modality::Ice)
        : m_session(runningSinceNoon(modality, planned)),
          m_facts{m_session, Protocol::standard(modality), {on, false}},
          m_now(afterNoon(on)) {}

    [[nodiscard]] const RunningFacts& facts() const { return m_facts; }
    [[nodiscard]] const Reading& now() const { return m_now; }
    [[nodiscard]] Ending confirmed(const Removed& removed) const {
        return endingOnConfirm(m_facts, removed, m_now);
    }

private:
    StoredSession m_session;
    RunningFacts m_facts;
    Reading m_now;
};

Verdict discardAfter(Millis sinceTheAct) {
    const Running running(sinceTheAct);
    return mayDiscard({running.facts().open.session, running.facts().open.startAnchor,
                       Elapsed{sinceTheAct, false}},
                      running.now());
}

Verdict confirmAfter(Millis on, const Removed& removed) {
    const Running running(on);
    return mayConfirm(running.facts(), removed, true, running.now());
}

TEST(DiscardRule, HoldsForSixtySeconds) {
    EXPECT_THAT(discardAfter(0ms), Allowed());
    EXPECT_THAT(discardAfter(60s), Allowed());
    EXPECT_THAT(discardAfter(60s + 1ms), Refused(Reason::TooLateToDiscard));
    EXPECT_THAT(discardAfter(61s), Refused(Reason::TooLateToDiscard));
    EXPECT_EQ(discardSpan, 60s);
    EXPECT_EQ(takeBackSpan, 60s);
}

TEST(DiscardRule, NamesTheMomentUntilWhichItWasPossible) {
    const Verdict verdict = discardAfter(5min);
    ASSERT_THAT(verdict, Refused(Reason::TooLateToDiscard));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 60s);
}

TEST(DiscardRule, EndsWithTheBoot) {
    const Running running(10s);
    Anchor act = running.facts().open.startAnchor;
    act.boot.value += " before";
    const Verdict verdict =
        mayDiscard({running.facts().open.session, act, Elapsed{10s, false}}, running.now());
    ASSERT_THAT(verdict, Refused(Reason::TooLateToDiscard));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 10s) << "no moment that is still ahead";
}

TEST(ReplanRule, KeepsTheLengthInTheWindow) {
    const Running running(5min);
    EXPECT_THAT(mayReplan(running.facts(), 14min), Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayReplan(running.facts(), 15min), Allowed());
    EXPECT_THAT(mayReplan(running.facts(), 25min), Allowed());
    const Verdict verdict = mayReplan(running.facts(), 26min);
    ASSERT_THAT(verdict, Refused(Reason::LengthOutsideWindow));
    EXPECT_EQ(verdict.refusal().window, (LengthWindow{15min, 25min}));
}

TEST(ReplanRule, NeverGoesBelowWhatHasElapsed) {
    EXPECT_THAT(mayReplan(Running(16min).facts(), 16min), Allowed());
    EXPECT_THAT(mayReplan(Running(16min + 1ms).facts(), 16min),
                Refused(Reason::ShorterThanElapsed));
    EXPECT_THAT(mayReplan(Running(16min + 1ms).facts(), 17min), Allowed());
}

TEST(ReplanRule, EndsWithTheAlarm) {
    EXPECT_THAT(mayReplan(Running(20min - 1ms).facts(), 25min), Allowed());
    EXPECT_THAT(mayReplan(Running(20min).facts(), 25min), Refused(Reason::AlarmDue));
}

TEST(StopRule, EndsWithTheAlarm) {
    EXPECT_THAT(mayStop(Running(0ms).facts()), Allowed());
    EXPECT_THAT(mayStop(Running(20min - 1ms).facts()), Allowed());
    const Verdict verdict = mayStop(Running(20min).facts());
    ASSERT_THAT(verdict, Refused(Reason::AlarmDue));
    EXPECT_TRUE(verdict.refusal().other);
    EXPECT_EQ(verdict.refusal().site, Site::lowerBack());
}

TEST(StopRule, CutsTheLengthToWholeSeconds) {
    EXPECT_EQ(endingOnStop(Running(5min + 999ms).facts()).length, 5min);
    EXPECT_EQ(endingOnStop(Running(5min).facts()).outcome, Outcome::StoppedEarly);
    EXPECT_EQ(endingOnStop(Running(19min + 59s).facts()).outcome, Outcome::StoppedEarly);
}

TEST(ConfirmRule, BeginsWithTheAlarm) {
    const Verdict verdict = confirmAfter(20min - 1ms, RemovedNow{});
    ASSERT_THAT(verdict, Refused(Reason::AlarmNotDue));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 20min);
    EXPECT_THAT(confirmAfter(20min, RemovedNow{}), Allowed());
    EXPECT_THAT(confirmAfter(20min, RemovedNotAsked{}), Allowed());
    EXPECT_THAT(confirmAfter(50h, RemovedAtAlarm{}), Allowed());
}

TEST(ConfirmRule, TakesAMomentBetweenStartAndNow) {
    EXPECT_THAT(confirmAfter(30min, noon - 1s), Refused(Reason::RemovedOutsideSession));
    EXPECT_THAT(confirmAfter(30min, noon), Allowed());
    EXPECT_THAT(confirmAfter(30min, noon + 30min), Allowed());
    EXPECT_THAT(confirmAfter(30min, noon + 30min + 1s), Refused(Reason::RemovedOutsideSession));
    EXPECT_THAT(confirmAfter(30min + 999ms, noon + 30min + 1s),
                Refused(Reason::RemovedOutsideSession));
}

TEST(ConfirmRule, CountsTheMomentBackFromNowAfterTheClockWasSet) {
    // The wall went forward three hours: on today's wall the session began at 15:00.
    const Running running(30min);
    const Reading now{noon + 3h + 30min, running.now().sinceBoot, running.now().boot};
    EXPECT_THAT(mayConfirm(running.facts(), noon + 3h - 1s, true, now),
                Refused(Reason::RemovedOutsideSession));
    EXPECT_THAT(mayConfirm(running.facts(), noon + 3h, true, now), Allowed());
    EXPECT_EQ(endingOnConfirm(running.facts(), noon + 3h + 22min, now).length, 22min);
}

TEST(Confirming, WithinTwoMinutesTakesThePlannedEnd) {
    EXPECT_EQ(Running(20min).confirmed(RemovedNotAsked{}).length, 20min);
    EXPECT_EQ(Running(22min).confirmed(RemovedNotAsked{}).length, 20min);
    EXPECT_EQ(Running(22min).confirmed(RemovedNotAsked{}).outcome, Outcome::Completed);
    EXPECT_EQ(Running(22min + 1s).confirmed(RemovedNotAsked{}).length, 22min + 1s);
    EXPECT_EQ(Running(22min + 1ms).confirmed(RemovedNotAsked{}).length, 22min);
    EXPECT_EQ(promptSpan, 2min);
}

TEST(Confirming, SaysJustNowEvenWithinTwoMinutes) {
    EXPECT_EQ(Running(21min).confirmed(RemovedNow{}).length, 21min);
    EXPECT_EQ(Running(21min).confirmed(RemovedNow{}).outcome, Outcome::Completed);
}

TEST(Confirming, AtTheAlarmTakesThePlannedEndHoweverLate) {
    const Ending ending = Running(9h).confirmed(RemovedAtAlarm{});
    EXPECT_EQ(ending.length, 20min);
    EXPECT_EQ(ending.outcome, Outcome::Completed);
}

TEST(Confirming, PastTheWindowHasOverrun) {
    EXPECT_EQ(Running(25min).confirmed(RemovedNow{}).outcome, Outcome::Completed);
    EXPECT_EQ(Running(25min + 999ms).confirmed(RemovedNow{}).outcome, Outcome::Completed);
    EXPECT_EQ(Running(25min + 1s).confirmed(RemovedNow{}).outcome, Outcome::Overran);
    EXPECT_EQ(Running(26min).confirmed(noon + 25min).outcome, Outcome::Completed);
    EXPECT_EQ(Running(26min).confirmed(noon + 25min + 1s).outcome, Outcome::Overran);
}

TEST(Confirming, APackThatCameOffBeforeTheAlarmWasStoppedEarly) {
    const Ending early = Running(30min).confirmed(noon + 20min - 1s);
    EXPECT_EQ(early.length, 20min - 1s);
    EXPECT_EQ(early.outcome, Outcome::StoppedEarly);
    EXPECT_EQ(Running(30min).confirmed(noon + 20min).outcome, Outcome::Completed);
}

TEST(Confirming, CutsTheLengthToWholeSeconds) {
    EXPECT_EQ(Running(23min + 999ms).confirmed(RemovedNow{}).length, 23min);
}

TEST(TimedOutcomes, FollowThePlanAndTheUsersOwnWindow) {
    const LengthWindow narrow{10min, 16min};
    EXPECT_EQ(outcomeOfTimed(15min - 1s, 15min, narrow), Outcome::StoppedEarly);
    EXPECT_EQ(outcomeOfTimed(15min, 15min, narrow), Outcome::Completed);
    EXPECT_EQ(outcomeOfTimed(16min, 15min, narrow), Outcome::Completed);
    EXPECT_EQ(outcomeOfTimed(16min + 1s, 15min, narrow), Outcome::Overran);
}

TEST(RunningFactsOfASession, KnowWhenTheAlarmIsDue) {
    EXPECT_FALSE(Running(20min - 1ms).facts().alarmDue());
    EXPECT_TRUE(Running(20min).facts().alarmDue());
    EXPECT_EQ(Running(15min).facts().remaining(), 5min);
    EXPECT_EQ(Running(25min).facts().remaining(), -5min);
}

} // namespace
} // namespace coolwarm::test
