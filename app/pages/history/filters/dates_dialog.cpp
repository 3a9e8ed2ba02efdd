// SPDX-License-Identifier: MIT
// Two days, of which the one that was not touched follows the other.
#include "app/pages/history/filters/dates_dialog.h"

#include "app/widgets/fields/time_fields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

// So that a range has days in it.
void keepInOrder(const TimeField* changed, TimeField* other, bool isFrom) {
    const auto here = changed->value();
    const auto there = other->value();
    if (here && there && (isFrom ? *there < *here : *here < *there))
        other->setValue(here);
}

} // namespace

DatesDialog::DatesDialog(const QDate& from, const QDate& to, const std::function<QDate()>& today,
                         QWidget* parent)
    : FittingDialog(parent), m_from(dayField(tr("From"), today)), m_to(dayField(tr("To"), today)) {
    setWindowTitle(tr("Dates"));
    m_from->setValue(fieldValue(from));
    m_to->setValue(fieldValue(to));
    auto* form = new QFormLayout;
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    auto* buttons = new QDialogButtonBox;
    auto* show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    show->setDefault(true);
    m_from->setFocus();
    connect(m_from, &TimeField::changed, this, [this] { keepInOrder(m_from, m_to, true); });
    connect(m_to, &TimeField::changed, this, [this] { keepInOrder(m_to, m_from, false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &DatesDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DatesDialog::take() {
    if (!m_from->judge() || !m_to->judge())
        return;
    emit chosen(m_from->value()->date(), m_to->value()->date());
    accept();
}

} // namespace coolwarm
