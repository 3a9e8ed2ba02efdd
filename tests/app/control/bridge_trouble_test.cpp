// SPDX-License-Identifier: MIT
// A full disk and a locked log: nothing is dropped, nothing is begun that cannot be saved.
#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using Kind = Submission::Kind;

struct BridgeInTrouble : testing::Test, BridgeBench {
    BridgeInTrouble() {
        bridge.begin();
        QObject::connect(&bridge, &EngineBridge::happened, &bridge,
                         [this](const Event& event) { happened.push_back(kindOf(event)); });
        QObject::connect(&bridge, &EngineBridge::alarmDue, &bridge,
                         [this](const Session&) { ++alarms; });
    }

    /// A session that runs, and a disk that is full from now on.
    void fillDiskAfter(Millis span) {
        must(startOf(Modality::Ice, 20min));
        advance(span);
        happened.clear();
        store.atBegin = StoreError::Kind::Full;
    }

    std::vector<EventKind> happened;
    int alarms = 0;
};

TEST_F(BridgeInTrouble, DoesNotBeginAStartThatCannotBeSaved) {
    for (const auto kind : {StoreError::Kind::ReadOnly, StoreError::Kind::Full}) {
        store.atBegin = kind;
        EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Failed);
        EXPECT_EQ(bridge.status().running, std::nullopt);
        EXPECT_FALSE(bridge.troubleText().isEmpty());
    }
    store.heal();
    store.atCommit = StoreError::Kind::Full;
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Failed);
    EXPECT_EQ(openSession(), std::nullopt);
    store.heal();
    bridge.beat();
    EXPECT_EQ(bridge.status().running, std::nullopt); // nor is it tried again behind one's back
    EXPECT_TRUE(happened.empty());
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(bridge.troubleText(), QString());
}

TEST_F(BridgeInTrouble, SavesAStopLaterWithTheTimeOfTheClick) {
    fillDiskAfter(8min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    EXPECT_TRUE(bridge.waits());
    EXPECT_FALSE(bridge.troubleText().isEmpty());
    EXPECT_TRUE(happened.empty());
    advance(3min);
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); })); // by itself
    EXPECT_EQ(happened, std::vector{EventKind::SessionStopped});
    EXPECT_EQ(bridge.troubleText(), QString());
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).duration(), 8min);
    EXPECT_EQ(bridge.status().running, std::nullopt);
    EXPECT_EQ(bridge.status().cards.ice.opensAt, utc("2026-03-02 10:08:00"));
}

TEST_F(BridgeInTrouble, SavesAConfirmationLaterWithTheTimeOfTheClick) {
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    store.atCommit = StoreError::Kind::Busy;
    advance(90s);
    EXPECT_EQ(bridge.submit(Confirm{}).kind, Kind::Waiting);
    advance(30min);
    store.heal();
    must(ConfirmBriefing{}); // whatever is asked next is preceded by what waits
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).duration(), 20min); // prompt by its own time, not by the retry's
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
}

TEST_F(BridgeInTrouble, SavesWhatWaitsInTheOrderOfItsClicks) {
    fillDiskAfter(5min);
    EXPECT_EQ(bridge.submit(NotePainBefore{pain(6)}).kind, Kind::Waiting);
    advance(1min);
    EXPECT_EQ(bridge.submit(NotePainBefore{pain(4)}).kind, Kind::Waiting);
    advance(1min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    store.heal();
    must(ConfirmBriefing{});
    EXPECT_EQ(happened, (std::vector{EventKind::PainNoted, EventKind::PainNoted,
                                     EventKind::SessionStopped, EventKind::Briefed}));
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).painBefore, pain(4));
    EXPECT_EQ(logged().at(0).duration(), 7min);
}

TEST_F(BridgeInTrouble, LetsNothingOvertakeWhatWaits) {
    fillDiskAfter(5min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    store.atBegin = StoreError::Kind::Busy;
    EXPECT_EQ(bridge.submit(NotePainBefore{pain(2)}).kind, Kind::Waiting);
    store.heal();
    must(ConfirmBriefing{});
    // Noted after the stop, it has nothing to be noted on; the stop stands.
    EXPECT_EQ(happened, (std::vector{EventKind::SessionStopped, EventKind::Briefed}));
}

TEST_F(BridgeInTrouble, KeepsPainAndNoteAfterASessionUntilTheyAreSaved) {
    must(startOf(Modality::Ice, 20min));
    advance(10min);
    must(Stop{});
    Session described = logged().at(0);
    described.painAfter = pain(3);
    described.note = noteOf("helped");
    const Command edit = editOf(logged().at(0), described);
    store.atCommit = StoreError::Kind::Full;
    EXPECT_EQ(bridge.submit(edit).kind, Kind::Waiting);
    EXPECT_FALSE(bridge.status().running.has_value()); // the end itself is safe
    EXPECT_EQ(logged().at(0).painAfter, std::nullopt);
    store.heal();
    must(ConfirmBriefing{});
    EXPECT_EQ(logged().at(0).painAfter, pain(3));
    EXPECT_EQ(logged().at(0).note, noteOf("helped"));
}

TEST_F(BridgeInTrouble, TellsNoAlarmForASessionWhoseEndWaits) {
    fillDiskAfter(19min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    advance(5min);
    EXPECT_EQ(alarms, 0);
    store.heal();
    must(ConfirmBriefing{});
    advance(1min);
    EXPECT_EQ(alarms, 0);
    EXPECT_EQ(logged().at(0).duration(), 19min);
}

TEST_F(BridgeInTrouble, RingsThoughTheLogCannotBeWritten) {
    fillDiskAfter(19min);
    advance(1min);
    EXPECT_EQ(alarms, 1);
    EXPECT_FALSE(bridge.troubleText().isEmpty()); // the alarm is told but not written down
    EXPECT_EQ(there(openSession())->session.outcome, std::nullopt);
    store.heal();
    must(ConfirmBriefing{});
    EXPECT_EQ(there(openSession())->session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(openSession())->session.duration(), 20min);
    EXPECT_EQ(alarms, 1);
}

TEST_F(BridgeInTrouble, ConfirmsAnAlarmThatCouldNotBeWrittenDown) {
    fillDiskAfter(19min);
    advance(1min);
    advance(30s);
    EXPECT_EQ(bridge.submit(Confirm{}).kind, Kind::Waiting);
    store.heal();
    must(ConfirmBriefing{});
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
    EXPECT_EQ(logged().at(0).duration(), 20min);
}

TEST_F(BridgeInTrouble, FollowsTheLogWhenAnotherProgramWasQuicker) {
    fillDiskAfter(8min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    ASSERT_TRUE(elsewhere(Stop{}).verdict.isAllowed());
    store.heal();
    (void)bridge.submit(ConfirmBriefing{});
    EXPECT_FALSE(bridge.waits());
    EXPECT_EQ(bridge.troubleText(), QString());
    EXPECT_EQ(bridge.status().running, std::nullopt);
    EXPECT_EQ(logged().size(), 1U);
}

TEST_F(BridgeInTrouble, SaysWhatWaitsBeforeItTellsTheTrouble) {
    fillDiskAfter(8min);
    bool waited = false;
    QObject::connect(&bridge, &EngineBridge::troubleChanged, &bridge,
                     [&] { waited = bridge.waits(); });
    (void)bridge.submit(Stop{});
    EXPECT_TRUE(waited);
}

TEST_F(BridgeInTrouble, ShowsAStartedSessionThoughTheLogIsLockedRightAfterIt) {
    store.atReadAfterCommit = StoreError::Kind::Busy;
    EXPECT_TRUE(bridge.submit(startOf(Modality::Ice, 20min)).done());
    EXPECT_FALSE(bridge.troubleText().isEmpty());
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bridge.status().running.has_value(); }));
    EXPECT_EQ(bridge.troubleText(), QString());
    advance(20min);
    EXPECT_EQ(alarms, 1);
    EXPECT_TRUE(there(bridge.status().running)->alarm);
}

TEST_F(BridgeInTrouble, ReadsAnewLaterWhenTheLogIsLocked) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 10min)).verdict.isAllowed());
    store.atRead = StoreError::Kind::Busy;
    bridge.readAnew();
    EXPECT_FALSE(bridge.troubleText().isEmpty());
    EXPECT_EQ(bridge.status().running, std::nullopt); // what was known last
    EXPECT_FALSE(bridge.sites().empty());
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bridge.status().running.has_value(); }));
    EXPECT_EQ(bridge.troubleText(), QString());
    advance(10min);
    EXPECT_EQ(alarms, 1);
}

} // namespace
} // namespace coolwarm::test
