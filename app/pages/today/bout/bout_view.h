// SPDX-License-Identifier: MIT
// What Today shows of bouts at one part of the body: the one that is open, or one that is proposed.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"

#include <QString>

#include <chrono>
#include <optional>

namespace coolwarm {

struct BoutView {
    std::optional<Episode> open;
    /// "Day 3 of this bout · ice is usually preferred in the first 48–72 h"; empty without a bout.
    QString day;
    bool isRecovered = false; ///< the pain of the last rated day is 0: it may be over
    /// Why the warning signs are to be looked at, and from which figures; empty where they are not.
    QString lookAgain;
    /// Without an open bout the first that is told of this part of the body since a day ago, if no
    /// bout has been there since: it may be the beginning of one, see proposesBout().
    std::optional<std::chrono::sys_seconds> first;
};

/// Reads it from the log, for the status's part of the body. Throws StoreError.
[[nodiscard]] BoutView boutView(HistoryReader& reader, const Status& status);

} // namespace coolwarm
