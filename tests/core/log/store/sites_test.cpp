// SPDX-License-Identifier: MIT
// One site a key in the log: what is written joins it, and older logs are joined when opened.
#include "core/domain/site/site_keys.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/diary.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Not;

TEST(OneSite, RestsWhateverItsNameIsSpelledLike) {
    FileBench bench;
    (void)bench.timed(Modality::Ice, 20min, siteOf("Knee"));
    for (const char* same : {"Knee\u00A0", "KNEE", "ＫＮＥＥ", "Kn\u2060ee", "Knee\uFE0F"})
        EXPECT_THAT(bench.apply(startAt(siteOf(same), Modality::Ice, 20min)),
                    Refused(Reason::Resting))
            << same;
    EXPECT_EQ(bench.engine().sites().size(), 21U) << "none of them joined the list";
    EXPECT_EQ(lastOf(bench.engine().sites()).name(), "Knee") << "shown as it was typed first";
}

TEST(OneSite, OfTheFirstListRestsUnderItsNameInAnotherLanguage) {
    FileBench bench;
    (void)bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(bench.apply(startAt(siteOf("Unterer Rücken"), Modality::Ice, 20min)),
                Refused(Reason::Resting));
    EXPECT_EQ(bench.engine().sites().size(), 20U);
}

TEST(OneSite, IsFoundByAnySpellingInTheHistory) {
    FileBench bench;
    (void)bench.timed(Modality::Ice, 20min, siteOf("Knee"));
    HistoryFilter filter;
    filter.site = siteOf("ｋｎｅｅ");
    const auto history = openHistory(bench.folder(), 0ms);
    EXPECT_EQ(history->totals(filter).sessions.ice, 1);
    EXPECT_EQ(history->during(*there(filter.site), monday - 24h, monday + 24h, 9).size(), 1U);
}

// By newer tables of letters, say.
TEST(OneSite, HasNoTwoBoutsAtATimeWhereTwoNamesBecomeOne) {
    FileBench bench;
    const auto begin = [&](const char* site, std::chrono::hours from, std::chrono::hours to) {
        Episode bout = boutFrom(monday - from, monday - to);
        bout.site = siteOf(site);
        EXPECT_THAT(bench.apply(AddBout{bout}), Allowed());
        return bout.id;
    };
    const SessionId first = begin("Knee", 10h, 6h);
    const SessionId second = begin("Shin", 8h, 2h);
    RawDatabase(bench.folder())
        .run("UPDATE site SET name = 'ＫＮＥＥ' WHERE name = 'Shin';"
             "UPDATE state SET site_keys_by = 'older tables'");
    bench.restart();
    EXPECT_EQ(there(there(recordIn<Episode>(bench, first))->ended)->utc, monday - 8h);
    EXPECT_EQ(there(there(recordIn<Episode>(bench, second))->ended)->utc, monday - 2h);
    EXPECT_EQ(there(recordIn<Episode>(bench, second))->site, siteOf("Knee"));
}

/// A log as version 0.1.0 left it, with sites that are one now.
class ALogOfManySpellings : public testing::Test {
protected:
    ALogOfManySpellings() {
        writeBytes(m_folder / "coolwarm.db", "");
        RawDatabase raw(m_folder);
        for (const char* name : {"log_version_1.sql", "log_version_2.sql"})
            raw.run(bytesOf(fs::path(COOLWARM_FIXTURES) / name));
        raw.run("INSERT INTO site (id, name) VALUES (22, 'Knee'), (23, 'Knee' || char(160)),"
                " (24, 'ＫＮＥＥ'), (25, 'Unterer Rücken'), (26, char(8238)),"
                " (27, 'Kn' || char(8238) || 'ee'), (28, 'Calf' || char(133) || 'outside')");
        for (int site = 22; site <= 28; ++site)
            raw.run(
                "INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
                " end_offset, planned_minutes, outcome, origin, end_wall, changed_utc) SELECT"
                " replace(uuid, '00000000-0000', '00000000-00" +
                std::to_string(site) + "'), modality, " + std::to_string(site) +
                ", start_utc, 0, end_utc, 0, 20, outcome, origin, end_wall, changed_utc"
                " FROM session WHERE id = 1");
        raw.run("UPDATE state SET site_id = 24; UPDATE revision SET site_id = 23 WHERE id = 1");
    }

    static std::vector<std::string> namesIn(Store& store) {
        std::vector<std::string> names;
        for (const Site& site : store.sites())
            names.push_back(site.name());
        return names;
    }
    static std::int64_t sessionsAt(const fs::path& folder, const char* site) {
        HistoryFilter filter;
        filter.site = siteOf(site);
        return openHistory(folder, 0ms)->totals(filter).sessions.ice;
    }
    static void expectJoined(const fs::path& folder) {
        EXPECT_EQ(sessionsAt(folder, "Knee"), 4);
        EXPECT_EQ(sessionsAt(folder, "Lower back"), 2);
        EXPECT_EQ(sessionsAt(folder, "Calf outside"), 1);
        SqliteStore store(folder, 0ms);
        EXPECT_THAT(namesIn(store), Contains("Knee"));
        EXPECT_THAT(namesIn(store), Not(Contains("Unterer Rücken")));
        EXPECT_THAT(namesIn(store), Contains("Site 26")) << "nothing of its name may be shown";
        const LogCheck check = SqliteMaintenance(folder).check({});
        EXPECT_TRUE(check.whole());
        EXPECT_EQ(check.sessions, 14) << "every session is kept";
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp.path();
};

TEST_F(ALogOfManySpellings, JoinsThemAndKeepsEverySession) {
    { const SqliteStore opened(m_folder, 0ms); }
    expectJoined(m_folder);
    SqliteStore store(m_folder, 0ms);
    EXPECT_EQ(store.sites().size(), 24U);
    EXPECT_EQ(firstOf(store.sites()).name(), "Lower back") << "the first list keeps its order";
    EXPECT_EQ(store.choices().site.name(), "Knee");
    EXPECT_EQ(RawDatabase(m_folder).value("SELECT before ->> '$.site' FROM revision WHERE id = 1"),
              "Knee");
    EXPECT_EQ(RawDatabase(m_folder).number("SELECT count(*) FROM revision"), 4);
    EXPECT_EQ(store.restEnds(Modality::Ice, siteOf("knee"), BootId{"another"}).size(), 1U)
        << "the rest is one";
}

TEST_F(ALogOfManySpellings, IsJoinedAlsoWhenItComesBackAsABackup) {
    FileBench present;
    fs::copy_file(m_folder / "coolwarm.db", m_temp / "old-copy.db");
    (void)SqliteMaintenance(present.folder()).restore(m_temp / "old-copy.db", present.now(), {});
    expectJoined(present.folder());
}

TEST_F(ALogOfManySpellings, IsJoinedAlsoWhenItIsSalvaged) {
    destroyPage(m_folder / "coolwarm.db", rootPage(m_folder, "session_history"));
    (void)SqliteMaintenance(m_folder).repair({monday, 1h, BootId{"boot"}}, {});
    expectJoined(m_folder);
}

/// A log that a program has left which knew no names in German, nor that a wide letter is one.
struct KeysOfAnotherProgram : FileBench {
    KeysOfAnotherProgram() {
        (void)timed(Modality::Ice, 20min, siteOf("Left knee"));
        (void)timed(Modality::Ice, 20min, siteOf("My hand"));
        RawDatabase raw(folder());
        raw.run("INSERT INTO site (id, name, key) VALUES (50, 'Linkes Knie', 'linkes knie'),"
                " (51, 'Ｍｙ ｈａｎｄ', 'Ｍｙ ｈａｎｄ'), (52, 'Jaw', 'as it was')");
        raw.run("UPDATE session SET site_id = 50 WHERE site_id ="
                " (SELECT id FROM site WHERE name = 'Left knee')");
        raw.run("UPDATE state SET site_id = 51, site_keys_by = 'another program'");
    }
};

TEST(KeysThatAnotherProgramMade, AreMadeAnewAndJoinWhatIsOneSite) {
    KeysOfAnotherProgram log;
    log.restart();
    RawDatabase raw(log.folder());
    EXPECT_EQ(raw.rows("SELECT name FROM site WHERE position IS NULL ORDER BY id"),
              (std::vector<std::string>{"My hand", "Jaw"}));
    EXPECT_EQ(raw.number("SELECT count(*) FROM session"), 2) << "every session is kept";
    EXPECT_THAT(log.apply(startAt(siteOf("Left knee"), Modality::Ice, 20min)),
                Refused(Reason::Resting))
        << "its rest is that of the other name";
    EXPECT_EQ(log.engine().choices().site.name(), "My hand");
    EXPECT_EQ(raw.number("SELECT count(*) FROM site WHERE key = 'jaw'"), 1);
    EXPECT_TRUE(SqliteMaintenance(log.folder()).check({}).whole());
}

TEST(KeysThatAnotherProgramMade, AreLookedAtWithoutAWriteWhereNothingHasChanged) {
    FileBench log;
    const std::string before = bytesOf(log.folder() / "coolwarm.db");
    log.restart();
    EXPECT_EQ(bytesOf(log.folder() / "coolwarm.db"), before);
    EXPECT_EQ(RawDatabase(log.folder()).rows("SELECT site_keys_by FROM state"),
              std::vector<std::string>{siteKeysMadeBy()});
}

TEST(KeysThatAnotherProgramMade, AreMadeAnewBeforeAnythingIsDecidedInALogThatIsOpen) {
    KeysOfAnotherProgram log; // which has the log open since before they were made
    EXPECT_THAT(log.apply(startAt(siteOf("Left knee"), Modality::Ice, 20min)),
                Refused(Reason::Resting));
    (void)log.timed(Modality::Heat, 15min, siteOf("Jaw"));
    EXPECT_EQ(RawDatabase(log.folder()).value("SELECT site_keys_by FROM state"), siteKeysMadeBy());
}

TEST(KeysThatAnotherProgramMade, AreMadeAnewWhenItsWriteIsNoticed) {
    KeysOfAnotherProgram log;
    (void)log.engine().changedElsewhere();
    EXPECT_GT(log.engine().status(siteOf("Left knee"), log.now()).cards.ice.remaining, 0ms);
}

TEST(KeysThatAnotherProgramMade, MakeALockedLogOneThatIsInUse) {
    KeysOfAnotherProgram log;
    {
        RawDatabase other(log.folder());
        other.run("BEGIN IMMEDIATE");
        EXPECT_EQ(kindOf([&] { const SqliteStore opened(log.folder(), 0ms); }),
                  StoreError::Kind::Busy)
            << "a rest may hang on keys that nobody can find";
        EXPECT_EQ(other.number("SELECT count(*) FROM site WHERE id = 50"), 1);
    }
    const SqliteStore again(log.folder(), 0ms);
    EXPECT_EQ(RawDatabase(log.folder()).number("SELECT count(*) FROM site WHERE id = 50"), 0);
}

} // namespace
} // namespace coolwarm::test
