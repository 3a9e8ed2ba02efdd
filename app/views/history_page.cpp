// SPDX-License-Identifier: MIT
// The table of sessions, newest first.
#include "app/views/history_page.h"

#include "app/views/export_dialog.h"
#include "app/views/filter_bar.h"
#include "app/views/history_table.h"
#include "app/widgets/action_button.h"
#include "app/widgets/text_role.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coolwarm {

HistoryPage::HistoryPage(HistoryReaderFactory makeReader, Background& background, QWidget* parent)
    : QWidget(parent),
      m_makeReader(std::move(makeReader)),
      m_background(background),
      m_model(new HistoryModel(m_makeReader, background, this)),
      m_filters(new FilterBar),
      m_export(new ActionButton(ActionButton::Kind::Primary, tr("Export CSV…"))),
      m_table(new HistoryTable(m_model)),
      m_empty(new QLabel),
      m_stack(new QStackedLayout),
      m_totals(new QLabel) {
    auto* title = new QLabel(tr("History"));
    setTextRole(title, TextRole::PageTitle);
    setTextRole(m_totals, TextRole::Muted);
    m_export->setObjectName(QStringLiteral("exportButton"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(heading);
    column->addWidget(m_filters);
    column->addWidget(buildTable(), 1);
    column->addWidget(m_totals);

    connect(m_filters, &FilterBar::filterChanged, this,
            [this] { m_model->setFilter(m_filters->filter()); });
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportCsv);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
}

QWidget* HistoryPage::buildTable() {
    auto* area = new QWidget;
    area->setLayout(m_stack);
    setTextRole(m_empty, TextRole::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return area;
}

void HistoryPage::refresh(const std::vector<Site>& sites) {
    m_filters->setSites(sites);
    m_stale = true;
    if (isVisible())
        showEvent(nullptr);
}

void HistoryPage::setToday(const QDate& today) {
    m_today = today;
    m_model->setToday(today);
    m_filters->setToday(today);
}

void HistoryPage::showEvent(QShowEvent* event) {
    if (event != nullptr)
        QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    m_model->setFilter(m_filters->filter());
    m_model->reload();
}

void HistoryPage::showLoaded() {
    const bool any = m_model->rowCount() > 0;
    m_totals->setText(totalsText(m_model->totals()));
    m_export->setEnabled(any);
    if (!any)
        m_empty->setText(m_model->filter() == HistoryFilter{}
                             ? tr("No sessions yet. They appear here once the first has ended.")
                             : tr("No session matches these filters."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    // A table without a current row says nothing to a screen reader.
    if (any && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                   QItemSelectionModel::NoUpdate);
}

void HistoryPage::exportCsv() {
    ExportDialog dialog(
        {m_model->filter(), m_filters->rangeText(), m_model->totals().count(), m_today},
        m_makeReader, m_background, this);
    dialog.exec();
}

} // namespace coolwarm
