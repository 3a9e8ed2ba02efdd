// SPDX-License-Identifier: MIT
// What a file's beginning tells of how it is to be read, and what it leaves to be asked.
#include "core/report/csv/csv_guess.h"

#include "core/report/csv/csv_reader.h"
#include "core/report/csv/csv_source.h"
#include "core/report/csv/session_csv.h"
#include "core/report/csv/session_csv_reader.h"
#include "tests/support/byte_sources.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using enum CsvColumn;

/// The sessions of a text as "ice Neck 2026-11-24 08:00:00 20min 7>3 note"; "line 3: fault 8" for
/// what is none.
std::vector<std::string> readBy(std::string_view text, const CsvChoices& choices = {},
                                std::size_t portion = asMuchAsFits) {
    const FakeZone zone(60min);
    const ByteSource source = inPortions(text, portion);
    std::string beginning = readBeginning(source);
    const CsvGuess guess = guessCsv(beginning, choices);
    demandReadable(guess);
    SessionCsvReader reader(continued(beginning, source), zone, guess.shape);
    std::vector<std::string> lines;
    while (const auto next = reader.next()) {
        if (const auto* refused = std::get_if<RefusedLine>(&*next)) {
            lines.push_back("line " + std::to_string(refused->line) + ": fault " +
                            std::to_string(static_cast<int>(refused->fault)));
            continue;
        }
        const Session& session = std::get<ReadSession>(*next).session;
        std::string line = std::string(toWord(session.modality)) + ' ' + session.site.name() + ' ' +
                           toLocalText(session.start) + ' ' +
                           std::to_string(session.duration().count()) + 's';
        const auto pain = [](const auto& score) {
            return score ? std::to_string(score->value()) : std::string("-");
        };
        if (session.painBefore || session.painAfter)
            line += ' ' + pain(session.painBefore) + '>' + pain(session.painAfter);
        if (!session.note.empty())
            line += ' ' + session.note.text();
        lines.push_back(line);
    }
    return lines;
}

std::string refusalOf(LineFault fault, int line) {
    return "line " + std::to_string(line) + ": fault " + std::to_string(static_cast<int>(fault));
}

const std::string german =
    "Therapie;Körperteil;Beginn;Ende;Schmerz vorher;Schmerz nachher;Notiz\r\n"
    "Kälte;Nacken;24.11.2026 08:00;24.11.2026 08:20;7;3;gut\r\n"
    "Wärme;Knie;24.11.2026 18:00;24.11.2026 18:15;;;\r\n"
    "Eis;Knie;25.11.26 8.00;25.11.26 8.20;;;\r\n";

std::string inWindows1252(std::string text) {
    for (const auto& [letter, byte] : {std::pair{"ä", '\xE4'}, {"ö", '\xF6'}, {"ü", '\xFC'}})
        for (auto at = text.find(letter); at != std::string::npos; at = text.find(letter))
            text.replace(at, 2, 1, byte);
    return text;
}

std::string inUtf16(std::string_view text, bool bigEndian) {
    const std::string single = inWindows1252(std::string(text)); // Latin-1 letters alone
    std::string bytes;
    for (const char byte : single) {
        bytes += bigEndian ? '\0' : byte;
        bytes += bigEndian ? byte : '\0';
    }
    return bytes;
}

TEST(ACsvGuess, UnderstandsGermanHeadingsDatesAndWords) {
    EXPECT_THAT(readBy(german), ElementsAre("ice Nacken 2026-11-24 08:00:00 1200s 7>3 gut",
                                            "heat Knie 2026-11-24 18:00:00 900s",
                                            "ice Knie 2026-11-25 08:00:00 1200s"));
    const CsvGuess guess = guessCsv(german);
    EXPECT_EQ(guess.shape.dates, DateOrder::DayFirst);
    EXPECT_EQ(guess.shape.separator, ';');
    EXPECT_THAT(guess.unknown(), IsEmpty());
    EXPECT_EQ(guess.samples.at(0), "Kälte");
}

TEST(ACsvGuess, UnderstandsDatesOfTheUnitedStates) {
    EXPECT_THAT(readBy("Date,Time,Duration (min),Type,Pain before (0-10)\n"
                       "11/24/2026,8:00 AM,20,Cold,7\n"
                       "11/25/2026,6:30 PM,\"15.5\",Heat,6/10\n"),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s 7>-",
                            "heat Lower back 2026-11-25 18:30:00 930s 6>-"));
}

TEST(ACsvGuess, UnderstandsEveryEncodingThatASpreadsheetWrites) {
    const auto expected = readBy(german);
    const std::string inLatin = inWindows1252(german);
    EXPECT_EQ(readBy(inLatin), expected);
    EXPECT_EQ(readBy("\xEF\xBB\xBF" + german), expected);
    for (const bool bigEndian : {false, true}) {
        const std::string bytes = inUtf16(german, bigEndian);
        const std::string mark = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const std::size_t portion : {asMuchAsFits, std::size_t{1}}) {
            EXPECT_EQ(readBy(bytes, {}, portion), expected);
            EXPECT_EQ(readBy(mark + bytes, {}, portion), expected);
        }
        EXPECT_EQ(readBy(mark + bytes, {.encoding = TextEncoding::Utf16Le}), expected)
            << "which of the two it is the mark knows";
    }
    EXPECT_FALSE(guessCsv("modality,started_at,ended_at\n").encodingIsSure);
    EXPECT_TRUE(guessCsv(inLatin).encodingIsSure);
}

TEST(ACsvGuess, AsksWhereEveryDayCanBeAMonth) {
    const std::string file = "modality,started_at,duration_minutes\n"
                             "ice,03/04/2026 08:00,20\nice,05/06/2026 08:00,20\n";
    const CsvGuess guess = guessCsv(file);
    EXPECT_EQ(guess.unclearDay, "03/04/2026 08:00");
    EXPECT_FALSE(guess.canBeRead());
    EXPECT_THROW((void)readBy(file), CsvHeaderError);
    EXPECT_THAT(readBy(file, {.dates = DateOrder::DayFirst}),
                ElementsAre("ice Lower back 2026-04-03 08:00:00 1200s",
                            "ice Lower back 2026-06-05 08:00:00 1200s"));
    EXPECT_THAT(readBy(file, {.dates = DateOrder::MonthFirst}),
                ElementsAre("ice Lower back 2026-03-04 08:00:00 1200s",
                            "ice Lower back 2026-05-06 08:00:00 1200s"));
    EXPECT_TRUE(guessCsv(file + "ice,05/13/2026 08:00,20\n").canBeRead()) << "one day tells all";
    EXPECT_FALSE(
        guessCsv("modality,started_at,duration_minutes\nice,03-04-05 08:00,20\n").canBeRead());
}

TEST(ACsvGuess, TakesTheOrderOfMostDaysAndRefusesTheOthers) {
    EXPECT_THAT(readBy("modality,started_at,duration_minutes\n"
                       "ice,13/11/2026 08:00,20\nice,11/14/2026 08:00,20\n"
                       "ice,15/11/2026 08:00,20\n"),
                ElementsAre("ice Lower back 2026-11-13 08:00:00 1200s",
                            refusalOf(LineFault::BadStart, 3),
                            "ice Lower back 2026-11-15 08:00:00 1200s"));
}

TEST(ACsvGuess, FindsTheHeadingsBelowTitlesAndBlankLines) {
    EXPECT_THAT(readBy("sep=;\r\nMein Tagebuch;;;\r\n;;;\r\n\r\n" + german + ";;;;;;\r\n"),
                ElementsAre("ice Nacken 2026-11-24 08:00:00 1200s 7>3 gut",
                            "heat Knie 2026-11-24 18:00:00 900s",
                            "ice Knie 2026-11-25 08:00:00 1200s"));
    EXPECT_EQ(guessCsv("sep=;\r\nTitle, with commas, and more\r\n" + german).shape.separator, ';');
}

TEST(ACsvGuess, ReadsShortAndLongLinesOfASpreadsheet) {
    EXPECT_THAT(readBy("Therapie;Beginn;Ende;Notiz\r\n"
                       "Eis;24.11.2026 08:00;24.11.2026 08:20\r\n"
                       "Eis;25.11.2026 08:00;25.11.2026 08:20;;;\r\n"
                       "Eis\r\n"
                       "Eis;26.11.2026 08:00;26.11.2026 08:20;;;lost\r\n"),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s",
                            "ice Lower back 2026-11-25 08:00:00 1200s",
                            refusalOf(LineFault::TooFewFields, 4),
                            refusalOf(LineFault::TooManyFields, 5)));
}

TEST(ACsvGuess, ReadsAFileWithoutHeadingsByItsCells) {
    const std::string file = "24.11.2026;Kälte;08:00;08:20\n25.11.2026;Wärme;23:50;00:05\n";
    const CsvGuess guess = guessCsv(file);
    EXPECT_FALSE(guess.hasHeadings);
    EXPECT_EQ(guess.key(), "");
    EXPECT_THAT(readBy(file), ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s",
                                          "heat Lower back 2026-11-25 23:50:00 900s"))
        << "an end after midnight is on the next day";
    EXPECT_THAT(
        readBy("ice,2026-11-24 08:00,2026-11-24 08:20,Neck\n", {.columns = {{4, {}, SiteName}}}),
        ElementsAre("ice Neck 2026-11-24 08:00:00 1200s"));
}

TEST(ACsvGuess, FindsNoDayAfterTheLast) {
    EXPECT_THAT(readBy("Therapie;Datum;Beginn;Ende\nEis;31.12.9999;23:50;00:05\n"),
                ElementsAre(refusalOf(LineFault::BadEnd, 2)));
}

TEST(ACsvGuess, NamesTheColumnsThatItDoesNotUnderstand) {
    const CsvGuess guess = guessCsv("modality,started_at,ended_at,Mood,,pain b4,\n"
                                    "ice,2026-11-24 08:00,2026-11-24 08:20,low,x,7,\n");
    EXPECT_THAT(guess.unknown(), ElementsAre(3, 4, 5)) << "an empty column is none";
    EXPECT_EQ(guess.headings.at(5), "pain b4");
    const CsvChoices choices{.columns = {{0, "pain b4", PainBefore}}};
    EXPECT_THAT(readBy("modality,started_at,ended_at,Mood,,pain b4,\n"
                       "ice,2026-11-24 08:00,2026-11-24 08:20,low,x,7,\n",
                       choices),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s 7>-"));
}

TEST(ACsvGuess, KnowsPainBeforeAndAfterInManyWords) {
    for (const auto& [before, after] :
         {std::pair{"Schmerzen davor", "Schmerz danach"},
          {"Pain level before (0-10)", "Pain level after (0-10)"},
          {"Schmerzstärke vorher (NRS)", "Schmerzstärke nachher (NRS)"}}) {
        const CsvGuess guess = guessCsv(std::string("Type,Start,Min,") + before + ',' + after +
                                        "\nice,2026-11-24 08:00,20,7,3\n");
        EXPECT_EQ(guess.shape.columns.at(3), PainBefore) << before;
        EXPECT_EQ(guess.shape.columns.at(4), PainAfter) << after;
    }
}

TEST(ACsvGuess, DoesWhatIsSaidOfAColumn) {
    const std::string file = "modality,started_at,ended_at,note,real note\n"
                             "ice,2026-11-24 08:00,2026-11-24 08:20,a,b\n";
    EXPECT_THAT(readBy(file, {.columns = {{5, {}, NoteText}}}),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s b"));
    EXPECT_THAT(readBy(file, {.columns = {{0, "Note", std::nullopt}}}),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s"));
    EXPECT_THAT(guessCsv(file, {.columns = {{9, {}, NoteText}, {0, "nowhere", SiteName}}}).unheard,
                ElementsAre("9", "nowhere"));
}

TEST(ACsvGuess, RefusesHeadingsThatAreThereTwiceUntilOneIsChosen) {
    const std::string file = "Therapie;Beginn;Beginn;Dauer\n"
                             "Eis;24.11.2026 08:00;24.11.2026 09:00;20\n";
    EXPECT_EQ(guessCsv(file).twice, "beginn (2, 3)");
    EXPECT_EQ(guessCsv(file, {.columns = {{0, "Beginn", StartedAt}}}).twice, "beginn (2, 3)")
        << "that names both";
    EXPECT_THAT(readBy(file, {.columns = {{3, {}, StartedAt}}}),
                ElementsAre("ice Lower back 2026-11-24 09:00:00 1200s"));
}

TEST(ACsvGuess, LooksAtTheCellsWhereAHeadingCanMeanSeveralThings) {
    EXPECT_THAT(readBy("ID,Type,Day,Start,Duration\n1,Cold,Tue,2026-11-24 08:00,1200\n"
                       "2,Heat,Wed,2026-11-25 08:00,900\n"),
                ElementsAre("ice Lower back 2026-11-24 08:00:00 1200s",
                            "heat Lower back 2026-11-25 08:00:00 900s"))
        << "numbers are no ids, weekdays no days, and 1200 are seconds";
}

TEST(ACsvGuess, TakesNoMoreColumnsThanAReaderDoes) {
    std::string head = "modality,started_at,ended_at";
    for (int at = 3; at < 300; ++at)
        head += ",c" + std::to_string(at);
    EXPECT_TRUE(guessCsv(head + "\n").hasTooManyColumns);
    EXPECT_THROW((void)readBy(head + "\n"), CsvHeaderError);
}

TEST(ACsvGuess, IsPlainForWhatIsExported) {
    for (const CsvOptions options : {CsvOptions{false, false}, CsvOptions{true, true}}) {
        SessionCsv csv(options);
        const CsvGuess guess = guessCsv(csv.buffer());
        EXPECT_TRUE(guess.isPlain() && guess.canBeRead());
        EXPECT_EQ(guess.shape.separator, options.semicolon ? ';' : ',');
    }
    EXPECT_FALSE(guessCsv(german).isPlain());
}

TEST(ACsvGuess, KnowsFilesOfTheSameHeadings) {
    EXPECT_EQ(guessCsv(german).key(), guessCsv(inWindows1252(german)).key());
    EXPECT_NE(guessCsv(german).key(), guessCsv("Therapie;Beginn;Ende\n").key());
}

TEST(ACsvGuess, LooksNoFurtherThanTheBeginning) {
    std::string file = "Therapie;Beginn;Ende\n";
    while (file.size() < 2 * csvBeginning)
        file += "Eis;24.11.2026 08:00;24.11.2026 08:20\n";
    EXPECT_EQ(readBeginning(inPortions(file)).size(), csvBeginning);
    const std::size_t lines = (file.size() - 21) / 38;
    EXPECT_EQ(readBy(file, {}, 70'001).size(), lines);
}

TEST(WhatIsSaidOfAFile, ComesBackFromItsText) {
    const CsvChoices choices{.encoding = TextEncoding::Windows1252,
                             .separator = '\t',
                             .dates = DateOrder::MonthFirst,
                             .noHeadings = true,
                             .columns = {{2, {}, StartedAt}, {12, {}, std::nullopt}}};
    EXPECT_EQ(toText(choices),
              "encoding=windows-1252 separator=tab dates=mdy headings=none 2=started_at 12=");
    EXPECT_EQ(choicesFromText(toText(choices)), choices);
    EXPECT_EQ(choicesFromText(""), CsvChoices{});
    for (const char* text : {"x", "encoding=ebcdic", "0=note", "2=nothing", "=", "dates", "1", " "})
        EXPECT_EQ(choicesFromText(text), std::nullopt) << text;
}

} // namespace
} // namespace coolwarm::test
