// SPDX-License-Identifier: MIT
// Keeps the two answers in sight below whatever is asked.
#include "app/pages/guide/signs_walk.h"

#include "app/accessible/announcement.h"
#include "app/dialogs/briefing_dialog.h"
#include "app/dialogs/briefing_parts.h"
#include "app/pages/guide/signs_answer.h"
#include "app/text/guide/emergency_number.h"
#include "app/widgets/action_button.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/keys/tab_order.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int linesWide = 36; // lines of text
constexpr int linesHigh = 18;

} // namespace

SignsWalk::SignsWalk(EngineBridge& bridge, QWidget* parent)
    : FittingDialog(parent),
      m_bridge(bridge),
      m_signs(warningSigns()),
      m_scroll(new QScrollArea),
      //: A button and, after the blanks, the key that presses it: the letter of keyYes.
      m_yes(new ActionButton(ActionButton::Kind::Secondary, tr("Yes   Y"))),
      //: A button and, after the blanks, the key that presses it: the letter of keyNo.
      m_no(new ActionButton(ActionButton::Kind::Secondary, tr("No   N"))) {
    setWindowTitle(tr("Warning signs"));
    m_scroll->setObjectName(QStringLiteral("cardText"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildBottom());
    const int line = fontMetrics().height();
    resize(linesWide * line, linesHigh * line);
    showQuestion();
}

QWidget* SignsWalk::buildBottom() {
    m_yes->setObjectName(QStringLiteral("signYes"));
    m_no->setObjectName(QStringLiteral("signNo"));
    m_yes->setAccessibleName(tr("Yes"));
    m_no->setAccessibleName(tr("No"));
    auto* answers = new QHBoxLayout;
    for (ActionButton* each : {m_yes, m_no}) {
        each->setLarge(true);
        answers->addWidget(each, 1);
    }
    auto* buttons = new QDialogButtonBox;
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    QPushButton* all = buttons->addButton(tr("All on one page"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    for (QAbstractButton* each : buttons->buttons())
        static_cast<QPushButton*>(each)->setAutoDefault(false); // no key answers without a thought
    m_back->setObjectName(QStringLiteral("signsBack"));
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_back, &QPushButton::clicked, this, &SignsWalk::goBack);
    connect(all, &QPushButton::clicked, this, &SignsWalk::showList);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QWidget;
    auto* column = new QVBoxLayout(bottom);
    column->setContentsMargins({});
    column->addLayout(answers);
    column->addWidget(buttons);
    return bottom;
}

QWidget* SignsWalk::buildQuestion() const {
    const WarningSign& sign = m_signs[m_at];
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(wrappedLabel(TextRole::Muted,
                                   //: Which question of how many: "Question 2 of 12".
                                   tr("Question %1 of %2").arg(m_at + 1).arg(m_signs.size())));
    QLabel* question = headingLabel(sign.question, TextRole::PageTitle);
    question->setObjectName(QStringLiteral("signQuestion"));
    column->addWidget(question);
    //: Above what is to be done when the answer is yes, such as "Call a doctor".
    column->addWidget(wrappedLabel(TextRole::Muted, tr("If so:")));
    column->addWidget(wrappedLabel(TextRole::Section, urgencyText(sign.urgency, usersTerritory())));
    column->addStretch();
    return page;
}

void SignsWalk::turnTo(QWidget* page, const QString& name, bool isQuestion) {
    ClickGuard::raise(*this);
    m_scroll->setWidget(page);
    m_scroll->setAccessibleName(name);
    m_scroll->setAccessibleDescription(isQuestion ? tr("Y for yes, N for no, Backspace goes back")
                                                  : QString());
    m_scroll->verticalScrollBar()->setValue(0);
    m_yes->setVisible(isQuestion);
    m_no->setVisible(isQuestion);
    m_back->setEnabled(m_at > 0 || !isQuestion);
    m_scroll->setFocus(Qt::OtherFocusReason); // so that Enter and Space answer nothing
    announce(*this, name);
}

void SignsWalk::showQuestion() {
    turnTo(buildQuestion(), m_signs[m_at].question, true);
}

void SignsWalk::end(const std::optional<WarningSign>& found) {
    m_answer = new SignsAnswer(m_bridge, found);
    turnTo(m_answer, m_answer->sentence(), false);
}

void SignsWalk::answer(bool yes) {
    if (m_answer)
        return;
    if (yes)
        return end(m_signs[m_at]);
    if (m_at + 1 == m_signs.size())
        return end(std::nullopt);
    ++m_at;
    showQuestion();
}

// From the end to the question that led there.
void SignsWalk::goBack() {
    if (!m_answer && m_at == 0)
        return;
    if (!m_answer)
        --m_at;
    showQuestion();
}

void SignsWalk::showList() {
    auto* list = new BriefingDialog(BriefingDialog::Purpose::LookUp, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void SignsWalk::keyPressEvent(QKeyEvent* event) {
    if (m_answer && m_answer->takeDigit(*event))
        return;
    const QString typed = event->text().toUpper();
    if (event->isAutoRepeat() || event->modifiers().testFlag(Qt::ControlModifier))
        return FittingDialog::keyPressEvent(event); // a key that is held down answers once
    if (event->key() == Qt::Key_Backspace)
        return goBack();
    //: The letter that answers yes on a keyboard.
    if (typed == tr("Y", "keyYes") || event->key() == Qt::Key_1)
        return answer(true);
    //: The letter that answers no on a keyboard.
    if (typed == tr("N", "keyNo") || event->key() == Qt::Key_2)
        return answer(false);
    FittingDialog::keyPressEvent(event);
}

// Each page is built later than the buttons below it, and read before them.
bool SignsWalk::focusNextPrevChild(bool next) {
    return focusNextAsRead(*this, next);
}

} // namespace coolwarm
