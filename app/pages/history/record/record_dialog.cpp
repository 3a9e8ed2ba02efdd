// SPDX-License-Identifier: MIT
// Judges time and note, and hands what was changed to the engine.
#include "app/pages/history/record/record_dialog.h"

#include "app/dialogs/sheet.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <vector>

namespace coolwarm {

RecordDialog::RecordDialog(const QString& title, const Moment& at, const Note& note,
                           EngineBridge& bridge, QWidget* parent)
    : FittingDialog(parent),
      m_bridge(bridge),
      m_was(at),
      m_at(makeTime()),
      m_form(new QFormLayout),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_save(new QPushButton(tr("Save"))) {
    setWindowTitle(title);
    m_at->setValue(toDateTime(at));
    m_note->setPlainText(fromUtf8(note.text()));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());
    m_fault->setObjectName(QStringLiteral("recordFault"));
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault->hide();
}

// Shown and typed on the wall where it was.
TimeField* RecordDialog::makeTime() {
    FieldSetting setting;
    setting.now = [this] { return m_bridge.status().now.wallSecond(); };
    setting.offset = m_was.offset;
    setting.day = [this] {
        return std::optional(std::chrono::floor<std::chrono::days>(m_was.local()));
    };
    setting.shown = [this] { return std::vector{m_was.utc}; };
    return momentField(tr("Time"), setting);
}

void RecordDialog::finish() {
    m_form->insertRow(0, tr("&Time:"), m_at);
    auto* noteLabel = new QLabel(tr("&Note:"));
    noteLabel->setBuddy(m_note);
    auto* remove = new QPushButton(tr("Delete"));
    remove->setFlat(true); // unlike "Save", and on the other side
    remove->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(remove, QDialogButtonBox::ResetRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    m_save->setDefault(true);
    m_at->edit()->setFocus(); // else Qt gives it to a button, which a space then presses
    resize(26 * fontMetrics().height(), sizeHint().height());
    connect(remove, &QPushButton::clicked, this, [this] {
        m_hasDeleted = true; // before it is told that the dialog is finished
        submit(removal());
        m_hasDeleted = m_hasDeleted && result() == QDialog::Accepted;
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    connect(m_at, &TimeField::changed, m_fault, &QWidget::hide);
    connect(m_note, &QPlainTextEdit::textChanged, m_fault, &QWidget::hide);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { refuse(notePasteText(characters)); });
}

void RecordDialog::save() {
    const std::string text = m_note->toPlainText().toStdString();
    const auto note = Note::of(text);
    if (!note) {
        refuse(noteFaultText(*Note::faultOf(text), m_note->toPlainText().size()));
        m_note->setFocus();
        return;
    }
    if (!m_at->judge()) { // which says why below itself
        m_fault->hide();
        m_at->setFocus();
        return;
    }
    // One that nobody has touched keeps its seconds.
    const bool isSame = *m_at->value() == toDateTime(m_was);
    const Moment at = isSame ? m_was : momentOf(*m_at->value(), m_was.offset);
    if (const auto command = editTo(at, *note))
        submit(*command);
    else
        accept(); // nothing was changed, so the log has nothing to tell of it
}

void RecordDialog::submit(const Command& command) {
    const Submission answer = m_bridge.submit(command);
    switch (answer.kind) {
    case Submission::Kind::Waiting: // the window says so
        m_hasDeleted = false;
        [[fallthrough]];
    case Submission::Kind::Done:
        accept();
        return;
    case Submission::Kind::Refused:
        if (answer.refusal->reason == Reason::RecordChanged && answer.refusal->record)
            rebase(*answer.refusal->record);
        refuse(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
        return;
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

void RecordDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

// An alarm does not come this way: it puts the form aside with all that stands in it.
void RecordDialog::reject() {
    if (!hasBegun()) {
        FittingDialog::reject();
        return;
    }
    if (Sheet::seenIn(*this) != nullptr)
        return;
    Question question{tr("Throw away what you typed?"), tr("It is not saved yet."), QString(),
                      tr("Throw it away"), tr("Go on typing")};
    question.kind = QDialogButtonBox::DestructiveRole;
    connect(Sheet::ask(*this, question), &Sheet::agreed, this, [this] { FittingDialog::reject(); });
}

} // namespace coolwarm
