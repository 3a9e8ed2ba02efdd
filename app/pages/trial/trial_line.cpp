// SPDX-License-Identifier: MIT
// Shows the proposal while there is one.
#include "app/pages/trial/trial_line.h"

#include "app/control/trial/trial_service.h"
#include "app/text/states/trial_text.h"

namespace coolwarm {

TrialLine::TrialLine(TrialService& trials, QWidget* parent) : NoticeBar(parent), m_trials(trials) {
    setObjectName(QStringLiteral("trialLine"));
    connect(&trials, &TrialService::changed, this, [this] { display(m_isIdle); });
    connect(this, &NoticeBar::actionTriggered, this, [this] { m_trials.decline(); });
}

void TrialLine::display(bool idle) {
    m_isIdle = idle;
    const auto proposed = m_trials.proposed();
    if (idle && proposed)
        showNotice(Kind::Info, trialProposalText(*proposed), tr("Decline"), false);
    else
        hideNotice();
}

} // namespace coolwarm
