// SPDX-License-Identifier: MIT
// Lays out the parts of a form, and tells in it what became of what was handed over.
#include "app/dialogs/form/record_form.h"

#include "app/dialogs/sheet.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/engine/status.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

RecordForm::RecordForm(Subject subject, EngineBridge& bridge, Submit submit, QWidget* parent)
    : FittingDialog(parent),
      m_subject(std::move(subject)),
      m_bridge(bridge),
      m_submit(std::move(submit)),
      m_page(new QWidget(this)),
      m_fields(new QVBoxLayout(m_page)),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_save(new QPushButton(tr("Save"))) {
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());
    m_fault->setObjectName(m_subject.name + QStringLiteral("Fault"));
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault->hide();
    m_save->setObjectName(m_subject.name + QStringLiteral("Save"));
}

std::chrono::sys_seconds RecordForm::now() const {
    return m_bridge.status().now.wallSecond();
}

void RecordForm::addNote() {
    auto* label = new QLabel(tr("&Note:"));
    label->setBuddy(m_note);
    m_fields->addWidget(label);
    m_fields->addWidget(m_note);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { refuse(notePasteText(characters)); });
}

void RecordForm::makeTime(TimeField*& place, const QString& name, const Was& was,
                          FieldSetting setting) {
    setting.now = [this] { return typedAt(); };
    setting.offset = wallOf(was());
    setting.shown = [&place, was] { return minutesShownIn(*place, was()); };
    place = momentField(name, setting);
}

void RecordForm::finish(QWidget& first, QSize lines) {
    m_fields->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keys
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_fault);
    whole->addLayout(makeButtons());
    m_save->setDefault(true); // counts only once the button has its dialog
    first.setFocus();         // else Qt gives it to the button, which a space then presses
    resize(lines * fontMetrics().height());
}

QHBoxLayout* RecordForm::makeButtons() {
    auto* below = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    if (m_subject.record) {
        auto* removal = new QPushButton(tr("Delete"));
        removal->setFlat(true); // unlike "Save", and on the other side
        removal->setAutoDefault(false);
        below->addWidget(removal);
        connect(removal, &QPushButton::clicked, this, &RecordForm::remove);
    }
    below->addWidget(buttons, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordForm::reject);
    return below;
}

void RecordForm::touched() {
    m_fault->hide();
}

void RecordForm::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

void RecordForm::refuseAt(QWidget& field, const QString& why) {
    refuse(why);
    field.setFocus();
}

void RecordForm::leaveToSay(QWidget& field) {
    m_fault->hide();
    field.setFocus();
}

bool RecordForm::judge(TimeField& field) {
    if (field.judge())
        return true;
    leaveToSay(field);
    return false;
}

std::optional<Site> RecordForm::siteIn(QComboBox& box) {
    const auto site = siteFromText(box.currentText());
    if (!site)
        refuseAt(box, siteFaultText(*Site::faultOf(box.currentText().toStdString())));
    return site;
}

std::optional<Note> RecordForm::noteIn() {
    const std::string text = m_note->toPlainText().toStdString();
    const auto note = Note::of(text);
    if (!note)
        refuseAt(*m_note, noteFaultText(*Note::faultOf(text), m_note->toPlainText().size()));
    return note;
}

void RecordForm::remove() {
    m_hasDeleted = true; // before it is told that the dialog is finished
    submit(removal());
    m_hasDeleted = m_hasDeleted && result() == QDialog::Accepted;
}

void RecordForm::submit(const Command& command) {
    const Submission answer = m_submit(command);
    switch (answer.kind) {
    case Submission::Kind::Waiting: // the window says so
        m_hasDeleted = false;
        [[fallthrough]];
    case Submission::Kind::Done:
        accept();
        return;
    case Submission::Kind::Refused: {
        const Refusal& refusal = *answer.refusal;
        const bool isOther =
            refusal.reason == Reason::ChangedMeanwhile || refusal.reason == Reason::RecordChanged;
        const QString more = m_subject.record && isOther ? takeMeanwhile(refusal) : QString();
        const QString why = verdictText(refusal, now());
        refuse(more.isEmpty() ? why : why + QLatin1Char('\n') + more);
        return;
    }
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

// An alarm does not come this way: it puts the form aside with all that stands in it.
void RecordForm::reject() {
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
