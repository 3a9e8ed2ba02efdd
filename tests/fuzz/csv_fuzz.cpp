// SPDX-License-Identifier: MIT
// Any bytes as a CSV file: nothing breaks, and every session that is read survives an export.
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_source.h"
#include "core/report/csv/diary_csv_reader.h"
#include "core/report/csv/diary_csv_writer.h"
#include "core/report/csv/session_csv.h"
#include "core/report/csv/session_csv_reader.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/support/byte_sources.h"
#include "tests/support/fake_zone.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace coolwarm::test {
namespace {

const Zone& zone() {
    static const FakeZone berlin = FakeZone::berlin2026();
    return berlin;
}

struct ReadFile {
    std::vector<ReadSession> sessions;
    std::vector<RefusedLine> refused;
    bool noHeader = false;
};

/// A file in UTF-8, or with all that can be guessed of it and what has been said.
ReadFile readAll(std::string_view text, std::size_t portion,
                 const CsvChoices& choices = {.encoding = TextEncoding::Utf8}) {
    ReadFile all;
    try {
        const ByteSource source = inPortions(text, portion);
        std::string beginning = readBeginning(source);
        const CsvGuess guess = guessCsv(beginning, choices);
        demand(guess.shape.columns.size() == guess.headings.size() &&
                   guess.headings.size() == guess.samples.size(),
               "every column is told of");
        demand(choicesFromText(toText(choices)) == choices, "what was said can be remembered");
        demandReadable(guess);
        SessionCsvReader reader(continued(std::move(beginning), source), zone(), guess.shape);
        std::int64_t line = 0;
        while (auto next = reader.next()) {
            if (auto* read = std::get_if<ReadSession>(&*next))
                all.sessions.push_back(std::move(*read));
            else
                all.refused.push_back(std::get<RefusedLine>(std::move(*next)));
            const std::int64_t at = std::holds_alternative<ReadSession>(*next)
                                        ? all.sessions.back().line
                                        : all.refused.back().line;
            demand(at > line, "lines come in their order, behind the header");
            line = at;
        }
    } catch (const CsvHeaderError&) {
        all.noHeader = true;
    }
    return all;
}

void checkSurvives(const ReadSession& read, CsvOptions options) {
    demand(read.session.end && read.session.outcome, "a session of a file is over");
    SessionCsv csv(options);
    csv.add(read.session);
    const ReadFile again = readAll(csv.buffer(), csv.buffer().size());
    demand(!again.noHeader && again.refused.empty() && again.sessions.size() == 1,
           "an export is read again");
    demand(again.sessions.front().session == read.session &&
               again.sessions.front().session.site.name() == read.session.site.name(),
           "a session survives its export unchanged");
    demand(again.sessions.front().hasId && again.sessions.front().hasOrigin,
           "an export names id and origin");
}

// The same bytes in several encodings and orders of dates, as somebody may choose them.
void checkEachChoice(std::string_view text) {
    const std::size_t size = text.size();
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Be})
        for (const auto dates : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            CsvChoices choices;
            choices.noHeadings = size % 2 == 1;
            choices.columns = {{1 + size % 4, {}, CsvColumn::StartedAt}};
            if (size % 3 > 0) {
                choices.encoding = encoding;
                choices.dates = dates;
            }
            for (const auto& read : readAll(text, 1 + size / 3, choices).sessions)
                checkSurvives(read, {false, false});
        }
}

std::vector<ReadRecord> readRecords(std::string_view kind, std::string_view text,
                                    std::size_t portion) {
    std::vector<ReadRecord> records;
    try {
        DiaryCsvReader reader(kind, inPortions(text, portion), zone());
        while (auto next = reader.next())
            if (auto* read = std::get_if<ReadRecord>(&*next))
                records.push_back(std::move(*read));
    } catch (const CsvHeaderError&) {
        return {};
    }
    return records;
}

// Of one kind of records of the diary.
void tryDiary(std::string_view kind, std::string_view text) {
    const auto records = readRecords(kind, text, text.size());
    demand(records.size() == readRecords(kind, text, 1).size(), "portions make no difference");
    for (const ReadRecord& read : records) {
        DiaryCsv csv(kind, {true, true});
        csv.add(read.record);
        const auto again = readRecords(kind, csv.buffer(), csv.buffer().size());
        demand(again.size() == 1 && again.front().record == read.record,
               "a record survives its export unchanged");
    }
}

} // namespace
} // namespace coolwarm::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coolwarm::test;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto whole = readAll(text, size);
    const auto byBytes = readAll(text, 1);
    demand(whole.noHeader == byBytes.noHeader && whole.refused == byBytes.refused &&
               whole.sessions.size() == byBytes.sessions.size(),
           "it does not matter in which portions a file is read");
    checkEachChoice(text);
    for (const auto& read : whole.sessions) {
        checkSurvives(read, {false, false});
        checkSurvives(read, {true, true});
    }
    coolwarm::forEachDiaryKind(
        [&]<class Record>(coolwarm::KindTag<Record>) { tryDiary(Record::kind, text); });
    return 0;
}
