// SPDX-License-Identifier: MIT
// Lists the times, the present one chosen.
#include "app/pages/today/plan/move_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/plan/day_plan_text.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/rules/planner/pinned.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace coolwarm {

MoveDialog::MoveDialog(EngineBridge& bridge, const PlannedSession& what, QWidget* parent)
    : FittingDialog(parent),
      m_bridge(bridge),
      m_what(what),
      m_finder(bridge),
      m_times(new QListWidget),
      m_none(wrappedLabel(TextRole::Body, tr("This session cannot be at any other time today."))) {
    const auto now = bridge.status().now.wallSecond();
    setWindowTitle(tr("Move a planned session"));
    m_times->setObjectName(QStringLiteral("moveTimes"));
    m_times->setAccessibleName(tr("Times at which it can be"));
    m_none->hide();
    auto* buttons = new QDialogButtonBox;
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_move->setObjectName(QStringLiteral("moveAccept"));
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_move->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    //: A planned session: "Ice 15:36, 20 min, Lower back".
    column->addWidget(wrappedLabel(
        TextRole::Body,
        tr("%1. When is it to be? It stays at that time, and the others are laid out around it.")
            .arg(plannedTextWithSite(what, now))));
    column->addWidget(m_times, 1);
    column->addWidget(m_none);
    column->addWidget(buttons);
    m_move->setDefault(true); // counts only once the button has its dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_times, &QListWidget::itemActivated, this, &MoveDialog::take);
    connect(m_times, &QListWidget::itemSelectionChanged, this,
            [this] { m_move->setEnabled(hasChosen()); });
    connect(&m_finder, &PlaceFinder::found, this, &MoveDialog::fill);
    m_times->setFocus();
    m_finder.find(what);
}

// A list that has the keyboard calls its first line the current one before anything was chosen.
bool MoveDialog::hasChosen() const {
    return m_times->selectionModel()->hasSelection();
}

void MoveDialog::fill() {
    const auto& places = m_finder.places();
    const auto now = m_bridge.status().now.wallSecond();
    while (m_times->count() < static_cast<int>(places.size())) {
        const PlanPlace& place = places[static_cast<std::size_t>(m_times->count())];
        m_times->addItem(placeText(place, now));
        if (place.start == m_what.start && !hasChosen())
            m_times->setCurrentRow(m_times->count() - 1);
    }
    if (!m_finder.isDone())
        return;
    if (!hasChosen() && !places.empty())
        m_times->setCurrentRow(0);
    m_times->scrollToItem(m_times->currentItem(), QAbstractItemView::PositionAtCenter);
    m_times->setVisible(!places.empty());
    m_none->setVisible(places.empty());
}

void MoveDialog::take() {
    if (!hasChosen())
        return;
    const auto start = m_finder.places()[static_cast<std::size_t>(m_times->currentRow())].start;
    accept();
    emit chosen(start);
}

} // namespace coolwarm
