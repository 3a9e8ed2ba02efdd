// SPDX-License-Identifier: MIT
// A line of an imported file of the diary: a record, or a line that cannot be one.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/line_fault.h"

#include <cstdint>
#include <variant>

namespace coolwarm {

/// A record as a line tells it.
struct ReadRecord {
    std::int64_t line = 0;
    DiaryRecord record;
    bool hasId = false;       ///< the file names it; else the id is a new one
    bool hasRecorded = false; ///< the file says when it was written down
};

using DiaryLine = std::variant<ReadRecord, RefusedLine>;

} // namespace coolwarm
