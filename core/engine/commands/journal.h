// SPDX-License-Identifier: MIT
// Undoing steps that changed the past, and doing them again.
#pragma once

#include "core/domain/record.h"
#include "core/engine/result.h"

namespace coolwarm {

struct Transaction;

/// Takes a step back that changed the past, of whichever kind of record: an addition, an edit, a
/// deletion or a whole import, whoever made it. Refused where it has been undone already, or where
/// a later step has changed the same record since, or where another file has taken the log's place
/// meanwhile, which has no such step (NothingToUndo): never another one is undone.
struct Undo {
    static constexpr bool keepForLater = false;
    RevisionId revision;
};
[[nodiscard]] Result perform(const Undo& command, Transaction& tx);

/// Makes a step again, by the entry that its undoing left in the journal. Refused where it has been
/// made again already, where the past was changed otherwise since, or where the log's file is
/// another one (NothingToRedo).
struct Redo {
    static constexpr bool keepForLater = false;
    RevisionId revision;
};
[[nodiscard]] Result perform(const Redo& command, Transaction& tx);

} // namespace coolwarm
