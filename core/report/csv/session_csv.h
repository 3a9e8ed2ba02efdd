// SPDX-License-Identifier: MIT
// Sessions as CSV records, in the one layout that is documented and read back.
#pragma once

#include "core/domain/session.h"
#include "core/report/csv/csv_writer.h"

#include <string_view>

namespace coolwarm {

struct CsvOptions {
    bool byteOrderMark =
        false;              ///< for spreadsheets that take a file without one for another encoding
    bool semicolon = false; ///< for spreadsheets in countries with a decimal comma
};

/// The header's names, in order; English in every language.
inline constexpr std::string_view csvHeader =
    "id,modality,site,started_at,ended_at,started_local,ended_local,planned_minutes,"
    "duration_seconds,outcome,origin,within_window,pain_before,pain_after,note";

/// Turns sessions into the bytes of a CSV file, piece by piece.
class SessionCsv {
public:
    explicit SessionCsv(CsvOptions options);

    /// The mark, when wanted, and the header line are in the buffer from the beginning.
    void add(const Session& session);

    /// What has come together since the last clear().
    [[nodiscard]] const std::string& buffer() const { return m_writer.buffer(); }
    void clear() { m_writer.clear(); }

private:
    CsvWriter m_writer;
};

} // namespace coolwarm
