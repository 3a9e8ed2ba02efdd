// SPDX-License-Identifier: MIT
// Bouts of pain: begun, described, ended, opened again, joined, divided, taken out.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/records.h"
#include "core/engine/result.h"

namespace coolwarm {

struct Transaction;

/// Begins a bout, or tells of one of the past. Refused where it shares time with another one there.
using AddBout = AddRecord<Episode>;
[[nodiscard]] Result perform(const AddBout& command, Transaction& tx);

/// Describes a bout, moves its onset, ends it (the field `ended`) or opens it again (without one).
using EditBout = Edit<Episode>;
[[nodiscard]] Result perform(const EditBout& command, Transaction& tx);

using DeleteBout = DeleteRecord<Episode>;
[[nodiscard]] Result perform(const DeleteBout& command, Transaction& tx);

/// Makes one bout of two at the same part of the body: from the earlier onset to the later end, with
/// what is known of either. One step of the journal. Refused where a third lies between.
struct MergeBouts {
    static constexpr bool keepForLater = false;
    SessionId one;
    SessionId other;
};
[[nodiscard]] Result perform(const MergeBouts& command, Transaction& tx);

/// Makes two bouts of one: the first ends `at`, the second begins then and is described as the first
/// is. One step of the journal.
struct SplitBout {
    static constexpr bool keepForLater = false;
    SessionId what;
    Moment at;
};
[[nodiscard]] Result perform(const SplitBout& command, Transaction& tx);

} // namespace coolwarm
