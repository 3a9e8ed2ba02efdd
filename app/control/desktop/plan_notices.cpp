// SPDX-License-Identifier: MIT
// Finds the planned session that is due and says so in a sentence.
#include "app/control/desktop/plan_notices.h"

#include "app/control/desktop/quiet_time.h"
#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/rules/planner/kept_plan.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct PlanNoticesText {
    Q_DECLARE_TR_FUNCTIONS(PlanNotices)
};

} // namespace

std::optional<Notice> PlanNotices::look(const Status& status, const Preferences& preferences) {
    if (!status.plan || status.running || isQuiet(preferences, status.now.wallSecond()))
        return std::nullopt;
    for (const PlanStep& step : status.plan->steps) {
        const PlannedSession& session = step.session;
        if (step.state != PlanStepState::Due || session == m_told)
            continue;
        m_told = session;
        return Notice{session.modality == Modality::Ice
                          ? PlanNoticesText::tr("Ice is planned now")
                          : PlanNoticesText::tr("Heat is planned now"),
                      //: A part of the body; a length.
                      PlanNoticesText::tr("%1 · %2").arg(siteInSentence(session.site),
                                                         durationText(session.length))};
    }
    return std::nullopt;
}

} // namespace coolwarm
