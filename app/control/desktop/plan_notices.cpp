// SPDX-License-Identifier: MIT
// Finds the planned session that is due and says so in a sentence.
#include "app/control/desktop/plan_notices.h"

#include "app/control/desktop/quiet_time.h"
#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/rules/planner/kept_plan.h"

#include <QCoreApplication>

#include <algorithm>

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
        const bool isHeld = status.now.wallSecond() < step.reminderAt();
        if (step.state != PlanStepState::Due || isHeld || session == m_told ||
            (step.heldUntil && step.heldUntil == m_heldUntil))
            continue;
        m_told = session;
        m_heldUntil = step.heldUntil;
        return Notice{session.modality == Modality::Ice
                          ? PlanNoticesText::tr("Ice is planned now")
                          : PlanNoticesText::tr("Heat is planned now"),
                      //: A part of the body; a length.
                      PlanNoticesText::tr("%1 · %2").arg(siteInSentence(session.site),
                                                         durationText(session.length))};
    }
    return std::nullopt;
}

std::optional<PlannedSession> PlanNotices::open(const Status& status) const {
    const bool isToCome = m_told && status.plan && !status.running &&
                          std::ranges::find(status.plan->steps, *m_told, &PlanStep::session) !=
                              status.plan->steps.end();
    return isToCome ? m_told : std::nullopt;
}

} // namespace coolwarm
