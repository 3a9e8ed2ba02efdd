// SPDX-License-Identifier: MIT
// Putting a copy back: exactly what it was, but for what a rest hangs on.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <tuple>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

class ARestore : public testing::Test {
protected:
    [[nodiscard]] SqliteMaintenance care() { return SqliteMaintenance(m_bench.folder(), 0ms); }
    /// A copy of the log as it is now.
    fs::path copied() {
        const fs::path copy = m_temp / ("copy-" + std::to_string(++m_copies) + ".db");
        care().backUp(copy, {});
        return copy;
    }
    /// Puts it back and opens the program again.
    Recovery restored(const fs::path& copy) {
        Recovery recovery = care().restore(copy, m_bench.now(), {});
        m_bench.restart();
        return recovery;
    }
    [[nodiscard]] bool knows(const Session& session) {
        return m_bench.store().session(session.id).has_value();
    }
    [[nodiscard]] Millis iceRest() { return m_bench.status().cards.ice.remaining; }

    TempFolder m_temp;
    FileBench m_bench;
    int m_copies = 0;
};

/// The log in a file as if it knew of time and of changes what another file of it knows.
std::string dumpWithTimeOf(const fs::path& later, const fs::path& file) {
    const TempFolder other;
    fs::copy_file(file, other / "coolwarm.db");
    RawDatabase log(other.path());
    log.run("ATTACH '" + later.string() + "' AS later");
    log.run(
        "UPDATE main.state SET (latest_wall, latest_boot, latest_boot_ms, claimed_wall,"
        " claimed_boot, claimed_boot_ms, serial) = (SELECT latest_wall, latest_boot,"
        " latest_boot_ms, claimed_wall, claimed_boot, claimed_boot_ms, serial FROM later.state);"
        "INSERT OR REPLACE INTO main.trail SELECT * FROM later.trail");
    return dumpOf(other.path());
}

TEST_F(ARestore, GivesExactlyTheContentOfTheCopy) {
    fillLog(m_bench.folder(), {200, monday - 48h});
    m_bench.must(editTo([&] {
        Session after = there(m_bench.store().session(numbered(198)))->session;
        after.note = noteOf("edited before the copy");
        return after;
    }()));
    const fs::path copy = copied();
    const std::string copyBytes = bytesOf(copy);
    m_bench.apply(DeletePast{numbered(198)});
    m_bench.timed(Modality::Heat, 15min, siteOf("A new place"));
    m_bench.apply(ChooseSite{siteOf("Neck")});
    m_bench.advance(48h);
    m_bench.apply(ConfirmBriefing{});
    const std::string former = dumpOf(m_bench.folder());
    const fs::path later = copied();
    const Recovery recovery = restored(copy);
    EXPECT_EQ(dumpOf(m_bench.folder()), dumpWithTimeOf(later, copy))
        << "all but the latest time and the number of changes, which never go back";
    EXPECT_EQ(recovery.sessions, 200);
    EXPECT_EQ(recovery.carried, 0);
    EXPECT_EQ(recovery.unreadable, 0);
    EXPECT_EQ(bytesOf(copy), copyBytes);
    ASSERT_TRUE(recovery.kept);
    EXPECT_EQ(dumpWithTimeOf(later, *there(recovery.kept)), former);
    EXPECT_EQ(namesIn(m_bench.folder()),
              (std::vector<std::string>{"backups/", "backups/before-restore-20260304T081500Z.db",
                                        "coolwarm.db"}));
    EXPECT_EQ(fs::status(m_bench.folder() / "coolwarm.db").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(*there(recovery.kept)).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(care().check({}).whole());
    EXPECT_EQ(firstOf(care().backups()).kind, BackupKind::BeforeRestore);
}

TEST_F(ARestore, CanItselfBeTakenBack) {
    const fs::path copy = copied();
    m_bench.advance(72h);
    m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(72h);
    const auto facts = factsOf(m_bench.folder());
    const Recovery first = restored(copy);
    EXPECT_TRUE(factsOf(m_bench.folder()).empty());
    m_bench.advance(1min);
    restored(first.kept.value());
    EXPECT_EQ(factsOf(m_bench.folder()), facts);
    EXPECT_EQ(care().backups().size(), 2U);
}

TEST_F(ARestore, CarriesTheOpenSessionOver) {
    const fs::path copy = copied();
    const Session session = m_bench.start(Modality::Ice, 20min);
    m_bench.advance(5min);
    const StoredSession before = m_bench.stored(session.id);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_EQ(m_bench.stored(session.id), before);
    ASSERT_TRUE(m_bench.engine().open());
    m_bench.advance(15min);
    EXPECT_EQ(m_bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_THAT(m_bench.apply(Confirm{}), Did(EventKind::SessionConfirmed));
}

TEST_F(ARestore, CarriesAnAlarmThatWaitsForDaysOver) {
    const fs::path copy = copied();
    const Session session = m_bench.start(Modality::Ice, 20min);
    m_bench.advance(20min);
    EXPECT_THAT(m_bench.apply(CloseOverdueSession{}), Did(EventKind::SessionOverdue));
    m_bench.advance(72h);
    const StoredSession before = m_bench.stored(session.id);
    restored(copy);
    EXPECT_EQ(m_bench.stored(session.id), before);
    EXPECT_TRUE(there(m_bench.status().running)->alarm);
}

TEST_F(ARestore, CarriesAnEndOfTheLastDayByTheWall) {
    const fs::path copy = copied();
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.reboot(30min);
    EXPECT_EQ(iceRest(), 90min);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_TRUE(knows(session));
    EXPECT_EQ(iceRest(), 90min);
}

TEST_F(ARestore, CarriesAnEndOfThisBootThoughTheWallClockHasLeftItBehind) {
    const fs::path copy = copied();
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(30min);
    m_bench.clock.moveWallClock(240h);
    EXPECT_EQ(iceRest(), 90min);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_TRUE(knows(session));
    EXPECT_EQ(iceRest(), 90min);
}

TEST_F(ARestore, CarriesAnEndOfThisBootThoughTheWallClockWasSetBack) {
    const fs::path copy = copied();
    m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(30min);
    m_bench.clock.moveWallClock(-240h);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_EQ(iceRest(), 90min);
}

TEST_F(ARestore, CarriesATimedSessionOverThatWasDeleted) {
    const Session session = m_bench.timed(Modality::Ice, 20min);
    const fs::path copyWithIt = copied();
    m_bench.advance(30min);
    const Session other = m_bench.timed(Modality::Heat, 15min);
    const fs::path copyWithBoth = copied();
    m_bench.advance(1min);
    m_bench.must(DeletePast{session.id});
    m_bench.must(DeletePast{other.id});
    const auto facts = factsOf(m_bench.folder());
    for (const fs::path& copy : {copyWithIt, copyWithBoth}) {
        const Status before = m_bench.status();
        restored(copy);
        EXPECT_EQ(factsOf(m_bench.folder()), facts) << "deleted, as they were";
        EXPECT_EQ(m_bench.status().cards.ice.remaining, before.cards.ice.remaining);
        EXPECT_EQ(m_bench.status().cards.heat.remaining, before.cards.heat.remaining);
        EXPECT_GT(m_bench.status().cards.heat.remaining, 0ms);
        m_bench.advance(1s);
    }
}

TEST_F(ARestore, CarriesAllWhileTheWallClockStandsBeforeWhatWasRecorded) {
    const fs::path copy = copied();
    const Session first = m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(96h);
    const Session second = m_bench.timed(Modality::Heat, 15min);
    m_bench.reboot(1h);
    m_bench.clock.moveWallClock(-2400h);
    const Status before = m_bench.status();
    EXPECT_TRUE(before.clockLooksWrong);
    EXPECT_EQ(restored(copy).carried, 2);
    EXPECT_TRUE(knows(first));
    EXPECT_TRUE(knows(second));
    EXPECT_EQ(m_bench.status().cards.ice.remaining, before.cards.ice.remaining);
    EXPECT_TRUE(m_bench.status().clockLooksWrong);
}

// The rest of this session lasts, in another boot, under a clock that stands three days ahead.
TEST_F(ARestore, CarriesTheRestsUnderAClockThatIsAhead) {
    const fs::path copy = copied();
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.reboot(5min);
    m_bench.clock.moveWallClock(72h);
    EXPECT_EQ(restored(copy).carried, 1);
    m_bench.clock.moveWallClock(-72h);
    EXPECT_TRUE(knows(session));
    EXPECT_EQ(m_bench.status().cards.ice.state, CardState::Resting);
}

TEST_F(ARestore, KnowsAStopOfTheSameSecondForLater) {
    m_bench.start(Modality::Ice, 20min);
    const fs::path copy = copied();
    m_bench.must(Stop{});
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_FALSE(m_bench.status().running);
    EXPECT_EQ(m_bench.status().cards.ice.state, CardState::Resting);
}

TEST_F(ARestore, KnowsAStopForLaterThatCameAfterTheClockWasSetBack) {
    m_bench.start(Modality::Ice, 20min);
    m_bench.advance(5min);
    m_bench.must(Replan{21min});
    const fs::path copy = copied();
    m_bench.clock.moveWallClock(-1h);
    m_bench.must(Stop{});
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_FALSE(m_bench.status().running);
    EXPECT_EQ(m_bench.status().cards.ice.state, CardState::Resting);
}

// Forth to an older copy, on from there, and back: what was stopped after the older one stays so.
TEST_F(ARestore, OfALaterCopyKnowsWhatTheOlderOneDidNot) {
    const Session session = m_bench.start(Modality::Ice, 20min);
    const fs::path older = copied();
    m_bench.must(Stop{});
    const fs::path later = copied();
    static_cast<void>(restored(older));
    static_cast<void>(restored(later));
    EXPECT_FALSE(m_bench.status().running);
    EXPECT_TRUE(there(m_bench.store().session(session.id))->session.end);
}

TEST_F(ARestore, DoesNotCarryAnEndOfTwoDaysAgo) {
    const fs::path copy = copied();
    const Session old = m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(24h + 1s);
    EXPECT_EQ(restored(copy).carried, 0);
    EXPECT_FALSE(knows(old));
}

TEST_F(ARestore, CarriesAnEndOfExactlyADayAgo) {
    const fs::path copy = copied();
    const Session old = m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(24h);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_TRUE(knows(old));
}

TEST_F(ARestore, KeepsTheLongerRestOfAClinicansPlan) {
    const fs::path copy = copied();
    m_bench.must(startOf(Modality::Ice, 20min));
    m_bench.advance(20min);
    m_bench.must(Confirm{});
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 12h}), Allowed());
    EXPECT_EQ(iceRest(), 12h);
    restored(copy);
    EXPECT_EQ(iceRest(), 12h);
    EXPECT_EQ(m_bench.store().protocol().of(Modality::Heat).rest, 120min);
}

TEST_F(ARestore, KeepsTheStopOfASessionThatRanInTheCopyHoweverLongAgo) {
    const Session session = m_bench.start(Modality::Ice, 20min);
    const fs::path copy = copied();
    m_bench.advance(10min);
    m_bench.must(Stop{});
    m_bench.advance(5 * 24h);
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_EQ(m_bench.engine().open(), std::nullopt);
    EXPECT_EQ(m_bench.stored(session.id).session.outcome, Outcome::StoppedEarly);
}

TEST_F(ARestore, KnowsThatASessionWhichRanInTheCopyWasDiscarded) {
    m_bench.start(Modality::Ice, 20min);
    const fs::path copy = copied();
    m_bench.must(Discard{});
    m_bench.advance(5 * 24h);
    EXPECT_EQ(restored(copy).sessions, 0);
    EXPECT_EQ(m_bench.engine().open(), std::nullopt);
    EXPECT_TRUE(care().check({}).whole());
}

TEST_F(ARestore, ClosesTheOlderOfTwoOpenSessionsAsUnconfirmed) {
    const Session older = m_bench.start(Modality::Ice, 20min);
    const fs::path copy = copied();
    m_bench.must(Discard{});
    m_bench.advance(72h);
    const Session newer = m_bench.start(Modality::Heat, 15min);
    m_bench.advance(5min);
    RawDatabase(m_bench.folder())
        .run("UPDATE state SET log_id = 'another'"); // a copy from elsewhere
    EXPECT_EQ(restored(copy).carried, 1);
    EXPECT_EQ(there(m_bench.engine().open())->session.id, newer.id);
    const StoredSession closed = m_bench.stored(older.id);
    EXPECT_FALSE(closed.open);
    EXPECT_EQ(closed.session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(closed.session.end)->utc, older.start.utc + 20min) << "its planned end stands";
    EXPECT_EQ(closed.endAnchor, shifted(closed.startAnchor, 20min));
    EXPECT_TRUE(care().check({}).whole());
}

TEST_F(ARestore, ClosesTheLogsOpenSessionWhenTheCopysIsTheNewerOne) {
    const Session older = m_bench.start(Modality::Ice, 20min);
    const fs::path log = m_bench.folder() / "coolwarm.db";
    const std::string withOlder = bytesOf(log);
    m_bench.must(Discard{});
    m_bench.advance(5min);
    const Session newer = m_bench.start(Modality::Heat, 15min);
    const fs::path copy = copied();
    writeBytes(log, withOlder);
    m_bench.advance(1min);
    restored(copy);
    EXPECT_EQ(there(m_bench.engine().open())->session.id, newer.id);
    EXPECT_EQ(m_bench.stored(older.id).session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(m_bench.stored(older.id).session.end)->utc, monday + 20min);
}

TEST_F(ARestore, OfTheLogItselfChangesNothing) {
    m_bench.timed(Modality::Ice, 20min);
    const std::string before = dumpOf(m_bench.folder());
    restored(m_bench.folder() / "coolwarm.db");
    EXPECT_EQ(dumpOf(m_bench.folder()), before);
}

TEST_F(ARestore, IsSeenByThoseWhoHaveTheLogOpen) {
    const fs::path copy = copied();
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.advance(48h);
    const auto reader = openHistory(m_bench.folder(), 0ms);
    EXPECT_EQ(reader->totals({}).count(), 1);
    EXPECT_TRUE(knows(session));
    (void)care().restore(copy, m_bench.now(), {});
    EXPECT_EQ(reader->totals({}).count(), 0);
    EXPECT_FALSE(knows(session)) << "asked through the store that was open all the time";
    EXPECT_THAT(m_bench.apply(startOf(Modality::Ice, 20min)), Did(EventKind::SessionStarted));
    EXPECT_EQ(openHistory(m_bench.folder(), 0ms)->totals({}).count(), 0);
}

/// Whether the machine starts anew, how the wall clock is moved, and how long ago the session was.
using Mischief = std::tuple<bool, int, int>;

class ARestoreAfter : public testing::TestWithParam<Mischief> {};

TEST_P(ARestoreAfter, OpensNoRestEarlier) {
    const auto [reboots, wallHours, minutesAgo] = GetParam();
    FileBench bench;
    const TempFolder temp;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Heat, {10min, 20min}, 24h}), Allowed());
    SqliteMaintenance care(bench.folder(), 0ms);
    bench.timed(Modality::Heat, 15min, siteOf("Neck"));
    care.backUp(temp / "copy.db", {});
    bench.timed(Modality::Ice, 20min);
    bench.timed(Modality::Heat, 15min);
    bench.must(DeletePast{bench.timed(Modality::Ice, 20min, siteOf("Neck")).id});
    if (reboots)
        bench.reboot(minutes{minutesAgo});
    else
        bench.advance(minutes{minutesAgo});
    bench.clock.moveWallClock(hours{wallHours});
    const auto rests = [&] {
        std::vector<Millis> found;
        for (const Site& site : {Site::lowerBack(), siteOf("Neck")})
            for (const CardStatus& card :
                 {bench.status(site).cards.ice, bench.status(site).cards.heat})
                found.push_back(card.remaining);
        return found;
    };
    const auto before = rests();
    (void)care.restore(temp / "copy.db", bench.now(), {});
    bench.restart();
    EXPECT_EQ(rests(), before);
    // Nor later on, when somebody has put the clock right again.
    bench.clock.moveWallClock(hours{-wallHours});
    EXPECT_EQ(bench.status().clockLooksWrong, false);
}

INSTANTIATE_TEST_SUITE_P(Any, ARestoreAfter,
                         testing::Combine(testing::Bool(), testing::Values(-2400, -1, 0, 1, 72),
                                          testing::Values(0, 90, 26 * 60)));

} // namespace
} // namespace coolwarm::test
