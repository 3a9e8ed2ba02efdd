// SPDX-License-Identifier: MIT
// Intents, alarms and beats through the bridge, over a real log.
#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

struct Bridge : testing::Test, BridgeBench {
    Bridge() {
        bridge.begin();
        QObject::connect(&bridge, &EngineBridge::happened, &bridge,
                         [this](const Event& event) { happened.push_back(kindOf(event)); });
        QObject::connect(&bridge, &EngineBridge::alarmDue, &bridge,
                         [this](const Session&) { ++alarms; });
        QObject::connect(&bridge, &EngineBridge::beatWanted, &bridge,
                         [this](std::optional<Millis> wait) { wanted = wait; });
    }

    /// What the bridge asks for after a beat.
    std::optional<Millis> nextWanted() {
        wanted = notTold;
        bridge.beat();
        return wanted;
    }

    std::vector<EventKind> happened;
    int alarms = 0;
    static constexpr Millis notTold{-1};
    std::optional<Millis> wanted = notTold;
};

TEST_F(Bridge, StartsASessionAndTellsIt) {
    QSignalSpy facts(&bridge, &EngineBridge::factsChanged);
    QSignalSpy shown(&bridge, &EngineBridge::statusChanged);
    const Submission answer = bridge.submit(startOf(Modality::Ice, 20min));
    EXPECT_TRUE(answer.done());
    EXPECT_EQ(happened, std::vector{EventKind::SessionStarted});
    EXPECT_EQ(facts.count(), 1);
    EXPECT_GE(shown.count(), 1);
    ASSERT_TRUE(bridge.status().running.has_value());
    EXPECT_EQ(there(bridge.status().running)->remaining, Millis{20min});
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.id, there(bridge.status().running)->session.id);
}

TEST_F(Bridge, StopsASessionAtTheReadingOfTheClick) {
    must(startOf(Modality::Ice, 20min));
    advance(8min + 12s);
    must(Stop{});
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).duration(), 8min + 12s);
    EXPECT_EQ(logged().at(0).outcome, Outcome::StoppedEarly);
    EXPECT_EQ(bridge.status().running, std::nullopt);
    EXPECT_EQ(bridge.status().cards.ice.opensAt, utc("2026-03-02 10:08:12"));
    EXPECT_EQ(happened, (std::vector{EventKind::SessionStarted, EventKind::SessionStopped}));
}

TEST_F(Bridge, ConfirmsADueAlarm) {
    must(startOf(Modality::Heat, 15min));
    advance(16min);
    must(Confirm{});
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).duration(), 15min);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
}

TEST_F(Bridge, DiscardsWithoutATrace) {
    must(startOf(Modality::Ice, 20min));
    advance(60s);
    must(Discard{});
    EXPECT_TRUE(logged().empty());
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_EQ(bridge.status().cards.ice.state, CardState::Ready);
}

TEST_F(Bridge, ReturnsARefusalWithItsReasonAndChangesNothing) {
    must(startOf(Modality::Ice, 20min));
    happened.clear();
    const Submission second = bridge.submit(startOf(Modality::Heat, 15min));
    EXPECT_EQ(second.kind, Submission::Kind::Refused);
    ASSERT_TRUE(second.refusal.has_value());
    EXPECT_EQ(there(second.refusal)->reason, Reason::SessionRunning);
    EXPECT_TRUE(happened.empty());
    EXPECT_EQ(bridge.troubleText(), QString());
}

TEST_F(Bridge, TellsAnAlarmOnceAtItsMoment) {
    must(startOf(Modality::Ice, 20min));
    advance(20min - 1ms);
    EXPECT_EQ(alarms, 0);
    advance(1ms);
    EXPECT_EQ(alarms, 1);
    advance(1s);
    advance(10min);
    EXPECT_EQ(alarms, 1);
}

TEST_F(Bridge, WritesDownThatTheAlarmWasDue) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    bridge.beat();
    EXPECT_EQ(there(openSession())->session.outcome,
              std::nullopt); // the alarm first, the log after
    QCoreApplication::processEvents();
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(openSession())->session.duration(), 20min);
    EXPECT_EQ(happened, (std::vector{EventKind::SessionStarted, EventKind::SessionOverdue}));
}

TEST_F(Bridge, TellsAnAlarmAgainAfterItWasRungAgain) {
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    advance(30s);
    must(RingAgain{});
    QCoreApplication::processEvents();
    EXPECT_EQ(alarms, 2);
    advance(1s);
    EXPECT_EQ(alarms, 2);
    EXPECT_TRUE(there(bridge.status().running)->alarm);
}

TEST_F(Bridge, TellsAnAlarmAtOnceThatCameDueWhileTheProgramWasAway) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    clock.advance(35min);
    Engine later(store, zone);
    EngineBridge found(later, clock);
    QSignalSpy told(&found, &EngineBridge::alarmDue);
    found.begin();
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(there(found.status().running)->remaining, Millis{-15min});
}

TEST_F(Bridge, NeedsNoTimerWhileHiddenAndIdle) {
    EXPECT_EQ(nextWanted(), std::nullopt);
}

TEST_F(Bridge, BeatsOnlyAtTheNextEventWhileHiddenAndResting) {
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(nextWanted(), 1min + 1ms); // the grace to discard ends
    advance(61s);
    EXPECT_EQ(nextWanted(), 5min - 61s); // a look at the skin
    advance(5min - 61s);
    EXPECT_EQ(nextWanted(), 5min);
    advance(10min);
    EXPECT_EQ(nextWanted(), 5min); // none at the alarm
    advance(5min);
    must(Confirm{});
    EXPECT_EQ(nextWanted(), 1min + 1ms); // the way back ends
    advance(61s);
    EXPECT_EQ(nextWanted(), 2h - 61s);
    advance(2h - 61s);
    EXPECT_EQ(nextWanted(), 1h); // the end of a full rest
    advance(1h);
    EXPECT_EQ(nextWanted(), std::nullopt);
}

TEST_F(Bridge, BeatsEverySecondWhileASessionIsSeen) {
    must(startOf(Modality::Ice, 20min));
    advance(90s + 400ms);
    bridge.setVisible(true);
    EXPECT_EQ(nextWanted(), 600ms);
    advance(600ms);
    EXPECT_EQ(nextWanted(), 1s);
    bridge.setVisible(false);
    EXPECT_EQ(wanted, 5min - 91s);
}

TEST_F(Bridge, ReadsAnewWhatAnotherProgramWrote) {
    const Result other = elsewhere(startAt(siteOf("Neck"), Modality::Heat, 10min));
    ASSERT_TRUE(other.verdict.isAllowed());
    EXPECT_EQ(bridge.status().running, std::nullopt);
    QSignalSpy facts(&bridge, &EngineBridge::factsChanged);
    bridge.readAnew();
    EXPECT_EQ(facts.count(), 1);
    ASSERT_TRUE(bridge.status().running.has_value());
    EXPECT_EQ(there(bridge.status().running)->session.id,
              there(sessionIn(firstOf(other.events)))->id);
    EXPECT_EQ(bridge.status().site, siteOf("Neck"));
    advance(10min);
    EXPECT_EQ(alarms, 1);
}

TEST_F(Bridge, RefusesAStartThatAnotherProgramWasQuickerWith) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    const Submission mine = bridge.submit(startOf(Modality::Ice, 20min));
    ASSERT_TRUE(mine.refusal.has_value());
    EXPECT_EQ(there(mine.refusal)->reason, Reason::SessionRunning);
    EXPECT_TRUE(bridge.status().running.has_value()); // and shows it from now on
    advance(20min);
    EXPECT_EQ(alarms, 1);
}

TEST_F(Bridge, OffersTheSitesOfTheLog) {
    const std::size_t before = bridge.sites().size();
    must(ChooseSite{siteOf("Jaw")});
    EXPECT_EQ(bridge.sites().size(), before + 1);
    EXPECT_EQ(bridge.status().site, siteOf("Jaw"));
    EXPECT_EQ(bridge.choices().site, siteOf("Jaw"));
}

} // namespace
} // namespace coolwarm::test
