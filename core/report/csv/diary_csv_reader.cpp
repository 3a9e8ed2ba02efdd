// SPDX-License-Identifier: MIT
// Reads each line of a CSV file as one record of the diary and checks it cell by cell.
#include "core/report/csv/diary_csv_reader.h"

#include "core/report/csv/diary_csv.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using Names = std::vector<std::string_view>;

template <class Record, class Value>
constexpr bool isRead(const DiaryColumn<Record, Value>& /*column*/) {
    return true;
}
template <class Record, class Value>
constexpr bool isRead(const DiaryLocalColumn<Record, Value>& /*column*/) {
    return false;
}

Names namesOf(std::string_view kind, bool read) {
    return ofDiaryKind<Names>(kind, [read]<class Record>(KindTag<Record>) {
        Names names;
        const auto add = [&](const auto& column) {
            if (isRead(column) == read)
                names.push_back(column.name);
        };
        std::apply([&](const auto&... column) { (add(column), ...); }, CsvOf<Record>::columns);
        return names;
    });
}

Names neededBy(std::string_view kind) {
    return ofDiaryKind<Names>(kind, []<class Record>(KindTag<Record>) {
        return Names(CsvOf<Record>::needed.begin(), CsvOf<Record>::needed.end());
    });
}

std::string joined(const Names& names) {
    std::string text;
    for (const std::string_view name : names)
        (text += text.empty() ? "" : ", ") += name;
    return text;
}

/// One line on its way to a record.
template <class Record>
class LineReader {
public:
    LineReader(const CsvTable& table, const Zone& zone) : m_table(table), m_zone(zone) {}

    DiaryLine read() {
        std::apply([&](const auto&... column) { (take(column), ...); }, CsvOf<Record>::columns);
        if (m_refused)
            return *m_refused;
        return ReadRecord{m_table.line(), m_record, m_hasId, m_hasRecorded};
    }

private:
    template <class Value>
    void take(const DiaryColumn<Record, Value>& column) {
        const std::size_t at = m_next++;
        if (m_refused)
            return;
        const std::string_view cell =
            CsvCell<Value>::keepsSpace ? m_table.rawCell(at) : m_table.cell(at);
        const auto& needed = CsvOf<Record>::needed;
        const bool isNeeded = std::find(needed.begin(), needed.end(), column.name) != needed.end();
        if (cell.empty() && !isNeeded)
            return;
        auto value = CsvCell<Value>::read(cell, m_zone);
        if (!value) {
            m_refused = m_table.refused(column.fault, cell);
            return;
        }
        m_record.*column.member = *std::move(value);
        m_hasId = m_hasId || column.fault == LineFault::BadId;
        m_hasRecorded = m_hasRecorded || column.name == "recorded_at";
    }
    template <class Value>
    void take(const DiaryLocalColumn<Record, Value>& /*column*/) {}

    const CsvTable& m_table;
    const Zone& m_zone;
    std::size_t m_next = 0;
    Record m_record = Record::blank(SessionId::random());
    bool m_hasId = false;
    bool m_hasRecorded = false;
    std::optional<RefusedLine> m_refused;
};

} // namespace

DiaryCsvReader::DiaryCsvReader(std::string_view kind, ByteSource source, const Zone& zone)
    : m_kind(kind),
      m_names(namesOf(kind, true)),
      m_toldAgain(namesOf(kind, false)),
      m_table(std::move(source), m_names, m_toldAgain, joined(neededBy(kind))),
      m_zone(zone) {
    demandColumns(m_table, m_names, neededBy(kind));
}

bool DiaryCsvReader::namesSites() const {
    const auto at = std::find(m_names.begin(), m_names.end(), "site");
    return at == m_names.end() || m_table.has(static_cast<std::size_t>(at - m_names.begin()));
}

std::optional<DiaryLine> DiaryCsvReader::next() {
    if (!m_table.next())
        return std::nullopt;
    if (m_table.fault())
        return *m_table.fault();
    return ofDiaryKind<std::optional<DiaryLine>>(m_kind, [&]<class Record>(KindTag<Record>) {
        return std::optional(LineReader<Record>(m_table, m_zone).read());
    });
}

} // namespace coolwarm
