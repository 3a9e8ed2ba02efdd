// SPDX-License-Identifier: MIT
// A file comes in again after its sessions were taken out, however that was done.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/commands.h"
#include "tests/support/csv_files.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* first = "0f8fad5b-d9cb-469f-a165-70867728950e";
constexpr const char* second = "11111111-2222-3333-4444-555555555555";

// Two sessions with their ids.
const std::string file = std::string("id,modality,site,started_at,ended_at,note\n")
                             .append(first)
                             .append(",ice,Neck,2026-03-02T05:00Z,2026-03-02T05:20Z,one\n")
                             .append(second)
                             .append(",heat,Neck,2026-03-01T05:00Z,2026-03-01T05:15Z,two\n");

std::string ofTheLog(const FileBench& bench) {
    return exported(bench.folder());
}

SessionId idOf(const char* text) {
    return SessionId::of(text).value();
}

struct AFileAgain : testing::Test {
    AFileAgain() {
        EXPECT_EQ(importText(bench, file).added, 2);
        whole = ofTheLog(bench);
    }
    /// What the log lacks comes back, and as one step it goes again.
    void comesBack(std::int64_t added) {
        const std::string before = ofTheLog(bench);
        const ImportReport looked = importText(bench, file, {true, false});
        EXPECT_EQ(looked.added, added);
        EXPECT_EQ(ofTheLog(bench), before) << "only looked at";
        const ImportReport report = importText(bench, file, {false, true});
        EXPECT_EQ(report.added, added);
        EXPECT_EQ(report.unchanged, 2 - added);
        EXPECT_EQ(report.differing + report.refused, 0);
        EXPECT_EQ(ofTheLog(bench), whole);
        EXPECT_EQ(importText(bench, file).unchanged, 2);
        const Result undone = bench.apply(bench.undo());
        ASSERT_THAT(undone, Did(EventKind::ImportUndone));
        EXPECT_EQ(recordsIn(undone.events.at(0)), added);
        EXPECT_EQ(ofTheLog(bench), before);
        EXPECT_THAT(bench.apply(bench.redo()), Did(EventKind::ImportRedone));
        EXPECT_EQ(ofTheLog(bench), whole);
        EXPECT_TRUE(SqliteMaintenance(bench.folder(), 0ms).check({}).whole());
    }
    void somethingElse() {
        LogPast other = pastOf(Modality::Ice, monday - 30min, monday - 10min);
        other.site = siteOf("Left knee");
        const Session session = bench.must(other);
        bench.must(DeletePast{session.id}); // the journal has gone on, the history has not
    }

    FileBench bench;
    std::string whole;
};

TEST_F(AFileAgain, ComesInAfterItsImportWasUndone) {
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    comesBack(2);
}

TEST_F(AFileAgain, ComesInAfterItsUndoneImportWasOvertakenByAnotherChange) {
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    somethingElse();
    comesBack(2);
}

TEST_F(AFileAgain, ComesInAfterOneOfItsSessionsWasDeleted) {
    bench.must(DeletePast{idOf(first)});
    comesBack(1);
}

TEST_F(AFileAgain, ComesInAfterAllOfThemWereDeletedAndStepsGoBackInTheirOrder) {
    bench.must(DeletePast{idOf(first)});
    bench.must(DeletePast{idOf(second)});
    comesBack(2);
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone)); // the second import
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::StepUndone));   // a deletion
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::StepUndone));   // the other
    EXPECT_EQ(importText(bench, file).unchanged, 2) << "known whatever their ids are by now";
    const Result undone = bench.apply(bench.undo());
    EXPECT_EQ(recordsIn(undone.events.at(0)), 2) << "the first import";
    comesBack(2);
}

TEST_F(AFileAgain, IsKnownAfterABackupHasBroughtADeletedSessionBack) {
    SqliteMaintenance care(bench.folder(), 0ms);
    const TempFolder elsewhere;
    const auto copy = elsewhere / "copy.db";
    care.backUp(copy, {});
    bench.must(DeletePast{idOf(first)});
    bench.advance(96h); // no rest can hang on the deletion, so it is not carried over
    static_cast<void>(care.restore(copy, bench.now(), {}));
    bench.restart();
    EXPECT_EQ(ofTheLog(bench), whole);
    EXPECT_EQ(importText(bench, file).unchanged, 2);
    bench.must(DeletePast{idOf(first)});
    comesBack(1);
}

TEST_F(AFileAgain, ComesInAfterABackupWasRestoredThatKeepsTheDeletion) {
    SqliteMaintenance care(bench.folder(), 0ms);
    const TempFolder elsewhere;
    const auto copy = elsewhere / "copy.db";
    care.backUp(copy, {});
    bench.must(DeletePast{idOf(first)});
    bench.advance(1min);
    static_cast<void>(care.restore(copy, bench.now(), {}));
    bench.restart();
    EXPECT_EQ(importText(bench, file).added, 1);
    EXPECT_EQ(ofTheLog(bench), whole);
}

TEST_F(AFileAgain, ComesInAfterABackupWithoutItsSessionsWasRestored) {
    bench.must(DeletePast{idOf(first)});
    SqliteMaintenance care(bench.folder(), 0ms);
    const TempFolder elsewhere;
    const auto copy = elsewhere / "copy.db";
    care.backUp(copy, {});
    ASSERT_EQ(importText(bench, file).added, 1);
    bench.advance(1min);
    static_cast<void>(care.restore(copy, bench.now(), {})); // merges what a rest may hang on
    bench.restart();
    importText(bench, file);
    EXPECT_EQ(ofTheLog(bench), whole);
}

TEST_F(AFileAgain, TakesTheValuesOfTheFileForASessionThatIsNotInTheLog) {
    bench.must(DeletePast{idOf(first)});
    std::string changed = file;
    changed.replace(changed.find("05:20Z,one"), 10, "05:22Z,two");
    EXPECT_EQ(importText(bench, changed).added, 1);
    EXPECT_EQ(bench.stored(idOf(first)).session.duration(), 22min);
}

TEST_F(AFileAgain, IsStillRefusedWhereItsTimeWasGivenToAnother) {
    bench.must(DeletePast{idOf(first)});
    LogPast other = pastOf(Modality::Ice, utc("2026-03-02 05:10:00"), utc("2026-03-02 05:30:00"));
    other.site = siteOf("Neck");
    bench.must(other);
    const ImportReport report = importText(bench, file);
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(report.refusedLines.at(0).fault, LineFault::Overlaps);
    EXPECT_EQ(report.unchanged, 1);
}

TEST_F(AFileAgain, OfATimedSessionThatWasDeletedShortensNoRestAndKeepsTheSkin) {
    const Session timed = bench.timed(Modality::Ice, 20min);
    bench.must(settingOf(timed.id, &Session::skin, Skin::Red));
    const std::string csv = ofTheLog(bench);
    bench.must(DeletePast{timed.id});
    ASSERT_TRUE(bench.status().cards.ice.restOfDeleted);
    const auto rest = bench.status().cards.ice.remaining;
    std::string shorter = csv; // as somebody might write it to get round the rest
    for (std::size_t at = 0; (at = shorter.find("T08:20:00", at)) != std::string::npos;)
        shorter.replace(at, 9, "T08:05:00");
    ASSERT_EQ(importText(bench, shorter).added, 1);
    EXPECT_EQ(bench.status().cards.ice.remaining, rest);
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    ASSERT_EQ(importText(bench, csv).added, 1);
    EXPECT_EQ(bench.status().cards.ice.remaining, rest);
    EXPECT_FALSE(bench.status().cards.ice.restOfDeleted) << "it is in the log again";
    EXPECT_EQ(ofTheLog(bench), csv);
}

TEST_F(AFileAgain, CannotBeResumedByTheStopOfTheSessionThatWasDeleted) {
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const Session stopped = bench.must(Stop{});
    const std::string csv = ofTheLog(bench);
    bench.must(DeletePast{stopped.id});
    ASSERT_EQ(importText(bench, csv).added, 1);
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    EXPECT_FALSE(bench.status().takeBack);
}

TEST_F(AFileAgain, KeepsTheSkinThatWasSaidOfASession) {
    bench.must(settingOf(idOf(first), &Session::skin, Skin::Red));
    bench.must(DeletePast{idOf(first)});
    ASSERT_EQ(importText(bench, file).added, 1);
    EXPECT_EQ(bench.stored(idOf(first)).session.skin, Skin::Red);
}

} // namespace
} // namespace coolwarm::test
