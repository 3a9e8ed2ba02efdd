// SPDX-License-Identifier: MIT
// What Today shows of the pain at one part of the body: the last entry of the day.
#pragma once

#include "core/domain/diary/pain_entry.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"

#include <QString>

#include <optional>

namespace coolwarm {

struct PainToday {
    std::optional<PainEntry> last; ///< of today, by the wall
    QString lastText;              ///< "last: 4 at 13:41"; empty without one
};

/// Reads it from the log, for the status's part of the body. Throws StoreError.
[[nodiscard]] PainToday painToday(HistoryReader& reader, const Status& status);

} // namespace coolwarm
