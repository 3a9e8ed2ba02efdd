// SPDX-License-Identifier: MIT
// Gives each column its meaning: by its own name, by a usual heading, by its cells, by what was
// said.
#include "core/report/csv/csv_columns.h"

#include "core/domain/session_id.h"
#include "core/report/csv/csv_cells.h"
#include "core/text/trimmed.h"
#include "core/time/iso8601.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace coolwarm {

namespace {

using enum CsvColumn;

constexpr std::size_t enoughCells = 100; // say what a column is

/// What the cells of one column have in common.
struct Cells {
    std::size_t filled = 0;
    std::size_t words = 0; ///< of therapy
    std::size_t days = 0;
    std::size_t times = 0; ///< of day
    std::size_t ids = 0;
    std::size_t lengths = 0;
    std::size_t shortLengths = 0; ///< too short to be counted in seconds
};

class ColumnFinder {
public:
    ColumnFinder(CsvGuess& guess, const CsvSample& sample) : m_guess(guess), m_sample(sample) {}

    void nameColumns();
    void byHeadings();
    void byCells();
    void byChoices(const CsvChoices& choices);
    void findDates(const CsvChoices& choices);
    void findFaults();

private:
    [[nodiscard]] std::vector<std::optional<CsvColumn>>& columns() { return m_guess.shape.columns; }
    [[nodiscard]] bool isTaken(CsvColumn column) const;
    [[nodiscard]] bool canBe(std::size_t at, CsvColumn column) const;
    template <class Fits>
    void takeFirst(CsvColumn column, const Fits& fits);
    [[nodiscard]] Cells cellsOf(std::size_t column) const;

    CsvGuess& m_guess;
    const CsvSample& m_sample;
    std::vector<std::string> m_plain; ///< headings
    std::vector<Cells> m_cells;
};

Cells ColumnFinder::cellsOf(std::size_t column) const {
    constexpr std::chrono::minutes longestInSeconds{4}; // what 240 is in seconds
    Cells cells;
    const std::size_t end = std::min(m_sample.records.size(), m_sample.first + enoughCells);
    for (std::size_t record = m_sample.first; record < end; ++record) {
        const std::string_view cell = m_sample.cell(record, column);
        if (cell.empty())
            continue;
        const CellTime time = timeIn(cell);
        const auto length = parseWrittenLength(cell);
        ++cells.filled;
        cells.words += modalityInWords(cell) ? 1U : 0U;
        cells.days += time.hasDay ? 1U : 0U;
        cells.times += time.hasTime ? 1U : 0U;
        cells.ids += SessionId::of(cell) ? 1U : 0U;
        cells.lengths += length ? 1U : 0U;
        cells.shortLengths += length && *length / 60 < longestInSeconds ? 1U : 0U;
    }
    return cells;
}

void ColumnFinder::nameColumns() {
    const std::size_t count = m_sample.columnCount();
    columns().assign(count, std::nullopt);
    for (std::size_t at = 0; at < count; ++at) {
        const std::string_view heading =
            m_sample.headings ? m_sample.cell(*m_sample.headings, at) : std::string_view{};
        m_guess.headings.push_back(shortened(heading));
        m_plain.push_back(plainWord(heading));
        std::string_view filled;
        for (std::size_t record = m_sample.first;
             record < m_sample.records.size() && filled.empty(); ++record)
            filled = m_sample.cell(record, at);
        m_guess.samples.push_back(shortened(filled));
        m_cells.push_back(cellsOf(at));
    }
}

bool ColumnFinder::isTaken(CsvColumn column) const {
    const auto& all = m_guess.shape.columns;
    return std::find(all.begin(), all.end(), column) != all.end();
}

// Whether what stands below a usual heading bears it out.
bool ColumnFinder::canBe(std::size_t at, CsvColumn column) const {
    const Cells& cells = m_cells[at];
    if (cells.filled == 0)
        return true;
    switch (column) {
    case ModalityWord:
        return cells.words > 0;
    case StartedAt:
    case EndedAt:
        return cells.times > 0;
    case Day:
        return cells.days > 0;
    case Id:
        return cells.ids > 0;
    case DurationMinutes:
        return cells.lengths > 0;
    default:
        return true;
    }
}

void ColumnFinder::byHeadings() {
    for (std::size_t at = 0; at < m_plain.size(); ++at)
        columns()[at] = columnNamed(m_plain[at]);
    const bool isForeign = !isTaken(ModalityWord) || !isTaken(StartedAt);
    for (std::size_t at = 0; at < m_plain.size(); ++at)
        if (isForeign && columns()[at] && !canBe(at, *columns()[at]))
            columns()[at].reset();          // numbers under "id", weekdays under "day"
    std::map<CsvColumn, std::string> names; // under which a column was taken
    for (std::size_t at = 0; at < m_plain.size(); ++at) {
        const auto column = columnUnder(m_plain[at]);
        if (!column || columns()[at] || !canBe(at, *column))
            continue;
        const auto taken = names.find(*column);
        if (taken != names.end() ? taken->second != m_plain[at] : isTaken(*column))
            continue;
        columns()[at] = column;
        names.emplace(*column, m_plain[at]);
    }
}

template <class Fits>
void ColumnFinder::takeFirst(CsvColumn column, const Fits& fits) {
    if (isTaken(column))
        return;
    for (std::size_t at = 0; at < m_cells.size(); ++at)
        if (const Cells& cells = m_cells[at];
            !columns()[at] && !isToldAgain(m_plain[at]) && cells.filled > 0 && fits(cells)) {
            columns()[at] = column;
            return;
        }
}

void ColumnFinder::byCells() {
    for (std::size_t at = 0; at < m_cells.size(); ++at) // a day with a time of day is a start
        if (columns()[at] == Day && m_cells[at].times > 0 && !isTaken(StartedAt))
            columns()[at] = StartedAt;
    takeFirst(ModalityWord, [](const Cells& cells) { return cells.words == cells.filled; });
    const auto isMoment = [](const Cells& cells) {
        return cells.days == cells.filled && cells.times == cells.filled;
    };
    const auto isTimeAlone = [](const Cells& cells) {
        return cells.times == cells.filled && cells.days == 0;
    };
    const bool hadStart = isTaken(StartedAt);
    takeFirst(StartedAt, isMoment);
    if (!isTaken(StartedAt)) {
        takeFirst(Day, [](const Cells& cells) { return cells.days == cells.filled; });
        if (isTaken(Day))
            takeFirst(StartedAt, isTimeAlone);
    }
    if (!hadStart && !isTaken(DurationSeconds) && !isTaken(DurationMinutes)) {
        takeFirst(EndedAt, isMoment);
        takeFirst(EndedAt, isTimeAlone);
    }
    constexpr std::array unitless{"duration", "length", "dauer", "laenge"};
    for (std::size_t at = 0; at < m_cells.size(); ++at)
        if (columns()[at] == DurationMinutes && m_cells[at].filled > 0 &&
            m_cells[at].shortLengths == 0 && !isTaken(DurationSeconds) &&
            std::find(unitless.begin(), unitless.end(), m_plain[at]) != unitless.end())
            columns()[at] = DurationSeconds;
}

void ColumnFinder::byChoices(const CsvChoices& choices) {
    for (const CsvChoices::Column& choice : choices.columns) {
        std::vector<std::size_t> meant;
        const std::string wanted = plainWord(choice.heading);
        for (std::size_t at = 0; at < m_plain.size(); ++at)
            if (choice.number > 0 ? at + 1 == choice.number
                                  : !wanted.empty() && m_plain[at] == wanted)
                meant.push_back(at);
        if (!meant.empty() && choice.meaning) // what was guessed gives way
            std::replace(columns().begin(), columns().end(), choice.meaning,
                         std::optional<CsvColumn>());
        for (const std::size_t at : meant)
            columns()[at] = choice.meaning;
        if (meant.empty())
            m_guess.unheard.push_back(choice.number > 0 ? std::to_string(choice.number)
                                                        : choice.heading);
    }
    const auto isOwn = [&](std::size_t at) {
        return !columns()[at] || (*columns()[at] < Day && m_plain[at] == nameOf(*columns()[at]));
    };
    m_guess.shape.isExact = m_sample.headings == std::size_t{0} && choices.columns.empty();
    for (std::size_t at = 0; at < m_plain.size(); ++at)
        m_guess.shape.isExact = m_guess.shape.isExact && isOwn(at);
}

// Each day speaks for the orders in which it can be read; the order that most of them have wins.
void ColumnFinder::findDates(const CsvChoices& choices) {
    std::map<DateOrder, std::size_t> votes;
    std::string_view first;
    for (std::size_t at = 0; at < m_plain.size(); ++at) {
        const auto column = columns()[at];
        if (column != StartedAt && column != EndedAt && column != Day)
            continue;
        for (std::size_t record = m_sample.first; record < m_sample.records.size(); ++record) {
            const std::string_view cell = m_sample.cell(record, at);
            if (parseIso8601(cell))
                continue;
            for (const DateOrder order : possibleOrders(cell)) {
                ++votes[order];
                first = first.empty() ? cell : first;
            }
        }
    }
    std::size_t most = 0;
    std::size_t alike = 0;
    for (const auto& [order, count] : votes) {
        alike = count > most ? 1 : alike + (count == most ? 1 : 0);
        if (count > most)
            m_guess.shape.dates = order;
        most = std::max(most, count);
    }
    if (choices.dates)
        m_guess.shape.dates = *choices.dates;
    else if (alike > 1)
        m_guess.unclearDay = shortened(first);
}

void ColumnFinder::findFaults() {
    const auto need = [&](bool isThere, std::string_view name) {
        if (!isThere)
            (m_guess.missing += m_guess.missing.empty() ? "" : ", ") += name;
    };
    need(isTaken(ModalityWord), "modality");
    need(isTaken(StartedAt), "started_at");
    need(isTaken(EndedAt) || isTaken(DurationSeconds) || isTaken(DurationMinutes),
         "ended_at (or duration_seconds)");
    for (std::size_t at = 0; at < m_plain.size(); ++at)
        for (std::size_t other = at + 1; other < m_plain.size() && m_guess.twice.empty(); ++other)
            if (columns()[at] && columns()[at] == columns()[other])
                m_guess.twice =
                    (m_plain[at].empty() ? std::string(nameOf(*columns()[at])) : m_plain[at]) +
                    " (" + std::to_string(at + 1) + ", " + std::to_string(other + 1) + ")";
}

} // namespace

std::string_view CsvSample::cell(std::size_t record, std::size_t column) const {
    const auto& fields = records[record].fields;
    return column < fields.size() ? trimmed(fields[column]) : std::string_view{};
}

std::size_t CsvSample::columnCount() const {
    if (headings)
        return records[*headings].fields.size();
    std::size_t most = 0;
    for (const CsvRecord& record : records)
        most = std::max(most, record.fields.size());
    return most;
}

CellTime timeIn(std::string_view cell) {
    if (cell.empty())
        return {};
    if (parseIso8601(cell))
        return {true, true};
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (const auto written = parseWrittenTime(cell, order))
            return {written->day.has_value(), written->time.has_value()};
    return {};
}

void findColumns(CsvGuess& guess, const CsvSample& sample, const CsvChoices& choices) {
    ColumnFinder finder(guess, sample);
    finder.nameColumns();
    finder.byHeadings();
    finder.byCells();
    finder.byChoices(choices);
    finder.findDates(choices);
    finder.findFaults();
}

} // namespace coolwarm
