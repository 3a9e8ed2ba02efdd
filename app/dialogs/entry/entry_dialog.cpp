// SPDX-License-Identifier: MIT
// A form for all that the log says of a pain entry; the engine decides what of it may be.
#include "app/dialogs/entry/entry_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/tightness_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_draft.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"
#include "core/text/note.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>
#include <utility>
#include <variant>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key

} // namespace

EntryDialog::EntryDialog(std::optional<PainEntry> entry, EngineBridge& bridge, QWidget* parent)
    : FittingDialog(parent),
      m_entry(std::move(entry)),
      m_bridge(bridge),
      m_score(new PainPicker(tr("How &strong was the pain?"))),
      m_at(timeField()),
      m_site(makeSiteBox(bridge.sites())),
      m_tightness(new QComboBox),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_save(new QPushButton(tr("Save"))) {
    build();
}

EntryDialog::EntryDialog(const Site& site, EngineBridge& bridge, QWidget* parent)
    : EntryDialog(std::nullopt, bridge, parent) {
    setWindowTitle(tr("Pain at another time"));
    m_site->setCurrentText(siteText(site));
    m_at->setValue(
        toDateTime(std::chrono::floor<std::chrono::minutes>(bridge.status().now.wallSecond())));
    m_filled = fields();
}

EntryDialog::EntryDialog(const PainEntry& entry, EngineBridge& bridge, QWidget* parent)
    : EntryDialog(std::optional(entry), bridge, parent) {
    setWindowTitle(tr("Pain"));
    fill(entry);
    m_filled = fields();
}

void EntryDialog::build() {
    addTightness();
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());
    m_fault->setObjectName(QStringLiteral("entryFault"));
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fault->hide();
    m_save->setObjectName(QStringLiteral("entrySave"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(buildFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keys
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_fault);
    addButtons(*whole);
    m_save->setDefault(true); // counts only once the button has its dialog
    m_score->setFocus();      // else Qt gives it to the button, which a space then presses
    const int line = fontMetrics().height();
    resize(30 * line, 24 * line);
    forgetFaultOnChange();
}

QWidget* EntryDialog::buildFields() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_score);
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_at);
    form->addRow(tr("&Part of the body:"), m_site);
    form->addRow(tr("T&ightness:"), m_tightness);
    column->addLayout(form);
    auto* noteLabel = new QLabel(tr("&Note:"));
    noteLabel->setBuddy(m_note);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    column->addStretch();
    return page;
}

void EntryDialog::addButtons(QVBoxLayout& whole) {
    auto* below = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    if (m_entry) {
        auto* removal = new QPushButton(tr("Delete"));
        removal->setFlat(true); // unlike "Save", and on the other side
        removal->setAutoDefault(false);
        below->addWidget(removal);
        connect(removal, &QPushButton::clicked, this, &EntryDialog::remove);
    }
    below->addWidget(buttons, 1);
    whole.addLayout(below);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
}

// An entry of the log is shown and typed on the wall where it was recorded.
TimeField* EntryDialog::timeField() {
    FieldSetting setting;
    setting.now = [this] { return typedAt(); };
    setting.offset = wallOf(was());
    setting.day = [this]() -> std::optional<std::chrono::local_days> {
        if (!m_at->lastValue().isValid())
            return std::nullopt;
        return std::chrono::floor<std::chrono::days>(
            momentOf(m_at->lastValue(), wallOf(was())).local());
    };
    setting.shown = [this] { return minutesShownIn(*m_at, was()); };
    TimeField* field = momentField(tr("Time"), setting);
    connect(field->edit(), &QLineEdit::textEdited, this, [this] { m_typedAt.reset(); });
    return field;
}

std::chrono::sys_seconds EntryDialog::typedAt() const {
    return m_typedAt.value_or(m_bridge.status().now.wallSecond());
}

std::optional<Moment> EntryDialog::was() const {
    return m_entry ? std::optional(m_entry->at) : std::nullopt;
}

// Its words are long, and the box no wider for that than its place.
void EntryDialog::addTightness() {
    m_tightness->setObjectName(QStringLiteral("tightness"));
    m_tightness->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tightness->setMinimumContentsLength(16);
    m_tightness->addItem(tr("Not said", "how tight the muscle is"), -1);
    for (int step = Tightness::lowest; step <= Tightness::highest; ++step)
        m_tightness->addItem(tightnessText(*Tightness::of(step)), step);
}

void EntryDialog::showTightness(const std::optional<Tightness>& tightness) {
    m_tightness->setCurrentIndex(m_tightness->findData(tightness ? tightness->value() : -1));
}

std::optional<Tightness> EntryDialog::chosenTightness() const {
    return Tightness::of(m_tightness->currentData().toInt());
}

// What was refused is being corrected.
void EntryDialog::forgetFaultOnChange() {
    const auto forget = [this] {
        m_fault->hide();
        m_pause.start();
    };
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &EntryDialog::typed);
    connect(m_score, &PainPicker::painChanged, this, forget);
    connect(m_at, &TimeField::changed, this, forget);
    connect(m_at->edit(), &QLineEdit::textEdited, this, forget);
    connect(m_site, &QComboBox::currentTextChanged, this, forget);
    connect(m_tightness, &QComboBox::currentIndexChanged, this, forget);
    connect(m_note, &QPlainTextEdit::textChanged, this, forget);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { refuse(notePasteText(characters)); });
}

void EntryDialog::fill(const PainEntry& entry) {
    m_score->setPain(entry.score);
    m_at->setValue(toDateTime(entry.at));
    m_site->setCurrentText(siteText(entry.site));
    showTightness(entry.tightness);
    m_note->setPlainText(fromUtf8(entry.note.text()));
}

std::optional<PainEntry> EntryDialog::entered() {
    const auto score = m_score->pain();
    if (!score) {
        refuse(tr("Choose a number from 0 to 10 for the pain."));
        m_score->setFocus();
        return std::nullopt;
    }
    if (!m_at->judge()) { // which says why below itself
        m_fault->hide();
        m_at->setFocus();
        return std::nullopt;
    }
    const auto site = siteFromText(m_site->currentText());
    if (!site) {
        refuse(siteFaultText(*Site::faultOf(m_site->currentText().toStdString())));
        m_site->setFocus();
        return std::nullopt;
    }
    const std::string noteText = m_note->toPlainText().toStdString();
    const auto note = Note::of(noteText);
    if (!note) {
        refuse(noteFaultText(*Note::faultOf(noteText), m_note->toPlainText().size()));
        m_note->setFocus();
        return std::nullopt;
    }
    PainEntry entry = m_entry ? *m_entry : PainEntry{SessionId::random(), *score};
    entry.score = *score;
    entry.at = *shownIn(*m_at, was());
    entry.site = *site;
    entry.tightness = chosenTightness();
    entry.note = *note;
    return entry;
}

void EntryDialog::save() {
    const auto entry = entered();
    if (!entry)
        return;
    if (m_entry == entry)
        accept(); // nothing was changed, so the log has nothing to tell of it
    else if (m_entry)
        submit(editOf(*m_entry, *entry));
    else
        submit(AddPain{*entry});
}

void EntryDialog::remove() {
    m_hasDeleted = true; // before it is told that the dialog is finished
    submit(DeletePain{m_entry->id});
    m_hasDeleted = m_hasDeleted && result() == QDialog::Accepted;
}

void EntryDialog::submit(const Command& command) {
    const Submission answer = m_bridge.submit(command);
    switch (answer.kind) {
    case Submission::Kind::Waiting: // the window says so
        m_hasDeleted = false;
        [[fallthrough]];
    case Submission::Kind::Done:
        accept();
        return;
    case Submission::Kind::Refused: {
        const QString why = verdictText(*answer.refusal, m_bridge.status().now.wallSecond());
        const auto& record = answer.refusal->record;
        const auto* now = record ? std::get_if<PainEntry>(&*record) : nullptr;
        if (answer.refusal->reason == Reason::RecordChanged && now != nullptr)
            takeMeanwhile(*now, why);
        else
            refuse(why);
        return;
    }
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

void EntryDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

} // namespace coolwarm
