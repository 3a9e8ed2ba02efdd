// SPDX-License-Identifier: MIT
// Sessions out of CSV files: the program's own and those of others (spec section 5).
#include "core/report/csv/session_csv_reader.h"

#include "tests/support/byte_sources.h"
#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Line = std::variant<ReadSession, RefusedLine>;

std::vector<Line> linesOf(std::string_view text, const FakeZone& zone = FakeZone(60min)) {
    SessionCsvReader reader(inPortions(text), zone);
    std::vector<Line> lines;
    while (auto next = reader.next())
        lines.push_back(std::move(*next));
    return lines;
}

/// The only line of a file, which is a session.
ReadSession readOnly(std::string_view text, const FakeZone& zone = FakeZone(60min)) {
    const auto lines = linesOf(text, zone);
    if (lines.size() != 1)
        throw std::logic_error(std::to_string(lines.size()) + " lines");
    if (const auto* refused = std::get_if<RefusedLine>(&firstOf(lines)))
        throw std::logic_error(testing::PrintToString(*refused));
    return std::get<ReadSession>(firstOf(lines));
}

/// What the only line of a file is refused for.
RefusedLine refusedOnly(std::string_view text) {
    const auto lines = linesOf(text);
    return lines.size() == 1 && std::holds_alternative<RefusedLine>(firstOf(lines))
               ? std::get<RefusedLine>(firstOf(lines))
               : throw std::logic_error("not one refused line");
}

std::string missingIn(std::string_view text) {
    try {
        linesOf(text);
    } catch (const CsvHeaderError& error) {
        return error.what();
    }
    return "nothing";
}

const std::string ownHeader =
    "id,modality,site,started_at,ended_at,started_local,ended_local,planned_minutes,"
    "duration_seconds,outcome,origin,within_window,pain_before,pain_after,note\r\n";

constexpr const char* idText = "0f8fad5b-d9cb-469f-a165-70867728950e";

TEST(ASessionCsvReader, ReadsALineOfTheProgramsOwnExport) {
    const ReadSession read = readOnly(ownHeader + idText +
                                      ",ice,Neck,2026-11-20T14:12:00+01:00,"
                                      "2026-11-20T14:32:05+01:00,2026-11-20 14:12:00,"
                                      "2026-11-20 14:32:05,20,1205,unconfirmed,timer,yes,7,0,"
                                      "\" better,\r\nmuch \"\r\n");
    Session session{SessionId::of(idText).value()};
    session.modality = Modality::Ice;
    session.site = siteOf("Neck");
    session.start = {utc("2026-11-20 13:12:00"), 60min};
    session.end = Moment{utc("2026-11-20 13:32:05"), 60min};
    session.planned = 20min;
    session.outcome = Outcome::Unconfirmed;
    session.origin = Origin::Timer;
    session.painBefore = pain(7);
    session.painAfter = pain(0);
    session.note = noteOf(" better,\r\nmuch ");
    EXPECT_EQ(read.session, session);
    EXPECT_EQ(read.line, 2);
    EXPECT_TRUE(read.hasId);
    EXPECT_TRUE(read.hasOrigin);
}

TEST(ASessionCsvReader, IgnoresWhatIsOnlyThereForSpreadsheets) {
    const ReadSession read =
        readOnly(ownHeader + idText +
                 ",heat,,2026-11-20T14:12:00+01:00,2026-11-20T14:27:00+01:00,yesterday,,,"
                 "999999999999,overran,manual,perhaps,,,");
    EXPECT_EQ(read.session.duration(), 15min) << "ended_at stands above duration_seconds";
    EXPECT_EQ(read.session.outcome, Outcome::Overran) << "kept where the file has it";
    EXPECT_EQ(read.session.site, Site::lowerBack());
}

TEST(ASessionCsvReader, TakesForeignHeadersInAnyOrderAndCase) {
    for (const char* text :
         {"modality,started_at,ended_at\nice,2026-03-02T08:00Z,2026-03-02T08:20Z",
          "Ended_At;Weather; MODALITY ;STARTED_AT\n2026-03-02T08:20Z;rain;Ice;2026-03-02T08:00Z",
          "\xEF\xBB\xBF"
          "\"started_at\"\t\"ended_at\"\t\"modality\"\r2026-03-02T09:00+01\t2026-03-02T08:20Z\tICE",
          "duration_seconds,modality,started_at\n1200, ice , 2026-03-02 08:00:00.999+0000 \n",
          "\n\nmodality,started_at,ended_at,duration_seconds\nice,2026-03-02T08:00Z,,1200"}) {
        const ReadSession read = readOnly(text);
        EXPECT_EQ(read.session.modality, Modality::Ice) << text;
        EXPECT_EQ(read.session.start.utc, monday) << text;
        EXPECT_EQ(there(read.session.end)->utc, monday + 20min) << text;
        EXPECT_EQ(read.session.origin, Origin::Import) << text;
        EXPECT_FALSE(read.hasId || read.hasOrigin || read.session.planned) << text;
    }
}

TEST(ASessionCsvReader, NamesTheColumnsThatAreMissing) {
    EXPECT_EQ(missingIn("modality,started_at,ended_at"), "nothing");
    EXPECT_EQ(missingIn("modality,started_at,duration_seconds"), "nothing");
    EXPECT_EQ(missingIn("modality,started_at"), "ended_at (or duration_seconds)");
    EXPECT_EQ(missingIn("started_at,ended_at,site"), "modality");
    EXPECT_EQ(missingIn("modality,ended_at"), "started_at");
    for (const char* text : {"", "\n\n", "\xEF\xBB\xBF", "a,b\n", "\"modality", "\"a\"b,c\n"})
        EXPECT_EQ(missingIn(text), "modality, started_at, ended_at (or duration_seconds)") << text;
}

TEST(ASessionCsvReader, FindsNothingBehindTheHeaderAlone) {
    for (const char* end : {"", "\n", "\r\n", "\r\n\r\n\n"})
        EXPECT_TRUE(linesOf(std::string("modality,started_at,ended_at") + end).empty());
}

TEST(ASessionCsvReader, RefusesANumberThatIsNotWrittenInDigitsAlone) {
    for (const char* number : {"-0", "+5", "5.5", "5e0", "\u0665", "\uFF15"}) {
        const std::string start = "modality,started_at,duration_seconds,planned_minutes,"
                                  "pain_before,pain_after\nice,2026-03-02T08:00Z,";
        for (const auto& [cells, fault] : {std::pair{",,,", LineFault::BadDuration},
                                           std::pair{"1200,%,,", LineFault::BadPlanned},
                                           std::pair{"1200,,%,", LineFault::BadPain},
                                           std::pair{"1200,,,%", LineFault::BadPain}}) {
            std::string text = cells;
            const auto place = text.find('%');
            text = place == std::string::npos ? number + text : text.replace(place, 1, number);
            const RefusedLine refused = refusedOnly(start + text);
            EXPECT_EQ(refused.fault, fault) << text;
            EXPECT_EQ(refused.cell, number) << text;
        }
    }
}

TEST(ASessionCsvReader, TakesAPainOfAWholeNumberWithItsNoughts) {
    const Session session =
        readOnly("modality,started_at,duration_seconds,pain_before\nice,2026-03-02T08:00Z,1200,5.0")
            .session;
    EXPECT_EQ(session.painBefore, PainScore::of(5));
}

std::string timesOf(const FakeZone& zone, const std::string& start, const std::string& end,
                    const std::string& duration = "") {
    const Session session = readOnly("modality,started_at,ended_at,duration_seconds\nheat," +
                                         start + "," + end + "," + duration,
                                     zone)
                                .session;
    return testing::PrintToString(session.start) + " " +
           testing::PrintToString(*there(session.end));
}

std::string momentsOf(const char* start, minutes startOffset, const char* end, minutes endOffset) {
    return testing::PrintToString(Moment{utc(start), startOffset}) + " " +
           testing::PrintToString(Moment{utc(end), endOffset});
}

TEST(ASessionCsvReader, ReadsTimesWithoutAnOffsetAsThoseOfTheZone) {
    const FakeZone berlin = FakeZone::berlin2026();
    EXPECT_EQ(timesOf(berlin, "2026-01-10T12:00", "2026-01-10 12:15:30"),
              momentsOf("2026-01-10 11:00:00", 60min, "2026-01-10 11:15:30", 60min));
    EXPECT_EQ(timesOf(berlin, "2026-07-10T12:00", "2026-07-10T12:15"),
              momentsOf("2026-07-10 10:00:00", 120min, "2026-07-10 10:15:00", 120min));
    EXPECT_EQ(timesOf(berlin, "2026-07-10T12:00-05:00", "2026-07-10T19:15"),
              momentsOf("2026-07-10 17:00:00", -300min, "2026-07-10 17:15:00", 120min))
        << "an offset that is named stands, whatever the zone";
}

TEST(ASessionCsvReader, ReadsTimesWithoutAnOffsetOnTheDaysOfDaylightSaving) {
    const FakeZone berlin = FakeZone::berlin2026();
    EXPECT_EQ(timesOf(berlin, "2026-03-29 01:50", "2026-03-29 03:05"),
              momentsOf("2026-03-29 00:50:00", 60min, "2026-03-29 01:05:00", 120min))
        << "in spring the hour after two is missing";
    EXPECT_EQ(timesOf(berlin, "2026-03-29 02:30", "2026-03-29 03:45"),
              momentsOf("2026-03-29 01:30:00", 120min, "2026-03-29 01:45:00", 120min))
        << "a time inside of it is read as if the clock had not been put forward";
    EXPECT_EQ(timesOf(berlin, "2026-10-25 02:50", "2026-10-25 03:05"),
              momentsOf("2026-10-25 00:50:00", 120min, "2026-10-25 02:05:00", 60min))
        << "in autumn the hour comes twice, and its first coming is meant";
}

TEST(ASessionCsvReader, CountsADurationThroughAChangeOfTheClocks) {
    const FakeZone berlin = FakeZone::berlin2026();
    EXPECT_EQ(timesOf(berlin, "2026-10-25 02:50", "", "900"),
              momentsOf("2026-10-25 00:50:00", 120min, "2026-10-25 01:05:00", 60min));
    EXPECT_EQ(timesOf(berlin, "2026-10-25T02:50+02:00", "", "900"),
              momentsOf("2026-10-25 00:50:00", 120min, "2026-10-25 01:05:00", 120min))
        << "where the file names an offset, the file's place is meant";
}

std::string siteAndNote(const std::string& site, const std::string& note) {
    const Session session = readOnly("modality,started_at,duration_seconds,site,note\nice,"
                                     "2026-03-02T08:00Z,1200,\"" +
                                     site + "\",\"" + note + "\"")
                                .session;
    return session.site.name() + "|" + session.note.text();
}

TEST(ASessionCsvReader, TakesExactlyOneGuardOff) {
    EXPECT_EQ(siteAndNote("'=site", "'=1+1"), "=site|=1+1");
    EXPECT_EQ(siteAndNote("'+49", "'-5"), "+49|-5");
    EXPECT_EQ(siteAndNote("'@home", "'\ttab"), "@home|\ttab");
    EXPECT_EQ(siteAndNote("''", "'\r\nline"), "'|\r\nline");
    EXPECT_EQ(siteAndNote("''=site", "'''three"), "'=site|''three");
    EXPECT_EQ(siteAndNote("''quoted'", "'\n"), "'quoted'|\n");
}

TEST(ASessionCsvReader, LeavesTextsOfOthersThatCarryNoGuard) {
    EXPECT_EQ(siteAndNote("=site", "-5 degrees"), "=site|-5 degrees");
    EXPECT_EQ(siteAndNote("'t Knietje", "'"), "'t Knietje|'");
    EXPECT_EQ(siteAndNote("  Left   knee ", "  two  "), "Left knee|  two  ")
        << "a name is tidied, a note is kept";
}

TEST(ASessionCsvReader, TellsTheOutcomeByTheLengthWhereTheFileDoesNot) {
    const auto outcomeOf = [](const char* modality, int length) {
        return readOnly("modality,started_at,duration_seconds,outcome\n" + std::string(modality) +
                        ",2026-03-02T08:00Z," + std::to_string(length) + ",")
            .session.outcome.value();
    };
    EXPECT_EQ(outcomeOf("ice", 899), Outcome::StoppedEarly);
    EXPECT_EQ(outcomeOf("ice", 900), Outcome::Completed);
    EXPECT_EQ(outcomeOf("ice", 1500), Outcome::Completed);
    EXPECT_EQ(outcomeOf("ice", 1501), Outcome::Overran);
    EXPECT_EQ(outcomeOf("heat", 599), Outcome::StoppedEarly);
    EXPECT_EQ(outcomeOf("heat", 1200), Outcome::Completed);
    EXPECT_EQ(outcomeOf("heat", 1201), Outcome::Overran);
}

TEST(ASessionCsvReader, TakesIdsInEitherCaseAndMakesNewOnes) {
    const std::string text = "id,modality,started_at,duration_seconds\n"
                             "0F8FAD5B-D9CB-469F-A165-70867728950E,ice,2026-03-02T08:00Z,900\n"
                             ",ice,2026-03-02T08:00Z,900\n,ice,2026-03-02T08:00Z,900\n";
    const auto lines = linesOf(text);
    ASSERT_EQ(lines.size(), 3U);
    const auto at = [&](std::size_t which) { return std::get<ReadSession>(lines[which]); };
    EXPECT_EQ(at(0).session.id.text(), idText);
    EXPECT_TRUE(at(0).hasId);
    EXPECT_FALSE(at(1).hasId || at(2).hasId);
    EXPECT_NE(at(1).session.id, at(2).session.id);
}

TEST(ASessionCsvReader, RefusesALineByItsFirstBadCell) {
    const std::string header = "modality,started_at,ended_at,duration_seconds,id,site,"
                               "planned_minutes,outcome,origin,pain_before,pain_after,note\n";
    const std::string times = "2026-03-02T08:00Z,2026-03-02T08:20Z,";
    const std::string ice = "ice," + times;
    const std::string longSite(81, 's');
    struct Case {
        std::string line;
        LineFault fault;
        std::string cell;
    };
    for (const Case& c : {
             Case{"fire," + times + ",,,,,,,,", LineFault::BadModality, "fire"},
             Case{"," + times + ",,,,,,,,", LineFault::BadModality, ""},
             Case{ice + ",17,,,,,,,", LineFault::BadId, "17"},
             Case{"ice,yesterday,,900,,,,,,,,", LineFault::BadStart, "yesterday"},
             Case{"ice,2026-02-29T08:00Z,,900,,,,,,,,", LineFault::BadStart, "2026-02-29T08:00Z"},
             Case{"ice,2026-03-02T08:00+19:00,,9,,,,,,,,", LineFault::BadStart,
                  "2026-03-02T08:00+19:00"},
             Case{"ice,2026-03-02T08:00Z,noon,900,,,,,,,,", LineFault::BadEnd, "noon"},
             Case{"ice,2026-03-02T08:00Z,,,,,,,,,,", LineFault::BadDuration, ""},
             Case{"ice,2026-03-02T08:00Z,,20min,,,,,,,,", LineFault::BadDuration, "20min"},
             Case{"ice,2026-03-02T08:00Z,,-900,,,,,,,,", LineFault::BadDuration, "-900"},
             Case{"ice,2026-03-02T08:00Z,,31622401,,,,,,,,", LineFault::BadDuration, "31622401"},
             Case{"ice,2026-03-02T08:00Z,,99999999999999999999,,,,,,,,", LineFault::BadDuration,
                  "99999999999999999999"},
             Case{"ice,9999-12-31T23:59Z,,900,,,,,,,,", LineFault::BadDuration, "900"},
             Case{ice + ",,,0,,,,,", LineFault::BadPlanned, "0"},
             Case{ice + ",,,20.5,,,,,", LineFault::BadPlanned, "20.5"},
             Case{ice + ",,,1441,,,,,", LineFault::BadPlanned, "1441"},
             Case{ice + ",,,,done,,,,", LineFault::BadOutcome, "done"},
             Case{ice + ",,,,,phone,,,", LineFault::BadOrigin, "phone"},
             Case{ice + ",,,,,,11,,", LineFault::BadPain, "11"},
             Case{ice + ",,,,,,,-1,", LineFault::BadPain, "-1"},
             Case{ice + ",,,,,,,4294967297,", LineFault::BadPain, "4294967297"},
             Case{ice + ",," + longSite + ",,,,,,", LineFault::BadSite, longSite.substr(0, 60)},
             Case{ice + ",,\"a\nb\",,,,,,", LineFault::BadSite, "a\nb"},
             Case{ice + ",,\xFF,,,,,,", LineFault::BadSite, "?"},
             Case{ice + ",,,,,,,,\xC3", LineFault::BadNote, "?"},
             Case{ice + ",,,,,,", LineFault::TooFewFields, ""},
             Case{ice + ",,,,,,,,,", LineFault::TooManyFields, ""},
             Case{ice + ",\"17\"x,,,,,,,", LineFault::TextAfterQuote, ""},
         })
        EXPECT_EQ(refusedOnly(header + c.line), (RefusedLine{2, c.fault, c.cell})) << c.line;
}

TEST(ASessionCsvReader, RefusesTextsWithNulBytes) {
    const std::string header = "modality,started_at,duration_seconds,site,note\n"
                               "ice,2026-03-02T08:00Z,1200,";
    const std::string nul(1, '\0');
    EXPECT_EQ(refusedOnly(header + "a" + nul + "b,").fault, LineFault::BadSite);
    EXPECT_EQ(refusedOnly(header + ",a" + nul + "b").fault, LineFault::BadNote);
}

TEST(ASessionCsvReader, TakesTheLongestNoteAndRefusesALongerOne) {
    std::string note;
    for (std::size_t at = 0; at < Note::longest; ++at)
        note += "🧊";
    EXPECT_EQ(siteAndNote("Neck", note), "Neck|" + note);
    const auto refused = refusedOnly(
        "modality,started_at,duration_seconds,note\nice,2026-03-02T08:00Z,1200,x" + note);
    EXPECT_EQ(refused.fault, LineFault::BadNote);
    EXPECT_EQ(refused.cell.size(), 57U) << "cut between characters: x and 14 times four bytes";
}

TEST(ASessionCsvReader, CountsEveryLineThatAnOpenQuoteSwallows) {
    const auto lines = linesOf("modality,started_at,duration_seconds,note\n"
                               "ice,2026-03-02T08:00Z,1200,\"open\n"
                               "ice,2026-03-03T08:00Z,1200,\n"
                               "ice,2026-03-04T08:00Z,1200,\n");
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(std::get<RefusedLine>(lines.at(0)), (RefusedLine{2, LineFault::UnclosedQuote, ""}));
    EXPECT_EQ(std::get<RefusedLine>(lines.at(1)), (RefusedLine{3, LineFault::InOpenQuote, "2"}));
    EXPECT_EQ(std::get<RefusedLine>(lines.at(2)), (RefusedLine{4, LineFault::InOpenQuote, "2"}));
}

TEST(ASessionCsvReader, CountsEveryLineBetweenAStrayQuoteAndTheNext) {
    const auto lines = linesOf("modality,started_at,duration_seconds,note\n"
                               "ice,2026-03-02T08:00Z,1200,\"stray\n"
                               "ice,2026-03-03T08:00Z,1200,\n"
                               "ice,2026-03-04T08:00Z,1200,\"quoted\"\n"
                               "ice,2026-03-05T08:00Z,1200,\n");
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(std::get<RefusedLine>(lines.at(0)), (RefusedLine{2, LineFault::TextAfterQuote, ""}));
    EXPECT_EQ(std::get<RefusedLine>(lines.at(2)), (RefusedLine{4, LineFault::InOpenQuote, "2"}));
    EXPECT_EQ(std::get<ReadSession>(lines.at(3)).line, 5);
}

TEST(ASessionCsvReader, RefusesAColumnThatIsThereTwice) {
    for (const char* twice : {"modality,started_at,started_at,ended_at\n",
                              "modality,Started_At,duration_seconds, started_at \n"}) {
        try {
            (void)linesOf(twice);
            ADD_FAILURE() << twice;
        } catch (const CsvHeaderError& error) {
            EXPECT_EQ(error.kind(), CsvHeaderError::Kind::Twice);
            EXPECT_EQ(std::string(error.what()).substr(0, 13), "started_at (2") << "both are named";
        }
    }
    EXPECT_TRUE(linesOf("modality,started_at,ended_at,mine,mine\n").empty())
        << "of columns that are not read nobody needs to know which is meant";
}

TEST(ASessionCsvReader, NumbersLinesAsAnEditorShowsThem) {
    const auto lines = linesOf("modality,started_at,duration_seconds,note\r\n" // 1
                               "ice,2026-03-02T08:00Z,1200,\"a\r\nb\nc\"\r\n"  // 2 to 4
                               "\r\n"                                          // 5
                               "fire,2026-03-02T08:00Z,1200,\r\n"              // 6
                               "ice,2026-03-02T08:00Z,1200,\"\n\n\"x\n"        // 7 to 9
                               "heat,2026-03-02T08:00Z,1200,");                // 10
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(std::get<ReadSession>(lines.at(0)).line, 2);
    EXPECT_EQ(std::get<RefusedLine>(lines.at(1)).line, 6);
    EXPECT_EQ(std::get<RefusedLine>(lines.at(2)).line, 7);
    EXPECT_EQ(std::get<ReadSession>(lines.at(3)).line, 10);
}

} // namespace
} // namespace coolwarm::test
