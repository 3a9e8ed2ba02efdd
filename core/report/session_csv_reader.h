// SPDX-License-Identifier: MIT
// Sessions out of a CSV file: the program's own, or a foreign one with the columns that matter.
#pragma once

#include "core/domain/file_line.h"
#include "core/report/csv_reader.h"
#include "core/time/clock.h"

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// The file cannot be a list of sessions: what() names the columns that are missing, or those that
/// name the same.
class CsvHeaderError : public std::runtime_error {
public:
    enum class Kind { Missing, Twice };

    explicit CsvHeaderError(const std::string& columns, Kind kind = Kind::Missing)
        : std::runtime_error(columns), m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// Reads a header and then sessions. The header needs at least `modality`, `started_at` and
/// `ended_at` or `duration_seconds`; other columns of the export are read where they are there, with
/// capitals, spaces or hyphens too; any further ones are passed over. Times without an offset are those of `zone`. One leading ' is taken
/// off texts that carry it as a guard.
class SessionCsvReader {
public:
    /// Reads the header. Throws CsvHeaderError. Keeps a reference.
    SessionCsvReader(ByteSource source, const Zone& zone);

    /// The next session or the next line that is none; nothing at the end.
    [[nodiscard]] std::optional<FileLine> next();
    /// The names of the columns that are read; others are passed over.
    [[nodiscard]] std::vector<std::string_view> columns() const;
    /// The names, as the file has them, of those that are not understood.
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const { return m_unknown; }
    [[nodiscard]] bool namesSites() const { return m_at[SiteName].has_value(); }

private:
    enum Column {
        Id,
        ModalityWord,
        SiteName,
        StartedAt,
        EndedAt,
        PlannedMinutes,
        DurationSeconds,
        OutcomeWord,
        OriginWord,
        PainBefore,
        PainAfter,
        NoteText,
        ColumnCount
    };

    void readHeader();
    /// The cell without white space around it; empty where the column is not there.
    [[nodiscard]] std::string_view cell(Column column) const;
    [[nodiscard]] std::optional<Moment> moment(Column column) const;
    [[nodiscard]] std::optional<LineFault> readTimes(Session& session);
    [[nodiscard]] std::optional<LineFault> readWords(ReadSession& read);
    [[nodiscard]] std::optional<LineFault> readFigures(Session& session);
    [[nodiscard]] std::optional<LineFault> readTexts(Session& session);
    [[nodiscard]] RefusedLine refused(LineFault fault) const;

    CsvReader m_reader;
    const Zone& m_zone;
    CsvRecord m_record;
    std::size_t m_columns = 0;
    std::int64_t m_swallowed = 0; ///< the last line within an open quote that was told
    std::array<std::optional<std::size_t>, ColumnCount> m_at;
    std::vector<std::string> m_unknown;
    std::string_view m_blamed; ///< the cell that is to blame for the last fault
};

} // namespace coolwarm
