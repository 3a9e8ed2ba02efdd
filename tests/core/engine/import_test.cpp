// SPDX-License-Identifier: MIT
// Which lines of a file go into the log, which do not, and that a file goes in whole or not at all.
#include "core/log/ports/store_error.h"
#include "core/time/iso8601.h"
#include "tests/support/commands.h"
#include "tests/support/csv_files.h"
#include "tests/support/limited_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string header = "id,modality,site,started_at,ended_at,note\n";
constexpr const char* someId = "0f8fad5b-d9cb-469f-a165-70867728950e";
constexpr const char* otherId = "11111111-2222-3333-4444-555555555555";

/// A line about an ice session at "Lower back"; times as in "2026-03-02T07:00".
std::string iceLine(const std::string& start, const std::string& end, const std::string& id = "",
                    const std::string& site = "") {
    return id + ",ice," + site + "," + start + "Z," + end + "Z,\n";
}

const std::string morning = iceLine("2026-03-02T05:00", "2026-03-02T05:20");

/// "line 2: Overlaps" and so on, of all lines that were refused.
std::vector<std::string> refusals(const ImportReport& report) {
    std::vector<std::string> words;
    for (const RefusedLine& line : report.refusedLines)
        words.push_back(std::to_string(line.line) + " " + testing::PrintToString(line.fault));
    return words;
}

std::string at(std::int64_t line, LineFault fault) {
    return std::to_string(line) + " " + testing::PrintToString(fault);
}

TEST(AnImport, TakesSessionsInAndSaysHowMany) {
    FileBench bench;
    const ImportReport report = importText(
        bench, header + morning + iceLine("2026-03-01T05:00", "2026-03-01T05:20", someId, "Neck"));
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.unchanged + report.differing + report.refused, 0);
    EXPECT_TRUE(report.committed);
    EXPECT_FALSE(report.cancelled);
    const StoredSession stored = bench.stored(SessionId::of(someId).value());
    EXPECT_EQ(stored.session.site, siteOf("Neck"));
    EXPECT_EQ(stored.session.origin, Origin::Import);
    EXPECT_FALSE(stored.open || stored.deleted);
    EXPECT_EQ(bench.store().latestWall().wall, monday);
}

TEST(AnImport, OfAHeaderAloneWritesNothing) {
    FileBench bench;
    const std::string before = dumpOf(bench.folder());
    EXPECT_FALSE(importText(bench, header).committed);
    EXPECT_EQ(dumpOf(bench.folder()), before);
}

TEST(AnImport, SkipsTheSameSessionAndReportsOneThatDiffers) {
    FileBench bench;
    const std::string line = iceLine("2026-03-02T05:00", "2026-03-02T05:20", someId);
    ASSERT_EQ(importText(bench, header + line).added, 1);
    const std::string before = dumpOf(bench.folder());
    EXPECT_EQ(importText(bench, header + line).unchanged, 1);
    const ImportReport differs =
        importText(bench, header + iceLine("2026-03-02T05:00", "2026-03-02T05:21", someId) + line);
    EXPECT_THAT(differs.differingLines, ElementsAre(2));
    EXPECT_EQ(differs.unchanged, 1);
    EXPECT_EQ(differs.refused, 0);
    EXPECT_EQ(dumpOf(bench.folder()), before) << "the log's own row stays";
}

TEST(AnImport, ReportsTheRunningSessionAsDiffering) {
    FileBench bench;
    const Session running = bench.start(Modality::Ice, 20min);
    bench.advance(30min);
    const ImportReport report = importText(
        bench, header + iceLine("2026-03-02T08:00", "2026-03-02T08:20", running.id.text()));
    EXPECT_EQ(report.differing, 1);
    EXPECT_TRUE(bench.stored(running.id).open);
}

TEST(AnImport, KnowsALineWithoutAnIdWhenItComesAgain) {
    FileBench bench;
    ASSERT_EQ(importText(bench, header + morning).added, 1);
    EXPECT_EQ(importText(bench, header + morning + morning).unchanged, 2);
    const ImportReport changed = importText(bench, header + ",ice,,2026-03-02T05:00Z,"
                                                            "2026-03-02T05:20Z,another note\n");
    EXPECT_THAT(refusals(changed), ElementsAre(at(2, LineFault::Overlaps)));
}

TEST(AnImport, RefusesWhatSharesTimeWithASessionOfItsSite) {
    FileBench bench;
    ASSERT_EQ(importText(bench, header + morning).added, 1);
    const ImportReport report =
        importText(bench, header + iceLine("2026-03-02T05:19:59", "2026-03-02T05:40") +
                              ",heat,lower BACK,2026-03-02T04:50Z,2026-03-02T05:00:01Z,\n" +
                              iceLine("2026-03-02T04:00", "2026-03-02T06:00", otherId) +
                              iceLine("2026-03-02T05:05", "2026-03-02T05:06") +
                              iceLine("2026-03-02T05:05", "2026-03-02T05:25", "", "Neck") +
                              iceLine("2026-03-02T05:20", "2026-03-02T05:30") +
                              iceLine("2026-03-02T04:50", "2026-03-02T05:00"));
    EXPECT_THAT(refusals(report),
                ElementsAre(at(2, LineFault::Overlaps), at(3, LineFault::Overlaps),
                            at(4, LineFault::Overlaps), at(5, LineFault::Overlaps)));
    EXPECT_EQ(report.added, 3) << "another site, and the seconds before and after, are free";
}

TEST(AnImport, RefusesWhatSharesTimeWithAnEarlierLineOfTheFile) {
    FileBench bench;
    const ImportReport report =
        importText(bench, header + morning + iceLine("2026-03-02T05:10", "2026-03-02T05:30") +
                              iceLine("2026-03-02T05:20", "2026-03-02T05:30"));
    EXPECT_THAT(refusals(report), ElementsAre(at(3, LineFault::Overlaps)));
    EXPECT_EQ(report.added, 2);
}

TEST(AnImport, RefusesWhatSharesTimeWithTheOpenSession) {
    FileBench bench;
    bench.start(Modality::Heat, 20min);
    bench.advance(30min); // its alarm is due and nobody has answered
    const std::string file = header + iceLine("2026-03-02T08:20", "2026-03-02T08:30") +
                             iceLine("2026-03-02T07:50", "2026-03-02T08:00") +
                             iceLine("2026-03-02T08:05", "2026-03-02T08:25", "", "Neck");
    const ImportReport running = importText(bench, file, {true, false});
    EXPECT_THAT(refusals(running), ElementsAre(at(2, LineFault::Overlaps)));
    EXPECT_EQ(running.added, 2);
    bench.must(CloseOverdueSession{}); // now its planned end stands
    EXPECT_EQ(importText(bench, file).added, 3);
    EXPECT_TRUE(bench.engine().open().has_value());
}

TEST(AnImport, RefusesSessionsThatEndBeforeTheyStart) {
    FileBench bench;
    const ImportReport report =
        importText(bench, header + iceLine("2026-03-02T05:20", "2026-03-02T05:19:59", someId) +
                              iceLine("2026-03-02T05:20", "2026-03-02T05:20", otherId) +
                              iceLine("2026-03-02T05:30", "2026-03-02T05:30"));
    EXPECT_THAT(refusals(report), ElementsAre(at(2, LineFault::EndNotAfterStart),
                                              at(4, LineFault::EndNotAfterStart)));
    EXPECT_EQ(report.added, 1) << "one that was stopped at once, as an export names it";
}

TEST(AnImport, TakesSessionsUpToThisSecondAndNoneOfTheFuture) {
    FileBench bench;
    bench.advance(999ms);
    const ImportReport report =
        importText(bench, header + iceLine("2026-03-02T07:40", "2026-03-02T08:00:00") +
                              iceLine("2026-03-02T07:40", "2026-03-02T08:00:01", "", "Neck") +
                              iceLine("2027-03-02T07:40", "2027-03-02T08:00", "", "Left hip"));
    EXPECT_THAT(refusals(report),
                ElementsAre(at(3, LineFault::InTheFuture), at(4, LineFault::InTheFuture)));
    EXPECT_EQ(report.added, 1);
}

TEST(AnImport, TakesSessionsFromTheFirstSecondOf1970On) {
    FileBench bench;
    const ImportReport report =
        importText(bench, header + iceLine("1970-01-01T00:00:00", "1970-01-01T00:20") +
                              iceLine("1969-12-31T23:59:59", "1970-01-01T00:20", "", "Neck") +
                              iceLine("0001-01-01T00:00", "0001-01-01T00:20", "", "Left hip"));
    EXPECT_THAT(refusals(report),
                ElementsAre(at(3, LineFault::BeforeTheLog), at(4, LineFault::BeforeTheLog)));
    EXPECT_EQ(report.added, 1);
}

TEST(AnImport, StoresALengthOutsideTheWindowAsTheFactItIs) {
    FileBench bench;
    ASSERT_EQ(
        importText(bench, header + iceLine("2026-02-01T05:00", "2026-02-04T05:00", someId)).added,
        1);
    const Session session = bench.stored(SessionId::of(someId).value()).session;
    EXPECT_EQ(session.outcome, Outcome::Overran);
    EXPECT_FALSE(session.withinWindow());
}

TEST(AnImport, RefusesBadLinesByTheirNumberAndTakesTheOthers) {
    FileBench bench;
    const ImportReport report =
        importText(bench, header + "fire,ice,,,,\n" + morning +
                              "x\n\n,ice,,2026-03-02T04:00Z,"
                              "2026-03-02T04:20Z,\"a\nnote\"\n" +
                              iceLine("2026-03-02T05:10", "2026-03-02T05:20") + ",ice,,\"open");
    EXPECT_THAT(refusals(report),
                ElementsAre(at(2, LineFault::BadId), at(4, LineFault::TooFewFields),
                            at(8, LineFault::Overlaps), at(9, LineFault::UnclosedQuote)));
    EXPECT_EQ(report.added, 2);
    EXPECT_TRUE(report.committed);
}

TEST(AnImport, TellsTheFirstThousandRefusedLinesAndCountsTheOthers) {
    FileBench bench;
    std::string file = header;
    for (int line = 0; line < 1'500; ++line)
        file += "x\n";
    const ImportReport report = importText(bench, file);
    EXPECT_EQ(report.refused, 1'500);
    EXPECT_EQ(report.refusedLines.size(), ImportReport::mostTold);
    EXPECT_EQ(lastOf(report.refusedLines).line, 1'001);
}

TEST(AStrictImport, TakesAllOrNothing) {
    FileBench bench;
    const std::string before = dumpOf(bench.folder());
    const ImportReport refused = importText(bench, header + morning + "x\n", {false, true});
    EXPECT_EQ(refused.refused, 1);
    EXPECT_FALSE(refused.committed);
    EXPECT_EQ(dumpOf(bench.folder()), before);
    EXPECT_TRUE(importText(bench, header + morning, {false, true}).committed);
}

TEST(ADryRun, ReportsTheSameAndWritesNothing) {
    FileBench bench;
    const std::string before = dumpOf(bench.folder());
    const std::string file = header + morning + "x\n" + morning +
                             iceLine("2026-03-02T05:10", "2026-03-02T05:30", someId);
    const ImportReport dry = importText(bench, file, {true, false});
    EXPECT_FALSE(dry.committed);
    EXPECT_EQ(dumpOf(bench.folder()), before);
    const ImportReport wet = importText(bench, file);
    EXPECT_TRUE(wet.committed);
    EXPECT_EQ(dry.added, wet.added);
    EXPECT_EQ(dry.unchanged, wet.unchanged);
    EXPECT_EQ(refusals(dry), refusals(wet));
    EXPECT_EQ(wet.added, 1);
}

/// `count` sessions a day apart, the last one a day before `monday`.
std::string manyLines(int count) {
    std::string file = "modality,started_at,duration_seconds\n";
    for (int day = count; day > 0; --day)
        file += "ice," + toIso8601({monday - std::chrono::days{day}, minutes{0}}) + ",1200\n";
    return file;
}

TEST(AnImport, IsCancelledByItsProgressAndLeavesNothing) {
    FileBench bench;
    const std::string before = dumpOf(bench.folder());
    std::vector<std::int64_t> told;
    const ImportReport report = importText(bench, manyLines(3'000), {}, [&](std::int64_t lines) {
        told.push_back(lines);
        return told.size() < 2;
    });
    EXPECT_TRUE(report.cancelled);
    EXPECT_FALSE(report.committed);
    EXPECT_THAT(told, ElementsAre(1'024, 2'048));
    EXPECT_EQ(dumpOf(bench.folder()), before);
    EXPECT_EQ(importText(bench, manyLines(3'000)).added, 3'000) << "the log is free again";
}

TEST(AnImport, LeavesNothingWhenItsFileCannotBeReadOn) {
    FileBench bench;
    const std::string before = dumpOf(bench.folder());
    const std::string text = header + morning;
    bool gone = false;
    SessionCsvReader reader(
        [&](char* buffer, std::size_t) {
            if (gone)
                throw std::runtime_error("the stick was pulled");
            gone = true;
            return text.copy(buffer, text.size());
        },
        bench.zone);
    EXPECT_THROW((void)bench.engine().importFrom(linesOf(reader), {}, bench.now(), {}),
                 std::runtime_error);
    EXPECT_EQ(dumpOf(bench.folder()), before);
    EXPECT_EQ(importText(bench, text).added, 1);
}

TEST(AnImport, LeavesNothingWhenTheDiskIsFull) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const std::string before = dumpOf(bench.folder());
    const auto size = std::filesystem::file_size(bench.folder() / "coolwarm.db");
    const std::string file = manyLines(2'000);
    {
        const LimitedFiles full(size);
        EXPECT_THROW((void)importText(bench, file), StoreError);
    }
    EXPECT_EQ(dumpOf(bench.folder()), before);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    EXPECT_EQ(importText(bench, file).added, 2'000);
}

TEST(AnImport, WaitsForNobodyWhoWrites) {
    FileBench bench;
    const auto other = bench.open();
    const auto writer = other->begin(bench.now());
    EXPECT_THROW((void)importText(bench, header + morning), StoreError);
    writer->commit();
    EXPECT_EQ(importText(bench, header + morning).added, 1);
}

} // namespace
} // namespace coolwarm::test
