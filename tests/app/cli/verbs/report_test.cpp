// SPDX-License-Identifier: MIT
// coolwarm report: what it takes, what it refuses, and that a file is whole or not there.
#include "tests/app/support/report_log.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

struct ReportVerb : testing::Test, ReportLog {
    std::string complaintOf(const std::vector<std::string>& arguments, ExitCode code) {
        const Answer answer = run(arguments);
        EXPECT_TRUE(complains(answer, code)) << answer.out << answer.err;
        return complaint(answer);
    }
    std::string path(const char* name) const { return (home / name).string(); }
};

TEST_F(ReportVerb, WritesTheShortTextToTheOutput) {
    fillSixDays();
    const std::string text = must({"report", "-"});
    EXPECT_THAT(text, HasSubstr("Pain began Mon 23 Feb 07:30, now day 8."));
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
    must({"report", path("short.txt")});
    EXPECT_EQ(bytesOf(home / "short.txt"), text);
}

TEST_F(ReportVerb, SaysWhatItHasWritten) {
    fillSixDays();
    EXPECT_EQ(must({"report", path("r.pdf")}),
              "The report was written to " + path("r.pdf") + ".\n");
    EXPECT_TRUE(bytesOf(home / "r.pdf").starts_with("%PDF-1."));
}

TEST_F(ReportVerb, IsOfTheLast28DaysUnlessAskedOtherwise) {
    pain("7", "2026-02-02T08:00"); // the 29th day back
    EXPECT_THAT(must({"report", "-"}), HasSubstr("Nothing was logged"));
    pain("7", "2026-02-03T08:00");
    EXPECT_THAT(must({"report", "-"}), HasSubstr("3 Feb to 2 Mar 2026"));
    EXPECT_THAT(must({"report", "-", "--from", "2026-02-01", "--to", "2026-02-02"}),
                HasSubstr("1 Feb to 2 Feb 2026"));
}

TEST_F(ReportVerb, IsAboutABout) {
    must({"bout", "begin", "--at", "2025-12-30T08:00", "--trigger", "lifting", "--site", "Neck"});
    must({"bout", "end", "--at", "2026-01-03T08:00", "--site", "Neck"});
    must({"bout", "begin", "--at", "2026-02-25T08:00", "--trigger", "sitting"});
    const std::string last = must({"report", "-", "--bout", "last"});
    EXPECT_THAT(last, HasSubstr("25 Feb to 2 Mar 2026, Lower back"));
    EXPECT_THAT(last, HasSubstr("Set off by: sitting."));
    const std::string first = must({"report", "-", "--bout", "2026-01-01 12:00"});
    EXPECT_THAT(first, HasSubstr("30 Dec 2025 to 3 Jan 2026, Neck"));
    EXPECT_THAT(first, HasSubstr("Set off by: lifting."));
    EXPECT_EQ(must({"report", "-", "--bout", "last", "--site", "Neck"}), first);
}

TEST_F(ReportVerb, SaysWhatIsNotUnderstood) {
    fillSixDays();
    const auto usage = [this](std::vector<std::string> options, const char* file = "r.pdf") {
        std::vector<std::string> arguments{"report", path(file)};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const std::string said = complaintOf(arguments, ExitCode::Usage);
        EXPECT_FALSE(fs::exists(home / file));
        return said;
    };
    EXPECT_THAT(usage({"--sections", "figures,nonsense"}), HasSubstr("questions, figures, days"));
    EXPECT_THAT(usage({"--paper", "A3"}), HasSubstr("A4 or Letter"));
    EXPECT_THAT(usage({"--bout", "last", "--from", "2026-01-01"}), HasSubstr("--bout names"));
    EXPECT_THAT(usage({"--bout", "2020-01-01 08:00"}), HasSubstr("no bout of pain"));
    EXPECT_THAT(usage({"--site", "Moon"}), HasSubstr("Moon"));
    EXPECT_THAT(usage({"--from", "2026-02-02", "--to", "2026-02-01"}), HasSubstr("Exchange"));
    EXPECT_THAT(usage({}, "r.doc"), HasSubstr(".pdf, .html or .txt"));
    EXPECT_THAT(complaintOf({"report", ""}, ExitCode::Usage), HasSubstr("Name the file"));
}

TEST_F(ReportVerb, NeverWritesOverTheLog) {
    fillSixDays();
    const fs::path log = folder / "coolwarm.db";
    const fs::path alias = home / "log.pdf";
    fs::create_symlink(log, alias);
    const std::string before = bytesOf(log);
    EXPECT_THAT(complaintOf({"report", alias.string()}, ExitCode::Usage), HasSubstr("log"));
    EXPECT_EQ(bytesOf(log), before);
}

TEST_F(ReportVerb, WhatCannotBeWrittenLeavesTheOldFile) {
    fillSixDays();
    EXPECT_THAT(complaintOf({"report", (home / "none" / "r.pdf").string()}, ExitCode::LogTrouble),
                HasSubstr("none"));
    const fs::path old = home / "r.pdf";
    writeBytes(old, "the old one");
    pack("ice", "2026-03-01T12:00", 20, "6", "4", "better \xEF\xA3\xBE now"); // in no font
    complaintOf({"report", old.string()}, ExitCode::LogTrouble);
    EXPECT_EQ(bytesOf(old), "the old one");
    must({"report", old.string(), "--anyway"});
    EXPECT_TRUE(bytesOf(old).starts_with("%PDF-1."));
}

TEST_F(ReportVerb, WithoutALogIsAReportOfNothing) {
    EXPECT_THAT(must({"report", "-"}), HasSubstr("Nothing was logged"));
    EXPECT_FALSE(fs::exists(folder / "coolwarm.db"));
}

TEST_F(ReportVerb, HelpTellsEachOption) {
    const std::string help = must({"help", "report"});
    for (const char* option :
         {"--from", "--to", "--site", "--bout", "--sections", "--paper", "--anyway"})
        EXPECT_THAT(help, HasSubstr(option));
}

} // namespace
} // namespace coolwarm::test
