// SPDX-License-Identifier: MIT
// Gives each chart its values, its words and its place.
#include "app/pages/trends/trend_charts.h"

#include "app/pages/trends/figure_text.h"
#include "app/pages/trends/trend_cards.h"
#include "app/paint/charts/hour_chart.h"
#include "app/paint/charts/packs_chart.h"
#include "app/paint/charts/pain_chart.h"
#include "app/paint/charts/relief_chart.h"
#include "app/style/text_role.h"
#include "app/widgets/card.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/painted/chart_view.h"
#include "core/domain/per_modality.h"
#include "core/report/trends/score_counts.h"
#include "core/report/trends/trends.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace coolwarm {

namespace {

// So many lines of letters high.
constexpr qreal painLines = 19;
constexpr qreal smallLines = 11;

/// Two cards beside each other, or one below the other.
QWidget* pairOf(QWidget* one, QWidget* other) {
    auto* pair = new SideBySide(gapBetweenTrends);
    pair->addPart(one, 1);
    pair->addPart(other, 1);
    return pair;
}

} // namespace

TrendCharts::TrendCharts(QWidget* parent)
    : QWidget(parent),
      m_pain(new ChartView(tr("Pain"), painLines)),
      m_hours(new ChartView(tr("Pain by hour of the day"), smallLines)),
      m_packs(new ChartView(tr("Sessions a day"), smallLines)),
      m_changes(new ChartView(tr("What a session changes"), smallLines)),
      m_relief(new ChartView(tr("How long relief holds"), smallLines)),
      m_painCaption(wrappedLabel(TextRole::Muted)),
      m_changesCaption(wrappedLabel(TextRole::Muted)),
      m_changesText(wrappedLabel(TextRole::Muted)),
      m_reliefCaption(wrappedLabel(TextRole::Muted)) {
    m_pain->setObjectName(QStringLiteral("painChart"));
    m_packs->setObjectName(QStringLiteral("packsChart"));
    m_changes->setObjectName(QStringLiteral("changesChart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenTrends);
    column->addWidget(card(tr("Pain"), m_painCaption, m_pain));
    column->addWidget(pairOf(
        card(tr("Pain by hour of the day"),
             wrappedLabel(TextRole::Muted, tr("A column up to the median, a line over the "
                                              "middle half, and how many scores.")),
             m_hours),
        card(tr("Sessions a day"),
             wrappedLabel(TextRole::Muted, tr("Wide: ice. Narrow, on top: heat.")), m_packs)));
    column->addWidget(
        pairOf(card(tr("What a session changes"), m_changesCaption, m_changes, m_changesText),
               card(tr("How long relief holds"), m_reliefCaption, m_relief)));
}

QWidget* TrendCharts::card(const QString& title, QLabel* caption, ChartView* chart, QLabel* below) {
    auto* card = new Card;
    card->setAccessibleName(title);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins({});
    auto* head = wrappedLabel(TextRole::Section, title);
    column->addWidget(head);
    column->addWidget(caption);
    column->addWidget(chart, 1);
    if (below != nullptr)
        column->addWidget(below);
    return card;
}

void TrendCharts::display(const TrendsReading& reading, const std::vector<EffectRow>& effects) {
    m_reading = &reading;
    m_effects = &effects;
    const auto say = [this](const ChartMark& mark) {
        return figureText(*m_reading, *m_effects, mark).whole();
    };
    displayPain(reading);
    m_pain->setChart(
        [&reading](const ChartLook& look, const QRectF& place) {
            return std::make_unique<PainChart>(reading.series, look, place);
        },
        say);
    m_hours->setChart(
        [&reading](const ChartLook& look, const QRectF& place) {
            return std::make_unique<HourChart>(reading.figures.byHour, look, place);
        },
        say);
    m_packs->setChart(
        [&reading](const ChartLook& look, const QRectF& place) {
            return std::make_unique<PacksChart>(reading.figures.packs, reading.series.from,
                                                reading.series.to, look, place);
        },
        say);
    m_relief->setChart(
        [&reading](const ChartLook& look, const QRectF& place) {
            return std::make_unique<ReliefChart>(reading.figures.relief, reliefNames(), look,
                                                 place);
        },
        say);
    m_changes->setChart(
        [&effects](const ChartLook& look, const QRectF& place) {
            return std::make_unique<EffectChart>(effects, look, place);
        },
        say);
    displayEffects();
    displayRelief();
}

void TrendCharts::displayPain(const TrendsReading& reading) {
    m_painCaption->setText(
        reading.series.tooMany
            ? tr("Each line a day from its lowest to its highest score; the line across is the "
                 "mean. No line across days without a score.")
            : tr("Each bar one session, from the score before to the one after: wide for ice, with "
                 "an arrow for heat, hollow where it hurt more afterwards. Rings are single "
                 "scores; the line is the day's mean."));
    m_pain->setDescription(tr("%Ln day(s) with a score. The arrow keys go from figure to figure.",
                              "", static_cast<int>(reading.series.days.size())));
}

void TrendCharts::displayEffects() {
    constexpr qreal perRow = 2; // lines
    m_changes->setLines(
        std::max(smallLines / 2, perRow * static_cast<qreal>(m_effects->size() + 1)));
    m_changesCaption->setText(
        m_effects->empty() ? tr("Scores before and after a session are compared here.")
                           : tr("The mean with its 95 % interval from the means of the days; rings "
                                "are single sessions where there are too few to say."));
    QStringList lines;
    for (std::size_t row = 0; row < m_effects->size(); ++row)
        lines << figureText(*m_reading, *m_effects, {ChartFigure::Effect, row, 1, {}}).whole();
    lines << tr(
        "Packs are used when it hurts most, and the worst pain mostly falls by itself: part "
        "of each change comes from that alone.");
    m_changesText->setText(lines.join(u'\n'));
}

void TrendCharts::displayRelief() {
    const auto isTold = [](const PerModality<ScoreCounts>& scores) {
        return scores.ice.count() + scores.heat.count() > 0;
    };
    const auto& relief = m_reading->figures.relief;
    m_reliefCaption->setText(
        std::any_of(relief.begin(), relief.end(), isTold)
            ? tr("Change against the score before the session: the median, a line over the middle "
                 "half, and how many scores.")
            : tr("Scores told within two hours after a session are compared here with the one "
                 "before it."));
}

} // namespace coolwarm
