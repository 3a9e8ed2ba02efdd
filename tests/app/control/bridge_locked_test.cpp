// SPDX-License-Identifier: MIT
// Another program keeps the log locked: the window stands still for nobody and drops nothing.
#include "tests/app/support/window_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = Submission::Kind;

/// The whole window on a real log, and another program that can lock it.
struct LockedLog : testing::Test, WindowBench {
    LockedLog() {
        showWindow();
        QObject::connect(&bridge, &EngineBridge::happened, &bridge,
                         [this](const Event& event) { happened.push_back(kindOf(event)); });
        QObject::connect(&bridge, &EngineBridge::alarmDue, &bridge,
                         [this](const Session&) { ++alarms; });
        QObject::connect(&bridge, &EngineBridge::givenUp, &bridge,
                         [this](const QString& text) { givenUp << text; });
    }

    void lock() {
        other = std::make_unique<RawDatabase>(home.path());
        other->run("BEGIN EXCLUSIVE");
    }
    void unlock() { other.reset(); }
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 5000);
    }

    std::unique_ptr<RawDatabase> other;
    std::vector<EventKind> happened;
    QStringList givenUp;
    int alarms = 0;
};

TEST_F(LockedLog, LetsNoEventTakeLong) {
    must(startOf(Modality::Ice, 20min));
    QCoreApplication::processEvents();
    lock();
    clock.advance(20min); // what follows is due to ring, to be shown, answered, read and stored
    qint64 longest = 0;
    const auto timed = [&](const std::function<void()>& work) {
        QElapsedTimer time;
        time.start();
        work();
        longest = std::max(longest, time.elapsed());
    };
    timed([&] { bridge.beat(); });
    EXPECT_EQ(alarms, 1);
    timed([] { QCoreApplication::sendPostedEvents(); });
    timed([&] { bridge.readAnew(); });
    timed([&] { bridge.lookAtLog(); });
    timed([&] { (void)bridge.submit(Confirm{}); });
    timed([&] { (void)bridge.submit(startOf(Modality::Heat, 15min)); });
    timed([&] { (void)bridge.submit(SetPreferences{}); });
    timed([&] { bridge.save(); });
    // 20 ms are waited. A busy machine may stretch that; the second that it once was cannot hide.
    EXPECT_LT(longest, 250);
    RecordProperty("longest_event_ms", static_cast<int>(longest));
    EXPECT_TRUE(bridge.waits());
}

TEST_F(LockedLog, LetsAStartBeginWhenItIsFreeAgainAtTheMomentOfTheClick) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    EXPECT_EQ(bridge.troubleText(), QStringLiteral("Another program is using the log."))
        << "and nobody is told to try what is tried by itself";
    clock.advance(2s);
    unlock();
    EXPECT_TRUE(waitFor([&] { return bridge.status().running.has_value(); }));
    EXPECT_EQ(bridge.troubleText(), QString());
    EXPECT_EQ(there(openSession())->session.start.utc, utc("2026-03-02 08:00:00"));
    EXPECT_TRUE(givenUp.isEmpty());
}

TEST_F(LockedLog, GivesAStartUpAfterAWhileAndNothingBeginsLater) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    clock.advance(EngineBridge::patience + 1s);
    EXPECT_TRUE(waitFor([&] { return givenUp.size() == 1; }));
    EXPECT_TRUE(says(givenUp.value(0))) << words().toStdString();
    EXPECT_FALSE(bridge.waits());
    unlock();
    bridge.lookAtLog();
    bridge.readAnew();
    bridge.beat();
    EXPECT_FALSE(bridge.status().running.has_value());
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(LockedLog, SaysNoLongerThatAStartWaitsWhenOnlyOtherThingsDo) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    const LogPast past =
        pastOf(Modality::Heat, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:15:00"));
    EXPECT_EQ(bridge.submit(past).kind, Kind::Waiting);
    ASSERT_TRUE(says(u"Nothing is started yet"_s)) << words().toStdString();
    clock.advance(EngineBridge::patience + 1s);
    EXPECT_TRUE(waitFor([&] { return givenUp.size() == 1; }));
    EXPECT_TRUE(bridge.waits());
    bridge.beat();
    EXPECT_FALSE(says(u"Nothing is started yet"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Not saved yet, trying again"_s)) << words().toStdString();
}

TEST_F(LockedLog, SaysNotThatNothingWasStartedWhileTheNextStartWaits) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    clock.advance(EngineBridge::patience + 1s);
    EXPECT_TRUE(waitFor([&] { return givenUp.size() == 1; }));
    ASSERT_TRUE(says(u"Nothing was started"_s)) << words().toStdString();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    EXPECT_TRUE(says(u"Nothing is started yet"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"Nothing was started"_s)) << words().toStdString();
}

TEST_F(LockedLog, TakesAStartThatIsPressedTwiceForOne) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    QSignalSpy refused(&bridge, &EngineBridge::refusedLater);
    unlock();
    EXPECT_TRUE(waitFor([&] { return bridge.status().running.has_value(); }));
    EXPECT_EQ(refused.count(), 0);
}

TEST_F(LockedLog, SaysWhyAStartThatWaitedIsRefused) {
    lock();
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Kind::Waiting);
    QSignalSpy refused(&bridge, &EngineBridge::refusedLater);
    unlock();
    ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 10min)).verdict.isAllowed());
    EXPECT_TRUE(waitFor([&] { return refused.count() == 1; }));
}

TEST_F(LockedLog, KeepsASettingUntilItIsFree) {
    lock();
    Preferences wanted = bridge.choices().preferences;
    wanted.speaks = !wanted.speaks;
    EXPECT_EQ(bridge.submit(SetPreferences{wanted}).kind, Kind::Waiting);
    unlock();
    EXPECT_TRUE(waitFor([&] { return bridge.choices().preferences == wanted; }));
    EXPECT_EQ(happened, std::vector{EventKind::PreferencesSet});
}

TEST_F(LockedLog, KeepsAStopForAsLongAsItTakes) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(8min);
    lock();
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    clock.advance(10min);
    bridge.lookAtLog();
    QCoreApplication::processEvents();
    EXPECT_TRUE(bridge.waits());
    EXPECT_TRUE(givenUp.isEmpty());
    unlock();
    EXPECT_TRUE(waitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(logged().at(0).duration(), 8min);
}

TEST_F(LockedLog, ShowsWhatAnotherProgramHasWritten) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    EXPECT_FALSE(bridge.status().running.has_value());
    bridge.lookAtLog();
    EXPECT_TRUE(bridge.status().running.has_value());
    advance(20min);
    EXPECT_EQ(alarms, 1);
    QSignalSpy facts(&bridge, &EngineBridge::factsChanged);
    bridge.lookAtLog();
    EXPECT_EQ(facts.count(), 0) << "one's own writes are no news";
}

TEST_F(LockedLog, LooksAgainWhenItCouldNotLook) {
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    lock();
    bridge.lookAtLog();
    EXPECT_EQ(bridge.troubleText(), QString()) << "a lock met in passing is no trouble";
    unlock();
    EXPECT_TRUE(waitFor([&] { return bridge.status().running.has_value(); }));
}

TEST_F(LockedLog, TriesALastingFaultAgainWhenTheFileIsTouched) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(8min);
    store.atBegin = StoreError::Kind::Damaged;
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    store.heal();
    QCoreApplication::processEvents();
    EXPECT_TRUE(bridge.waits()) << "a damaged file does not mend by itself";
    bridge.lookAtLog();
    EXPECT_FALSE(bridge.waits());
}

TEST_F(LockedLog, GoesOnWithTheSessionWhenTheFileIsOverwritten) {
    const std::string older = bytesOf(home / "coolwarm.db");
    clock.advance(1s);
    must(startOf(Modality::Ice, 20min));
    QStringList told;
    QObject::connect(&bridge, &EngineBridge::noticed, &bridge,
                     [&](const QString& text) { told << text; });
    clock.advance(5min);
    writeBytes(home / "coolwarm.db", older);
    bridge.lookAtLog();
    ASSERT_TRUE(bridge.status().running.has_value());
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    ASSERT_TRUE(bridge.status().running.has_value());
    EXPECT_EQ(told.size(), 1) << told.join(u' ').toStdString();
    EXPECT_TRUE(openSession().has_value()) << "it is in the log that lies there now";
    advance(15min);
    EXPECT_EQ(alarms, 1);
}

TEST_F(LockedLog, KeepsTheRestAndTellsWhenTheFileIsOverwritten) {
    const std::string older = bytesOf(home / "coolwarm.db");
    clock.advance(1s);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    const auto opensAt = bridge.status().cards.ice.opensAt;
    ASSERT_TRUE(opensAt);
    QStringList told;
    QObject::connect(&bridge, &EngineBridge::noticed, &bridge,
                     [&](const QString& text) { told << text; });
    writeBytes(home / "coolwarm.db", older);
    bridge.lookAtLog();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(bridge.status().cards.ice.opensAt, opensAt);
    EXPECT_FALSE(logged().empty()) << "the session that rests is in the log that lies there now";
    EXPECT_EQ(told.size(), 1) << told.join(u' ').toStdString();
}

} // namespace
} // namespace coolwarm::test
