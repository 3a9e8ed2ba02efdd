// SPDX-License-Identifier: MIT
// Makes the one word and the one figure of the large clock from the status.
#include "app/pages/far/far_view_text.h"

#include "app/control/desktop/session_cues.h"
#include "app/pages/today/delay_view.h"
#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/spoken_text.h"
#include "core/domain/modality.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct FarViewText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::FarText)
};

FarText ofRunning(const RunningStatus& running, CueLine cue) {
    const Modality modality = running.session.modality;
    if (running.alarm)
        return {modality, {}, FarViewText::tr("Take it off"), FarViewText::tr("Take the pack off")};
    const Millis left = std::max(Millis{0}, running.remaining);
    if (cue == CueLine::Skin)
        return {modality, FarViewText::tr("Look at your skin"), countdownText(left),
                FarViewText::tr("Look at your skin")};
    const QString word = modalityText(modality);
    //: %1 is "Ice" or "Heat", %2 a time
    const QString spoken =
        FarViewText::tr("%1: %2 left")
            .arg(word, spokenSpan(Millis{std::chrono::ceil<std::chrono::minutes>(left)}));
    return {modality, word, countdownText(left), spoken};
}

FarText ofRest(const CardStatus& card) {
    const QString span =
        spokenSpan(Millis{std::chrono::ceil<std::chrono::minutes>(card.remaining)});
    const QString spoken = card.modality == Modality::Ice
                               ? FarViewText::tr("Rest: ice again in %1").arg(span)
                               : FarViewText::tr("Rest: heat again in %1").arg(span);
    return {card.modality, FarViewText::tr("Rest"), countdownText(card.remaining), spoken};
}

} // namespace

FarText farText(const Status& status, const DelayedStart& delayed, const Preferences& wanted) {
    if (status.running)
        return ofRunning(*status.running, cueLine(*status.running, wanted));
    if (delayed.waiting()) {
        const DelayView view = delayView(delayed);
        return {view.modality, FarViewText::tr("Soon"), view.big, view.spoken};
    }
    if (status.cards.ice.skinHurt)
        return {std::nullopt, {}, FarViewText::tr("Not yet"), skinHurtText()};
    const CardStatus* first = nullptr;
    for (const CardStatus* card : {&status.cards.ice, &status.cards.heat})
        if (card->remaining > Millis{0} && (first == nullptr || card->remaining < first->remaining))
            first = card;
    if (first != nullptr)
        return ofRest(*first);
    return {std::nullopt, {}, FarViewText::tr("Ready"), FarViewText::tr("Ready")};
}

} // namespace coolwarm
