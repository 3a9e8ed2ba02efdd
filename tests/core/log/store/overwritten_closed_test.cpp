// SPDX-License-Identifier: MIT
// Another log is written over the file while nobody has it open: the next opening tells.
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// A log of 30 sessions, the last a timed one whose rest lasts, with a backup; nobody has it open.
class ALogOverwrittenWhileClosed : public testing::Test {
protected:
    ALogOverwrittenWhileClosed() {
        fillLog(m_folder, {29, monday - 48h});
        m_older = bytesOf(m_log);
        {
            SqliteStore store(m_folder, 0ms);
            Engine engine(store, m_zone);
            EXPECT_THAT(engine.apply(startOf(Modality::Ice, 20min), m_clock.now()), Allowed());
            m_clock.advance(20min);
            EXPECT_THAT(engine.apply(Confirm{}, m_clock.now()), Allowed());
            m_clock.advance(10min);
            m_rest = iceRest(engine);
        }
        m_made = m_clock.now().wallSecond();
        SqliteMaintenance(m_folder).keepBackups(m_made, {});
        m_facts = factsOf(m_folder);
    }

    Millis iceRest(Engine& engine) {
        return engine.status(Site::lowerBack(), m_clock.now()).cards.ice.remaining;
    }
    std::string anothers() {
        fillLog(m_temp / "other", {10, monday - 240h, 40, 1001});
        return bytesOf(m_temp / "other/coolwarm.db");
    }
    /// What opening tells, and the rest of ice that it finds.
    std::vector<LogIncident> toldAtOpening() {
        std::vector<LogIncident> told;
        SqliteStore store(m_folder, 0ms,
                          [&](const LogIncident& incident) { told.push_back(incident); });
        Engine engine(store, m_zone);
        (void)engine.changedElsewhere();
        EXPECT_EQ(iceRest(engine), m_rest);
        return told;
    }
    void expectToldOnce() {
        const auto told = toldAtOpening();
        ASSERT_EQ(told.size(), 1U);
        const LogIncident& incident = firstOf(told);
        EXPECT_EQ(incident.kind, LogIncident::Kind::OverwrittenBefore);
        EXPECT_EQ(incident.lostSince, m_made);
        const TempFolder kept;
        fs::copy_file(incident.kept, kept / "coolwarm.db");
        EXPECT_EQ(factsOf(kept.path()), m_facts);
        EXPECT_TRUE(SqliteMaintenance(m_folder).check({}).whole());
        EXPECT_TRUE(toldAtOpening().empty()) << "once";
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    std::string m_older;
    FakeClock m_clock{monday};
    FakeZone m_zone;
    Millis m_rest{};
    sys_seconds m_made{};
    std::set<std::string> m_facts;
};

TEST_F(ALogOverwrittenWhileClosed, IsToldAndKeepsItsRestInAnotherPersonsLog) {
    writeBytes(m_log, anothers());
    expectToldOnce();
    EXPECT_GE(factsOf(m_folder).size(), 11U) << "the other log is in use";
}

TEST_F(ALogOverwrittenWhileClosed, IsToldAndKeepsItsRestInAnOlderCopy) {
    writeBytes(m_log, m_older);
    expectToldOnce();
    EXPECT_EQ(factsOf(m_folder), m_facts);
}

TEST_F(ALogOverwrittenWhileClosed, IsSeenToBeforeAThreadThatMustNotStandStillAsks) {
    writeBytes(m_log, m_older);
    SqliteStore store(m_folder, [] { return std::chrono::milliseconds{0}; });
    ASSERT_TRUE(store.foundAtOpening().incident);
    Engine engine(store, m_zone);
    EXPECT_EQ(iceRest(engine), m_rest);
}

TEST_F(ALogOverwrittenWhileClosed, IsNoneWhereItWentOn) {
    EXPECT_TRUE(toldAtOpening().empty());
    {
        SqliteStore other(m_folder, 0ms);
        for (int change = 0; change < 250; ++change)
            other.begin(m_clock.now())->commit();
    }
    RawDatabase(m_folder).run("UPDATE session SET note = 'by another tool'; VACUUM");
    EXPECT_TRUE(toldAtOpening().empty());
}

TEST_F(ALogOverwrittenWhileClosed, IsNoneAfterARestoreOfWhateverCopy) {
    writeBytes(m_temp / "older.db", m_older);
    writeBytes(m_temp / "others.db", anothers());
    for (const char* copy : {"older.db", "others.db"}) {
        (void)SqliteMaintenance(m_folder).restore(m_temp / copy, m_clock.now(), {});
        EXPECT_TRUE(toldAtOpening().empty()) << copy;
    }
}

TEST_F(ALogOverwrittenWhileClosed, IsNoneAfterAHundredChangesBeforeARestore) {
    writeBytes(m_temp / "older.db", m_older);
    {
        SqliteStore other(m_folder, 0ms);
        for (int change = 0; change < 150; ++change)
            other.begin(m_clock.now())->commit();
    }
    (void)SqliteMaintenance(m_folder).restore(m_temp / "older.db", m_clock.now(), {});
    EXPECT_TRUE(toldAtOpening().empty());
}

TEST_F(ALogOverwrittenWhileClosed, IsNoneAfterAHundredChangesOnTheDayOfARestore) {
    writeBytes(m_temp / "others.db", anothers());
    (void)SqliteMaintenance(m_folder).restore(m_temp / "others.db", m_clock.now(), {});
    SqliteMaintenance(m_folder).keepBackups(m_clock.now().wallSecond(), {});
    {
        SqliteStore other(m_folder, 0ms);
        for (int change = 0; change < 250; ++change)
            other.begin(m_clock.now())->commit();
    }
    EXPECT_TRUE(toldAtOpening().empty());
}

TEST_F(ALogOverwrittenWhileClosed, IsNoneAfterARepairOrARestoreInThePlaceOfADamagedLog) {
    writeBytes(m_temp / "older.db", m_older);
    writeBytes(m_log, std::string(5000, 'x'));
    (void)SqliteMaintenance(m_folder).repair(m_clock.now(), {});
    EXPECT_TRUE(toldAtOpening().empty());
    writeBytes(m_log, std::string(5000, 'x'));
    (void)SqliteMaintenance(m_folder).restore(m_temp / "older.db", m_clock.now(), {});
    SqliteStore store(m_folder, 0ms, [](const LogIncident&) { FAIL(); });
}

TEST_F(ALogOverwrittenWhileClosed, IsUsedAsItIsWhereItMayOnlyBeRead) {
    writeBytes(m_log, m_older);
    fs::permissions(m_log, fs::perms::owner_read);
    EXPECT_NO_THROW((SqliteStore(m_folder, 0ms, [](const LogIncident&) {})));
}

} // namespace
} // namespace coolwarm::test
