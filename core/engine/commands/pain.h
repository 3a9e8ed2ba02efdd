// SPDX-License-Identifier: MIT
// Pain at a moment: written down, corrected, taken out.
#pragma once

#include "core/domain/diary/pain_entry.h"
#include "core/engine/commands/records.h"
#include "core/engine/result.h"

namespace coolwarm {

struct Transaction;

using AddPain = AddRecord<PainEntry>;
[[nodiscard]] Result perform(const AddPain& command, Transaction& tx);

using EditPain = Edit<PainEntry>;
[[nodiscard]] Result perform(const EditPain& command, Transaction& tx);

using DeletePain = DeleteRecord<PainEntry>;
[[nodiscard]] Result perform(const DeletePain& command, Transaction& tx);

} // namespace coolwarm
