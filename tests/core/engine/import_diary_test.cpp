// SPDX-License-Identifier: MIT
// The diary out as files and in again: nothing is lost, and no line is taken that cannot be.
#include "core/time/iso8601.h"
#include "tests/support/csv_files.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

constexpr std::string_view pains = PainEntry::kind;

/// Expects that a list of the log survives export and import in every format.
void expectListSurvives(const FileBench& bench, std::string_view kind) {
    const std::string before = exportedDiary(bench.folder(), kind);
    for (const CsvOptions& format : everyFormat) {
        FileBench fresh(bench.now().wallSecond() + 1h);
        const std::string file = exportedDiary(bench.folder(), kind, format);
        const ImportReport report =
            importDiaryText(fresh, kind, file, {}, format.semicolon ? 1 : asMuchAsFits);
        EXPECT_EQ(report.refusedLines, std::vector<RefusedLine>{});
        EXPECT_EQ(report.unchanged + report.differing, 0);
        EXPECT_EQ(exportedDiary(fresh.folder(), kind), before);
        EXPECT_EQ(exportedDiary(fresh.folder(), kind, format), file);
        const ImportReport again = importDiaryText(fresh, kind, file);
        EXPECT_EQ(again.unchanged, report.added);
        EXPECT_EQ(again.added + again.differing + again.refused, 0);
    }
}

class ADiaryAsAFile : public testing::Test {
protected:
    void add(const PainEntry& entry) { ASSERT_THAT(m_bench.apply(AddPain{entry}), Allowed()); }
    ImportReport import(std::string_view text, ImportOptions options = {}) {
        return importDiaryText(m_bench, pains, text, options);
    }
    [[nodiscard]] std::vector<PainEntry> entries() { return recordsIn<PainEntry>(m_bench); }

    FileBench m_bench;
};

TEST_F(ADiaryAsAFile, HasTheDocumentedColumns) {
    PainEntry entry = painAt(monday - 1h, 4);
    entry.at.offset = 60min;
    entry.tightness = Tightness::of(2);
    entry.note = noteOf("=1+1");
    add(entry);
    EXPECT_EQ(exportedDiary(m_bench.folder(), pains),
              "id,site,happened_at,happened_local,recorded_at,pain,tightness,note\r\n" +
                  entry.id.text() +
                  ",Lower back,2026-03-02T08:00:00+01:00,2026-03-02 08:00:00,"
                  "2026-03-02T08:00:00+00:00,4,2,'=1+1\r\n");
}

TEST_F(ADiaryAsAFile, SurvivesExportAndImport) {
    std::mt19937 random(20'260'302);
    const auto below = [&](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    const std::array texts{
        "",    "مؤلم جدا في الصباح",    "とても痛い、朝から",     "\"quoted\", and; more",
        "'=x", " spaces at both ends ", "two\nlines\r\nand more", "👩‍⚕️ said: rest"};
    for (int number = 0; number < 200; ++number) {
        PainEntry entry = painAt(monday - minutes{below(100'000)}, below(11));
        entry.at.offset = minutes{below(2161) - 1080};
        entry.site = siteOf(below(2) == 0 ? "الركبة اليمنى" : "右膝");
        if (below(2) == 0)
            entry.tightness = Tightness::of(below(5));
        entry.note =
            noteOf(texts.at(static_cast<std::size_t>(below(static_cast<int>(texts.size())))));
        m_bench.zone.travel(minutes{below(2161) - 1080});
        add(entry);
    }
    expectListSurvives(m_bench, pains);
}

TEST_F(ADiaryAsAFile, MayBeAForeignOneWithTheMomentAndTheScore) {
    const ImportReport report = import("Pain;Happened-At;Mood\n3;2026-03-01T07:00;fine\n"
                                       "5;2026-03-01 09:00:30+02:00;\n");
    EXPECT_EQ(report.added, 2);
    ASSERT_EQ(entries().size(), 2U);
    EXPECT_EQ(entries().at(0).score, pain(3));
    EXPECT_EQ(entries().at(0).recorded.utc, m_bench.now().wallSecond());
    EXPECT_EQ(entries().at(1).at, (Moment{utc("2026-03-01 07:00:30"), 120min}));
}

TEST_F(ADiaryAsAFile, WithoutIdsIsNotTakenTwice) {
    const char* file = "happened_at,pain\n2026-03-01T07:00Z,3\n2026-03-01T07:00Z,4\n";
    EXPECT_EQ(import(file).added, 2);
    m_bench.advance(1h);
    const ImportReport again = import(file);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.unchanged, 2);
}

TEST_F(ADiaryAsAFile, SaysWhichColumnsAreMissing) {
    try {
        import("pain,note\n3,x\n");
        FAIL() << "a list without moments was taken";
    } catch (const CsvHeaderError& error) {
        EXPECT_STREQ(error.what(), "happened_at");
    }
}

TEST_F(ADiaryAsAFile, HasEachBadLineRefusedByItself) {
    const ImportReport report = import("happened_at,pain,tightness,recorded_at,site,id,note\n"
                                       "2026-03-02T09:00:00Z,3,,,,,\n" // in an hour
                                       "1969-12-31T23:59:59Z,3,,,,,\n"
                                       "2026-03-01T07:00Z,11,,,,,\n"
                                       "2026-03-01T07:00Z,,,,,,\n"
                                       "2026-03-01T07:00Z,3,5,,,,\n"
                                       "2026-03-01T07:00Z,3,,yesterday,,,\n"
                                       "2026-03-01T07:00Z,3,,1969-12-31T23:00Z,,,\n"
                                       "2026-03-01T07:00Z,3,,9999-12-31T23:00-18:00,,,\n"
                                       "soon,3,,,,,\n"
                                       "2026-03-01T07:00Z,3,,,,abc,\n"
                                       "2026-03-01T07:00Z,3\n"
                                       "2026-03-01T07:00Z,3,0,,Neck,,good\n");
    EXPECT_EQ(report.added, 1);
    std::vector<LineFault> faults;
    for (const RefusedLine& line : report.refusedLines)
        faults.push_back(line.fault);
    EXPECT_EQ(faults,
              (std::vector{LineFault::LiesAhead, LineFault::LiesTooFarBack, LineFault::BadPain,
                           LineFault::BadPain, LineFault::BadTightness, LineFault::BadRecorded,
                           LineFault::BadRecorded, LineFault::BadRecorded, LineFault::BadHappened,
                           LineFault::BadId, LineFault::TooFewFields}));
}

TEST_F(ADiaryAsAFile, StrictlyTakesAllOrNothing) {
    const ImportReport report =
        import("happened_at,pain\n2026-03-01T07:00Z,3\n2026-03-01T07:00Z,12\n", {false, true});
    EXPECT_FALSE(report.committed);
    EXPECT_TRUE(entries().empty());
}

TEST_F(ADiaryAsAFile, IsOneStepOfTheJournal) {
    import("happened_at,pain\n2026-03-01T07:00Z,3\n2026-03-01T08:00Z,4\n2026-03-01T09:00Z,5\n");
    const Result undone = m_bench.apply(m_bench.undo());
    ASSERT_THAT(undone, Did(EventKind::ImportUndone));
    EXPECT_EQ(recordsIn(firstOf(undone.events)), 3);
    EXPECT_TRUE(entries().empty());
    ASSERT_THAT(m_bench.apply(m_bench.redo()), Did(EventKind::ImportRedone));
    EXPECT_EQ(entries().size(), 3U);
}

TEST_F(ADiaryAsAFile, BringsBackWhatWasDeleted) {
    const PainEntry entry = painAt(monday - 1h, 4);
    add(entry);
    const std::string file = exportedDiary(m_bench.folder(), pains);
    ASSERT_THAT(m_bench.apply(DeletePain{entry.id}), Allowed());
    EXPECT_EQ(import(file).added, 1);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).id, entry.id);
}

TEST_F(ADiaryAsAFile, LeavesWhatTheLogHasWithOtherValues) {
    const PainEntry entry = painAt(monday - 1h, 4);
    add(entry);
    const std::string file = exportedDiary(m_bench.folder(), pains);
    ASSERT_THAT(m_bench.apply(settingOf(entry.id, &PainEntry::score, pain(9))), Allowed());
    EXPECT_EQ(import(file).differing, 1);
    EXPECT_EQ(firstOf(entries()).score, pain(9));
}

TEST_F(ADiaryAsAFile, MayHaveAHundredThousandEntries) {
    std::string file = "happened_at,pain\n";
    constexpr int count = 100'000;
    for (int number = 0; number < count; ++number)
        file +=
            toIso8601({monday - minutes{number}, 0min}) + ',' + std::to_string(number % 11) + '\n';
    EXPECT_EQ(import(file).added, count);
    const auto reader = openHistory(m_bench.folder(), std::chrono::milliseconds{0});
    EXPECT_EQ(reader->diary().count(pains, {}), count);
    const auto newest = reader->diary().page(pains, {}, {}, 3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(firstOf(newest).key.at, monday);
    const auto onwards = reader->diary().page(pains, {}, lastOf(newest).key, 2);
    ASSERT_EQ(onwards.size(), 2U);
    EXPECT_EQ(firstOf(onwards).key, lastOf(newest).key);
    EXPECT_EQ(entries().size(), static_cast<std::size_t>(count));
    DiaryFilter sunday;
    sunday.from = sunday.to = std::chrono::local_days{std::chrono::year{2026} / 3 / 1};
    EXPECT_EQ(reader->diary().count(pains, sunday), 24 * 60);
    sunday.site = siteOf("Neck");
    EXPECT_EQ(reader->diary().count(pains, sunday), 0);
}

TEST_F(ADiaryAsAFile, CountsADayOnTheWallOfItsPlace) {
    PainEntry late = painAt(utc("2026-02-27 23:30:00"), 4);
    late.at.offset = 60min; // there it was the 28th already
    add(late);
    DiaryFilter day;
    day.from = day.to = std::chrono::local_days{std::chrono::year{2026} / 2 / 28};
    const auto reader = openHistory(m_bench.folder(), std::chrono::milliseconds{0});
    EXPECT_EQ(reader->diary().count(pains, day), 1);
    day.from = day.to = std::chrono::local_days{std::chrono::year{2026} / 2 / 27};
    EXPECT_EQ(reader->diary().count(pains, day), 0);
}

} // namespace
} // namespace coolwarm::test
