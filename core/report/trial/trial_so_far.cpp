// SPDX-License-Identifier: MIT
#include "core/report/trial/trial_so_far.h"

#include "core/log/ports/diary_reader.h"

#include <utility>

namespace coolwarm {

std::optional<TrialSoFar> newestTrial(HistoryReader& reader) {
    auto trial = newest<Trial>(reader.diary(), {});
    if (!trial)
        return std::nullopt;
    TrialState state = trialState(*trial, reader.timedSince(trial->site, trial->began.utc));
    TrialResult result = resultOf(*trial, state);
    return TrialSoFar{std::move(*trial), std::move(state), std::move(result)};
}

} // namespace coolwarm
