// SPDX-License-Identifier: MIT
// Eleven numbers in a row, and beside them what was told last.
#include "app/pages/today/pain/pain_card.h"

#include "app/control/engine_bridge.h"
#include "app/control/questions/pain_questions.h"
#include "app/control/questions/question_text.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/plain_text.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrap_label.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace coolwarm {

PainCard::PainCard(EngineBridge& bridge, const PainQuestions& questions, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_questions(questions),
      m_picker(new PainPicker(tr("How is the pain now?"), PainPicker::Use::Press)),
      m_asked(new WrapLabel),
      m_leave(new ActionButton(ActionButton::Kind::Compact, tr("Not now"))),
      m_questionRow(buildQuestion()),
      m_last(new QLabel),
      m_takeBack(new ActionButton(ActionButton::Kind::Compact, {})),
      m_more(new ActionButton(ActionButton::Kind::Compact, {})) {
    setLow();
    auto* parts = new SideBySide(fontMetrics().height());
    parts->addPart(m_picker, 1);
    parts->addPart(buildLast(), 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_questionRow);
    column->addWidget(parts);
    new RoomWatch(this, [this](const Room& room) { m_picker->setStacked(room.narrow); });
    connect(m_picker, &PainPicker::pressed, this, &PainCard::tell);
    connect(m_takeBack, &QPushButton::clicked, this, &PainCard::takeBack);
    connect(m_leave, &QPushButton::clicked, this, &PainCard::questionLeft);
    display({});
    displayQuestion();
}

QWidget* PainCard::buildQuestion() {
    setTextRole(m_asked, TextRole::Body);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setObjectName(QStringLiteral("askedPain"));
    m_leave->setObjectName(QStringLiteral("questionLeave"));
    auto* question = new QWidget;
    auto* row = new QHBoxLayout(question);
    row->setContentsMargins({});
    row->addWidget(m_asked, 1);
    row->addWidget(m_leave);
    return question;
}

QWidget* PainCard::buildLast() {
    setTextRole(m_last, TextRole::Muted);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setObjectName(QStringLiteral("lastPain"));
    m_takeBack->setObjectName(QStringLiteral("painTakeBack"));
    m_more->setObjectName(QStringLiteral("painMore"));
    m_more->setSign(Icon::More);
    m_more->setAccessibleName(tr("More about the pain"));
    m_more->setToolTip(tipOf(tr("More about the pain")));
    auto* menu = new QMenu(m_more);
    connect(menu->addAction(tr("At another time…")), &QAction::triggered, this,
            &PainCard::anotherTimeWanted);
    m_lastSession = menu->addAction(tr("Before and after the last session…"));
    connect(m_lastSession, &QAction::triggered, this, &PainCard::lastSessionWanted);
    connect(menu, &QMenu::aboutToShow, this,
            [this] { m_lastSession->setEnabled(m_bridge.status().ended.has_value()); });
    m_more->attachMenu(menu);
    m_takeBack->setSign(Icon::TakeBack); // its words would leave the row no room
    m_takeBack->setAccessibleName(tr("Take it back"));
    m_takeBack->setToolTip(tipOf(tr("Take it back")));
    auto* last = new QWidget;
    auto* row = new QHBoxLayout(last);
    row->setContentsMargins({});
    row->addWidget(m_last, 1);
    row->addWidget(m_takeBack);
    row->addWidget(m_more);
    return last;
}

void PainCard::displayQuestion() {
    const auto& asked = m_questions.asked();
    m_question = asked ? std::optional(asked->question) : std::nullopt;
    m_questionRow->setVisible(m_question.has_value());
    if (m_question)
        m_asked->setText(questionSubject(*m_question));
    m_leave->setAccessibleDescription(m_question ? m_asked->text() : QString());
}

void PainCard::tell(PainScore score) {
    if (const auto question = m_question) {
        emit answered(*question, score);
        return;
    }
    const Status& status = m_bridge.status();
    PainEntry entry{SessionId::random(), score};
    entry.site = status.site;
    entry.at = momentOf(toDateTime(status.now.wallSecond()));
    emit wanted(AddPain{entry});
}

void PainCard::takeBack() {
    if (m_shown)
        emit wanted(DeletePain{*m_shown});
}

void PainCard::display(const PainToday& today) {
    m_shown = today.last ? std::optional(today.last->id) : std::nullopt;
    m_last->setText(today.lastText);
    m_last->setVisible(today.last.has_value());
    m_takeBack->setVisible(today.last.has_value());
    m_takeBack->setAccessibleDescription(today.lastText);
}

void PainCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    window()->installEventFilter(this); // what no part has taken comes there at last
}

bool PainCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::KeyPress && isVisible())
        return m_picker->takeDigit(static_cast<const QKeyEvent&>(*event));
    return Card::eventFilter(watched, event);
}

} // namespace coolwarm
