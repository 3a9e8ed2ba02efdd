// SPDX-License-Identifier: MIT
// From the status to one word and one figure.
#include "app/models/far_view_text.h"

#include "app/models/delay_view.h"
#include "app/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::FarText)
};

FarText ofRunning(const RunningStatus& running, bool ended) {
    const Modality modality = running.session.modality;
    if (ended)
        return {modality, {}, Text::tr("Ended"), Text::tr("The session has ended")};
    if (running.alarm)
        return {modality, {}, Text::tr("Take it off"), Text::tr("Take the pack off")};
    const Millis left = std::max(Millis{0}, running.remaining);
    const QString word = modalityText(modality);
    //: %1 is "Ice" or "Heat", %2 a time
    const QString spoken =
        Text::tr("%1: %2 left")
            .arg(word, spanText(Millis{std::chrono::ceil<std::chrono::minutes>(left)}));
    return {modality, word, countdownText(left), spoken};
}

FarText ofRest(const CardStatus& card) {
    const QString span = spanText(Millis{std::chrono::ceil<std::chrono::minutes>(card.remaining)});
    const QString spoken = card.modality == Modality::Ice
                               ? Text::tr("Rest: ice again in %1").arg(span)
                               : Text::tr("Rest: heat again in %1").arg(span);
    return {card.modality, Text::tr("Rest"), countdownText(card.remaining), spoken};
}

} // namespace

FarText farText(const Status& status, const DelayedStart& delayed, bool ended) {
    if (status.running)
        return ofRunning(*status.running, ended);
    if (delayed.waiting()) {
        const DelayView view = delayView(delayed);
        return {view.modality, Text::tr("Soon"), view.big, view.spoken};
    }
    const CardStatus* first = nullptr;
    for (const CardStatus* card : {&status.ice, &status.heat})
        if (card->remaining > Millis{0} && (first == nullptr || card->remaining < first->remaining))
            first = card;
    if (first != nullptr)
        return ofRest(*first);
    return {std::nullopt, {}, Text::tr("Ready"), Text::tr("Ready")};
}

} // namespace coolwarm
