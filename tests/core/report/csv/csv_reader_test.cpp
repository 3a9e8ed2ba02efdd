// SPDX-License-Identifier: MIT
// Reading CSV record by record, whatever the file holds and in whichever pieces it comes.
#include "core/report/csv/csv_reader.h"

#include "tests/support/byte_sources.h"
#include "tests/support/commands.h"
#include "tests/support/csv_parser.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include <sys/resource.h>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using Fields = std::vector<std::string>;

std::vector<CsvRecord> allOf(CsvReader& reader) {
    std::vector<CsvRecord> records;
    for (CsvRecord record; reader.next(record);)
        records.push_back(record);
    return records;
}

std::vector<CsvRecord> recordsOf(std::string_view text, std::size_t portion = asMuchAsFits) {
    CsvReader reader(inPortions(text, portion));
    return allOf(reader);
}

/// The fields of all records, none of which has a fault.
std::vector<Fields> fieldsOf(std::string_view text) {
    std::vector<Fields> fields;
    for (const CsvRecord& record : recordsOf(text)) {
        EXPECT_FALSE(record.fault) << text;
        fields.push_back(record.fields);
    }
    return fields;
}

std::vector<std::int64_t> lineNumbersOf(std::string_view text) {
    std::vector<std::int64_t> lines;
    for (const CsvRecord& record : recordsOf(text))
        lines.push_back(record.line);
    return lines;
}

char separatorOf(std::string_view text, std::size_t portion = asMuchAsFits) {
    CsvReader reader(inPortions(text, portion));
    reader.findSeparator();
    return reader.separator();
}

TEST(ACsvReader, EndsLinesWithCrlfAndLfAndCr) {
    EXPECT_THAT(fieldsOf("a,b\r\nc,d\ne,f\rg,h"), ElementsAre(Fields{"a", "b"}, Fields{"c", "d"},
                                                              Fields{"e", "f"}, Fields{"g", "h"}));
    EXPECT_THAT(lineNumbersOf("a,b\r\nc,d\ne,f\rg,h"), ElementsAre(1, 2, 3, 4));
}

TEST(ACsvReader, FindsNothingInAnEmptyFile) {
    for (const char* text : {"", "\n", "\r\n\r\n", "\r\r", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
        EXPECT_TRUE(recordsOf(text).empty()) << text;
}

TEST(ACsvReader, PassesOverEmptyLinesAndCountsThem) {
    EXPECT_THAT(fieldsOf("\r\n\n\ra\n\n\nb\n"), ElementsAre(Fields{"a"}, Fields{"b"}));
    EXPECT_THAT(lineNumbersOf("\r\n\n\ra\n\n\nb\n"), ElementsAre(4, 7));
}

TEST(ACsvReader, TakesAByteOrderMarkOffOnceAndOnlyAtTheBeginning) {
    EXPECT_THAT(fieldsOf("\xEF\xBB\xBF"
                         "a\n\xEF\xBB\xBF"
                         "b"),
                ElementsAre(Fields{"a"}, Fields{"\xEF\xBB\xBF"
                                                "b"}));
    EXPECT_THAT(fieldsOf("\xEF\xBB\xBF\xEF\xBB\xBF"), ElementsAre(Fields{"\xEF\xBB\xBF"}));
    EXPECT_THAT(fieldsOf("\xEF\xBB"), ElementsAre(Fields{"\xEF\xBB"}));
    EXPECT_THAT(fieldsOf("\xEF"), ElementsAre(Fields{"\xEF"}));
}

TEST(ACsvReader, ReadsAQuotedMarkedFirstField) {
    EXPECT_THAT(fieldsOf("\xEF\xBB\xBF\"a,b\",c"), ElementsAre(Fields{"a,b", "c"}));
}

TEST(ACsvReader, TakesQuotesOffWhereTheyBeginAField) {
    EXPECT_THAT(fieldsOf("\"a,b\",\"say \"\"ouch\"\"\",\"\",\"two\r\nlines\"\r\n"),
                ElementsAre(Fields{"a,b", "say \"ouch\"", "", "two\r\nlines"}));
    EXPECT_THAT(fieldsOf("5\" wide, \"a\",b\"\"c"),
                ElementsAre(Fields{"5\" wide", " \"a\"", "b\"\"c"}));
}

TEST(ACsvReader, CountsTheLinesInsideOfQuotes) {
    EXPECT_THAT(lineNumbersOf("\"a\r\nb\nc\rd\r\r\ne\"\r\nnext\r\n\"\n\"\nlast"),
                ElementsAre(1, 7, 8, 10));
}

TEST(ACsvReader, KeepsEmptyFields) {
    EXPECT_THAT(fieldsOf(",\n,,\r\na,\n"),
                ElementsAre(Fields{"", ""}, Fields{"", "", ""}, Fields{"a", ""}));
}

TEST(ACsvReader, KeepsNulBytesAndBytesThatAreNoUtf8) {
    const std::string text{"a\0b,\xFF\xFE\n\"\0\",\xC3", 12};
    EXPECT_THAT(fieldsOf(text), ElementsAre(Fields{std::string("a\0b", 3), "\xFF\xFE"},
                                            Fields{std::string(1, '\0'), "\xC3"}));
}

TEST(ACsvReader, RefusesTextBehindAQuotedFieldAndGoesOnWithTheNextLine) {
    const auto records = recordsOf("\"a\"b,c\n\"a\" ,c\r\nd,e");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records.at(0).fault, LineFault::TextAfterQuote);
    EXPECT_EQ(records.at(1).fault, LineFault::TextAfterQuote);
    EXPECT_EQ(records.at(1).line, 2);
    EXPECT_FALSE(records.at(2).fault) << "the fault is the record's, not the reader's";
    EXPECT_EQ(records.at(2).fields, (Fields{"d", "e"}));
}

TEST(ACsvReader, RefusesAQuoteThatIsNeverClosedByTheLineWhereTheRecordBegins) {
    const auto records = recordsOf("a,b\nc,\"d\ne,f\ng,h\n");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.at(1).fault, LineFault::UnclosedQuote);
    EXPECT_EQ(records.at(1).line, 2);
    EXPECT_EQ(recordsOf("\"").at(0).fault, LineFault::UnclosedQuote);
    EXPECT_EQ(recordsOf("\"a\"\"").at(0).fault, LineFault::UnclosedQuote);
}

TEST(ACsvReader, NamesTheLineOfAnOpenQuoteAndTheLastThatItSwallows) {
    const auto open = recordsOf("a,b\n\"x\ny\",\"d\ne,f\ng,h\n");
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open.at(1).line, 2);
    EXPECT_EQ(open.at(1).quoteLine, 3);
    EXPECT_EQ(open.at(1).lastLine, 5) << "the line behind the last break is none";
    EXPECT_EQ(recordsOf("a\n\"b\r\nc").at(1).lastLine, 3);
    const auto stray = recordsOf("a,\"b\nc,d\ne,\"f\"\ng,h\n");
    ASSERT_EQ(stray.size(), 2U);
    EXPECT_EQ(stray.at(0).fault, LineFault::TextAfterQuote);
    EXPECT_EQ(stray.at(0).quoteLine, 1);
    EXPECT_EQ(stray.at(0).lastLine, 3);
    EXPECT_EQ(stray.at(1).lastLine, 0);
}

TEST(ACsvReader, TakesFieldsUpToTheLongestAndRefusesLongerOnes) {
    const std::string longest(CsvReader::longestField, 'x');
    for (const char* quote : {"", "\""}) {
        EXPECT_EQ(recordsOf(quote + longest + quote).at(0).fields, Fields{longest});
        const auto records = recordsOf(quote + longest + "x" + quote + ",b\nc");
        ASSERT_EQ(records.size(), 2U);
        EXPECT_EQ(records.at(0).fault, LineFault::FieldTooLong);
        EXPECT_EQ(records.at(1).fields, Fields{"c"});
        EXPECT_EQ(records.at(1).line, 2);
    }
}

TEST(ACsvReader, RefusesAFieldOfAMegabyteAndReadsTheNextLine) {
    const auto records = recordsOf("a," + std::string(1'000'000, 'x') + ",b\r\nc,d");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.at(0).fault, LineFault::FieldTooLong);
    EXPECT_EQ(records.at(1).fields, (Fields{"c", "d"}));
}

TEST(ACsvReader, RefusesMoreFieldsThanItHoldsAndReadsTheNextLine) {
    const auto most = recordsOf(std::string(CsvReader::mostFields - 1, ','));
    EXPECT_FALSE(most.at(0).fault);
    EXPECT_EQ(most.at(0).fields, Fields(CsvReader::mostFields));
    for (const std::size_t separators : {CsvReader::mostFields, std::size_t{1'000'000}}) {
        const auto records = recordsOf(std::string(separators, ',') + "\n\"c\",d");
        ASSERT_EQ(records.size(), 2U);
        EXPECT_EQ(records.at(0).fault, LineFault::TooManyFields);
        EXPECT_LE(records.at(0).fields.size(), CsvReader::mostFields);
        EXPECT_EQ(records.at(1).fields, (Fields{"c", "d"}));
        EXPECT_FALSE(records.at(1).fault);
    }
}

TEST(ACsvReader, FindsTheSeparatorOfTheFirstLine) {
    EXPECT_EQ(separatorOf("a,b,c\n;;;;"), ',');
    EXPECT_EQ(separatorOf("a;b;c,d\r\n,,,,"), ';');
    EXPECT_EQ(separatorOf("a\tb\tc\r\t"), '\t');
    EXPECT_EQ(separatorOf("a"), ',');
    EXPECT_EQ(separatorOf(""), ',');
    EXPECT_EQ(separatorOf("\"a,,,,\";b;\"c,\n,,\""), ';') << "what stands in quotes is text";
    EXPECT_EQ(separatorOf("\xEF\xBB\xBF"
                          "a;b"),
              ';');
}

TEST(ACsvReader, FindsTheSeparatorBehindEmptyLinesAndAnyByte) {
    EXPECT_EQ(separatorOf("\r\n\n\ra;b"), ';');
    EXPECT_EQ(separatorOf("\xFF,\xFF;b;c"), ';') << "a byte of 255 is no end of file";
}

TEST(ACsvReader, FindsTheSeparatorInHoweverSmallPortionsAPipeHandsItOut) {
    for (const std::size_t portion : {1U, 2U, 5U}) {
        EXPECT_EQ(separatorOf("modality;started_at;ended_at\n,,,,,,", portion), ';');
        CsvReader reader(inPortions("\xEF\xBB\xBF\na;b\nc;d", portion));
        reader.findSeparator();
        const auto records = allOf(reader);
        ASSERT_EQ(records.size(), 2U);
        EXPECT_EQ(records.at(0).fields, (Fields{"a", "b"}));
        EXPECT_EQ(records.at(0).line, 2);
    }
}

TEST(ACsvReader, LooksForTheSeparatorNoFurtherThanAHeaderReaches) {
    std::size_t handedOut = 0;
    CsvReader reader([&](char* buffer, std::size_t size) {
        std::fill_n(buffer, size, 'x');
        handedOut += size;
        return size;
    });
    reader.findSeparator();
    EXPECT_EQ(reader.separator(), ',');
    EXPECT_LE(handedOut, 4 * CsvReader::longestField);
}

/// Random text of what matters in CSV.
std::string someText(std::mt19937& random, unsigned longest) {
    static const std::vector<std::string> parts{",", ";", "\t", "\"", "\"\"", "\r",   "\n",  "\r\n",
                                                "a", " ", "'",  "=",  "ü",    "🧊", "\xFF"};
    std::string text;
    for (auto length = random() % longest; length > 0; --length)
        text += parts[random() % parts.size()];
    return text;
}

TEST(ACsvReader, ReadsTheSameInWhicheverPortionsAFileComes) {
    constexpr unsigned seed = 64;
    std::mt19937 random(seed);
    for (int round = 0; round < 3'000; ++round) {
        const std::string text = someText(random, 60);
        const auto whole = recordsOf(text);
        for (const std::size_t portion : {1U, 2U, 3U, 7U}) {
            const auto pieces = recordsOf(text, portion);
            ASSERT_EQ(pieces.size(), whole.size()) << "seed " << seed << ", round " << round;
            for (std::size_t at = 0; at < whole.size(); ++at) {
                EXPECT_EQ(pieces[at].fields, whole[at].fields) << round;
                EXPECT_EQ(pieces[at].line, whole[at].line) << round;
                EXPECT_EQ(pieces[at].fault, whole[at].fault) << round;
            }
        }
    }
}

TEST(ACsvReader, ReadsWhatAStrictReaderReads) {
    constexpr unsigned seed = 4180;
    std::mt19937 random(seed);
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (int record = 0; record < 4; ++record) {
            text += "x"; // no empty line
            for (int field = 0; field < 3; ++field) {
                std::string inside = someText(random, 6);
                for (auto at = inside.find('"'); at != std::string::npos;
                     at = inside.find('"', at + 2))
                    inside.insert(at, 1, '"');
                text += ",\"" + inside + '"';
            }
            text += "\r\n";
        }
        EXPECT_EQ(fieldsOf(text), parseCsv(text)) << "seed " << seed << ", round " << round;
    }
}

TEST(ACsvReader, HandsOutWhatItsSourceThrows) {
    CsvReader reader([](char*, std::size_t) -> std::size_t { throw std::runtime_error("gone"); });
    CsvRecord record;
    EXPECT_THROW((void)reader.next(record), std::runtime_error);
}

TEST(ACsvReader, EndsInALineThatDoesNot) {
    for (const bool header : {true, false}) {
        std::size_t handedOut = 0;
        CsvReader reader([&](char* buffer, std::size_t size) {
            std::fill_n(buffer, size, '\0');
            if (handedOut == 0 && !header)
                buffer[0] = '\n';
            handedOut += size;
            return size;
        });
        CsvRecord record;
        try {
            while (reader.next(record)) {
            }
            ADD_FAILURE() << "it found an end";
        } catch (const CsvLineTooLong& error) {
            EXPECT_EQ(error.line(), header ? 1 : 2);
        }
        EXPECT_LE(handedOut, 2 * CsvReader::longestLine);
    }
}

TEST(ACsvReader, TakesALineOfAlmostAMegabyteWhereverItsPortionsEnd) {
    const std::string longest(CsvReader::longestLine - 1, ',');
    for (const std::size_t portion :
         {std::size_t{1'000}, std::size_t{4'096}, std::size_t{65'536}}) {
        std::string text = longest + '\n' + longest + '\n';
        CsvReader reader([&, at = std::size_t{0}](char* buffer, std::size_t size) mutable {
            const std::size_t got = text.copy(buffer, std::min(size, portion), at);
            at += got;
            return got;
        });
        std::size_t records = 0;
        for (CsvRecord record; reader.next(record); ++records)
            EXPECT_EQ(record.fault, LineFault::TooManyFields);
        EXPECT_EQ(records, 2U);
    }
}

/// The most memory this process ever used, in bytes.
std::int64_t peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024;
}

TEST(ACsvReader, NeedsNoMoreMemoryForALongFile) {
    constexpr std::size_t megabyte = 1'000'000;
    constexpr std::int64_t most = 40 * 1'000'000; // 256 fields of 64 KB, the buffer, the allocator
    const std::int64_t before = peakMemory();
    struct Shape {
        const char* first;
        std::string part;
        std::size_t size;
    };
    std::size_t records = 0;
    for (const Shape& shape : {Shape{"", "0f8fad5b-d9cb,ice,\"two\nlines\",x\r\n", 80 * megabyte},
                               Shape{"\"", "endless\n", 60 * megabyte},
                               Shape{"", std::string(900'000, ',') + '\n', 60 * megabyte}}) {
        CsvReader reader(repeated(shape.first, shape.part, shape.size));
        for (CsvRecord record; reader.next(record); ++records)
            ASSERT_LE(record.fields.size(), CsvReader::mostFields);
    }
    EXPECT_GT(records, 2'000'000U);
    EXPECT_LT(peakMemory() - before, most);
}

} // namespace
} // namespace coolwarm::test
