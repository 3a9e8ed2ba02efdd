// SPDX-License-Identifier: MIT
// Rule 6: the alarm, its answers, and the alarm that nobody answers.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

/// Ice of 20 minutes since Monday 08:00 whose alarm was due `ago`.
class Alarm {
public:
    explicit Alarm(Millis ago) {
        m_id = m_bench.start(Modality::Ice, 20min).id;
        m_bench.advance(20min + ago);
    }

    [[nodiscard]] FileBench& bench() { return m_bench; }
    [[nodiscard]] StoredSession stored() { return m_bench.stored(*m_id); }
    Session confirm(const Removed& removed) {
        Confirm confirm;
        confirm.removed = removed;
        return m_bench.must(confirm);
    }

private:
    FileBench m_bench;
    std::optional<SessionId> m_id;
};

TEST(Alarms, AreToldOnceAtTheirMoment) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(20min - 1ms);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(1ms);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(1h);
    EXPECT_TRUE(bench.tick().empty());
}

TEST(Alarms, AreToldWithTheirSession) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(3h);
    const auto told = bench.engine().tick(bench.now());
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(sessionIn(firstOf(told)), session);
}

TEST(Alarms, AreToldAgainWhereTheClockIsSetBackAndTheyComeDueOnceMore) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.reboot(20min); // from now on the wall counts
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    bench.clock.moveWallClock(-5min);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(5min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(Alarms, AreToldAgainForTheNextSession) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    EXPECT_TRUE(bench.tick().empty());
    bench.start(Modality::Heat, 10min);
    bench.advance(10min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(Alarms, AreSettledInTheLogWithThePlannedEnd) {
    Alarm alarm(5s);
    ASSERT_THAT(alarm.bench().apply(CloseOverdueSession{}), Did(EventKind::SessionOverdue));
    const StoredSession stored = alarm.stored();
    EXPECT_TRUE(stored.open);
    EXPECT_EQ(stored.session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(stored.session.end, (Moment{monday + 20min, 0min}));
    EXPECT_EQ(there(stored.endAnchor)->wall, monday + 20min);
    EXPECT_EQ(there(stored.endAnchor)->sinceBoot, 1h + 20min);
}

TEST(Alarms, AreSettledOnce) {
    Alarm alarm(5s);
    ASSERT_THAT(alarm.bench().apply(CloseOverdueSession{}), Did(EventKind::SessionOverdue));
    const Result again = alarm.bench().apply(CloseOverdueSession{});
    EXPECT_THAT(again, Allowed());
    EXPECT_TRUE(again.events.empty());
    EXPECT_TRUE(alarm.bench().engine().open());
}

TEST(Alarms, AreNotSettledBeforeTheyAreDue) {
    FileBench bench;
    EXPECT_THAT(bench.apply(CloseOverdueSession{}), Refused(Reason::NothingRunning));
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(20min - 1ms);
    const Result result = bench.apply(CloseOverdueSession{});
    EXPECT_THAT(result, Allowed());
    EXPECT_TRUE(result.events.empty());
    EXPECT_FALSE(bench.stored(session.id).session.outcome);
}

TEST(Alarms, BlockEveryOtherCommandUntilTheyAreConfirmed) {
    Alarm alarm(0s);
    FileBench& bench = alarm.bench();
    for (const bool settled : {false, true}) {
        if (settled)
            bench.must(CloseOverdueSession{});
        EXPECT_THAT(bench.apply(Stop{}), Refused(Reason::AlarmDue));
        EXPECT_THAT(bench.apply(Replan{25min}), Refused(Reason::AlarmDue));
        EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::TooLateToDiscard));
        EXPECT_THAT(bench.apply(startOf(Modality::Heat, 15min)), Refused(Reason::AlarmWaiting));
        EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
        EXPECT_THAT(bench.apply(RingAgain{}), Refused(Reason::NothingToTakeBack));
        EXPECT_THAT(bench.apply(NotePainBefore{pain(3)}), Allowed());
    }
}

TEST(Confirmations, WithinTwoMinutesAreCompletedAtThePlannedEnd) {
    for (const Millis late : {Millis{0}, Millis{1}, Millis{2min}}) {
        Alarm alarm(late);
        const Session session = alarm.confirm(RemovedNotAsked{});
        EXPECT_EQ(there(session.end)->utc, monday + 20min);
        EXPECT_EQ(session.outcome, Outcome::Completed);
        EXPECT_EQ(alarm.stored().session, session);
        EXPECT_FALSE(alarm.stored().open);
        EXPECT_EQ(there(alarm.stored().endAnchor)->sinceBoot, 1h + 20min);
    }
}

TEST(Confirmations, LaterThanTwoMinutesTakeNowUnlessAsked) {
    Alarm alarm(2min + 1s);
    EXPECT_EQ(there(alarm.confirm(RemovedNotAsked{}).end)->utc, monday + 22min + 1s);
}

TEST(Confirmations, MayNameTheAlarm) {
    Alarm alarm(8h);
    const Session session = alarm.confirm(RemovedAtAlarm{});
    EXPECT_EQ(there(session.end)->utc, monday + 20min);
    EXPECT_EQ(session.outcome, Outcome::Completed);
    EXPECT_EQ(alarm.bench().status().cards.ice.state, CardState::Ready);
}

TEST(Confirmations, MayNameNow) {
    Alarm alarm(4min + 500ms);
    const Session session = alarm.confirm(RemovedNow{});
    EXPECT_EQ(there(session.end)->utc, monday + 24min);
    EXPECT_EQ(session.outcome, Outcome::Completed);
}

TEST(Confirmations, OverranPastTheWindowsMaximum) {
    Alarm alarm(5min + 1s);
    const Session session = alarm.confirm(RemovedNow{});
    EXPECT_EQ(session.outcome, Outcome::Overran);
    EXPECT_EQ(session.timeOver(), 1s);
    EXPECT_EQ(alarm.bench().status().cards.ice.opensAt, monday + 25min + 1s + 2h);
}

TEST(Confirmations, MayNameAMoment) {
    Alarm alarm(1h);
    const Session session = alarm.confirm(monday + 27min + 30s);
    EXPECT_EQ(there(session.end)->utc, monday + 27min + 30s);
    EXPECT_EQ(session.outcome, Outcome::Overran);
    EXPECT_EQ(there(alarm.stored().endAnchor)->sinceBoot, 1h + 27min + 30s);
}

TEST(Confirmations, OfAPackThatCameOffBeforeTheAlarmAreStoppedEarly) {
    Alarm alarm(1h);
    const Session session = alarm.confirm(monday + 16min);
    EXPECT_EQ(session.outcome, Outcome::StoppedEarly);
    EXPECT_EQ(session.duration(), 16min);
}

TEST(Confirmations, AskFirstWhetherASessionUnderTheWindowIsMeant) {
    Alarm alarm(1h);
    Confirm confirm;
    for (const sys_seconds moment : {monday, monday + 15min - 1s}) {
        confirm.removed = moment;
        const Result result = alarm.bench().apply(confirm);
        ASSERT_THAT(result, Refused(Reason::RemovedBeforeWindow));
        EXPECT_EQ(result.verdict.refusal().window.least, 15min);
    }
    EXPECT_TRUE(alarm.bench().engine().open()) << "it rings on until that is answered";
    confirm.shortIsMeant = true;
    EXPECT_EQ(alarm.bench().must(confirm).duration(), 15min - 1s);
}

TEST(Confirmations, RefuseMomentsOutsideTheSession) {
    Alarm alarm(1h);
    for (const sys_seconds moment : {monday - 1s, monday + 80min + 1s}) {
        Confirm confirm;
        confirm.removed = moment;
        EXPECT_THAT(alarm.bench().apply(confirm), Refused(Reason::RemovedOutsideSession));
    }
    EXPECT_TRUE(alarm.bench().engine().open());
}

TEST(Confirmations, TakePainAndNoteAlong) {
    Alarm alarm(0s);
    Confirm confirm;
    confirm.painAfter = pain(2);
    confirm.note = noteOf("helped");
    const Session session = alarm.bench().must(confirm);
    EXPECT_EQ(session.painAfter, pain(2));
    EXPECT_EQ(session.note.text(), "helped");
}

TEST(Confirmations, LeaveWhatIsNotGivenAsItIs) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    Stop stop;
    stop.painAfter = pain(4);
    stop.note = noteOf("cold");
    bench.must(stop);
    bench.must(UndoStop{});
    bench.advance(15min);
    const Session session = bench.must(Confirm{});
    EXPECT_EQ(session.painAfter, pain(4));
    EXPECT_EQ(session.note.text(), "cold");
}

TEST(UnansweredAlarms, AreToldAgainAfterARestart) {
    Alarm alarm(10s);
    FileBench& bench = alarm.bench();
    EXPECT_EQ(bench.tick().size(), 1U);
    bench.must(CloseOverdueSession{});
    bench.restart();
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_EQ(there(bench.status().running)->remaining, -10s);
    EXPECT_TRUE(there(bench.status().running)->alarm);
}

TEST(UnansweredAlarms, AreToldAfterAPowerCutThroughTheAlarm) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    bench.reboot(3h);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_EQ(there(bench.status().running)->remaining, -(3h - 15min));
    bench.must(CloseOverdueSession{});
    EXPECT_EQ(there(bench.stored(session.id).session.end)->utc, monday + 20min);
    EXPECT_EQ(there(bench.stored(session.id).endAnchor)->boot, bench.now().boot);
    bench.reboot(10min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_EQ(bench.stored(session.id).session.outcome, Outcome::Unconfirmed);
    Confirm confirm;
    confirm.removed = monday + 24min;
    EXPECT_EQ(bench.must(confirm).outcome, Outcome::Completed);
}

TEST(UnansweredAlarms, GoOnWhereThePowerCameBackInTime) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    bench.reboot(10min);
    EXPECT_TRUE(bench.tick().empty());
    EXPECT_EQ(there(bench.status().running)->remaining, 5min);
    bench.advance(5min - 1ms);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(1ms);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(UnansweredAlarms, HoldTheirRestFromThePlannedEnd) {
    Alarm alarm(90min);
    alarm.bench().must(CloseOverdueSession{});
    alarm.bench().reboot(20min);
    alarm.confirm(RemovedAtAlarm{});
    EXPECT_EQ(alarm.bench().status().cards.ice.remaining, 10min);
}

} // namespace
} // namespace coolwarm::test
