// SPDX-License-Identifier: MIT
// Random lives of a diary: whatever is written, undone, exported, merged, nothing is lost or broken.
#include "core/log/care/salvage_p.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/rules/bout_rules.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/random_diary.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

/// A file for each kind.
std::vector<std::string> filesOf(const std::filesystem::path& folder) {
    std::vector<std::string> files;
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        files.push_back(exportedDiary(folder, Record::kind));
    });
    return files;
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

TEST_P(ARandomDiary, HasNoTwoBoutsOfOnePlaceAtATime) {
    for (int step = 0; step < 200; ++step) {
        static_cast<void>(act());
        if (m_random.below(4) == 0)
            static_cast<void>(m_bench.apply(m_bench.undo()));
        if (m_random.below(6) == 0)
            static_cast<void>(m_bench.apply(m_bench.redo()));
    }
    const auto bouts = recordsIn<Episode>(m_bench);
    EXPECT_GT(bouts.size(), 1U);
    for (const Episode& one : bouts)
        for (const Episode& other : bouts)
            EXPECT_TRUE(one.id == other.id || one.site != other.site || !shareTime(one, other));
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
    EXPECT_EQ(files(), before);
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
    {
        Connection into(logFile(other.path()), Connection::Mode::ReadWrite, 1s);
        into.transact([&] { return salvage(logFile(m_bench.folder()), into, {}); });
    }
    for (const auto& [id, kind] : known) {
        const auto found = SqliteStore(other.path(), 0ms).diary().record(
            {kind, *there(SessionId::of(id))});
        EXPECT_TRUE(found && !isDeleted(*found)) << kind;
    }
    EXPECT_TRUE(SqliteMaintenance(other.path(), 1s).check({}).whole());
}

INSTANTIATE_TEST_SUITE_P(Seeds, ARandomDiary, testing::Range(1U, 9U));

} // namespace
} // namespace coolwarm::test
