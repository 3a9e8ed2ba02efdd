// SPDX-License-Identifier: MIT
// Makes the texts and figures of a card from the status of its therapy.
#include "app/text/states/card_view.h"

#include "app/text/format.h"
#include "app/text/skin_text.h"
#include "app/text/spoken_text.h"
#include "core/domain/modality.h"
#include "core/domain/protocol.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"
#include "core/time/reading.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::CardView)
};

bool isIce(const CardStatus& card) {
    return card.modality == Modality::Ice;
}

bool rests(const CardStatus& card) {
    return card.state == CardState::Resting;
}

QString figuresText(const Regimen& regimen) {
    //: %1 is a range of minutes, %2 a span of hours: "15–25 min, then the skin rests 2 h or more"
    return CardText::tr("%1, then the skin rests %2 or more")
        .arg(windowText(regimen.window), spanText(regimen.rest));
}

// The rest is said first: nothing urges to wait no longer than the full rest.
QString restReason(const CardStatus& card, std::chrono::sys_seconds now) {
    if (card.restOfDeleted)
        return CardText::tr("The session was deleted, but your skin still needs the rest");
    if (card.fullRestAt)
        return CardText::tr("A full rest lasts until %1").arg(timeText(*card.fullRestAt, now));
    const QString rest = spanText(card.regimen.rest);
    return isIce(card)
               ? CardText::tr("Your skin needs a rest: at least %1 between ice packs").arg(rest)
               : CardText::tr("Your skin needs a rest: at least %1 between heat packs").arg(rest);
}

void describeResting(CardView& view, const CardStatus& card, std::chrono::sys_seconds now) {
    const QString opens = timeText(*card.opensAt, now);
    view.progress =
        1.0 - double(card.remaining.count()) / double(Millis{card.regimen.rest}.count());
    // Of hours nobody needs the seconds.
    view.big = card.remaining < std::chrono::hours{1}
                   ? countdownText(card.remaining)
                   : spanText(Millis{std::chrono::ceil<std::chrono::minutes>(card.remaining)});
    view.small = isIce(card) ? CardText::tr("until you can use ice again")
                             : CardText::tr("until you can use heat again");
    view.stateLine = CardText::tr("Skin rests until %1").arg(opens);
    view.reasonLine = card.skinHurt ? skinHurtText() : restReason(card, now);
    view.whyNot = card.skinHurt ? view.reasonLine : view.stateLine;
    view.buttonText = isIce(card) ? CardText::tr("Ice again from %1").arg(opens)
                                  : CardText::tr("Heat again from %1").arg(opens);
    //: %1 is a length in words
    view.spoken = (isIce(card) ? CardText::tr("Rest: ice again in %1")
                               : CardText::tr("Rest: heat again in %1"))
                      .arg(spokenSpan(card.remaining));
}

void describeReady(CardView& view, const CardStatus& card, std::chrono::sys_seconds now) {
    constexpr std::chrono::hours worthTelling{12};
    view.big = CardText::tr("Ready");
    if (card.readySince && now - *card.readySince < worthTelling)
        view.small = CardText::tr("since %1").arg(timeText(*card.readySince, now));
    if (card.skinHurt) {
        view.big = CardText::tr("Not yet");
        view.small.clear();
        view.stateLine = CardText::tr("Only when the skin is normal again");
    } else if (card.asksSkinUntil) {
        view.stateLine = CardText::tr("Ready if the skin feels normal again");
    } else if (card.fullRestAt) {
        view.stateLine =
            CardText::tr("Ready; a full rest lasts until %1").arg(timeText(*card.fullRestAt, now));
    }
    view.reasonLine =
        isIce(card)
            ? CardText::tr("A cloth between the pack and your skin")
            : CardText::tr("A cloth between the pack and your skin; the pack on you, never under "
                           "you. No heat over cream or a pain patch.");
    view.buttonText = isIce(card) ? CardText::tr("Start ice") : CardText::tr("Start heat");
    view.spoken = view.stateLine.isEmpty() ? view.big : view.stateLine;
    view.mayStart = true;
}

void describeOccupied(CardView& view, const CardStatus& card) {
    view.big =
        card.state == CardState::Running ? countdownText(card.remaining) : CardText::tr("Waiting");
    view.stateLine = CardText::tr("A session is running");
    view.buttonText = isIce(card) ? CardText::tr("Start ice") : CardText::tr("Start heat");
    view.spoken = view.stateLine;
}

} // namespace

CardView cardView(const Status& status, Modality modality) {
    const CardStatus& card = status.cards[modality];
    CardView view;
    view.title = modalityText(modality);
    view.figures = figuresText(card.regimen);
    view.window = card.regimen.window;
    view.length = card.length;
    view.hasRing = rests(status.cards.ice) || rests(status.cards.heat);
    switch (card.state) {
    case CardState::Resting:
        describeResting(view, card, status.now.wallSecond());
        break;
    case CardState::Ready:
        describeReady(view, card, status.now.wallSecond());
        break;
    case CardState::Running:
    case CardState::Busy:
        describeOccupied(view, card);
        break;
    }
    return view;
}

QString nothingStartedText() {
    return CardText::tr("Nothing was started.");
}

bool isOver(const Refusal& refusal, const Status& status) {
    switch (refusal.reason) {
    case Reason::Resting:
    case Reason::AgoInsideRest:
        if (refusal.site == status.site)
            return status.cards[refusal.modality].state == CardState::Ready;
        break;
    case Reason::SessionRunning:
    case Reason::AlarmWaiting:
        return !status.running;
    case Reason::HeldByRest:
    case Reason::PlanHeldByRest:
        break;
    default:
        return false;
    }
    return refusal.opensAt && *refusal.opensAt <= status.now.wallSecond();
}

QString notYetText(const CardStatus& card, std::chrono::sys_seconds now) {
    if (card.skinHurt)
        return nothingStartedText() + QLatin1Char(' ') + skinHurtText();
    if (!card.asksSkinUntil)
        return nothingStartedText();
    return CardText::tr("Nothing was started. Wait until the skin feels normal, then start again; "
                        "from %1 you are not asked any more.")
        .arg(timeText(*card.asksSkinUntil, now));
}

} // namespace coolwarm
