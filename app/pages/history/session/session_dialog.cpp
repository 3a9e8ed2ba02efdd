// SPDX-License-Identifier: MIT
// A form for all that the log says of a session; the engine decides what of it may be.
#include "app/pages/history/session/session_dialog.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/states/session_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/site_box.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/engine/command.h"
#include "core/engine/commands/past.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
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
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key

QLabel* foldedLabel(TextRole role) {
    auto* label = wrappedLabel(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

} // namespace

SessionDialog::SessionDialog(std::optional<Session> session, EngineBridge& bridge, QWidget* parent)
    : FittingDialog(parent),
      m_session(std::move(session)),
      m_bridge(bridge),
      m_modality(new QComboBox),
      m_site(makeSiteBox(bridge.sites())),
      m_start(timeField(tr("Start"), false)),
      m_length(new QSpinBox),
      m_end(timeField(tr("End"), true)),
      m_before(new PainPicker(tr("Pain &before"))),
      m_after(new PainPicker(tr("Pain &after"))),
      m_skin(new QComboBox),
      m_note(new NoteEdit(longestNote())),
      m_fault(foldedLabel(TextRole::Body)),
      m_history(foldedLabel(TextRole::Muted)),
      m_save(new QPushButton(tr("Save"))) {
    build();
}

SessionDialog::SessionDialog(EngineBridge& bridge, QWidget* parent)
    : SessionDialog(std::nullopt, bridge, parent) {
    setWindowTitle(tr("Add a past session"));
    const Status& status = bridge.status();
    const Session proposed{.id = SessionId::random(), .site = status.site};
    const auto now = std::chrono::floor<std::chrono::minutes>(status.now.wall);
    fill(proposed);
    m_start->setValue(toDateTime(now - status.cards.ice.length));
    m_end->setValue(toDateTime(now));
    showLength();
    m_filled = fields();
}

SessionDialog::SessionDialog(const Session& session, EngineBridge& bridge,
                             const HistoryReaderFactory& makeReader, Background& background,
                             QWidget* parent)
    : SessionDialog(std::optional(session), bridge, parent) {
    setWindowTitle(tr("Session"));
    fill(session);
    readChanges(makeReader, background);
}

SessionDialog::~SessionDialog() {
    m_work.request_stop();
}

void SessionDialog::build() {
    for (const Modality modality : bothModalities)
        m_modality->addItem(modalityText(modality), static_cast<int>(modality));
    addSkins();
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(5 * fontMetrics().height());
    m_fault->setObjectName(QStringLiteral("sessionFault"));
    m_history->setObjectName(QStringLiteral("sessionChanges"));

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* form = new QFormLayout;
    if (m_session) {
        auto* summary = new QLabel(sessionSummary(*m_session));
        setTextRole(summary, TextRole::Section);
        summary->setWordWrap(true);
        column->addWidget(summary);
    }
    form->addRow(tr("&Ice or heat:"), m_modality);
    form->addRow(tr("&Part of the body:"), m_site);
    addTimes(*form);
    column->addLayout(form);
    column->addWidget(m_before);
    column->addWidget(m_after);
    auto* skin = new QFormLayout;
    skin->addRow(tr("S&kin afterwards:"), m_skin);
    column->addLayout(skin);
    skin->setRowVisible(m_skin, m_session.has_value());
    auto* noteLabel = new QLabel(tr("&Note:"));
    noteLabel->setBuddy(m_note);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    column->addWidget(m_history);
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keys
    auto* below = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    if (m_session) {
        auto* removal = new QPushButton(tr("Delete"));
        removal->setFlat(true); // unlike "Save", and on the other side
        removal->setAutoDefault(false);
        below->addWidget(removal);
        connect(removal, &QPushButton::clicked, this, &SessionDialog::remove);
    }
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_fault);
    below->addWidget(buttons, 1);
    whole->addLayout(below);
    m_save->setDefault(true); // counts only once the button has its dialog
    m_modality->setFocus();   // else Qt gives it to the button, which a space then presses
    const int line = fontMetrics().height();
    resize(30 * line, 38 * line);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SessionDialog::reject);
    forgetFaultOnChange();
}

// What was refused is being corrected.
void SessionDialog::forgetFaultOnChange() {
    const auto forget = [this] {
        m_fault->hide();
        m_pause.start();
    };
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SessionDialog::typed);
    connect(m_modality, &QComboBox::currentIndexChanged, this, forget);
    connect(m_site, &QComboBox::currentTextChanged, this, forget);
    for (const TimeField* field : {m_start, m_end}) {
        connect(field, &TimeField::changed, this, forget);
        connect(field->edit(), &QLineEdit::textEdited, this, forget);
    }
    connect(m_length, &QSpinBox::valueChanged, this, forget);
    for (const PainPicker* picker : {m_before, m_after})
        connect(picker, &PainPicker::painChanged, this, forget);
    connect(m_skin, &QComboBox::currentIndexChanged, this, forget);
    connect(m_note, &QPlainTextEdit::textChanged, this, forget);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { refuse(notePasteText(characters)); });
}

void SessionDialog::fill(const Session& session) {
    m_modality->setCurrentIndex(m_modality->findData(static_cast<int>(session.modality)));
    m_site->setCurrentText(siteText(session.site));
    m_start->setValue(toDateTime(session.start));
    m_end->setValue(session.end ? std::optional(toDateTime(*session.end)) : std::nullopt);
    showLength();
    m_before->setPain(session.painBefore);
    m_after->setPain(session.painAfter);
    showSkin(session.skin);
    m_before->setAccent(Accent::Ice);
    m_after->setAccent(Accent::Ice);
    m_note->setPlainText(fromUtf8(session.note.text()));
    m_filled = fields();
}

std::optional<Session> SessionDialog::entered() {
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
    for (TimeField* field : {m_start, m_end})
        if (!field->judge()) { // which says why below itself
            m_fault->hide();
            field->setFocus();
            return std::nullopt;
        }
    Session session = m_session ? *m_session : Session{SessionId::random()};
    session.modality = static_cast<Modality>(m_modality->currentData().toInt());
    session.site = *site;
    session.start = *startNow();
    session.end = endNow();
    session.painBefore = m_before->pain();
    session.painAfter = m_after->pain();
    session.note = *note;
    session.skin = chosenSkin();
    return session;
}

void SessionDialog::save() {
    const auto session = entered();
    if (!session)
        return;
    if (m_session == session) {
        accept(); // nothing was changed, so the log has nothing to tell of it
        return;
    }
    if (m_session)
        submit(editOf(*m_session, *session));
    else
        submit(LogPast{session->modality, session->site, session->start, *session->end,
                       session->painBefore, session->painAfter, session->note});
}

void SessionDialog::remove() {
    m_hasDeleted = true; // before it is told that the dialog is finished
    submit(DeletePast{m_session->id});
    m_hasDeleted = m_hasDeleted && result() == QDialog::Accepted;
}

void SessionDialog::submit(const Command& command) {
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
        if (answer.refusal->reason == Reason::ChangedMeanwhile)
            takeMeanwhile(*answer.refusal->other, why);
        else
            refuse(why);
        return;
    }
    case Submission::Kind::Failed:
        refuse(m_bridge.troubleText());
    }
}

void SessionDialog::refuse(const QString& why) {
    m_fault->setText(why);
    m_fault->show();
    m_fault->setFocus();
}

void SessionDialog::readChanges(const HistoryReaderFactory& makeReader, Background& background) {
    m_work = background.run<QStringList>(
        this,
        [makeReader, session = *m_session](const std::stop_token&) {
            return changeLines(makeReader()->changesOf(session.id), session);
        },
        [this](const Delivered<QStringList>& delivered) {
            showChanges(delivered.value ? *delivered.value : QStringList{delivered.failure});
        });
}

void SessionDialog::showChanges(const QStringList& lines) {
    if (lines.isEmpty())
        return;
    m_history->setText(tr("Changes") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_history->show();
}

} // namespace coolwarm
