// SPDX-License-Identifier: MIT
// A trial of the user's own: begun, a proposal declined, ended, taken out.
#pragma once

#include "core/domain/diary/trial.h"
#include "core/engine/commands/records.h"
#include "core/engine/result.h"

namespace coolwarm {

struct Transaction;

/// Begins a trial at this moment. The order is drawn here, however the record has it: of that only
/// the number of blocks counts.
using AddTrial = AddRecord<Trial>;
[[nodiscard]] Result perform(const AddTrial& command, Transaction& tx);

using EditTrial = Edit<Trial>;
[[nodiscard]] Result perform(const EditTrial& command, Transaction& tx);

using DeleteTrial = DeleteRecord<Trial>;
[[nodiscard]] Result perform(const DeleteTrial& command, Transaction& tx);

/// Declines what an open trial proposes at this moment: its block counts as declined.
struct DeclineProposal {
    static constexpr bool keepForLater = true;
    SessionId trial;
};
[[nodiscard]] Result perform(const DeclineProposal& command, Transaction& tx);

/// Ends an open trial, whether it is through or not.
struct EndTrial {
    static constexpr bool keepForLater = true;
    SessionId trial;
};
[[nodiscard]] Result perform(const EndTrial& command, Transaction& tx);

} // namespace coolwarm
