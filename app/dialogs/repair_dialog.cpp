// SPDX-License-Identifier: MIT
// Asks before a damaged log is built anew, and reports it; nothing is deleted at all.
#include "app/dialogs/repair_dialog.h"

#include "app/style/text_role.h"
#include "app/widgets/keys/mnemonics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace coolwarm {

RepairDialog::RepairDialog(const QString& reason, RepairService& repair, QWidget* parent)
    : FittingDialog(parent),
      m_repair(repair),
      m_heading(new QLabel(tr("The log needs a repair"))),
      m_text(new QLabel),
      m_reason(new QLabel(reason)),
      m_progress(new QProgressBar),
      m_go(new QPushButton(tr("Repair the log"))),
      m_leave(new QPushButton(tr("Quit"))) {
    setWindowTitle(QStringLiteral("Coolwarm"));
    setTextRole(m_heading, TextRole::Section);
    setTextRole(m_reason, TextRole::Muted);
    for (QLabel* label : {m_text, m_reason}) {
        label->setTextFormat(Qt::PlainText); // it names files
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setText(tr("Coolwarm can put it together again: from the newest backup that is good, "
                       "and from every session that can still be read in the damaged file. That "
                       "file is kept."));
    m_text->setObjectName(QStringLiteral("repairText"));
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Repairing"));
    m_progress->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_leave, QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_reason);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
    m_go->setDefault(true); // counts only once the button has its dialog
    m_go->setFocus();
    setMinimumWidth(32 * fontMetrics().height());

    connect(m_go, &QPushButton::clicked, this, &RepairDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &RepairDialog::reject);
    connect(&repair, &RepairService::finished, this, &RepairDialog::showReport);
    connect(&repair, &RepairService::failed, this, &RepairDialog::showFailure);
}

void RepairDialog::start() {
    if (m_whole) {
        accept();
        return;
    }
    m_running = true;
    m_progress->show();
    m_go->setEnabled(false);
    m_leave->setText(tr("Cancel"));
    m_repair.begin();
}

void RepairDialog::showReport(const QStringList& report) {
    m_running = false;
    m_whole = true;
    m_progress->hide();
    m_heading->setText(tr("The log is in order again"));
    m_reason->hide();
    m_text->setText(report.join(QLatin1Char('\n')));
    rewrite(*m_go, tr("Open Coolwarm"));
    m_go->setEnabled(true);
    m_go->setFocus();
    m_leave->hide();
    adjustSize();
}

void RepairDialog::showFailure(const QString& text) {
    m_running = false;
    m_progress->hide();
    m_text->setText(text);
    rewrite(*m_go, tr("Try again"));
    m_go->setEnabled(true);
    m_leave->setText(tr("Quit"));
    m_leave->setEnabled(true);
    adjustSize();
}

void RepairDialog::reject() {
    if (m_whole) {
        accept(); // the report has been read, and the log is whole
    } else if (m_running) {
        m_repair.stop(); // showFailure() tells that everything is as it was
        m_leave->setEnabled(false);
    } else {
        QDialog::reject();
    }
}

} // namespace coolwarm
