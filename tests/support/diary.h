// SPDX-License-Identifier: MIT
// Records of the diary in few words, and what a bench's log has of them.
#pragma once

#include "core/log/store/sqlite_store.h"
#include "core/report/csv/diary_csv_reader.h"
#include "core/report/csv/diary_csv_writer.h"
#include "tests/support/bench.h"
#include "tests/support/byte_sources.h"
#include "tests/support/commands.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm::test {

/// Pain at "Lower back", in UTC.
[[nodiscard]] inline PainEntry painAt(sys_seconds at, int score) {
    PainEntry entry = PainEntry::blank(SessionId::random());
    entry.score = pain(score);
    entry.at = {at, minutes{0}};
    return entry;
}

/// A bout at "Lower back", in UTC; open without an end.
[[nodiscard]] inline Episode boutFrom(sys_seconds began,
                                      std::optional<sys_seconds> ended = std::nullopt) {
    Episode bout = Episode::blank(SessionId::random());
    bout.began = {began, minutes{0}};
    if (ended)
        bout.ended = Moment{*ended, minutes{0}};
    return bout;
}

/// A record of that id, unless it is deleted.
template <class Record>
[[nodiscard]] std::optional<Record> recordIn(Bench& bench, const SessionId& id) {
    const auto found = bench.store().diary().record({std::string(Record::kind), id});
    return found && !isDeleted(*found) ? std::optional(std::get<Record>(*found)) : std::nullopt;
}

/// All records of a kind in the log of `folder`, oldest first.
template <class Record>
[[nodiscard]] std::vector<Record> recordsIn(const std::filesystem::path& folder) {
    std::vector<Record> all;
    openHistory(folder, std::chrono::milliseconds{0})
        ->diary()
        .stream(Record::kind, {}, [&](const DiaryRecord& record) {
            all.push_back(std::get<Record>(record));
            return true;
        });
    return all;
}
template <class Record>
[[nodiscard]] std::vector<Record> recordsIn(const FileBench& bench) {
    return recordsIn<Record>(bench.folder());
}

/// All of a kind as a file.
[[nodiscard]] inline std::string exportedDiary(const std::filesystem::path& folder,
                                               std::string_view kind, CsvOptions options = {}) {
    DiaryCsv csv(kind, options);
    openHistory(folder, std::chrono::milliseconds{0})
        ->diary()
        .stream(kind, {}, [&](const DiaryRecord& record) {
            csv.add(record);
            return true;
        });
    return csv.buffer();
}

/// Imports a file's text now.
inline ImportReport importDiaryText(Bench& bench, std::string_view kind, std::string_view text,
                                    ImportOptions options = {},
                                    std::size_t portion = asMuchAsFits) {
    DiaryCsvReader reader(kind, inPortions(text, portion), bench.zone);
    return bench.engine().importDiary([&] { return reader.next(); }, options, bench.now(), {});
}

} // namespace coolwarm::test
