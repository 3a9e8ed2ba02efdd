// SPDX-License-Identifier: MIT
// Says which figures of a doctor's plan can be used and why others cannot, as the guidance has it.
#include "app/pages/settings/plan_view.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/protocol.h"
#include "core/engine/commands/settings.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct PlanViewText {
    Q_DECLARE_TR_FUNCTIONS(PlanView)
};

QString figures(const Regimen& regimen) {
    //: %1 is a window such as "15–25 min", %2 a time such as "2 h"
    return PlanViewText::tr("%1, rest %2").arg(windowText(regimen.window), spanText(regimen.rest));
}

QString leastFaultOf(const Regimen& bound, const PlanDraft& draft) {
    if (draft.window.least < bound.window.least)
        return PlanViewText::tr("At least %1: shorter does little.")
            .arg(spanText(bound.window.least));
    if (draft.window.least > bound.window.most)
        return PlanViewText::tr("At most %1: longer can harm the skin.")
            .arg(spanText(bound.window.most));
    return {};
}

QString mostFaultOf(const Regimen& bound, const PlanDraft& draft) {
    if (draft.window.most > bound.window.most)
        return PlanViewText::tr("At most %1: longer can harm the skin.")
            .arg(spanText(bound.window.most));
    if (draft.window.most < draft.window.least)
        return PlanViewText::tr("The longest session cannot be shorter than the shortest.");
    return {};
}

QString restFaultOf(const Regimen& bound, const PlanDraft& draft) {
    if (draft.rest < bound.rest)
        return PlanViewText::tr("At least %1, so that the skin recovers. A plan may only "
                                "lengthen the rest.")
            .arg(spanText(bound.rest));
    if (draft.rest > Protocol::longestRest)
        return PlanViewText::tr("A rest lasts %1 at most.").arg(spanText(Protocol::longestRest));
    return {};
}

} // namespace

PlanDraft draftOf(const Regimen& regimen) {
    return {regimen.window, regimen.rest};
}

SetProtocol commandOf(Modality modality, const PlanDraft& draft) {
    return {modality, draft.window, draft.rest};
}

PlanView planView(Modality modality, const Regimen& inForce, const PlanDraft& draft) {
    const Regimen& bound = Protocol::standard(modality);
    PlanView view;
    view.isOwn = !(inForce == bound);
    view.inForce = (view.isOwn ? PlanViewText::tr("Plan in use: from my doctor (%1)")
                               : PlanViewText::tr("Plan in use: standard (%1)"))
                       .arg(figures(inForce));
    if (view.isOwn)
        view.documented = PlanViewText::tr("Standard plan: %1").arg(figures(bound));
    view.leastFault = leastFaultOf(bound, draft);
    view.mostFault = mostFaultOf(bound, draft);
    view.restFault = restFaultOf(bound, draft);
    view.mayUse = view.leastFault.isEmpty() && view.mostFault.isEmpty() &&
                  view.restFault.isEmpty() && draft != draftOf(inForce);
    return view;
}

} // namespace coolwarm
