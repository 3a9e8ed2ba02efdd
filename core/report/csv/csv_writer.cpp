// SPDX-License-Identifier: MIT
// Quotes CSV fields, and guards those that a spreadsheet would take for formulas.
#include "core/report/csv/csv_writer.h"

namespace coolwarm {

bool needsGuard(std::string_view field) {
    return !field.empty() &&
           std::string_view("=+-@\t\r\n'").find(field.front()) != std::string_view::npos;
}

std::string& CsvWriter::beginField() {
    if (!m_first)
        m_buffer += m_separator;
    m_first = false;
    return m_buffer;
}

void CsvWriter::plain(std::string_view field) {
    beginField() += field;
}

void CsvWriter::text(std::string_view field) {
    std::string& out = beginField();
    const bool guarded = needsGuard(field);
    // Both usual separators are quoted whichever is in use, so that a file read with the other one
    // still shows whole fields.
    if (field.find_first_of(",;\"\r\n") == std::string_view::npos) {
        if (guarded)
            out += '\'';
        out += field;
        return;
    }
    out += '"';
    if (guarded)
        out += '\'';
    for (const char symbol : field) {
        if (symbol == '"')
            out += '"';
        out += symbol;
    }
    out += '"';
}

void CsvWriter::endRecord() {
    m_buffer += "\r\n";
    m_first = true;
}

} // namespace coolwarm
