// SPDX-License-Identifier: MIT
// A damaged or missing log is built anew, on a backup where there is one.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/limited_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;
using Names = std::vector<std::string>;

const Reading whenRepaired{monday + 1h, 2h, BootId{"boot"}};

class ARepair : public testing::Test {
protected:
    /// A log of which a backup holds the first `older` sessions.
    void fill(int older, int newer = 0) {
        fillLog(m_folder, {older, monday - 3h * newer});
        if (newer > 0) {
            m_care.keepBackups(monday, {});
            m_inBackup = factsOf(m_folder);
            fillLog(m_folder, {newer, monday, 40, older + 1});
        }
        m_facts = factsOf(m_folder);
    }
    /// Repairs and looks that all is well afterwards.
    Recovery repaired() {
        const std::string damaged = fs::exists(m_log) ? bytesOf(m_log) : "";
        const Recovery recovery = m_care.repair(whenRepaired, {});
        const LogCheck check = m_care.check({});
        EXPECT_TRUE(check.whole()) << firstOf(check.faults);
        EXPECT_EQ(check.sessions, recovery.sessions);
        EXPECT_EQ(fs::status(m_log).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        EXPECT_EQ(recovery.kept.has_value(), !damaged.empty() || m_wasEmpty);
        if (recovery.kept) {
            EXPECT_EQ(bytesOf(*there(recovery.kept)), damaged) << "kept byte for byte";
        }
        for (const std::string& name : backupNames(m_folder))
            EXPECT_EQ(name.find(".part"), std::string::npos) << name;
        EXPECT_EQ(Names(1, "coolwarm.db"), filesBeside());
        SqliteStore store(m_folder, 0ms);
        EXPECT_GE(store.latestWall().wall, monday);
        store.begin(whenRepaired)->commit();
        return recovery;
    }
    [[nodiscard]] Names filesBeside() {
        Names names;
        for (const auto& entry : fs::directory_iterator(m_folder))
            if (!entry.is_directory())
                names.push_back(entry.path().filename().string());
        return names;
    }
    void clear() {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    SqliteMaintenance m_care{m_folder, 0ms};
    std::set<std::string> m_facts;
    std::set<std::string> m_inBackup;
    bool m_wasEmpty = false;
};

/// Whether the list of tables itself lies on the page.
bool holdsSchema(const std::string& file, std::size_t page) {
    const std::string content = file.substr((page - 1) * pageBytes, pageBytes);
    return page == 1 || content.find("CREATE ") != std::string::npos;
}

TEST_F(ARepair, LosesNothingUntoldWhicheverPageIsDestroyed) {
    fill(200);
    const std::string whole = bytesOf(m_log);
    const std::size_t sites = rootPage(m_folder, "site");
    const std::size_t sessions = rootPage(m_folder, "session");
    for (const char with : {'\0', '\xFF'})
        for (std::size_t page = 1; page <= whole.size() / pageBytes; ++page) {
            SCOPED_TRACE("page " + std::to_string(page));
            clear();
            writeBytes(m_log, whole);
            destroyPage(m_log, page, with);
            const Recovery recovery = repaired();
            const auto left = factsOf(m_folder);
            EXPECT_EQ(recovery.carried, static_cast<std::int64_t>(left.size()));
            EXPECT_FALSE(recovery.base);
            if (page == sites) {
                EXPECT_EQ(left.size(), m_facts.size()) << "the user's own place has lost its name";
                continue;
            }
            EXPECT_EQ(without(left, m_facts).size(), 0U) << "nothing is made up";
            if (holdsSchema(whole, page))
                continue; // not even what there was can be told
            const auto lost = static_cast<std::int64_t>(without(m_facts, left).size());
            EXPECT_LE(lost, recovery.unreadable);
            if (page != sessions) {
                EXPECT_LE(recovery.unreadable, 40) << "no more than lie on a page or two";
            }
        }
}

TEST_F(ARepair, KeepsTheBackupsSessionsWhicheverPageIsDestroyed) {
    fill(150, 50);
    const TempFolder aside;
    fs::copy(m_folder, aside / "whole", fs::copy_options::recursive);
    const std::string whole = bytesOf(aside / "whole/coolwarm.db");
    for (std::size_t page = 1; page <= whole.size() / pageBytes; ++page) {
        SCOPED_TRACE("page " + std::to_string(page));
        fs::remove_all(m_folder);
        fs::copy(aside / "whole", m_folder, fs::copy_options::recursive);
        destroyPage(m_log, page);
        const Recovery recovery = repaired();
        ASSERT_TRUE(recovery.base);
        const auto left = factsOf(m_folder);
        EXPECT_TRUE(without(m_inBackup, left).empty());
        EXPECT_TRUE(without(left, m_facts).empty());
        if (!holdsSchema(whole, page)) {
            EXPECT_LE(static_cast<std::int64_t>(without(m_facts, left).size()),
                      recovery.unreadable);
        }
        EXPECT_EQ(static_cast<std::size_t>(recovery.carried), left.size() - m_inBackup.size());
    }
}

TEST_F(ARepair, TakesWhatIsLeftOfAFileThatWasCut) {
    fill(150, 50);
    const TempFolder aside;
    fs::copy(m_folder, aside / "whole", fs::copy_options::recursive);
    const std::string whole = bytesOf(aside / "whole/coolwarm.db");
    std::size_t most = 0;
    for (std::size_t length = 0; length < whole.size(); length += length < 1000 ? 333 : 7001) {
        SCOPED_TRACE(std::to_string(length) + " bytes");
        fs::remove_all(m_folder);
        fs::copy(aside / "whole", m_folder, fs::copy_options::recursive);
        writeBytes(m_log, std::string_view(whole).substr(0, length));
        m_wasEmpty = true;
        const Recovery recovery = repaired();
        const auto left = factsOf(m_folder);
        EXPECT_TRUE(without(m_inBackup, left).empty());
        EXPECT_TRUE(without(left, m_facts).empty())
            << testing::PrintToString(without(left, m_facts));
        most = std::max(most, left.size());
    }
    EXPECT_GT(most, m_inBackup.size());
}

TEST_F(ARepair, OfAnEmptyFileGivesTheBackup) {
    fill(30, 20);
    writeBytes(m_log, "");
    m_wasEmpty = true;
    EXPECT_EQ(errorOf([&] { SqliteStore(m_folder, 0ms); }).kind(), Kind::Damaged);
    const Recovery recovery = repaired();
    EXPECT_EQ(factsOf(m_folder), m_inBackup);
    EXPECT_EQ(recovery.base, firstOf(m_care.backups()));
    EXPECT_EQ(recovery.carried, 0);
}

TEST_F(ARepair, OfAMissingFileGivesTheBackup) {
    fill(30, 20);
    fs::remove(m_log);
    EXPECT_EQ(errorOf([&] { SqliteStore(m_folder, 0ms); }).kind(), Kind::Missing);
    EXPECT_FALSE(fs::exists(m_log)) << "no new log is begun beside backups";
    const Recovery recovery = repaired();
    EXPECT_EQ(factsOf(m_folder), m_inBackup);
    EXPECT_FALSE(recovery.kept);
}

TEST_F(ARepair, NeverAppliesTheJournalOfALostFile) {
    fill(150, 50);
    const TempFolder torn;
    makeTornLog(m_folder, torn / "log");
    fs::copy_file(torn / "log/coolwarm.db-journal", m_temp / "log/coolwarm.db-journal");
    fs::remove(m_log);
    (void)repaired();
    EXPECT_EQ(factsOf(m_folder), m_inBackup);
}

TEST_F(ARepair, PassesBackupsByThatAreDamagedThemselves) {
    fill(20);
    for (int day = 0; day < 3; ++day)
        m_care.keepBackups(monday + std::chrono::days{day}, {});
    const auto backups = m_care.backups();
    for (std::size_t at = 0; at + 1 < backups.size(); ++at)
        destroyPage(backups.at(at).file, 1 + at);
    writeBytes(m_log, std::string(9000, '\0'));
    const Recovery recovery = repaired();
    EXPECT_EQ(recovery.base, lastOf(backups));
    EXPECT_EQ(factsOf(m_folder), m_facts);
}

TEST_F(ARepair, WithoutAnyGoodBackupBeginsANewLogAndKeepsTheOldFile) {
    fill(20);
    m_care.keepBackups(monday, {});
    for (const BackupFile& backup : m_care.backups())
        writeBytes(backup.file, "nothing");
    writeBytes(m_log, std::string(9000, 'x'));
    const Recovery recovery = m_care.repair(whenRepaired, {});
    EXPECT_FALSE(recovery.base);
    EXPECT_EQ(recovery.sessions, 0);
    EXPECT_EQ(bytesOf(recovery.kept.value()), std::string(9000, 'x'));
    EXPECT_TRUE(m_care.check({}).whole());
    EXPECT_TRUE(SqliteStore(m_folder, 0ms).sites().size() > 10);
}

TEST_F(ARepair, RollsBackFirstWhatAKilledProgramHadBegun) {
    fill(200);
    fs::create_directories(m_temp / "torn");
    makeTornLog(m_folder, m_temp / "torn/log");
    const fs::path log = m_temp / "torn/log/coolwarm.db";
    SqliteMaintenance care(m_temp / "torn/log", 0ms);
    // A page that no change of notes has touched, so that its journal does not heal it.
    destroyPage(log, rootPage(m_folder, "session_history"));
    const Recovery recovery = care.repair(whenRepaired, {});
    EXPECT_EQ(factsOf(m_temp / "torn/log"), m_facts) << "not a word of the torn change";
    EXPECT_EQ(recovery.unreadable, 0);
    EXPECT_FALSE(fs::exists(fs::path(log) += "-journal"));
    EXPECT_TRUE(care.check({}).whole());
}

TEST_F(ARepair, GoesOnWhereOneWasCutOff) {
    fill(100, 30);
    destroyPage(m_log, rootPage(m_folder, "session_history"));
    fs::rename(m_log, m_folder / "backups/damaged-20260302T080000Z.db");
    writeBytes(m_folder / "backups/.coolwarm-unfinished-abcdefghijkl", "half");
    const Recovery recovery = repaired();
    EXPECT_EQ(factsOf(m_folder), m_facts);
    EXPECT_EQ(recovery.carried, 30);
    EXPECT_TRUE(fs::exists(m_folder / "backups/damaged-20260302T080000Z.db"));
}

TEST_F(ARepair, LeavesAllAsItWasWhenItIsStopped) {
    fill(150, 50);
    destroyPage(m_log, sessionLeaves(m_log).at(2));
    const std::string damaged = bytesOf(m_log);
    const Names before = namesIn(m_folder);
    for (int limit = 0;; limit = limit * 3 / 2 + 1) {
        int asked = 0;
        try {
            (void)m_care.repair(whenRepaired, [&] { return ++asked <= limit; });
            EXPECT_GT(limit, 3);
            break;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), Kind::Stopped);
        }
        EXPECT_EQ(bytesOf(m_log), damaged) << "stopped when asked for the time " << limit;
        EXPECT_EQ(namesIn(m_folder), before);
    }
}

TEST_F(ARepair, LeavesAllAsItWasOnAFullDisk) {
    fill(150, 50);
    destroyPage(m_log, sessionLeaves(m_log).at(2));
    const std::string damaged = bytesOf(m_log);
    const Names before = namesIn(m_folder);
    const auto backup = fs::file_size(firstOf(m_care.backups()).file);
    for (const std::uintmax_t room :
         {std::uintmax_t{0}, std::uintmax_t{8192}, backup / 2, backup}) {
        const LimitedFiles full(room);
        EXPECT_EQ(errorOf([&] { (void)m_care.repair(whenRepaired, {}); }).kind(), Kind::Full)
            << room;
        EXPECT_EQ(bytesOf(m_log), damaged);
        EXPECT_EQ(namesIn(m_folder), before);
    }
    (void)repaired();
}

TEST_F(ARepair, MakesEachDamagedFileANameOfItsOwn) {
    fill(20, 10);
    std::set<fs::path> kept;
    for (int time = 0; time < 3; ++time) {
        writeBytes(m_log, "damage " + std::to_string(time));
        kept.insert(m_care.repair(whenRepaired, {}).kept.value());
    }
    EXPECT_EQ(kept.size(), 3U);
    for (const fs::path& file : kept)
        EXPECT_EQ(bytesOf(file).substr(0, 7), "damage ");
}

TEST_F(ARepair, IsSeenByAProgramThatHadTheDamagedLogOpen) {
    fill(150, 50);
    SqliteStore store(m_folder, 0ms);
    (void)store.openSession();
    destroyPage(m_log, sessionLeaves(m_log).at(2));
    (void)m_care.repair(whenRepaired, {});
    const auto left = factsOf(m_folder);
    store.begin(whenRepaired)->commit();
    EXPECT_TRUE(without(left, factsOf(m_folder)).empty());
    const auto writer = store.begin(whenRepaired);
    writer->insert(closedSession(900, monday + 30min));
    writer->commit();
    EXPECT_EQ(factsOf(m_folder).size(), left.size() + 1) << "it writes into the new one";
}

} // namespace
} // namespace coolwarm::test
