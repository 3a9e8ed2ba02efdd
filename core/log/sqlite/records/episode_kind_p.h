// SPDX-License-Identifier: MIT
// What is special about merging bouts: only one is open in a part of the body.
#pragma once

#include "core/log/sqlite/records/episode_record_p.h"
#include "core/log/sqlite/records/record_kind_p.h"

namespace coolwarm {

/// Of two that are open the older ends where the younger begins.
class EpisodeKind final : public RecordKindOf<Episode> {
protected:
    bool merge(Connection& into, LoggedRecord<Episode> row, bool sameLog) const override;
};

} // namespace coolwarm
