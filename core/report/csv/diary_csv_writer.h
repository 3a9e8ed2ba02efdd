// SPDX-License-Identifier: MIT
// Records of the diary as CSV, in the one layout that is documented and read back.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/report/csv/csv_writer.h"
#include "core/report/csv/session_csv.h"

#include <string_view>
#include <vector>

namespace coolwarm {

/// Turns records of one kind into the bytes of a CSV file, piece by piece.
class DiaryCsv {
public:
    /// The mark, when wanted, and the header line are in the buffer from the beginning.
    DiaryCsv(std::string_view kind, CsvOptions options);

    /// A record of that kind.
    void add(const DiaryRecord& record);

    /// What has come together since the last clear().
    [[nodiscard]] const std::string& buffer() const { return m_writer.buffer(); }
    void clear() { m_writer.clear(); }

private:
    CsvWriter m_writer;
};

/// The header's names of a kind, in order; English in every language.
[[nodiscard]] std::vector<std::string_view> diaryColumns(std::string_view kind);

} // namespace coolwarm
