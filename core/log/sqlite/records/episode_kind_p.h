// SPDX-License-Identifier: MIT
// What is special about merging bouts: no two share time in a part of the body.
#pragma once

#include "core/log/sqlite/records/episode_record_p.h"
#include "core/log/sqlite/records/record_kind_p.h"

namespace coolwarm {

/// Of two that share time the older ends where the younger begins; two that begin in one second are
/// one that was written down twice, and the longer one stays.
class EpisodeKind final : public RecordKindOf<Episode> {
public:
    void settle(Connection& log) const override;
};

} // namespace coolwarm
