// SPDX-License-Identifier: MIT
// What takes seconds is done to the log by a worker, while the window goes on.
#include "app/control/engine_bridge.h"
#include "app/control/timing/event_patience.h"
#include "app/control/upkeep/csv_import.h"
#include "tests/app/support/bridge_bench.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"

#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <latch>
#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

using Kind = Submission::Kind;

/// A bridge whose worker takes as long as the test wants it to.
struct LongWorkOnTheLog : testing::Test {
    LongWorkOnTheLog() {
        bridge.begin();
        QObject::connect(&bridge, &EngineBridge::happened, &bridge,
                         [this](const Event& event) { happened.push_back(kindOf(event)); });
        QObject::connect(&bridge, &EngineBridge::alarmDue, &bridge,
                         [this](const Session&) { ++alarms; });
    }
    ~LongWorkOnTheLog() override { letGo(); }

    void letGo() {
        if (!go.try_wait())
            go.count_down();
    }
    void import() {
        std::string lines = "modality,site,started_at,duration_seconds,note\r\n";
        for (int day = 10; day < 28; ++day)
            lines += "ice,Neck,2026-02-" + std::to_string(day) + "T10:00:00Z,1200,\r\n";
        writeBytes(home / "list.csv", lines);
        ASSERT_EQ(importCsv(engine, home / "list.csv", zone, {}, clock.now(), {}).added, imported);
        bridge.readAnew();
    }
    [[nodiscard]] std::int64_t count() const {
        return openHistory(home.path(), 5s)->totals({}).count();
    }

    static constexpr std::int64_t imported = 18;

    Place place{"UTC0"};
    TempFolder home;
    FakeClock clock{utc("2026-03-02 08:00:00")};
    FakeZone zone;
    EventPatience patience;
    SqliteStore store{home.path(), [this] { return patience.next(); }};
    Engine engine{store, zone};
    std::latch go{1};
    std::vector<EventKind> happened;
    int alarms = 0;
    EngineBridge bridge{engine,
                        clock,
                        {&background,
                         [this](const Command& command, const Reading& now) {
                             go.wait();
                             SqliteStore own(home.path(), 5s);
                             return Engine(own, zone).apply(command, now);
                         },
                         [this] {
                             go.wait();
                             return store.goAlong();
                         }}};
    Background background;
};

TEST_F(LongWorkOnTheLog, AnImportIsTakenBackByAWorkerWhileTheAlarmRingsAndAStopIsKept) {
    import();
    ASSERT_TRUE(bridge.submit(startOf(Modality::Heat, 20min)).done());
    happened.clear();
    EXPECT_EQ(bridge.submit(Undo{*there(bridge.undoable())}).kind, Kind::Waiting);
    EXPECT_FALSE(bridge.workText().isEmpty());
    EXPECT_EQ(count(), imported) << "the worker is not through";
    clock.advance(20min);
    bridge.beat();
    EXPECT_EQ(alarms, 1) << "it waits for no worker";
    clock.advance(30s);
    EXPECT_EQ(bridge.submit(Confirm{}).kind, Kind::Waiting);
    EXPECT_FALSE(bridge.status().running.has_value()) << "whoever took it off is told at once";
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(bridge.workText(), QString());
    EXPECT_EQ(bridge.troubleText(), QString());
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(firstOf(happened), EventKind::ImportUndone);
    EXPECT_EQ(lastOf(happened), EventKind::SessionConfirmed);
}

TEST_F(LongWorkOnTheLog, AnImportIsMadeAgainByAWorker) {
    import();
    letGo();
    EXPECT_EQ(bridge.submit(Undo{*there(bridge.undoable())}).kind, Kind::Waiting);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(count(), 0);
    const Redo again{*there(bridge.redoable())};
    EXPECT_EQ(bridge.submit(again).kind, Kind::Waiting);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(count(), imported);
    EXPECT_EQ(happened, (std::vector{EventKind::ImportUndone, EventKind::ImportRedone}));
    EXPECT_EQ(bridge.submit(again).kind, Kind::Refused)
        << "it is made again already, and told at once";
}

TEST_F(LongWorkOnTheLog, AStartThatWaitsForItTooLongIsGivenUp) {
    import();
    QSignalSpy givenUp(&bridge, &EngineBridge::givenUp);
    EXPECT_EQ(bridge.submit(Undo{*there(bridge.undoable())}).kind, Kind::Waiting);
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    clock.advance(EngineBridge::patience + 1s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return givenUp.count() == 1; }));
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(happened, std::vector{EventKind::ImportUndone}) << "what takes long is not given up";
    EXPECT_FALSE(bridge.status().running.has_value());
}

TEST_F(LongWorkOnTheLog, IsWaitedForWhenTheProgramEndsWithAllThatWaitsForIt) {
    import();
    ASSERT_TRUE(bridge.submit(startOf(Modality::Heat, 20min)).done());
    EXPECT_EQ(bridge.submit(Undo{*there(bridge.undoable())}).kind, Kind::Waiting);
    clock.advance(10min);
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    letGo();
    EXPECT_TRUE(bridge.finish());
    EXPECT_EQ(count(), 1) << "the import is taken back, and the session that was stopped is there";
    SqliteStore after(home.path(), 5s);
    EXPECT_FALSE(after.openSession().has_value()) << "nobody is there for the other one";
}

TEST_F(LongWorkOnTheLog, AFileThatWasTakenAwayIsWrittenAgainByAWorker) {
    ASSERT_TRUE(bridge.submit(startOf(Modality::Ice, 20min)).done());
    QSignalSpy noticed(&bridge, &EngineBridge::noticed);
    std::filesystem::remove(home / "coolwarm.db");
    bridge.lookAtLog();
    EXPECT_FALSE(bridge.workText().isEmpty());
    EXPECT_FALSE(std::filesystem::exists(home / "coolwarm.db"));
    clock.advance(20min);
    bridge.beat();
    EXPECT_EQ(alarms, 1) << "it waits for no worker";
    EXPECT_EQ(errorOf([&] { (void)bridge.restingElsewhere(); }).kind(), StoreError::Kind::Busy);
    EXPECT_EQ(bridge.submit(Confirm{}).kind, Kind::Waiting);
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.waits() && bridge.workText().isEmpty(); }));
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_EQ(bridge.troubleText(), QString());
    EXPECT_EQ(count(), 1) << "the session that ran is in the file that lies there now";
}

} // namespace
} // namespace coolwarm::test
