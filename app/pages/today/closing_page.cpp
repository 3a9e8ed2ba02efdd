// SPDX-License-Identifier: MIT
// Lays out the short form after a session; nothing in it has to be filled in.
#include "app/pages/today/closing_page.h"

#include "app/accessible/announcement.h"
#include "app/accessible/role.h"
#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/text/spoken_text.h"
#include "app/text/states/pain_change_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/in_the_middle.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/word_switch.h"
#include "core/domain/pain.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds pause{500}; // after the last key
constexpr int widest = 52;                      // lines

// Shown while there is something to be offered.
void displayOffer(ActionButton& button, const QString& words) {
    if (!words.isEmpty())
        rewrite(button, words);
    button.setVisible(!words.isEmpty());
}

} // namespace

ClosingPage::ClosingPage(QWidget* parent)
    : QWidget(parent),
      m_subject(wrappedLabel(TextRole::Section)),
      m_headline(wrappedLabel(TextRole::Large)),
      m_detail(wrappedLabel(TextRole::Muted)),
      m_scores(new QLabel),
      m_change(wrappedLabel(TextRole::Muted)),
      m_changeBefore(new ActionButton(ActionButton::Kind::Compact, tr("Pain before…"))),
      m_before(new PainPicker(tr("Pain before"))),
      m_pain(new PainPicker(tr("How is the pain now?"))),
      m_noteLabel(wrappedLabel(TextRole::Body)),
      m_note(new NoteEdit(longestNote())),
      m_fault(wrappedLabel(TextRole::Body)),
      m_takeBack(new ActionButton(ActionButton::Kind::Secondary, {})),
      m_forget(new ActionButton(ActionButton::Kind::Secondary, {})),
      m_done(new ActionButton(ActionButton::Kind::Primary, tr("Done"))),
      m_again(new WordSwitch(tr("Ask again in 30 min how long it holds?"),
                             tr("Yes", "to be asked again"), tr("No", "to be asked again"))),
      m_againRow(buildAskAgain()) {
    presentAs(*this, QAccessible::Grouping);
    m_noteLabel->setText(tr("&Note"));
    m_noteLabel->setBuddy(m_note);
    m_note->setPlaceholderText(tr("What helped, what did not (may stay empty)"));
    m_note->setMaximumHeight(5 * fontMetrics().height());
    m_fault->setObjectName(QStringLiteral("faultLabel"));
    m_fault->hide();
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    m_done->setObjectName(QStringLiteral("doneButton"));

    const int line = fontMetrics().height();
    auto* card = new Card;
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins({});
    form->setSpacing(line / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_pain, buildChange(), m_before,
                                                         m_noteLabel, m_note, m_fault})
        form->addWidget(part);
    QWidget* buttons =
        flowOf({m_takeBack, m_forget, new InSight(m_done)}, FlowLayout::Side::Middle);
    auto* block = new QWidget;
    block->setMaximumWidth(widest * line);
    auto* parts = new QVBoxLayout(block);
    parts->setContentsMargins({});
    parts->setSpacing(line);
    for (QWidget* part : {buildWords(), static_cast<QWidget*>(card), buttons, m_againRow})
        parts->addWidget(part);
    // In a low window the buttons stand above the questions, which can be scrolled to.
    new RoomWatch(this, [parts, card, buttons, line, this](const Room& room) {
        parts->removeWidget(buttons);
        parts->insertWidget(parts->indexOf(card) + (room.low ? 0 : 1), buttons);
        parts->setSpacing(room.low ? line / 2 : line);
        setTextRole(m_headline, room.low || room.narrow ? TextRole::PageTitle : TextRole::Large);
    });
    placeInTheMiddle(this, block);
    connectParts();
}

void ClosingPage::connectParts() {
    connect(m_takeBack, &QPushButton::clicked, this, &ClosingPage::takeBackWanted);
    connect(m_forget, &QPushButton::clicked, this, &ClosingPage::forgetWanted);
    connect(m_done, &QPushButton::clicked, this, &ClosingPage::finish);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ClosingPage::keep);
    connect(m_note, &NoteEdit::finished, this, &ClosingPage::finish);
    connect(m_note, &NoteEdit::pasteRefused, this,
            [this](qsizetype characters) { displayFault(notePasteText(characters)); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (const PainPicker* picker : {m_before, m_pain}) {
        connect(picker, &PainPicker::painChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(picker, &PainPicker::painChanged, this, &ClosingPage::displayChange);
    }
    connect(m_changeBefore, &QPushButton::clicked, this, [this] {
        m_before->show();
        m_before->setFocus(Qt::OtherFocusReason);
        m_changeBefore->hide();
    });
    connect(m_again, &WordSwitch::chosen, this,
            [this](bool second) { emit asksAgainChosen(!second); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClosingPage::keep);
}

QWidget* ClosingPage::buildWords() {
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 4);
    for (QLabel* label : {m_subject, m_headline, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    return words;
}

QWidget* ClosingPage::buildChange() {
    setTextRole(m_scores, TextRole::Large);
    m_scores->setObjectName(QStringLiteral("painScores"));
    auto* change = new QWidget;
    auto* row = new QHBoxLayout(change);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(m_scores);
    row->addWidget(m_change, 1);
    row->addWidget(m_changeBefore, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_changeBefore->setObjectName(QStringLiteral("changeBefore"));
    m_before->setObjectName(QStringLiteral("painBefore"));
    m_pain->setObjectName(QStringLiteral("painAfter"));
    return change;
}

QWidget* ClosingPage::buildAskAgain() {
    auto* words = new QLabel(tr("Ask again in 30 min how long it holds?"));
    setTextRole(words, TextRole::Muted);
    words->setMinimumHeight(m_again->sizeHint().height()); // on one line with the answers
    m_again->setNames(QStringLiteral("askAgain"), QStringLiteral("askNoMore"));
    return flowOf({words, m_again}, FlowLayout::Side::Middle);
}

// What was given before the session, and beside it what is given now.
void ClosingPage::displayChange() {
    const auto before = m_before->pain();
    const auto after = m_pain->pain();
    m_scores->setVisible(before.has_value());
    m_change->setVisible(before.has_value());
    if (!before)
        return;
    m_scores->setText(painText(before, after));
    m_scores->setAccessibleName(spokenPain(before, after));
    m_change->setText(after ? painChangeText(*before, *after)
                            : tr("Pain before: %1 of 10").arg(QLocale().toString(before->value())));
}

void ClosingPage::begin(const ClosedView& view, const Answers& logged, bool isPast) {
    m_pain->setLabel(isPast ? tr("Pain right after the session") : tr("How is the pain now?"));
    m_againRow->setVisible(!isPast);
    m_subject->setText(view.subject);
    setAccent(m_subject, accentFor(view.modality));
    m_headline->setText(view.headline);
    setAccessibleName(view.headline);
    displayDetail(view.detail);
    m_kept = logged;
    for (PainPicker* picker : {m_before, m_pain})
        picker->setAccent(accentFor(view.modality));
    m_before->setPain(logged.painBefore);
    m_before->hide();
    m_changeBefore->show();
    m_pain->setPain(logged.painAfter);
    displayChange();
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

void ClosingPage::displayAsksAgain(bool asks) {
    m_again->setSecond(!asks);
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
    return {m_before->pain(), m_pain->pain(), m_note->toPlainText()};
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

// A digit means the pain, wherever the focus is but in the note.
void ClosingPage::keyPressEvent(QKeyEvent* event) {
    if (!m_pain->takeDigit(*event))
        QWidget::keyPressEvent(event);
}

} // namespace coolwarm
