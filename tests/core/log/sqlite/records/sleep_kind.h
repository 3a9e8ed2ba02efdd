// SPDX-License-Identifier: MIT
// A kind of record that the program does not have yet: this file, and a line in two lists below.
#pragma once

#include "core/log/sqlite/log_layout_p.h"
#include "core/log/sqlite/records/record_kind_p.h"

#include <string_view>
#include <vector>

namespace coolwarm {

/// How well somebody slept.
struct SleepEntry {
    SessionId id;
    Site site = Site::lowerBack();
    Moment at{};
    PainScore score = PainScore::of(0).value();
    Note note{};
    bool deleted = false;

    friend bool operator==(const SleepEntry&, const SleepEntry&) = default;
};

template <>
struct Editable<SleepEntry> {
    static constexpr std::tuple members{&SleepEntry::site, &SleepEntry::at, &SleepEntry::score,
                                        &SleepEntry::note};
};

template <>
struct RecordOf<SleepEntry> {
    static constexpr std::string_view table = "sleep";
    static constexpr std::tuple fields{
        field("id", &SleepEntry::id, "uuid"),
        field("site", &SleepEntry::site, "site_id"),
        field("time", &SleepEntry::at, "at_utc", "at_offset"),
        field("score", &SleepEntry::score, "score"),
        field("note", &SleepEntry::note, "note"),
        field<StoredAsDeletion>("deletion", &SleepEntry::deleted, "deleted_utc"),
    };
    static SleepEntry blank(SessionId id) { return {std::move(id)}; }
    static const char* finish(const SleepEntry& /*entry*/) { return nullptr; }
};

namespace test {

inline constexpr std::string_view keepsSleep = R"sql(
CREATE TABLE sleep (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    site_id     INTEGER NOT NULL REFERENCES site (id),
    at_utc      INTEGER NOT NULL,
    at_offset   INTEGER NOT NULL,
    score       INTEGER NOT NULL,
    note        TEXT NOT NULL,
    deleted_utc INTEGER,
    changed_utc INTEGER NOT NULL,
    serial      INTEGER NOT NULL
) STRICT;
)sql";

inline const RecordKindOf<SleepEntry> sleepKind;
inline const std::vector<const RecordKind*> kindsOfTomorrow = [] {
    std::vector<const RecordKind*> all(recordKinds().begin(), recordKinds().end());
    all.push_back(&sleepKind);
    return all;
}();

inline const std::vector<std::string_view>& stepsOfTomorrow() {
    static const std::vector<std::string_view> steps = [] {
        std::vector<std::string_view> all(schemaSteps().begin(), schemaSteps().end());
        all.push_back(keepsSleep);
        return all;
    }();
    return steps;
}

/// The tables and kinds of records of the version that has it.
inline LogLayout layoutOfTomorrow() {
    return {stepsOfTomorrow(), kindsOfTomorrow};
}

} // namespace test
} // namespace coolwarm
