// SPDX-License-Identifier: MIT
// An activity as a record of the log: the one place that knows its columns.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/log/sqlite/records/record_p.h"

#include <chrono>
#include <tuple>

namespace coolwarm {

template <>
struct StoredAs<ActivityKind> : StoredAsWord<ActivityKind, activityFromWord> {};

/// A length of 1 s to a day.
template <>
struct StoredAs<std::chrono::seconds> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, std::chrono::seconds length) {
        to.add(std::int64_t{length.count()});
    }
    static std::chrono::seconds read(Cells& from) {
        constexpr std::int64_t longest = std::int64_t{24} * 3600;
        return std::chrono::seconds{from.numberIn(1, longest)};
    }
};

template <>
struct RecordOf<Activity> {
    static constexpr std::string_view table = Activity::kind;
    static constexpr std::tuple fields{
        field("id", &Activity::id, "uuid"),
        field("activity", &Activity::what, "what"),
        field("start", &Activity::start, "start_utc", "start_offset"),
        field("time of recording", &Activity::recorded, "recorded_utc", "recorded_offset"),
        field("length", &Activity::length, "length_seconds"),
        field("note", &Activity::note, "note"),
        field<StoredAsDeletion>("deletion", &Activity::deleted, "deleted_utc"),
    };

    [[nodiscard]] static Activity blank(SessionId id) { return Activity::blank(std::move(id)); }
    [[nodiscard]] static const char* finish(const Activity& /*activity*/) { return nullptr; }
};

} // namespace coolwarm
