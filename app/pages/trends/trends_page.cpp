// SPDX-License-Identifier: MIT
// Joins pickers, cards, charts and table.
#include "app/pages/trends/trends_page.h"

#include "app/control/engine_bridge.h"
#include "app/control/requests.h"
#include "app/control/trial/trial_service.h"
#include "app/dialogs/briefing_parts.h"
#include "app/pages/report/report_dialog.h"
#include "app/pages/trends/figure_table.h"
#include "app/pages/trends/trend_cards.h"
#include "app/pages/trends/trend_charts.h"
#include "app/pages/trends/trend_pickers.h"
#include "app/pages/trial/trial_lines.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/keys/shortcut.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_bar.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

TrendsPage::TrendsPage(const Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_trends(services.bridge, services.openHistory, services.background),
      m_pickers(new TrendPickers),
      m_asTable(new ActionButton(ActionButton::Kind::Secondary, tr("As a table"))),
      m_save(new ActionButton(ActionButton::Kind::Secondary, tr("Save picture…"))),
      m_notice(new NoticeBar),
      m_empty(wrappedLabel(TextRole::Muted)),
      m_cards(new TrendCards),
      m_charts(new TrendCharts),
      m_table(new FigureTable) {
    m_notice->setFloating();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapBetweenTrends);
    column->addWidget(buildHead());
    column->addWidget(m_pickers);
    column->addWidget(m_notice);
    column->addWidget(m_empty);
    column->addWidget(m_cards);
    column->addWidget(buildTrial());
    column->addWidget(m_charts, 1);
    column->addWidget(m_table, 1);
    column->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_cards),
                          static_cast<QWidget*>(m_charts), static_cast<QWidget*>(m_table)})
        part->hide(); // until something has been read
    connectParts();
    displayToday();
    m_pickers->setSites(m_services.bridge.sites());
    m_pickers->chooseSite(m_services.bridge.status().site);
    m_trends.setFilter(m_pickers->filter());
}

QWidget* TrendsPage::buildHead() {
    auto* head = new SideBySide(fontMetrics().height() / 2);
    head->addPart(headingLabel(tr("Trends"), TextRole::PageTitle), 1);
    head->addPart(buildActions(), 0);
    return head;
}

QWidget* TrendsPage::buildActions() {
    m_asTable->setObjectName(QStringLiteral("trendsTable"));
    m_save->setObjectName(QStringLiteral("trendsSave"));
    m_save->attachMenu(new QMenu(m_save));
    addPictureAct(tr("As PNG…"), tr("Save the picture as PNG"), QKeySequence::Save,
                  [this] { choosePicture(QStringLiteral("png")); });
    addPictureAct(tr("As SVG…"), tr("Save the picture as SVG"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                  [this] { choosePicture(QStringLiteral("svg")); });
    addPictureAct(tr("Copy the picture"), tr("Copy the picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                  [this] { copyPicture(); });
    auto* report = new ActionButton(ActionButton::Kind::Primary, tr("Doctor's report…"));
    report->setObjectName(QStringLiteral("trendsReport"));
    connect(report, &QPushButton::clicked, this, [this] { ReportDialog::open(m_services, this); });
    return flowOf({m_asTable, m_save, report});
}

// The menu shows the keys, which the page has itself: they work without it being open.
void TrendsPage::addPictureAct(const QString& words, const QString& what, const QKeySequence& keys,
                               std::function<void()> act) {
    const auto whereAny = [this, act = std::move(act)] {
        if (m_save->isEnabled())
            act();
    };
    const QString shown = keys.toString(QKeySequence::NativeText);
    connect(m_save->menu()->addAction(words + u'\t' + shown), &QAction::triggered, this, whereAny);
    addShortcut(*this, keys, what, whereAny);
}

// Seen where the log has a trial.
QWidget* TrendsPage::buildTrial() {
    auto* card = new Card(this);
    card->setAccessibleName(tr("What helps me?"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->addWidget(headingLabel(card->accessibleName(), TextRole::Section));
    column->addWidget(new TrialLines(m_services.bridge, m_services.trials, card));
    const auto display = [this, card] { card->setVisible(m_services.trials.trial().has_value()); };
    connect(&m_services.trials, &TrialService::changed, card, display);
    display();
    return card;
}

void TrendsPage::connectParts() {
    EngineBridge& bridge = m_services.bridge;
    connect(m_pickers, &TrendPickers::filterChanged, this, &TrendsPage::read);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showAsTable(!m_isTable); });
    connect(&bridge, &EngineBridge::statusChanged, this, &TrendsPage::displayToday);
    connect(&bridge, &EngineBridge::factsChanged, this,
            [this] { m_pickers->setSites(m_services.bridge.sites()); });
    connect(&m_trends, &TrendsService::changed, this, &TrendsPage::display);
    connect(&m_trends, &TrendsService::failed, this, [this](const QString& trouble) {
        m_failure = trouble;
        emit m_services.requests.failed(trouble);
    });
}

// A range that ends today moves on with the day.
void TrendsPage::displayToday() {
    m_pickers->setToday(toDateTime(m_services.bridge.status().now.wallSecond()).date());
    if (!(m_pickers->filter() == m_trends.filter()))
        read();
}

void TrendsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_trends.setSeen(true);
}

void TrendsPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_trends.setSeen(false);
}

void TrendsPage::read() {
    m_trends.setFilter(m_pickers->filter());
}

void TrendsPage::display() {
    if (!m_failure.isEmpty())
        emit m_services.requests.toldIsOver(std::exchange(m_failure, {}));
    const TrendsReading& reading = m_trends.reading();
    m_pickers->setBouts(reading.bouts);
    // Whoever has a bout wants to see that one first.
    if (std::exchange(m_isFirst, false) && m_pickers->chooseOpenBout())
        return;
    m_effects = effectRows(reading.figures);
    const bool any = !reading.series.isEmpty() || !reading.figures.packs.empty();
    m_empty->setText(tr("Nothing was logged here in this time. Sessions and pain scores appear "
                        "once there are some."));
    m_cards->display(reading.figures);
    m_charts->display(reading, m_effects);
    m_table->figures().setFigures(allFigures(reading, m_effects), [this](const ChartMark& mark) {
        return figureText(m_trends.reading(), m_effects, mark);
    });
    m_empty->setVisible(!any);
    m_cards->setVisible(any);
    m_save->setEnabled(any);
    m_asTable->setEnabled(any);
    showParts();
}

void TrendsPage::showAsTable(bool asTable) {
    m_isTable = asTable;
    rewrite(*m_asTable, asTable ? tr("As charts") : tr("As a table"));
    showParts();
}

void TrendsPage::showParts() {
    const bool any = m_save->isEnabled();
    m_charts->setVisible(any && !m_isTable);
    m_table->setVisible(any && m_isTable);
}

} // namespace coolwarm
