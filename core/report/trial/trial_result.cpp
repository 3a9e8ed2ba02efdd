// SPDX-License-Identifier: MIT
// Counts the blocks of a trial, and judges its differences by their t interval.
#include "core/report/trial/trial_result.h"

namespace coolwarm {

TrialResult resultOf(const Trial& trial, const TrialState& state) {
    TrialResult result;
    result.blocks = state.blocks.size();
    result.done = state.count(TrialBlock::Done);
    result.unrated = state.count(TrialBlock::Unrated);
    result.declined = state.count(TrialBlock::Declined);
    result.undone = state.count(TrialBlock::Undone);
    result.notReached = state.count(TrialBlock::Ahead) + state.count(TrialBlock::UnderWay);
    if (!trial.ended && !state.isThrough())
        return result;
    result.verdict = TrialVerdict::TooFew;
    if (result.done < TrialOrder::fewestBlocks)
        return result;
    result.difference = meanInterval(state.differences);
    if (!result.difference)
        return result;
    result.verdict = TrialVerdict::CannotTell;
    if (result.difference->low > 0)
        result.verdict = TrialVerdict::Ice;
    else if (result.difference->high < 0)
        result.verdict = TrialVerdict::Heat;
    return result;
}

} // namespace coolwarm
