// SPDX-License-Identifier: MIT
// Any record of the diary: what is written down beside the sessions.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/trial.h"
#include "core/domain/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace coolwarm {

/// All kinds; whoever adds one adds it here. Each has a `kind`, which is the name of its table too,
/// a name for a `list` of them, an `id`, `recorded`, `deleted`, blank() and a function happened().
using DiaryRecord = std::variant<PainEntry, Episode, Activity, Trial>;

/// Stands for a kind where no record of it is at hand.
template <class Record>
struct KindTag {
    using Type = Record;
};

/// Calls `visit` with the KindTag of each kind.
template <class Visit>
constexpr void forEachDiaryKind(Visit visit) {
    [&]<class... Records>(KindTag<std::variant<Records...>>) {
        (visit(KindTag<Records>{}), ...);
    }(KindTag<DiaryRecord>{});
}

/// Calls `visit` with the KindTag of the kind of that name and returns what it does; a Result of
/// nothing for another name.
template <class Result, class Visit>
[[nodiscard]] Result ofDiaryKind(std::string_view kind, Visit visit) {
    Result result{};
    forEachDiaryKind([&](auto tag) {
        if (decltype(tag)::Type::kind == kind)
            result = visit(tag);
    });
    return result;
}

[[nodiscard]] const SessionId& idOf(const DiaryRecord& record);
[[nodiscard]] RecordRef refOf(const DiaryRecord& record);
[[nodiscard]] bool isDeleted(const DiaryRecord& record);
[[nodiscard]] Moment happenedAt(const DiaryRecord& record);

} // namespace coolwarm
