// SPDX-License-Identifier: MIT
// Writing a record of the diary, and taking it out again.
#pragma once

#include "core/domain/session_id.h"
#include "core/engine/commands/edit.h"

namespace coolwarm {

/// Writes a record down. When it was recorded follows from the reading; of a record that the log
/// has already nothing is done.
template <class Record>
struct AddRecord {
    static constexpr bool keepForLater = true;
    Record record;
};

template <class Record>
struct DeleteRecord {
    static constexpr bool keepForLater = true;
    SessionId what;
};

} // namespace coolwarm
