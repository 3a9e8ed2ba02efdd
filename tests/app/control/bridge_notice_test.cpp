// SPDX-License-Identifier: MIT
// What the bridge notices by itself: a clock that is set, a file that goes away, an end that is
// near.
#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct BridgeNotices : testing::Test, BridgeBench {
    BridgeNotices() { bridge.begin(); }

    QSignalSpy noticed{&bridge, &EngineBridge::noticed};
};

TEST_F(BridgeNotices, AClockThatIsSetEitherWayOnce) {
    clock.moveWallClock(3h);
    bridge.beat();
    ASSERT_EQ(noticed.count(), 1);
    EXPECT_TRUE(firstOf(firstOf(noticed)).toString().contains(QStringLiteral("forward by 3 h")));
    advance(1min);
    EXPECT_EQ(noticed.count(), 1);
    clock.moveWallClock(-90min);
    bridge.beat();
    ASSERT_EQ(noticed.count(), 2);
    EXPECT_TRUE(firstOf(lastOf(noticed)).toString().contains(QStringLiteral("back by 1 h 30 min")));
}

TEST_F(BridgeNotices, NoSleepAndNoSmallCorrection) {
    clock.suspend(9h);
    bridge.beat();
    clock.moveWallClock(1500ms);
    bridge.beat();
    clock.moveWallClock(-1500ms);
    bridge.beat();
    EXPECT_EQ(noticed.count(), 0);
}

TEST_F(BridgeNotices, ASetClockAndMovesNeitherAlarmNorRestByIt) {
    must(startOf(Modality::Ice, 20min));
    advance(5min);
    for (const auto jump : {Millis{10h}, Millis{-30h}, Millis{24h * 365}}) {
        clock.moveWallClock(jump);
        bridge.beat();
        ASSERT_TRUE(bridge.status().running);
        EXPECT_EQ(there(bridge.status().running)->remaining, Millis{15min});
    }
    must(Stop{});
    clock.moveWallClock(24h * 30);
    bridge.beat();
    EXPECT_EQ(bridge.status().cards.ice.state, CardState::Resting);
    EXPECT_EQ(bridge.status().cards.ice.remaining, Millis{2h});
}

TEST_F(BridgeNotices, AFileThatWasDeletedAndHasItBackWithEverythingInIt) {
    must(startOf(Modality::Ice, 20min));
    fs::remove(home / "coolwarm.db");
    advance(5min);
    (void)bridge.submit(Stop{});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(firstOf(logged()).duration(), 5min);
    ASSERT_EQ(noticed.count(), 1);
    EXPECT_TRUE(firstOf(firstOf(noticed)).toString().contains(QStringLiteral("nothing is lost")));
}

TEST_F(BridgeNotices, TheEndAndSavesWhatWaits) {
    must(startOf(Modality::Ice, 20min));
    advance(5min);
    store.atBegin = StoreError::Kind::Full;
    ASSERT_EQ(bridge.submit(Stop{}).kind, Submission::Kind::Waiting);
    EXPECT_FALSE(bridge.save());
    store.heal();
    EXPECT_TRUE(bridge.save());
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(firstOf(logged()).duration(), 5min);
    EXPECT_TRUE(bridge.save());
}

} // namespace
} // namespace coolwarm::test
