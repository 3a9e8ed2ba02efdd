// SPDX-License-Identifier: MIT
// A trial of ice and heat in words: what it is, how far it is, what it proposes and what it has
// shown.
#pragma once

#include "core/domain/modality.h"
#include "core/report/trial/trial_result.h"

#include <QString>
#include <QStringList>

namespace coolwarm {

/// Four sentences for somebody who has none yet.
[[nodiscard]] QStringList trialExplanation();
/// "Your trial proposes heat now."
[[nodiscard]] QString trialProposalText(Modality modality);
/// What has become of every block: "10 blocks: 3 done, 1 declined, 6 to come."
[[nodiscard]] QString trialBlocksText(const TrialResult& result);
/// What can be said of it, now or at its end.
[[nodiscard]] QString trialVerdictText(const TrialResult& result);

} // namespace coolwarm
