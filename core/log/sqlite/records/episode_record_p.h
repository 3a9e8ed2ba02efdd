// SPDX-License-Identifier: MIT
// An episode as a record of the log: the one place that knows its columns.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/log/sqlite/records/record_p.h"

#include <tuple>

namespace coolwarm {

template <>
struct StoredAs<Course> : StoredAsWord<Course, courseFromWord> {};

template <>
struct StoredAs<WordList> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, const WordList& words) { to.add(words.text()); }
    static WordList read(Cells& from) { return from.demanded(WordList::of(from.text())); }
};

template <>
struct RecordOf<Episode> {
    static constexpr std::string_view table = Episode::kind;
    static constexpr std::tuple fields{
        field("id", &Episode::id, "uuid"),
        field("part of the body", &Episode::site, "site_id"),
        field("onset", &Episode::began, "start_utc", "start_offset"),
        field("time of recording", &Episode::recorded, "recorded_utc", "recorded_offset"),
        field("end", &Episode::ended, "end_utc", "end_offset"),
        field("time of recording", &Episode::endRecorded, "end_recorded_utc",
              "end_recorded_offset"),
        field("trigger", &Episode::trigger, "triggers"),
        field("course", &Episode::course, "course"),
        field("list of what makes it worse", &Episode::worse, "worse_by"),
        field("list of what eases it", &Episode::eases, "eased_by"),
        field("tightness", &Episode::tightness, "tightness"),
        field("note", &Episode::note, "note"),
        field<StoredAsDeletion>("deletion", &Episode::deleted, "deleted_utc"),
    };

    [[nodiscard]] static Episode blank(SessionId id) { return Episode::blank(std::move(id)); }
    [[nodiscard]] static const char* finish(const Episode& bout) {
        if (bout.ended.has_value() != bout.endRecorded.has_value())
            return "a bout has an impossible state";
        return bout.ended && bout.ended->utc < bout.began.utc ? "a bout ends before it begins"
                                                              : nullptr;
    }
};

} // namespace coolwarm
