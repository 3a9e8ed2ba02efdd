// SPDX-License-Identifier: MIT
// Activities: logged, corrected, taken out.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/engine/commands/records.h"
#include "core/engine/result.h"

namespace coolwarm {

struct Transaction;

using AddActivity = AddRecord<Activity>;
[[nodiscard]] Result perform(const AddActivity& command, Transaction& tx);

using EditActivity = Edit<Activity>;
[[nodiscard]] Result perform(const EditActivity& command, Transaction& tx);

using DeleteActivity = DeleteRecord<Activity>;
[[nodiscard]] Result perform(const DeleteActivity& command, Transaction& tx);

} // namespace coolwarm
