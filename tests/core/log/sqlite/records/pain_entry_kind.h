// SPDX-License-Identifier: MIT
// A kind of record that the program does not have yet: this file, and a line in two lists below.
#pragma once

#include "core/log/sqlite/log_layout_p.h"
#include "core/log/sqlite/records/record_kind_p.h"

#include <array>
#include <string_view>
#include <vector>

namespace coolwarm {

/// How strong the pain was at a moment.
struct PainEntry {
    SessionId id;
    Site site = Site::lowerBack();
    Moment at{};
    PainScore score = PainScore::of(0).value();
    Note note{};
    bool deleted = false;

    friend bool operator==(const PainEntry&, const PainEntry&) = default;
};

template <>
struct Editable<PainEntry> {
    static constexpr std::tuple members{&PainEntry::site, &PainEntry::at, &PainEntry::score,
                                        &PainEntry::note};
};

template <>
struct RecordOf<PainEntry> {
    static constexpr std::string_view table = "pain_entry";
    static constexpr std::tuple fields{
        field("id", &PainEntry::id, "uuid"),
        field("site", &PainEntry::site, "site_id"),
        field("time", &PainEntry::at, "at_utc", "at_offset"),
        field("pain score", &PainEntry::score, "score"),
        field("note", &PainEntry::note, "note"),
        field<StoredAsDeletion>("deletion", &PainEntry::deleted, "deleted_utc"),
    };
    static PainEntry blank(SessionId id) { return {std::move(id)}; }
    static const char* finish(const PainEntry& /*entry*/) { return nullptr; }
};

namespace test {

inline constexpr std::string_view keepsPainEntries = R"sql(
CREATE TABLE pain_entry (
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

inline const RecordKindOf<PainEntry> painKind;
inline const std::array<const RecordKind*, 2> kindsOfTomorrow{&sessionKind(), &painKind};

inline const std::vector<std::string_view>& stepsOfTomorrow() {
    static const std::vector<std::string_view> steps = [] {
        std::vector<std::string_view> all(schemaSteps().begin(), schemaSteps().end());
        all.push_back(keepsPainEntries);
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
