// SPDX-License-Identifier: MIT
// What a restore would do, told beforehand: the same figures, and nothing touched.
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/store_error.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/diary.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct AForecast : testing::Test, FileBench {
    [[nodiscard]] SqliteMaintenance care() const { return SqliteMaintenance(folder(), 0ms); }
    fs::path copied() {
        care().backUp(temp / "copy.db", {});
        return temp / "copy.db";
    }

    TempFolder temp;
};

TEST_F(AForecast, SaysWhatARestoreThenDoes) {
    fillLog(folder(), {20, monday - 48h});
    const fs::path copy = copied();
    timed(Modality::Heat, 15min);
    advance(48h);
    timed(Modality::Ice, 20min); // its rest runs
    apply(DeletePast{numbered(3)});
    const std::string before = dumpOf(folder());
    const RestoreForecast forecast = care().foresee(copy, now(), {});
    EXPECT_EQ(dumpOf(folder()), before);
    EXPECT_EQ(forecast.inCopy, 20);
    EXPECT_EQ(forecast.carried, 1);
    EXPECT_EQ(forecast.after, 21);
    EXPECT_EQ(forecast.missing, 1) << "the heat of two days ago";
    EXPECT_EQ(forecast.kept, folder() / "backups");
    const Recovery recovery = care().restore(copy, now(), {});
    EXPECT_EQ(recovery.sessions, forecast.after);
    EXPECT_EQ(recovery.carried, forecast.carried);
    EXPECT_EQ(there(recovery.kept)->parent_path(), forecast.kept);
}

TEST_F(AForecast, SaysOfEachKindWhatTheCopyHoldsAndWhatWillBeMissing) {
    const PainEntry kept = painAt(now().wallSecond() - 3h, 4);
    apply(AddPain{kept});
    apply(AddBout{boutFrom(now().wallSecond() - 3h)});
    const fs::path copy = copied();
    apply(AddPain{painAt(now().wallSecond() - 1h, 2)});
    apply(AddPain{painAt(now().wallSecond() - 2h, 3)});
    Activity walk = Activity::blank(SessionId::random());
    walk.what = ActivityKind::Walk;
    walk.start = {now().wallSecond() - 1h, 0min};
    apply(AddActivity{walk});
    apply(DeletePain{kept.id});
    const RestoreForecast forecast = care().foresee(copy, now(), {});
    EXPECT_EQ(forecast.diaryInCopy, (DiaryCounts{{"pain_entry", 1}, {"episode", 1}}));
    EXPECT_EQ(forecast.diaryMissing, (DiaryCounts{{"pain_entry", 2}, {"activity", 1}}));
    EXPECT_EQ(care().check({}).diary,
              (DiaryCounts{{"pain_entry", 2}, {"episode", 1}, {"activity", 1}}));
    EXPECT_EQ(care().restore(copy, now(), {}).diary, forecast.diaryInCopy);
}

TEST_F(AForecast, LeavesNothingBehind) {
    const fs::path copy = copied();
    timed(Modality::Ice, 20min);
    (void)care().foresee(copy, now(), {});
    EXPECT_EQ(namesIn(folder()), (std::vector<std::string>{"backups/", "coolwarm.db"}));
}

TEST_F(AForecast, OfAFileThatIsNoLogNamesIt) {
    writeBytes(temp / "letter.db", "Dear Ada");
    try {
        (void)care().foresee(temp / "letter.db", now(), {});
        FAIL() << "nothing was thrown";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.path(), (temp / "letter.db").string());
    }
    EXPECT_EQ(namesIn(folder()), std::vector<std::string>{"coolwarm.db"});
}

TEST_F(AForecast, CanBeStopped) {
    fillLog(folder(), {2000, monday - 48h});
    const fs::path copy = copied();
    try {
        (void)care().foresee(copy, now(), [] { return false; });
        FAIL() << "nothing was thrown";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::Stopped);
    }
}

} // namespace
} // namespace coolwarm::test
