// SPDX-License-Identifier: MIT
// One field for a moment, which is read on the wall where the bout was recorded.
#include "app/pages/bouts/split_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/engine/commands/bouts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

SplitDialog::SplitDialog(const Episode& bout, EngineBridge& bridge, Submit submit, QWidget* parent)
    : FittingDialog(parent),
      m_bout(bout),
      m_bridge(bridge),
      m_submit(std::move(submit)),
      m_fault(wrappedLabel(TextRole::Body)) {
    setWindowTitle(tr("Split the bout"));
    const auto now = [&bridge] { return bridge.status().now.wallSecond(); };
    FieldSetting setting;
    setting.now = now;
    setting.offset = bout.began.offset;
    m_at = momentField(tr("Split at"), setting);
    m_fault->setObjectName(QStringLiteral("boutFault"));
    m_fault->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Split at:"), m_at);
    auto* buttons = new QDialogButtonBox;
    auto* split = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(TextRole::Section, boutSpan(bout, toDateTime(now()).date())));
    column->addWidget(wrappedLabel(
        TextRole::Body, tr("The first part ends then, and the second begins. Both keep what is "
                           "said about it.")));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    split->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::split);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_at, &TimeField::changed, m_fault, &QWidget::hide);
    resize(30 * fontMetrics().height(), sizeHint().height());
}

void SplitDialog::split() {
    if (!m_at->judge())
        return m_at->setFocus();
    const Submission answer =
        m_submit(SplitBout{m_bout.id, momentOf(*m_at->value(), m_bout.began.offset)});
    if (answer.refusal)
        refuse(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
    else if (answer.kind == Submission::Kind::Failed)
        refuse(m_bridge.troubleText());
    else
        accept();
}

void SplitDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_at->setFocus();
}

} // namespace coolwarm
