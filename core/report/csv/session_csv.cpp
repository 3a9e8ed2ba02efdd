// SPDX-License-Identifier: MIT
// Writes one session as one CSV record.
#include "core/report/csv/session_csv.h"

#include "core/time/iso8601.h"

namespace coolwarm {

SessionCsv::SessionCsv(CsvOptions options) : m_writer(options.semicolon ? ';' : ',') {
    // The mark belongs to the first field: a spreadsheet takes it off, and so does the import.
    std::string& header = m_writer.beginField();
    if (options.byteOrderMark)
        header += "\xEF\xBB\xBF";
    for (const char symbol : csvHeader)
        header += symbol == ',' && options.semicolon ? ';' : symbol;
    m_writer.endRecord();
}

void SessionCsv::add(const Session& session) {
    const auto number = [this](auto value) { m_writer.plain(std::to_string(value)); };
    const auto pain = [&](const std::optional<PainScore>& score) {
        score ? number(score->value()) : m_writer.plain({});
    };
    m_writer.plain(session.id.text());
    m_writer.plain(toWord(session.modality));
    m_writer.text(session.site.name());
    appendIso8601(m_writer.beginField(), session.start);
    std::string& ended = m_writer.beginField();
    if (session.end)
        appendIso8601(ended, *session.end);
    appendLocalText(m_writer.beginField(), session.start);
    std::string& endedLocal = m_writer.beginField();
    if (session.end)
        appendLocalText(endedLocal, *session.end);
    session.planned ? number(session.planned->count()) : m_writer.plain({});
    session.end ? number(session.duration().count()) : m_writer.plain({});
    m_writer.plain(session.outcome ? toWord(*session.outcome) : std::string_view{});
    m_writer.plain(toWord(session.origin));
    m_writer.plain(session.withinWindow() ? "yes" : "no");
    pain(session.painBefore);
    pain(session.painAfter);
    m_writer.text(session.note.text());
    m_writer.endRecord();
}

} // namespace coolwarm
