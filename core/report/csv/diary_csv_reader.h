// SPDX-License-Identifier: MIT
// Records of the diary out of a CSV file: the program's own, or a foreign one with what matters.
#pragma once

#include "core/domain/diary/diary_line.h"
#include "core/report/csv/csv_table.h"
#include "core/time/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Reads a header and then records of one kind. What the header needs at least is said at CsvOf;
/// further columns are passed over. Times without an offset are those of `zone`. A line without a
/// part of the body is about the usual one.
class DiaryCsvReader {
public:
    /// Reads the header. Throws CsvHeaderError. Keeps a reference to `zone`.
    DiaryCsvReader(std::string_view kind, ByteSource source, const Zone& zone);

    /// The next record or the next line that is none; nothing at the end.
    [[nodiscard]] std::optional<DiaryLine> next();
    [[nodiscard]] std::vector<std::string_view> columns() const { return m_table.columns(); }
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const {
        return m_table.unknownColumns();
    }
    /// True also of a kind whose records have no part of the body.
    [[nodiscard]] bool namesSites() const;

private:
    std::string_view m_kind;
    std::vector<std::string_view> m_names; ///< of all columns that are read, in their order
    std::vector<std::string_view> m_toldAgain;
    CsvTable m_table;
    const Zone& m_zone;
};

} // namespace coolwarm
