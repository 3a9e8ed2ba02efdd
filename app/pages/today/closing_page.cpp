// SPDX-License-Identifier: MIT
// Lays out the short form after a session; nothing in it has to be filled in.
#include "app/pages/today/closing_page.h"

#include "app/accessible/announcement.h"
#include "app/accessible/role.h"
#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/text/verdict_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key

// Shown while there is something to be offered.
void displayOffer(ActionButton& button, const QString& words) {
    if (!words.isEmpty())
        button.setText(words);
    button.setVisible(!words.isEmpty());
}

} // namespace

ClosingPage::ClosingPage(QWidget* parent)
    : QWidget(parent),
      m_headline(wrappedLabel(TextRole::PageTitle)),
      m_detail(wrappedLabel(TextRole::Muted)),
      m_painBefore(wrappedLabel(TextRole::Muted)),
      m_pain(new PainPicker(tr("Pain now"))),
      m_noteLabel(wrappedLabel(TextRole::Body)),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_takeBack(new ActionButton(ActionButton::Kind::Secondary, {})),
      m_forget(new ActionButton(ActionButton::Kind::Secondary, {})),
      m_done(new ActionButton(ActionButton::Kind::Primary, tr("Done"))) {
    presentAs(*this, QAccessible::Grouping);
    m_noteLabel->setText(tr("&Note"));
    m_noteLabel->setBuddy(m_note);
    m_note->setPlaceholderText(tr("What helped, what did not (may stay empty)"));
    m_note->setMaximumHeight(6 * fontMetrics().height());
    m_note->installEventFilter(this);
    m_fault->setObjectName(QStringLiteral("faultLabel"));
    m_fault->hide();
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    m_done->setObjectName(QStringLiteral("doneButton"));

    QWidget* buttons =
        flowOf({m_takeBack, m_forget, new InSight(m_done)}, FlowLayout::Side::Trailing);
    auto* card = new Card;
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins({});
    form->setSpacing(fontMetrics().height() / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headline, m_detail, m_painBefore, m_pain,
                                                         m_noteLabel, m_note, m_fault})
        form->addWidget(part);
    form->addWidget(buttons);
    // In a low window the buttons stand above the questions, which can be scrolled to.
    new RoomWatch(this, [form, buttons, this](const Room& room) {
        form->removeWidget(buttons);
        form->insertWidget(room.low ? form->indexOf(m_painBefore) : -1, buttons);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch();

    connect(m_takeBack, &QPushButton::clicked, this, &ClosingPage::takeBackWanted);
    connect(m_forget, &QPushButton::clicked, this, &ClosingPage::forgetWanted);
    connect(m_done, &QPushButton::clicked, this, &ClosingPage::finish);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ClosingPage::keep);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { displayFault(notePasteText(characters)); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_pain, &PainPicker::painChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClosingPage::keep);
}

void ClosingPage::begin(const ClosedView& view, const std::optional<PainScore>& painBefore,
                        const Answers& logged) {
    m_headline->setText(view.headline);
    setAccessibleName(view.headline);
    setAccent(m_headline, accentFor(view.modality));
    displayDetail(view.detail);
    m_painBefore->setText(
        painBefore ? tr("Pain before: %1 of 10").arg(QLocale().toString(painBefore->value()))
                   : QString());
    m_painBefore->setVisible(painBefore.has_value());
    m_pain->setAccent(accentFor(view.modality));
    m_kept = logged;
    m_pain->setPain(logged.painAfter);
    m_note->setPlainText(logged.note);
    m_pause.stop();
    m_done->setAccent(accentFor(view.modality));
    displayFault({});
}

void ClosingPage::displayDetail(const QString& detail) {
    if (m_detail->text() != detail)
        m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ClosingPage::displayTakeBack(const QString& takeBack) {
    displayOffer(*m_takeBack, takeBack);
}

void ClosingPage::displayForget(const QString& forget) {
    displayOffer(*m_forget, forget);
}

void ClosingPage::displayFault(const QString& fault) {
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty())
        return;
    m_note->setFocus(Qt::OtherFocusReason);
    announce(*this, fault);
}

// The key that answered the alarm must not answer this too: no button has the focus.
void ClosingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

void ClosingPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    keep();
}

ClosingPage::Answers ClosingPage::answers() const {
    return {m_pain->pain(), m_note->toPlainText()};
}

void ClosingPage::keep() {
    m_pause.stop();
    if (answers() == m_kept)
        return;
    m_kept = answers();
    emit typed(m_kept);
}

void ClosingPage::finish() {
    m_pause.stop();
    emit finished();
}

// Ctrl+Enter in the note finishes, since Enter alone is a line of it.
bool ClosingPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    finish();
    return true;
}

} // namespace coolwarm
