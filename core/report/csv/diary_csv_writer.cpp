// SPDX-License-Identifier: MIT
// Writes one record of the diary as one CSV record.
#include "core/report/csv/diary_csv_writer.h"

#include "core/report/csv/diary_csv.h"

namespace coolwarm {

namespace {

template <class Record, class Value>
void writeCell(CsvWriter& to, const Record& record, const DiaryColumn<Record, Value>& column) {
    CsvCell<Value>::write(to, record.*column.member);
}

void writeLocal(CsvWriter& to, const Moment& moment) {
    appendLocalText(to.beginField(), moment);
}

template <class Value> // some kinds have an end, some have none
void writeLocal(CsvWriter& to, const std::optional<Value>& moment) {
    std::string& cell = to.beginField();
    if (moment)
        appendLocalText(cell, *moment);
}

template <class Record, class Value>
void writeCell(CsvWriter& to, const Record& record, const DiaryLocalColumn<Record, Value>& column) {
    writeLocal(to, record.*column.member);
}

} // namespace

std::vector<std::string_view> diaryColumns(std::string_view kind) {
    using Names = std::vector<std::string_view>;
    return ofDiaryKind<Names>(kind, []<class Record>(KindTag<Record>) {
        return std::apply([](const auto&... column) { return Names{column.name...}; },
                          CsvOf<Record>::columns);
    });
}

DiaryCsv::DiaryCsv(std::string_view kind, CsvOptions options)
    : m_writer(options.semicolon ? ';' : ',') {
    bool isFirst = true;
    for (const std::string_view name : diaryColumns(kind)) {
        std::string& field = m_writer.beginField();
        if (isFirst && options.byteOrderMark)
            field += "\xEF\xBB\xBF";
        field += name;
        isFirst = false;
    }
    m_writer.endRecord();
}

void DiaryCsv::add(const DiaryRecord& record) {
    std::visit(
        [&]<class Record>(const Record& each) {
            std::apply([&](const auto&... column) { (writeCell(m_writer, each, column), ...); },
                       CsvOf<Record>::columns);
        },
        record);
    m_writer.endRecord();
}

} // namespace coolwarm
