// SPDX-License-Identifier: MIT
// Logs of released versions: the present program opens and reads each, for good.
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/schema.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* tables = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 2";

class TheLogOfVersion1 : public testing::Test {
protected:
    TheLogOfVersion1() {
        writeBytes(m_folder / "coolwarm.db", "");
        addFixture("log_version_1.sql");
    }

    void addFixture(const char* name) {
        RawDatabase(m_folder).run(bytesOf(fs::path(COOLWARM_FIXTURES) / name));
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp.path();
};

TEST_F(TheLogOfVersion1, HasTheTablesThatTheFirstStepStillMakes) {
    const TempFolder other;
    writeBytes(other / "coolwarm.db", "");
    RawDatabase made(other.path());
    made.run(std::string(firstOf(schemaSteps())));
    EXPECT_EQ(RawDatabase(m_folder).rows(tables), made.rows(tables))
        << "a step that was released is never changed; add another one";
}

TEST_F(TheLogOfVersion1, IsWholeAndReadWhole) {
    SqliteStore store(m_folder, 0ms);
    const LogCheck check = SqliteMaintenance(m_folder).check({});
    EXPECT_TRUE(check.whole()) << firstOf(check.faults);
    EXPECT_EQ(check.sessions, 7);
    EXPECT_EQ(RawDatabase(m_folder).number("PRAGMA user_version"), schemaVersion());
    EXPECT_EQ(fs::exists(m_folder / "backups"), schemaVersion() > 1);
    std::vector<std::string> seen;
    openHistory(m_folder, 0ms)->stream({}, [&](const Session& session) {
        seen.push_back(session.id.text().substr(35) + ' ' + std::string(toWord(session.modality)) +
                       ' ' + session.site.name() + ' ' + utcText(session.start.utc) + ' ' +
                       std::to_string(session.duration().count()) + ' ' +
                       std::string(toWord(session.outcome.value())) + ' ' +
                       std::string(toWord(session.origin)));
        return true;
    });
    EXPECT_EQ(seen, (std::vector<std::string>{
                        "6 ice Middle back 1970-01-01 00:00:00 0 stopped_early import",
                        "1 ice Lower back 2026-03-02 08:00:00 1200 completed timer",
                        "2 heat Lower back 2026-03-29 00:55:00 360 stopped_early timer",
                        "3 ice Neck 2026-03-29 16:00:00 2400 overran timer",
                        "4 heat Neck 2026-03-30 19:46:40 90000 unconfirmed timer",
                        "5 heat Mein \"Knie\", links 2026-03-31 23:33:20 3000 overran manual",
                        "8 heat Lower back 2026-04-01 07:53:20 900 unconfirmed timer"}));
}

// Looked at again and again while the program waits for the log at its start.
TEST_F(TheLogOfVersion1, IsNotWrittenByALookWhetherItCouldBeOpened) {
    const fs::path log = m_folder / "coolwarm.db";
    const std::string before = bytesOf(log);
    const auto look = [&] {
        const bool isFree = isFreeToOpen(m_folder);
        EXPECT_EQ(bytesOf(log), before);
        EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"coolwarm.db"})
            << "and no copy of it";
        return isFree;
    };
    {
        RawDatabase reader(m_folder);
        reader.run("BEGIN; SELECT * FROM session");
        EXPECT_FALSE(look()) << "it could not be brought up to date";
    }
    {
        RawDatabase writer(m_folder);
        writer.run("BEGIN IMMEDIATE");
        EXPECT_FALSE(look());
    }
    EXPECT_TRUE(look());
    const SqliteStore opened(m_folder, 0ms);
    RawDatabase reader(m_folder);
    reader.run("BEGIN; SELECT * FROM session");
    EXPECT_TRUE(isFreeToOpen(m_folder)) << "one of the present version is only read at first";
    reader.run("COMMIT; BEGIN EXCLUSIVE");
    EXPECT_FALSE(isFreeToOpen(m_folder));
}

TEST_F(TheLogOfVersion1, IsRefusedByItsOwnProgramOnceThePresentOneHasOpenedItAndStaysAsItIs) {
    (void)SqliteStore(m_folder, 0ms);
    const std::string before = bytesOf(m_folder / "coolwarm.db");
    const auto names = namesIn(m_folder);
    const std::vector<std::string_view> steps{firstOf(schemaSteps())};
    for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly})
        try {
            const Connection asBefore(m_folder / "coolwarm.db", mode, 0ms, steps);
            FAIL() << "nothing was thrown";
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), StoreError::Kind::Newer);
            EXPECT_EQ(error.detail(), std::to_string(schemaVersion())) << "it is named";
        }
    EXPECT_EQ(bytesOf(m_folder / "coolwarm.db"), before);
    EXPECT_EQ(namesIn(m_folder), names);
}

TEST_F(TheLogOfVersion1, MeansWhatItMeant) {
    SqliteStore store(m_folder, 0ms);
    const StoredSession overran = store.session(numbered(3)).value();
    EXPECT_EQ(overran.session.note.text(),
              "Slept on it.\nTwo lines, \"quoted\"; \xC3\xA4 \xF0\x9F\xA7\x8A");
    EXPECT_EQ(overran.session.painBefore, pain(10));
    EXPECT_EQ(overran.session.painAfter, pain(0));
    EXPECT_EQ(overran.session.planned, 25min);
    EXPECT_EQ(overran.startAnchor, (Anchor{overran.session.start.utc, BootId{"boot-2"}, 7s}));
    EXPECT_EQ(overran.endAnchor,
              (Anchor{there(overran.session.end)->utc, BootId{"boot-3"}, -1500ms}));
    EXPECT_EQ(there(there(store.session(numbered(2)))->session.end)->offset, 120min);
    EXPECT_FALSE(there(there(store.session(numbered(2)))->endAnchor)->boot.known());
    EXPECT_TRUE(there(store.session(numbered(7)))->deleted);
    const auto open = store.openSession();
    ASSERT_TRUE(open);
    EXPECT_EQ(open->session.id, numbered(8));
    EXPECT_EQ(open->session.outcome, Outcome::Unconfirmed) << "its alarm waits for an answer";
    const auto step = [&](int session) {
        return *there(store.revision(*there(store.lastStep(numbered(session)))));
    };
    EXPECT_EQ(there(store.sessionBefore(step(5)))->session.note.text(), "wrong ankle");
    EXPECT_EQ(step(5).id.row, 3);
    EXPECT_EQ(step(5).id.change, 0);
    EXPECT_FALSE(step(7).wasDeleted);
}

TEST_F(TheLogOfVersion1, RemembersTheUsersChoices) {
    SqliteStore store(m_folder, 0ms);
    EXPECT_EQ(utcText(store.latestWall().wall), "2026-04-01 08:08:21");
    const Protocol protocol = store.protocol();
    EXPECT_EQ(protocol.of(Modality::Ice).window, (LengthWindow{15min, 20min}));
    EXPECT_EQ(protocol.of(Modality::Ice).rest, 3h);
    EXPECT_EQ(protocol.of(Modality::Heat).rest, 24h);
    const Choices choices = store.choices();
    EXPECT_EQ(choices.site, siteOf("Neck"));
    EXPECT_EQ(choices.lengths.ice, 20min);
    EXPECT_EQ(choices.lengths.heat, 15min);
    EXPECT_TRUE(choices.briefed);
    EXPECT_EQ(store.sites().size(), 21U);
    const Closing closing = store.lastClosing().value();
    EXPECT_EQ(closing.session, numbered(4));
    EXPECT_EQ(closing.kind, Closing::Kind::Confirmed);
    EXPECT_EQ(closing.at.boot.value, "boot-3");
    EXPECT_EQ(closing.at.sinceBoot, 25h + 1000s);
}

TEST_F(TheLogOfVersion1, CanBePutBackAndSalvaged) {
    const TempFolder other;
    const auto facts = factsOf(m_folder);
    fillLog(other / "log", {5, utc("2026-01-01 00:00:00"), 40, 900});
    SqliteMaintenance care(other / "log", 0ms);
    // In the boot of the other log's sessions, whose clock proves that they were long ago.
    const Reading now{utc("2026-06-01 00:00:00"), 4000h, BootId{"boot-0"}};
    EXPECT_EQ(care.restore(m_folder / "coolwarm.db", now, {}).sessions, 7);
    EXPECT_EQ(factsOf(other / "log"), facts);
    destroyPage(other / "log/coolwarm.db", rootPage(other / "log", "session_history"));
    for (const BackupFile& backup : care.backups())
        fs::remove(backup.file);
    EXPECT_EQ(care.repair(now, {}).sessions, 7);
    EXPECT_EQ(factsOf(other / "log"), facts);
}

TEST_F(TheLogOfVersion1, GetsThePreferencesThatAreUsual) {
    EXPECT_EQ(SqliteStore(m_folder, 0ms).choices().preferences, Preferences());
}

class TheLogOfVersion2 : public TheLogOfVersion1 {
protected:
    TheLogOfVersion2() { addFixture("log_version_2.sql"); }
};

TEST_F(TheLogOfVersion2, HasTheTablesThatItsStepsStillMake) {
    const TempFolder other;
    writeBytes(other / "coolwarm.db", "");
    RawDatabase made(other.path());
    for (const std::string_view step : schemaSteps().first(2))
        made.run(std::string(step));
    EXPECT_EQ(RawDatabase(m_folder).rows(tables), made.rows(tables))
        << "a step that was released is never changed; add another one";
}

TEST_F(TheLogOfVersion2, RemembersThePreferences) {
    Preferences preferences;
    preferences.tone = RingTone::Wood;
    preferences.volume = Volume::of(45).value();
    preferences.speaks = true;
    preferences.minuteWarning = true;
    preferences.skinReminder = false;
    preferences.startDelay = StartDelay::of(30s).value();
    preferences.tellsOpen.ice = false;
    preferences.quietHours = QuietHours::of(22h + 30min, 7h);
    preferences.lengths.ice = 22min;
    SqliteStore store(m_folder, 0ms);
    EXPECT_EQ(store.choices().preferences, preferences);
    EXPECT_EQ(store.choices().site, siteOf("Neck"));
    EXPECT_EQ(SqliteMaintenance(m_folder).check({}).sessions, 7);
}

} // namespace
} // namespace coolwarm::test
