// SPDX-License-Identifier: MIT
// A CSV file as a table: a header that names the columns, and lines with a cell for each.
#pragma once

#include "core/report/csv/csv_reader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// The file cannot be read as such a list: what() names the columns that are missing, those that
/// name the same, one that was spoken of and is not there, or a day that can be read in two ways.
class CsvHeaderError : public std::runtime_error {
public:
    enum class Kind { Missing, Twice, TooMany, UnclearDay, NotThere };

    explicit CsvHeaderError(const std::string& columns, Kind kind = Kind::Missing)
        : std::runtime_error(columns), m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// Columns are found by name, with capitals, spaces or hyphens too; any further ones are passed
/// over.
class CsvTable {
public:
    /// Reads the header. `names` are those of the columns that may be read, `toldAgain` those of an
    /// export that say the same once more; both have to outlive this. Throws CsvHeaderError, with
    /// `wanted` where there is no header.
    CsvTable(ByteSource source, std::span<const std::string_view> names,
             std::span<const std::string_view> toldAgain, const std::string& wanted);

    [[nodiscard]] bool has(std::size_t column) const { return m_at[column].has_value(); }
    /// The names of the columns that are read.
    [[nodiscard]] std::vector<std::string_view> columns() const;
    /// The names, as the file has them, of those that are not understood.
    [[nodiscard]] const std::vector<std::string>& unknownColumns() const { return m_unknown; }

    /// Goes to the next line; false at the end.
    [[nodiscard]] bool next();
    /// What is wrong with the line that next() went to; its cells are no use then.
    [[nodiscard]] const std::optional<RefusedLine>& fault() const { return m_fault; }
    [[nodiscard]] std::int64_t line() const { return m_record.line; }
    /// The cell as it is; empty where the column is not there.
    [[nodiscard]] std::string_view rawCell(std::size_t column) const;
    /// The same without white space around it.
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    /// The line, refused because of a cell.
    [[nodiscard]] RefusedLine refused(LineFault fault, std::string_view blamed) const;

private:
    void readHeader(const std::string& wanted);
    void take(std::size_t place);

    CsvReader m_reader;
    std::span<const std::string_view> m_names;
    std::span<const std::string_view> m_toldAgain;
    CsvRecord m_record;
    std::size_t m_columns = 0;
    std::int64_t m_swallowed = 0; ///< the last line within an open quote that was told
    std::vector<std::optional<std::size_t>> m_at;
    std::vector<std::string> m_unknown;
    std::optional<RefusedLine> m_fault;
};

/// "a, b" of the columns that are missing; throws CsvHeaderError when there is one.
void demandColumns(const CsvTable& table, std::span<const std::string_view> names,
                   std::span<const std::string_view> needed);

} // namespace coolwarm
