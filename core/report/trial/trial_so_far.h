// SPDX-License-Identifier: MIT
// A trial as far as it has come.
#pragma once

#include "core/domain/diary/trial.h"
#include "core/log/ports/history_reader.h"
#include "core/report/trial/trial_result.h"
#include "core/rules/trial.h"

#include <optional>

namespace coolwarm {

/// A trial with what follows from its sessions.
struct TrialSoFar {
    Trial trial;
    TrialState state;
    TrialResult result;
};

/// The newest one of the log, open or ended; nothing where the log has none. On the thread that the
/// reader belongs to. Throws StoreError.
[[nodiscard]] std::optional<TrialSoFar> newestTrial(HistoryReader& reader);

} // namespace coolwarm
