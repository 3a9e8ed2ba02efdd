// SPDX-License-Identifier: MIT
// A pain entry as a record of the log: the one place that knows its columns.
#pragma once

#include "core/domain/diary/pain_entry.h"
#include "core/log/sqlite/records/record_p.h"

#include <tuple>

namespace coolwarm {

template <>
struct RecordOf<PainEntry> {
    static constexpr std::string_view table = PainEntry::kind;
    static constexpr std::tuple fields{
        field("id", &PainEntry::id, "uuid"),
        field("pain score", &PainEntry::score, "score"),
        field("part of the body", &PainEntry::site, "site_id"),
        field("time", &PainEntry::at, "start_utc", "start_offset"),
        field("time of recording", &PainEntry::recorded, "recorded_utc", "recorded_offset"),
        field("tightness", &PainEntry::tightness, "tightness"),
        field("note", &PainEntry::note, "note"),
        field<StoredAsDeletion>("deletion", &PainEntry::deleted, "deleted_utc"),
    };

    [[nodiscard]] static PainEntry blank(SessionId id) { return PainEntry::blank(std::move(id)); }
    [[nodiscard]] static const char* finish(const PainEntry& /*entry*/) { return nullptr; }
};

} // namespace coolwarm
