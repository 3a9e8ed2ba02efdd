// SPDX-License-Identifier: MIT
// Finds the columns by the header, and hands the lines out one by one.
#include "core/report/csv/csv_table.h"

#include "core/report/csv/csv_cells.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

CsvTable::CsvTable(ByteSource source, std::span<const std::string_view> names,
                   std::span<const std::string_view> toldAgain, const std::string& wanted)
    : m_reader(std::move(source)), m_names(names), m_toldAgain(toldAgain), m_at(names.size()) {
    readHeader(wanted);
}

void CsvTable::readHeader(const std::string& wanted) {
    m_reader.findSeparator();
    if (!m_reader.next(m_record) || m_record.fault)
        throw CsvHeaderError(wanted);
    m_columns = m_record.fields.size();
    for (std::size_t place = 0; place < m_columns; ++place)
        take(place);
}

void CsvTable::take(std::size_t place) {
    const std::string_view given = trimmed(m_record.fields[place]);
    std::string name = inLowerCase(given);
    std::replace_if(
        name.begin(), name.end(), [](char symbol) { return symbol == ' ' || symbol == '-'; }, '_');
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found == m_names.end()) {
        if (std::find(m_toldAgain.begin(), m_toldAgain.end(), name) == m_toldAgain.end())
            m_unknown.push_back(shortened(given));
        return;
    }
    auto& known = m_at[static_cast<std::size_t>(found - m_names.begin())];
    if (known)
        throw CsvHeaderError(name + " (" + std::to_string(*known + 1) + ", " +
                                 std::to_string(place + 1) + ")",
                             CsvHeaderError::Kind::Twice);
    known = place;
}

std::vector<std::string_view> CsvTable::columns() const {
    std::vector<std::string_view> names;
    for (std::size_t column = 0; column < m_at.size(); ++column)
        if (has(column))
            names.push_back(m_names[column]);
    return names;
}

std::string_view CsvTable::rawCell(std::size_t column) const {
    return has(column) ? std::string_view(m_record.fields[*m_at[column]]) : std::string_view{};
}

std::string_view CsvTable::cell(std::size_t column) const {
    return trimmed(rawCell(column));
}

RefusedLine CsvTable::refused(LineFault fault, std::string_view blamed) const {
    return {m_record.line, fault, shortened(blamed)};
}

bool CsvTable::next() {
    m_fault.reset();
    if (m_swallowed < m_record.lastLine) { // by a quote: nobody is to miss a line
        m_fault =
            RefusedLine{++m_swallowed, LineFault::InOpenQuote, std::to_string(m_record.quoteLine)};
        return true;
    }
    if (!m_reader.next(m_record))
        return false;
    if (m_record.lastLine > 0) {
        m_swallowed = m_record.quoteLine;
        m_fault = RefusedLine{m_record.quoteLine, *m_record.fault, {}};
    } else if (m_record.fault) {
        m_fault = refused(*m_record.fault, {});
    } else if (m_record.fields.size() != m_columns) {
        m_fault = refused(m_record.fields.size() < m_columns ? LineFault::TooFewFields
                                                             : LineFault::TooManyFields,
                          {});
    }
    return true;
}

void demandColumns(const CsvTable& table, std::span<const std::string_view> names,
                   std::span<const std::string_view> needed) {
    std::string missing;
    for (const std::string_view name : needed) {
        const auto at = std::find(names.begin(), names.end(), name);
        if (!table.has(static_cast<std::size_t>(at - names.begin())))
            (missing += missing.empty() ? "" : ", ") += name;
    }
    if (!missing.empty())
        throw CsvHeaderError(missing);
}

} // namespace coolwarm
