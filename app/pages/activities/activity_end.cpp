// SPDX-License-Identifier: MIT
// Saves a note as it is typed, and keeps on the screen what the log refuses.
#include "app/pages/activities/activity_end.h"

#include "app/accessible/role.h"
#include "app/control/requests.h"
#include "app/text/verdict_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/in_the_middle.h"
#include "app/widgets/layout/wrapped_label.h"
#include "core/engine/commands/activities.h"
#include "core/engine/status.h"
#include "core/text/note.h"

#include <QCoreApplication>
#include <QLabel>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500};
constexpr int widest = 40; // lines

} // namespace

ActivityEnd::ActivityEnd(EngineBridge& bridge, Requests& requests, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_requests(requests),
      m_headline(wrappedLabel(TextRole::PageTitle)),
      m_note(new NoteEdit(longestNote())),
      m_faultLabel(wrappedLabel(TextRole::Body)),
      m_forget(new ActionButton(ActionButton::Kind::Secondary, tr("Forget it"))),
      m_done(new ActionButton(ActionButton::Kind::Primary, tr("Done"))) {
    presentAs(*this, QAccessible::Grouping);
    setFocusProxy(m_done);
    const int line = fontMetrics().height();
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setObjectName(QStringLiteral("activityEnded"));
    auto* label = wrappedLabel(TextRole::Body, tr("&Note"));
    label->setBuddy(m_note);
    m_note->setPlaceholderText(tr("How it went (may stay empty)"));
    m_note->setMaximumHeight(5 * line);
    m_faultLabel->setObjectName(QStringLiteral("activityFault"));
    m_faultLabel->hide();
    m_forget->setObjectName(QStringLiteral("activityForget"));
    m_done->setObjectName(QStringLiteral("activityDone"));
    auto* card = new Card;
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins({});
    form->setSpacing(line / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_note, m_faultLabel})
        form->addWidget(part);
    auto* block = new QWidget;
    block->setMaximumWidth(widest * line);
    auto* parts = new QVBoxLayout(block);
    parts->setContentsMargins({});
    parts->setSpacing(line);
    parts->addWidget(m_headline);
    parts->addWidget(card);
    parts->addWidget(flowOf({m_forget, new InSight(m_done)}, FlowLayout::Side::Middle));
    placeInTheMiddle(this, block);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ActivityEnd::keep);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_note, &NoteEdit::finished, this, &ActivityEnd::finish);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { displayFault(notePasteText(characters)); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_pause.stop();
        emit forgetWanted();
    });
    connect(m_done, &QPushButton::clicked, this, &ActivityEnd::finish);
    connect(&requests, &Requests::keepingWanted, this, &ActivityEnd::keep);
    connect(&requests, &Requests::refusedWordsWanted, this, [this](QStringList& reasons) {
        if (!m_fault.isEmpty())
            reasons.append(m_fault);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ActivityEnd::keep);
}

void ActivityEnd::begin(const Activity& logged, const QString& headline) {
    m_logged = logged;
    m_form = SessionId::random();
    m_note->clear();
    m_pause.stop();
    displayFault({});
    m_headline->setText(headline);
    setAccessibleName(headline);
}

void ActivityEnd::displayFault(const QString& fault) {
    m_fault = fault;
    m_faultLabel->setText(fault);
    m_faultLabel->setVisible(!fault.isEmpty());
}

void ActivityEnd::keep() {
    m_pause.stop();
    const QString typed = m_note->toPlainText();
    const std::string text = typed.toStdString();
    if (text == m_logged.note.text()) {
        displayFault({});
        return;
    }
    if (const auto fault = Note::faultOf(text)) {
        displayFault(noteFaultText(*fault, typed.toUcs4().size()));
        return;
    }
    Activity wanted = m_logged;
    wanted.note = *Note::of(text);
    const Submission answer = m_bridge.submit(editOf(m_logged, wanted, m_form));
    if (answer.refusal) {
        displayFault(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
        return;
    }
    m_logged = wanted;
    displayFault({});
}

// What was refused stays on the screen; pressed once more, it is given up.
void ActivityEnd::finish() {
    const QString told = m_fault;
    keep();
    if (m_fault.isEmpty() || m_fault == told)
        emit finished();
}

void ActivityEnd::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    keep();
}

} // namespace coolwarm
