// SPDX-License-Identifier: MIT
// Sessions out of a CSV file: the program's own, or a foreign one with the columns that matter.
#pragma once

#include "core/domain/file_line.h"
#include "core/report/csv/csv_cells.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_reader.h"
#include "core/report/csv/csv_shape.h"
#include "core/report/csv/csv_table.h"
#include "core/text/trimmed.h"
#include "core/time/clock.h"
#include "core/time/iso8601.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// Throws the CsvHeaderError of what has to be asked first, if anything.
void demandReadable(const CsvGuess& guess);

/// Reads the sessions of a file whose shape is known. Lines in which nothing stands are passed
/// over. Times without an offset are those of `zone`; an end that is a time alone is the next one
/// after its start. One leading ' is taken off texts that carry it as a guard.
class SessionCsvReader {
public:
    /// Keeps a reference.
    SessionCsvReader(ByteSource source, const Zone& zone, CsvShape shape);
    /// The same for a file in UTF-8 whose shape its beginning tells. Throws CsvHeaderError.
    SessionCsvReader(const ByteSource& source, const Zone& zone);

    /// The next session or the next line that is none; nothing at the end.
    [[nodiscard]] std::optional<FileLine> next();
    /// Whether a line was refused for bytes that are no UTF-8.
    [[nodiscard]] bool metOtherBytes() const { return m_metOtherBytes; }

private:
    using Column = CsvColumn;

    SessionCsvReader(const ByteSource& source, const Zone& zone, const std::string& beginning);

    /// The cell without white space around it; empty where the column is not there.
    [[nodiscard]] std::string_view cell(Column column) const { return trimmed(wholeCell(column)); }
    [[nodiscard]] std::string_view wholeCell(Column column) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(Column column) const {
        return m_at[static_cast<std::size_t>(column)];
    }
    /// What a cell says; a time alone is on `day`, where there is one.
    struct TimeOfCell {
        ParsedTime time;
        bool isAlone = false;
    };
    [[nodiscard]] std::optional<TimeOfCell> timeIn(
        Column column, std::optional<std::chrono::local_days> day) const;
    [[nodiscard]] Moment momentOf(const ParsedTime& time) const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] std::optional<LineFault> faultOfCells() const;
    [[nodiscard]] std::optional<LineFault> readStart(ParsedTime& start);
    [[nodiscard]] std::optional<LineFault> readTimes(Session& session);
    [[nodiscard]] std::optional<LineFault> readLength(Session& session, bool namesOffset);
    [[nodiscard]] std::optional<LineFault> readWords(ReadSession& read);
    [[nodiscard]] std::optional<LineFault> readFigures(Session& session);
    [[nodiscard]] std::optional<LineFault> readTexts(Session& session);
    [[nodiscard]] RefusedLine refused(LineFault fault);
    [[nodiscard]] FileLine read();

    CsvReader m_reader;
    const Zone& m_zone;
    CsvShape m_shape;
    CsvRecord m_record;
    std::int64_t m_swallowed = 0; ///< the last line within an open quote that was told
    std::array<std::optional<std::size_t>, allCsvColumns.size()> m_at;
    std::string_view m_blamed; ///< the cell that is to blame for the last fault
    bool m_metOtherBytes = false;
};

} // namespace coolwarm
