// SPDX-License-Identifier: MIT
// Sessions out of a CSV file: the program's own, or a foreign one with the columns that matter.
#pragma once

#include "core/domain/file_line.h"
#include "core/report/csv_table.h"
#include "core/time/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

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
    [[nodiscard]] std::vector<std::string_view> columns() const { return m_table.columns(); }
    /// The names, as the file has them, of those that are not understood.
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const {
        return m_table.unknownColumns();
    }
    [[nodiscard]] bool namesSites() const { return m_table.has(SiteName); }

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
        NoteText
    };

    [[nodiscard]] std::string_view cell(Column column) const { return m_table.cell(column); }
    [[nodiscard]] std::optional<Moment> moment(Column column) const;
    [[nodiscard]] std::optional<LineFault> readTimes(Session& session);
    [[nodiscard]] std::optional<LineFault> readWords(ReadSession& read);
    [[nodiscard]] std::optional<LineFault> readFigures(Session& session);
    [[nodiscard]] std::optional<LineFault> readTexts(Session& session);

    CsvTable m_table;
    const Zone& m_zone;
    std::string_view m_blamed; ///< the cell that is to blame for the last fault
};

} // namespace coolwarm
