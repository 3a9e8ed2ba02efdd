// SPDX-License-Identifier: MIT
// Random lives of a diary: whatever is written, undone, exported, merged, nothing is lost or
// broken.
#include "core/log/care/salvage_p.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/rules/bout_rules.h"
#include "tests/support/csv_files.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/random_diary.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace coolwarm::test {
namespace {

/// A file for each kind of the diary.
std::vector<std::string> diaryFilesOf(const std::filesystem::path& folder) {
    std::vector<std::string> files;
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        files.push_back(exportedDiary(folder, Record::kind));
    });
    return files;
}

/// The same with the sessions.
std::vector<std::string> filesOf(const std::filesystem::path& folder) {
    std::vector<std::string> files = diaryFilesOf(folder);
    files.push_back(exported(folder));
    return files;
}

bool shareTimeAndPlace(const Session& one, const Session& other) {
    return one.id != other.id && one.site == other.site && one.start.utc < there(other.end)->utc &&
           other.start.utc < there(one.end)->utc;
}

class ARandomDiary : public testing::TestWithParam<unsigned> {
protected:
    [[nodiscard]] std::vector<std::string> files() { return filesOf(m_bench.folder()); }
    /// Carries out what comes next; nothing where the rules refuse it or it changes nothing.
    std::optional<Result> act() {
        m_bench.advance(minutes{m_random.below(400)});
        Result result = m_bench.apply(m_random.next(m_bench));
        if (!result.verdict.isAllowed() || result.events.empty())
            return std::nullopt;
        return result;
    }
    void expectBoutsApart() const {
        const auto bouts = recordsIn<Episode>(m_bench);
        for (const Episode& one : bouts)
            for (const Episode& other : bouts)
                EXPECT_TRUE(one.id == other.id || one.site != other.site || !shareTime(one, other));
    }
    void expectRulesKept() const {
        expectBoutsApart();
        const auto sessions = sessionsIn(m_bench.folder());
        for (const Session& one : sessions)
            for (const Session& other : sessions)
                EXPECT_FALSE(shareTimeAndPlace(one, other));
    }
    /// Takes every list of another log in, kind by kind.
    std::int64_t import(const std::filesystem::path& folder) {
        std::int64_t added = importText(m_bench, exported(folder)).added;
        forEachDiaryKind([&]<class Record>(KindTag<Record>) {
            added +=
                importDiaryText(m_bench, Record::kind, exportedDiary(folder, Record::kind)).added;
        });
        return added;
    }
    void live(int steps) {
        for (int step = 0; step < steps; ++step)
            static_cast<void>(act());
    }

    FileBench m_bench{monday};
    RandomDiary m_random{GetParam()};
};

TEST_P(ARandomDiary, IsAsBeforeOnceAStepIsUndoneAndAsAfterOnceItIsMadeAgain) {
    int steps = 0;
    for (int tries = 0; tries < 150; ++tries) {
        const auto before = files();
        if (!act()) {
            ASSERT_EQ(files(), before) << "refused, and changed all the same";
            continue;
        }
        ++steps;
        const auto after = files();
        ASSERT_THAT(m_bench.apply(m_bench.undo()), Allowed());
        ASSERT_EQ(files(), before);
        ASSERT_THAT(m_bench.apply(m_bench.redo()), Allowed());
        ASSERT_EQ(files(), after);
    }
    EXPECT_GT(steps, 50);
}

TEST_P(ARandomDiary, HasNoTwoBoutsOrSessionsOfOnePlaceAtATime) {
    for (int step = 0; step < 200; ++step) {
        static_cast<void>(act());
        if (m_random.below(4) == 0)
            static_cast<void>(m_bench.apply(m_bench.undo()));
        if (m_random.below(6) == 0)
            static_cast<void>(m_bench.apply(m_bench.redo()));
    }
    EXPECT_GT(recordsIn<Episode>(m_bench).size(), 1U);
    EXPECT_GT(sessionsIn(m_bench.folder()).size(), 1U);
    expectRulesKept();
}

TEST_P(ARandomDiary, TakesTheListsOfAnotherInAndOutAgainAndKeepsEveryRule) {
    for (int round = 0; round < 3; ++round) {
        live(25);
        FileBench other(m_bench.now().wallSecond());
        RandomDiary others(GetParam() * 100 + static_cast<unsigned>(round));
        for (int step = 0; step < 40; ++step)
            (void)other.apply(others.next(other));
        const auto before = files();
        const auto last = m_bench.store().lastStep();
        EXPECT_GT(import(other.folder()), 0);
        expectRulesKept();
        EXPECT_TRUE(SqliteMaintenance(m_bench.folder(), 1s).check({}).whole());
        const auto after = files();
        EXPECT_EQ(import(other.folder()), 0) << "what is there is not taken in again";
        int undone = 0;
        for (; m_bench.store().lastStep() != last; ++undone)
            ASSERT_THAT(m_bench.apply(m_bench.undo()), Allowed());
        EXPECT_EQ(files(), before);
        for (; undone > 0; --undone)
            ASSERT_THAT(m_bench.apply(m_bench.redo()), Allowed());
        EXPECT_EQ(files(), after);
        for (int step = 0; step < 30; ++step) {
            static_cast<void>(act());
            static_cast<void>(m_bench.apply(m_random.below(2) == 0 ? Command(m_bench.undo())
                                                                   : Command(m_bench.redo())));
        }
        expectRulesKept();
    }
}

TEST_P(ARandomDiary, IsEmptyOnceAllOfItIsUndoneAndWholeOnceAllIsMadeAgain) {
    const auto empty = files();
    live(80);
    const auto full = files();
    int steps = 0;
    for (; m_bench.store().lastStep(); ++steps)
        ASSERT_THAT(m_bench.apply(m_bench.undo()), Allowed());
    EXPECT_EQ(files(), empty);
    for (int step = 0; step < steps; ++step)
        ASSERT_THAT(m_bench.apply(m_bench.redo()), Allowed());
    EXPECT_EQ(files(), full);
}

TEST_P(ARandomDiary, SurvivesExportAndImport) {
    live(150);
    FileBench fresh(m_bench.now().wallSecond() + 1h);
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        const std::string file = exportedDiary(m_bench.folder(), Record::kind);
        EXPECT_EQ(importDiaryText(fresh, Record::kind, file).refused, 0) << Record::kind;
    });
    EXPECT_EQ(importText(fresh, exported(m_bench.folder())).refused, 0);
    EXPECT_EQ(filesOf(fresh.folder()), files());
}

TEST_P(ARandomDiary, IsWholeAndSurvivesRepairBackupAndRestore) {
    live(100);
    const auto before = files();
    SqliteMaintenance care(m_bench.folder(), 1s);
    EXPECT_TRUE(care.check({}).whole());
    care.repair(m_bench.now(), {});
    EXPECT_EQ(files(), before);
    const TempFolder elsewhere;
    care.backUp(elsewhere.path() / "copy.db", {});
    m_bench.restart();
    live(30);
    care.restore(elsewhere.path() / "copy.db", m_bench.now(), {});
    const auto restored = files(); // with the sessions of the last day, for the sake of their rests
    EXPECT_TRUE(std::equal(before.begin(), before.end() - 1, restored.begin()));
    EXPECT_TRUE(care.check({}).whole());
}

// Two copies of one log that went their own ways, one taken into the other.
TEST_P(ARandomDiary, LosesNothingWhenAnotherIsMergedIntoIt) {
    live(60);
    const TempFolder other;
    std::filesystem::copy_file(logFile(m_bench.folder()), logFile(other.path()));
    live(40);
    std::map<std::string, std::string> known;
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        for (const Record& record : recordsIn<Record>(m_bench))
            known.emplace(record.id.text(), Record::kind);
    });
    std::vector<SessionId> sessions;
    for (const Session& session : sessionsIn(m_bench.folder()))
        sessions.push_back(session.id);
    {
        Connection into(logFile(other.path()), Connection::Mode::ReadWrite, 1s);
        into.transact([&] { return salvage(logFile(m_bench.folder()), into, {}); });
    }
    for (const auto& [id, kind] : known) {
        const auto found =
            SqliteStore(other.path(), 0ms).diary().record({kind, *there(SessionId::of(id))});
        EXPECT_TRUE(found && !isDeleted(*found)) << kind;
    }
    for (const SessionId& id : sessions) {
        const auto found = SqliteStore(other.path(), 0ms).session(id);
        EXPECT_TRUE(found && !found->deleted);
    }
    EXPECT_TRUE(SqliteMaintenance(other.path(), 1s).check({}).whole());
}

// Two computers, two diaries of one back: a bout of one reaches into a bout of the other.
TEST_P(ARandomDiary, HasNoTwoBoutsOfOnePlaceAtATimeOnceItIsOneWithAnother) {
    live(80);
    FileBench other(m_bench.now().wallSecond());
    RandomDiary others(GetParam() + 100);
    for (int step = 0; step < 80; ++step)
        (void)other.apply(others.next(other));
    std::vector<Episode> all = recordsIn<Episode>(m_bench);
    for (const Episode& bout : recordsIn<Episode>(other))
        all.push_back(bout);
    {
        Connection into(logFile(m_bench.folder()), Connection::Mode::ReadWrite, 1s);
        into.transact([&] { return salvage(logFile(other.folder()), into, {}); });
    }
    m_bench.restart();
    expectBoutsApart();
    auto& diary = m_bench.store().diary();
    for (const Episode& bout : all) {
        const auto kept = diary.record({std::string(Episode::kind), bout.id});
        ASSERT_TRUE(kept);
        EXPECT_EQ(std::get<Episode>(*kept).began, bout.began);
        // Who is in a bout is found in it, whatever began or ended meanwhile.
        const auto now = bout.began.utc;
        EXPECT_EQ(
            std::ranges::count_if(diary.boutsDuring(bout.site, now, now + 1s),
                                  [&](const Episode& found) { return found.began.utc <= now; }),
            1);
    }
    EXPECT_TRUE(SqliteMaintenance(m_bench.folder(), 1s).check({}).whole());
}

TEST(TwoDiaries, KeepTheLongerOfTwoBoutsThatBeginInOneSecondAndCutTheOlderOfTwoOthers) {
    FileBench here(monday);
    FileBench other(monday);
    const auto add = [](FileBench& bench, std::chrono::hours from, std::optional<sys_seconds> to) {
        const Episode bout = boutFrom(monday - from, to);
        EXPECT_THAT(bench.apply(AddBout{bout}), Allowed());
        return bout.id;
    };
    const SessionId whole = add(here, 10h, monday - 6h);
    const SessionId shorter = add(here, 6h, monday - 4h);
    const SessionId reachesIn = add(other, 12h, monday - 7h);
    const SessionId open = add(other, 6h, std::nullopt);
    {
        Connection into(logFile(here.folder()), Connection::Mode::ReadWrite, 1s);
        into.transact([&] { return salvage(logFile(other.folder()), into, {}); });
    }
    here.restart();
    EXPECT_EQ(there(there(recordIn<Episode>(here, reachesIn))->ended)->utc, monday - 10h);
    EXPECT_EQ(there(there(recordIn<Episode>(here, whole))->ended)->utc, monday - 6h);
    EXPECT_FALSE(recordIn<Episode>(here, shorter));
    EXPECT_FALSE(there(recordIn<Episode>(here, open))->ended);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ARandomDiary, testing::Range(1U, 9U));

} // namespace
} // namespace coolwarm::test
