// SPDX-License-Identifier: MIT
// The list of records and everything around it.
#include "app/pages/history/history_page.h"

#include "app/pages/answer_bar.h"
#include "app/pages/history/export_dialog.h"
#include "app/pages/history/filters/filter_bar.h"
#include "app/pages/history/history_table.h"
#include "app/pages/history/import/import_dialog.h"
#include "app/pages/history/view_switch.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/states/history_text.h"
#include "app/text/states/session_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/side_by_side.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/overloaded.h"
#include "core/domain/site/site.h"
#include "core/engine/event.h"
#include "core/engine/import.h"
#include "core/log/ports/history_filter.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <concepts>
#include <utility>
#include <variant>

namespace coolwarm {

namespace {

// As a person would look for them in a list.
std::vector<Site> byName(std::vector<Site> sites) {
    const QCollator collator;
    std::stable_sort(sites.begin(), sites.end(), [&](const Site& left, const Site& right) {
        return collator.compare(siteText(left), siteText(right)) < 0;
    });
    return sites;
}

QString viewKey() {
    return QStringLiteral("history/view");
}

QString tableWord() {
    return QStringLiteral("table");
}

const SessionId& idOf(const HistoryRecord& record) {
    return std::visit([](const auto& each) -> const SessionId& { return each.id; }, record);
}

QString exportText(const std::vector<Exporter>& exporters) {
    return exporters.size() == 1 ? HistoryPage::tr("Export %1…").arg(exporters.front().name)
                                 : HistoryPage::tr("Export…");
}

} // namespace

HistoryPage::HistoryPage(const Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_bridge(services.bridge),
      m_model(new HistoryModel(services.openHistory, services.background, this)),
      m_filters(new FilterBar),
      m_add(new ActionButton(ActionButton::Kind::Secondary, tr("&Add…"))),
      m_more(new ActionButton(ActionButton::Kind::Secondary, QString(QChar(0x2026)))),
      m_notice(new AnswerBar(services.bridge)),
      m_table(new HistoryTable(m_model)),
      m_emptyArea(buildEmpty()),
      m_stack(new QStackedLayout),
      m_totals(new QLabel),
      m_view(new ViewSwitch) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildHeading());
    column->addWidget(m_notice);
    m_notice->setFloating();
    column->addWidget(buildTable(), 1);
    column->addLayout(buildFoot());
    const bool table = services.looks.value(viewKey()) == tableWord();
    m_view->setTable(table);
    m_model->setDiary(!table);
    connectParts();
    addShortcuts();
    displayToday();
    refresh(Touched::all());
}

QWidget* HistoryPage::buildHeading() {
    auto* heading = new SideBySide(fontMetrics().height() / 2);
    auto* title = new QLabel(tr("History"));
    setTextRole(title, TextRole::PageTitle);
    title->setMinimumHeight(m_add->sizeHint().height());
    heading->addPart(title, 0, Qt::AlignTop);
    heading->addPart(m_filters, 1);
    heading->addPart(buildActions(), 0, Qt::AlignTop);
    return heading;
}

QWidget* HistoryPage::buildActions() {
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setAccessibleName(tr("Add past session…"));
    m_add->setToolTip(tr("Add past session…"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setAccessibleName(tr("Import, export and more"));
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("Import CSV…"), this, [this] { importCsv(); });
    m_export = menu->addAction(exportText(m_services.exporters), this, &HistoryPage::exportCsv);
    menu->addAction(tr("Doctor's report…"), this, &HistoryPage::openReport);
    menu->addSeparator();
    menu->addAction(tr("Go to a date…"), this, &HistoryPage::askForDay);
    menu->addAction(tr("Bouts…"), &m_services.requests, &Requests::boutsWanted);
    m_more->setMenu(menu);
    return flowOf({m_add, m_more}, FlowLayout::Side::Trailing);
}

QLayout* HistoryPage::buildFoot() {
    setTextRole(m_totals, TextRole::Muted);
    m_totals->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_totals, 1);
    foot->addWidget(m_view, 0, Qt::AlignBottom);
    return foot;
}

QWidget* HistoryPage::buildEmpty() {
    m_empty = new QLabel;
    setTextRole(m_empty, TextRole::Body);
    m_clear = new QPushButton(tr("Show everything"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_clear, 0, Qt::AlignCenter);
    column->addStretch();
    return area;
}

QWidget* HistoryPage::buildTable() {
    auto* area = new QWidget;
    area->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyArea);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    area->setMinimumHeight(9 * fontMetrics().height()); // some rows are always seen
    return area;
}

void HistoryPage::connectParts() {
    connect(m_filters, &FilterBar::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, m_filters, &FilterBar::clear);
    connect(m_add, &QPushButton::clicked, this, &HistoryPage::addSession);
    connect(m_view, &ViewSwitch::chosen, this, &HistoryPage::showAs);
    connect(m_notice, &NoticeBar::actionTriggered, this, &HistoryPage::takeBackAnnounced);
    connect(&m_bridge, &EngineBridge::happened, this, &HistoryPage::see);
    // Another file may call another step by that name.
    connect(&m_bridge, &EngineBridge::fileChanged, m_notice, &AnswerBar::clear);
    connect(&m_bridge, &EngineBridge::statusChanged, this, &HistoryPage::displayToday);
    connect(&m_bridge, &EngineBridge::factsChanged, this, &HistoryPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                m_inserted = {first, last};
            });
    connect(m_model, &HistoryModel::begun, this, &HistoryPage::showRows);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &HistoryModel::failed, &m_services.requests, &Requests::failed);
    connect(&m_services.requests, &Requests::importWanted, this, &HistoryPage::importCsv);
    connect(m_model, &HistoryModel::failed, this, [this](const QString& trouble) {
        m_exportsWhenLoaded = false;
        m_failure = trouble;
        m_stale = true; // read again with the next beat, or when the page is seen again
    });
    connect(m_table, &HistoryTable::searchTyped, m_filters, &FilterBar::startSearch);
    connect(m_table, &HistoryTable::rowOpened, this, &HistoryPage::openRow);
    connect(m_table, &HistoryTable::deletionWanted, this, &HistoryPage::deleteRow);
    connect(m_table, &HistoryTable::copyWanted, this, &HistoryPage::copyRows);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::showRowMenu);
}

// What a bar told of is over with the next thing that happens, which may bring a bar of its own.
void HistoryPage::see(const Event& event) {
    m_notice->clear();
    std::visit(
        Overloaded{
            [&](const std::derived_from<StepEvent> auto& told) { m_returning = told.what.id; },
            [this](const std::derived_from<ImportEvent> auto&) { m_returning.reset(); },
            [this](const RecordDeleted& told) { m_announced = told.revision; },
            [this](const RecordAdded& told) {
                m_announced = told.revision;
                if (told.session)
                    m_notice->inform(addedText(*told.session, m_today), tr("Undo"));
            },
            [](const auto&) {}},
        event);
}

// Because the log or the list of sites has changed. Bouts are not in the list.
void HistoryPage::refresh(const Touched& touched) {
    m_filters->setSites(m_bridge.sites());
    m_model->setSites(byName(m_bridge.sites()));
    const bool isListed =
        touched.diary.contains(PainEntry::kind) || touched.diary.contains(Activity::kind);
    if (touched.sessionFields.isEmpty() && !isListed)
        return;
    m_stale = true;
    if (isVisible())
        read();
}

// For the presets of the filter and for dates without a year.
void HistoryPage::displayToday() {
    m_today = toDateTime(m_bridge.status().now.wallSecond()).date();
    m_model->setToday(m_today);
    m_filters->setToday(m_today);
    if (m_stale && isVisible())
        read();
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void HistoryPage::read() {
    m_stale = false;
    m_model->setFilter(m_filters->filter());
    m_model->reload();
}

// A page that nobody sees reads nothing.
void HistoryPage::applyFilter() {
    if (isVisible())
        m_model->setFilter(m_filters->filter());
    else
        m_stale = true;
}

void HistoryPage::showRows() {
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_emptyArea);
    // A table without a current row says nothing to a screen reader.
    if (any && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model->index(m_model->nearestRecord(0, 1), 0),
                                                   QItemSelectionModel::NoUpdate);
}

// The record that somebody was on is looked for in the other view.
void HistoryPage::showAs(bool table) {
    m_services.looks.setValue(viewKey(), table ? tableWord() : QStringLiteral("list"));
    m_keeping = m_model->numberAt(m_table->currentIndex().row());
    m_model->setDiary(!table);
}

void HistoryPage::selectKept() {
    const auto kept = std::exchange(m_keeping, std::nullopt);
    const int first = m_model->nearestRecord(0, 1);
    if (!kept || m_table->currentIndex().row() != first) // somebody has moved on already
        return;
    if (const int row = m_model->rowWith(*kept); row > first)
        selectRow(row, QAbstractItemView::PositionAtCenter);
}

void HistoryPage::showLoaded() {
    const bool any = m_model->rowCount() > 0;
    const bool filtered = m_filters->isFiltering();
    m_totals->setText(totalsText(m_model->totals(), m_model->filter().kind));
    m_export->setEnabled(m_model->totals().count() > 0);
    if (!any)
        m_empty->setText(filtered
                             ? tr("Nothing matches these filters.")
                             : tr("No sessions yet. They appear here once the first has ended."));
    m_clear->setVisible(filtered);
    if (m_notice->isShowing() && m_notice->kind() == NoticeBar::Kind::Error)
        m_notice->clear(); // the log can be read again
    if (!m_failure.isEmpty())
        emit m_services.requests.toldIsOver(std::exchange(m_failure, {}));
    showRows();
    selectReturned();
    selectKept();
    if (std::exchange(m_exportsWhenLoaded, false))
        exportShown();
}

// A record that an undo has brought back is the one to go on with.
void HistoryPage::selectReturned() {
    const auto [first, last] = std::exchange(m_inserted, {0, -1});
    const auto wanted = std::exchange(m_returning, std::nullopt);
    for (int row = first; wanted && row <= last && row < m_model->rowCount(); ++row)
        if (const auto record = m_model->recordAt(row); record && idOf(*record) == *wanted)
            return selectRow(row, QAbstractItemView::EnsureVisible);
}

// A list of sessions has all of them, whichever kind is seen. What is to be exported is known once
// it has been read.
void HistoryPage::exportCsv() {
    if (m_model->isLoading())
        m_exportsWhenLoaded = true;
    else
        exportShown();
}

void HistoryPage::exportShown() {
    const HistoryTotals& shown = m_model->totals();
    const HistoryFilter& filter = m_model->filter();
    const std::int64_t records = (filter.lets(HistoryKind::Session) ? shown.count() : 0) +
                                 (filter.lets(HistoryKind::Pain) ? shown.painEntries : 0) +
                                 (filter.lets(HistoryKind::Activity) ? shown.activities : 0);
    auto* dialog =
        new ExportDialog({filter, m_filters->rangeText(), shown.count(), records, m_today},
                         m_services.openHistory, m_services.background, m_services.exporters, this);
    dialog->runForm();
}

void HistoryPage::importCsv(const QString& file) {
    auto* dialog =
        new ImportDialog(m_services.import, m_services.background, m_services.looks, this);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (!dialog->imported())
            return;
        const ImportReport& report = *dialog->imported();
        m_announced = report.revision;
        m_notice->inform(importedText(report.added, report.refused), tr("Undo"));
        m_bridge.readAnew();
    });
    if (!file.isEmpty())
        QTimer::singleShot(0, dialog, [dialog, file] { dialog->takeFile(file); });
    dialog->runForm();
}

} // namespace coolwarm
