// SPDX-License-Identifier: MIT
// A report as a file that is cancelled, or that would be written over the log.
#include "app/print/files/report_file.h"
#include "tests/app/support/report_log.h"
#include "tests/support/diary.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct ReportFile : testing::TestWithParam<ReportKind>, ReportLog {
    ReportFile() {
        fillSixDays();
        order.now = {utc("2026-03-02 08:00:00"), 0min};
        order.sections.set(ReportSection::Each);
    }
    ReportOutcome write(const fs::path& file, const std::function<bool()>& goOn) {
        const auto reader = openHistory(folder, std::chrono::milliseconds{0});
        return writeReport(*reader, order, GetParam(), allExporters(), WithoutLetters::Refuse, file,
                           goOn);
    }

    ReportOrder order;
    const fs::path target = home / "report";
};

// Whenever that comes: the work is asked to stop at its first question, its second and so on.
TEST_P(ReportFile, CancelledAtAnyPointLeavesTheOldFileAndNothingElse) {
    writeBytes(target, "the old one");
    int asked = 0;
    for (int stopAt = 0;; ++stopAt) {
        asked = 0;
        const ReportOutcome outcome = write(target, [&] { return asked++ != stopAt; });
        if (!outcome.cancelled)
            break;
        ASSERT_EQ(bytesOf(target), "the old one") << "stopped at question " << stopAt;
        ASSERT_LT(stopAt, 1000);
    }
    EXPECT_GT(asked, 0) << "it was asked at least once";
    EXPECT_NE(bytesOf(target), "the old one") << "and is there where nobody stopped it";
    int files = 0;
    for (const auto& each : fs::directory_iterator(home.path()))
        files += each.is_regular_file() ? 1 : 0;
    EXPECT_EQ(files, 1);
}

TEST_P(ReportFile, IsNeverWrittenOverTheLog) {
    const std::string before = bytesOf(folder / "coolwarm.db");
    EXPECT_TRUE(write(folder / "coolwarm.db", [] { return true; }).targetIsLog);
    EXPECT_EQ(bytesOf(folder / "coolwarm.db"), before);
}

INSTANTIATE_TEST_SUITE_P(Kind, ReportFile, testing::ValuesIn(allReportKinds));

} // namespace
} // namespace coolwarm::test
