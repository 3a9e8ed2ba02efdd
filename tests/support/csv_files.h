// SPDX-License-Identifier: MIT
// Whole CSV files into a bench's log and out of it, as the program's import and export do.
#pragma once

#include "core/report/csv/session_csv.h"
#include "core/report/csv/session_csv_reader.h"
#include "tests/support/bench.h"
#include "tests/support/byte_sources.h"

#include <array>
#include <string>
#include <string_view>

namespace coolwarm::test {

inline constexpr std::array everyFormat{CsvOptions{false, false}, CsvOptions{false, true},
                                        CsvOptions{true, false}, CsvOptions{true, true}};

/// The lines of a reader as the engine takes them. Keeps a reference.
[[nodiscard]] inline ImportSource linesOf(SessionCsvReader& reader) {
    return [&reader] { return reader.next(); };
}

/// Imports a file's text now.
inline ImportReport importText(Bench& bench, std::string_view text, ImportOptions options = {},
                               const ImportProgress& progress = {},
                               std::size_t portion = asMuchAsFits) {
    SessionCsvReader reader(inPortions(text, portion), bench.zone);
    return bench.engine().importFrom(linesOf(reader), options, bench.now(), progress);
}

/// The whole history of the log in `folder` as a file.
[[nodiscard]] inline std::string exported(const std::filesystem::path& folder,
                                          CsvOptions options = {}) {
    SessionCsv csv(options);
    openHistory(folder, std::chrono::milliseconds{0})->stream({}, [&](const Session& session) {
        csv.add(session);
        return true;
    });
    return csv.buffer();
}

} // namespace coolwarm::test
