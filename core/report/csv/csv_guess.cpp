// SPDX-License-Identifier: MIT
// Tries encoding, separator and the line of the headings, by what can be understood then.
#include "core/report/csv/csv_guess.h"

#include "core/report/csv/csv_cells.h"
#include "core/report/csv/csv_columns.h"
#include "core/report/csv/csv_source.h"
#include "core/text/letter_case.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::size_t mostTitles = 20;    // lines before the headings
constexpr std::size_t mostLooked = 1'000; // lines that say which way dates go

ByteSource sourceOf(std::string_view text) {
    return [text](char* buffer, std::size_t size) mutable {
        const std::size_t count = std::min(size, text.size());
        std::copy_n(text.data(), count, buffer);
        text.remove_prefix(count);
        return count;
    };
}

TextEncoding encodingFor(std::string_view beginning, const CsvChoices& choices) {
    const auto found = encodingOf(beginning);
    if (!choices.encoding)
        return found.value_or(TextEncoding::Utf8);
    const auto isWide = [](TextEncoding encoding) {
        return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    };
    // Which of its two kinds UTF-16 is, its mark knows best.
    return found && isWide(*found) && isWide(*choices.encoding) ? *found : *choices.encoding;
}

// Of a line "sep=;", with which spreadsheets begin.
std::optional<char> separatorNamed(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string line =
        inSmallLetters(text.substr(0, text.find_first_of("\r\n")).substr(0, 8));
    const std::string_view bare = trimmed(line);
    return bare.size() == 5 && bare.starts_with("sep=") ? separatorFromWord(bare.substr(4))
           : line.starts_with("sep=\t")                 ? std::optional('\t')
                                                        : std::nullopt;
}

bool isBlank(const CsvRecord& record) {
    return std::all_of(record.fields.begin(), record.fields.end(),
                       [](const std::string& field) { return trimmed(field).empty(); });
}

// The last one may have been cut off where the text is only a file's beginning.
std::vector<CsvRecord> recordsOf(std::string_view text, char separator, std::size_t most,
                                 bool isWhole, std::int64_t firstLine) {
    CsvReader reader(sourceOf(text));
    reader.setSeparator(separator);
    std::vector<CsvRecord> records;
    CsvRecord record;
    while (records.size() <= most && reader.next(record))
        if (record.line >= firstLine && (record.fault || !isBlank(record)))
            records.push_back(record);
    if (records.size() > most || (!isWhole && !records.empty()))
        records.pop_back();
    std::erase_if(records, [](const CsvRecord& each) {
        return each.fault && each.fault != LineFault::TooManyFields;
    });
    return records;
}

struct Understood {
    std::size_t headings = 0;
    std::size_t times = 0;
    std::size_t words = 0; ///< of therapy
};

Understood understoodIn(const CsvRecord& record) {
    Understood count;
    for (const std::string& field : record.fields) {
        const std::string_view cell = trimmed(field);
        if (cell.empty())
            continue;
        const std::string plain = plainWord(shortened(cell));
        const CellTime time = timeIn(cell);
        if (columnUnder(plain) || isToldAgain(plain))
            ++count.headings;
        else if (time.hasDay || time.hasTime)
            ++count.times;
        else if (modalityInWords(cell))
            ++count.words;
    }
    return count;
}

std::size_t filledCells(const CsvRecord& record) {
    return static_cast<std::size_t>(
        std::count_if(record.fields.begin(), record.fields.end(),
                      [](const std::string& field) { return !trimmed(field).empty(); }));
}

// The separator by which most can be understood; else the one that stands most often in a line.
char bestSeparator(std::string_view text, bool isWhole) {
    CsvReader reader(sourceOf(text));
    reader.findSeparator();
    char best = reader.separator();
    std::size_t most = 0;
    for (const char separator : {best, ',', ';', '\t'}) {
        for (const CsvRecord& record : recordsOf(text, separator, mostTitles, isWhole, 0)) {
            const Understood count = understoodIn(record);
            const std::size_t sum = count.headings + count.times + count.words;
            if (sum > most)
                best = separator;
            most = std::max(most, sum);
        }
    }
    return best;
}

// Titles may stand before it; a line with a time in it is none.
void findHeadings(CsvSample& sample, const CsvChoices& choices) {
    if (sample.records.empty() || choices.noHeadings)
        return;
    std::size_t most = 0;
    std::optional<std::size_t> several; // cells in one line
    std::optional<std::size_t> values;  // a line of a session
    for (std::size_t at = 0; at < std::min(sample.records.size(), mostTitles); ++at) {
        const Understood count = understoodIn(sample.records[at]);
        if (count.times > 0) {
            if (!values)
                values = at;
            continue;
        }
        if (count.headings > most)
            sample.headings = at;
        most = std::max(most, count.headings);
        if (!several && !values && filledCells(sample.records[at]) > 1)
            several = at;
    }
    if (!sample.headings)
        sample.headings = several ? several : values ? std::nullopt : std::optional<std::size_t>(0);
    sample.first = sample.headings ? *sample.headings + 1 : values.value_or(0);
}

} // namespace

std::string CsvGuess::key() const {
    std::string key;
    if (hasHeadings)
        for (const std::string& heading : headings)
            (key += plainWord(heading)) += '\n';
    return key;
}

std::vector<std::size_t> CsvGuess::unknown() const {
    std::vector<std::size_t> unknown;
    for (std::size_t at = 0; at < headings.size(); ++at)
        if (!shape.columns[at] && !isToldAgain(plainWord(headings[at])) &&
            !(headings[at].empty() && samples[at].empty()))
            unknown.push_back(at);
    return unknown;
}

CsvGuess guessCsv(std::string_view beginning, const CsvChoices& choices) {
    CsvGuess guess;
    const bool isWhole = beginning.size() < csvBeginning;
    guess.shape.encoding = encodingFor(beginning, choices);
    guess.encodingIsSure = choices.encoding || encodingOf(beginning);
    std::string text;
    Utf8Converter converter(guess.shape.encoding);
    converter.add(beginning, text);
    converter.finish(text);

    const auto named = separatorNamed(text);
    guess.shape.separator = choices.separator ? *choices.separator
                            : named           ? *named
                                              : bestSeparator(text, isWhole);
    CsvSample sample;
    sample.records = recordsOf(text, guess.shape.separator, mostLooked, isWhole, named ? 2 : 1);
    findHeadings(sample, choices);
    guess.hasHeadings = sample.headings.has_value();
    if (sample.headings)
        guess.shape.firstLine = sample.records[*sample.headings].line + 1;
    else if (!sample.records.empty())
        guess.shape.firstLine = sample.records[sample.first].line;
    guess.hasTooManyColumns =
        sample.headings && sample.records[*sample.headings].fault == LineFault::TooManyFields;
    findColumns(guess, sample, choices);
    return guess;
}

} // namespace coolwarm
