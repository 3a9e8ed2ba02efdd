// SPDX-License-Identifier: MIT
// From a card's status to its words.
#include "app/models/card_view.h"

#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::CardView)
};

std::chrono::sys_seconds wallOf(const Status& status) {
    return std::chrono::floor<std::chrono::seconds>(status.now.wall);
}

bool isIce(const CardStatus& card) {
    return card.modality == Modality::Ice;
}

QString figuresText(const Regimen& regimen) {
    const QString rest = spanText(regimen.rest);
    if (!regimen.bestBy)
        return CardText::tr("%1 · rest at least %2").arg(windowText(regimen.window), rest);
    const bool wholeHours = regimen.rest % std::chrono::hours{1} == std::chrono::minutes{0} &&
                            *regimen.bestBy % std::chrono::hours{1} == std::chrono::minutes{0};
    if (wholeHours)
        return CardText::tr("%1 · rest %2–%3", "a range of minutes, a range of hours")
            .arg(windowText(regimen.window),
                 QLocale().toString(int(regimen.rest / std::chrono::hours{1})),
                 spanText(*regimen.bestBy));
    return CardText::tr("%1 · rest %2 to %3")
        .arg(windowText(regimen.window), rest, spanText(*regimen.bestBy));
}

void describeResting(CardView& view, const CardStatus& card, std::chrono::sys_seconds now) {
    const QString opens = timeText(*card.opensAt, now);
    view.progress =
        1.0 - double(card.remaining.count()) / double(Millis{card.regimen.rest}.count());
    view.big = countdownText(card.remaining);
    view.small = isIce(card) ? CardText::tr("until ice is allowed again")
                             : CardText::tr("until heat is allowed again");
    view.stateLine =
        card.bestBy
            ? CardText::tr("Resting until %1 · best by %2").arg(opens, timeText(*card.bestBy, now))
            : CardText::tr("Resting until %1").arg(opens);
    const QString rest = spanText(card.regimen.rest);
    view.reasonLine =
        isIce(card)
            ? CardText::tr("Your skin needs the pause: at least %1 between ice packs").arg(rest)
            : CardText::tr("Your skin needs the pause: at least %1 between heat packs").arg(rest);
    view.buttonText = isIce(card) ? CardText::tr("Ice opens at %1").arg(opens)
                                  : CardText::tr("Heat opens at %1").arg(opens);
    view.spoken = view.stateLine;
}

void describeReady(CardView& view, const CardStatus& card, std::chrono::sys_seconds now) {
    constexpr std::chrono::hours worthTelling{12};
    view.big = CardText::tr("Ready");
    if (card.readySince && now - *card.readySince < worthTelling)
        view.small = CardText::tr("since %1").arg(timeText(*card.readySince, now));
    if (card.bestBy)
        view.stateLine = CardText::tr("Ready, best by %1").arg(timeText(*card.bestBy, now));
    view.reasonLine =
        isIce(card)
            ? CardText::tr("Cloth between the pack and your skin")
            : CardText::tr(
                  "Cloth between the pad and your skin; no heat over cream or a pain patch");
    view.buttonText = isIce(card) ? CardText::tr("Start ice") : CardText::tr("Start heat");
    view.spoken = card.bestBy ? view.stateLine : view.big;
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
    const CardStatus& card = status.card(modality);
    CardView view;
    view.title = modalityText(modality);
    view.figures = figuresText(card.regimen);
    view.shortest = int(card.regimen.window.least.count());
    view.longest = int(card.regimen.window.most.count());
    view.length = int(card.length.count());
    switch (card.state) {
    case CardState::Resting:
        describeResting(view, card, wallOf(status));
        break;
    case CardState::Ready:
        describeReady(view, card, wallOf(status));
        break;
    case CardState::Running:
    case CardState::Busy:
        describeOccupied(view, card);
        break;
    }
    return view;
}

QString nextStartText(const CardStatus& card, std::chrono::sys_seconds now) {
    if (card.state == CardState::Ready)
        return CardText::tr("now");
    return card.opensAt ? timeText(*card.opensAt, now) : CardText::tr("after this one");
}

} // namespace coolwarm
