// SPDX-License-Identifier: MIT
// Words the four cards.
#include "app/pages/trends/trend_cards.h"

#include "app/pages/trends/figure_text.h"
#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/card.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace coolwarm {

TrendCards::TrendCards(QWidget* parent) : QWidget(parent) {
    // Four beside each other, two and two, or each below the other.
    auto* all = new SideBySide(gapBetweenTrends);
    auto* first = new SideBySide(gapBetweenTrends);
    auto* second = new SideBySide(gapBetweenTrends);
    all->addPart(first, 1);
    all->addPart(second, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(all);
    m_pain = addTile(*first, tr("Pain now, against the first days"));
    m_effects.ice = addTile(*first, tr("Ice, before → after"), Modality::Ice);
    m_effects.heat = addTile(*second, tr("Heat, before → after"), Modality::Heat);
    m_lengths = addTile(*second, tr("Within the recommended length"));
}

TrendCards::Tile TrendCards::addTile(SideBySide& row, const QString& title,
                                     std::optional<Modality> modality) {
    auto* card = new Card;
    card->setAccessibleName(title);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(2);
    QLabel* head = wrappedLabel(TextRole::Muted, title);
    if (modality)
        setAccent(head, accentFor(*modality));
    const Tile tile{wrappedLabel(TextRole::Value), wrappedLabel(TextRole::Muted)};
    for (QLabel* each : {head, tile.value, tile.detail})
        column->addWidget(each);
    column->addStretch();
    row.addPart(card, 1);
    return tile;
}

void TrendCards::display(const TrendFigures& figures) {
    displayPain(figures);
    for (const Modality modality : bothModalities)
        displayEffect(m_effects[modality], figures.effects[modality]);
    displayLengths(figures);
}

void TrendCards::displayPain(const TrendFigures& figures) {
    const auto both = figures.firstAndLast();
    if (!both) {
        m_pain.value->setText(tr("Too few to say"));
        m_pain.detail->setText(
            tr("It needs scores on %1 days; there are %2 so far.")
                .arg(numberText(2 * comparedDays),
                     numberText(static_cast<std::int64_t>(figures.scores.size()))));
        return;
    }
    //: Mean pain then and now: "6.4 → 3.1". Turn the arrow where you read from right to left.
    m_pain.value->setText(tr("%1 → %2").arg(oneDecimal(both->first), oneDecimal(both->last)));
    m_pain.detail->setText(tr("Mean of the first %1 days and of the last %1; %Ln score(s).", "",
                              forPlural(figures.scoreCount))
                               .arg(numberText(comparedDays)));
}

void TrendCards::displayEffect(const Tile& tile, const PainEffect& effect) {
    if (!effect.change) {
        tile.value->setText(tr("Too few to say"));
        tile.detail->setText(
            tr("It needs %1 sessions with both scores on %2 days; there are %3 on %4 so far.")
                .arg(numberText(leastPairs), numberText(leastPairDays), numberText(effect.pairs),
                     numberText(static_cast<std::int64_t>(effect.days))));
        return;
    }
    tile.value->setText(signedDecimal(effect.change->mean));
    tile.detail->setText(tr("95 % between %1 and %2; pain at the start %3; %Ln session(s).", "",
                            forPlural(effect.pairs))
                             .arg(signedDecimal(effect.change->low),
                                  signedDecimal(effect.change->high), oneDecimal(effect.before)));
}

void TrendCards::displayLengths(const TrendFigures& figures) {
    const std::int64_t all = figures.sessions.ice + figures.sessions.heat;
    const std::int64_t over = figures.over.ice + figures.over.heat;
    if (all == 0) {
        m_lengths.value->setText(QStringLiteral("–"));
        m_lengths.detail->setText(tr("No session has ended in this time."));
        return;
    }
    //: So many of so many sessions: "38 of 40".
    m_lengths.value->setText(
        tr("%1 of %2").arg(numberText(figures.within.ice + figures.within.heat), numberText(all)));
    m_lengths.detail->setText(over == 0 ? tr("None was too long.")
                                        : tr("%Ln ran over, by %1 together.", "", forPlural(over))
                                              .arg(spanText(figures.timeOver)));
}

} // namespace coolwarm
