// SPDX-License-Identifier: MIT
// Chooses by the alarm's phase and the status what fills the window.
#include "app/pages/alarm/alarm_page.h"

#include "app/pages/alarm/alarm_message.h"
#include "app/pages/alarm/late_question.h"
#include "app/pages/alarm/over_page.h"
#include "app/text/verdict_text.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/scrolled.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/skin.h"
#include "core/engine/commands/running.h"
#include "core/engine/status.h"
#include "core/log/ports/store.h"
#include "core/rules/running_rules.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>

namespace coolwarm {

namespace {

QString reasonOf(const Submission& answer, const Status& status) {
    return answer.refusal ? verdictText(*answer.refusal, status.now.wallSecond()) : QString();
}

} // namespace

AlarmPage::AlarmPage(EngineBridge& bridge, AlarmController& alarm, QWidget* parent)
    : QStackedWidget(parent),
      m_bridge(bridge),
      m_alarm(alarm),
      m_message(new AlarmMessage),
      m_question(new LateQuestion),
      m_over(new OverPage) {
    for (QWidget* stage : std::initializer_list<QWidget*>{m_message, m_question, m_over}) {
        giveMnemonics(*stage);
        addWidget(scrolled(stage)); // each by itself: the message needs no room for the question
    }
    connectMessage();
    connectQuestion();
    connectOver();
}

void AlarmPage::connectMessage() {
    connect(m_message, &AlarmMessage::packOff, this, [this] {
        const QScopedValueRollback answering(m_isAnswering, true);
        packOff();
    });
    connect(m_message, &AlarmMessage::signsWanted, this, &AlarmPage::signsWanted);
}

void AlarmPage::connectQuestion() {
    connect(m_question, &LateQuestion::justNow, this, [this] { answer(RemovedNow{}); });
    connect(m_question, &LateQuestion::whenItRang, this, [this] { answer(RemovedAtAlarm{}); });
    connect(m_question, &LateQuestion::at, this,
            [this](std::chrono::sys_seconds moment) { answer(moment); });
    connect(m_question, &LateQuestion::touched, &m_alarm, &AlarmController::keepAsking);
    connect(m_question, &LateQuestion::backWanted, &m_alarm, &AlarmController::ringOn);
    connect(m_question, &LateQuestion::signsWanted, this, &AlarmPage::signsWanted);
}

void AlarmPage::connectOver() {
    connect(m_over, &OverPage::answered, this, &AlarmPage::noteSkin);
    connect(m_over, &OverPage::goOnWanted, this, &AlarmPage::leaveOver);
    connect(m_over, &OverPage::laterWanted, this, &AlarmPage::leaveOver);
    connect(m_over, &OverPage::signsWanted, this, &AlarmPage::signsWanted);
    connect(m_over, &OverPage::takeBackWanted, this, [this] {
        m_tells = false;
        m_over->say(reasonOf(m_bridge.submit(RingAgain{}), m_bridge.status()));
    });
}

template <class Stage, class Begin>
void AlarmPage::show(Stage* stage, Begin begin) {
    if (m_shown == stage)
        return;
    m_shown = stage;
    ClickGuard::raise(*this);
    setCurrentWidget(stage->parentWidget()->parentWidget()); // its scroll area
    begin();
}

void AlarmPage::displayHeard(bool heard) {
    m_isHeard = heard;
    m_message->displayHeard(heard);
}

bool AlarmPage::display() {
    const Status& status = m_bridge.status();
    const auto phase = m_alarm.phase();
    if (phase == AlarmController::Phase::Over || !status.running)
        return displayOver();
    m_tells = false;
    m_putOff.reset(); // it goes on being cooled or warmed, so its skin is asked about once more
    if (phase == AlarmController::Phase::Rings) {
        m_message->display(alarmView(*status.running, status.now));
        show(m_message, [this] { m_message->begin(); });
    } else {
        m_question->display(lateView(*status.running, status.now, m_isHeard));
        show(m_question, [this] { m_question->begin(); });
    }
    return true;
}

bool AlarmPage::displayOver() {
    const Status& status = m_bridge.status();
    const bool asks = status.skinOpen && status.skinOpen->id != m_putOff;
    if (!asks && !m_tells) {
        m_shown = nullptr;
        return false;
    }
    m_over->displayTakeBack(status.takeBack && status.takeBackKind == Closing::Kind::Confirmed);
    if (!asks)
        return true;
    const OverView view = overView(*status.skinOpen, status);
    if (m_asked != view.id)
        m_shown = nullptr;
    m_asked = view.id;
    m_over->display(view);
    show(m_over, [&] { m_over->begin(view); });
    return true;
}

void AlarmPage::packOff() {
    m_message->say(reasonOf(m_alarm.packOff(), m_bridge.status()));
}

void AlarmPage::answer(const Removed& removed) {
    const QScopedValueRollback answering(m_isAnswering, true);
    const Submission answer = m_alarm.answer(removed);
    if (answer.refusal)
        m_question->say(reasonOf(answer, m_bridge.status()));
}

void AlarmPage::noteSkin(Skin skin) {
    if (!m_asked)
        return;
    const SessionId id = *m_asked;
    m_putOff = id; // also when it waits to be saved
    m_tells = skin != Skin::Normal;
    const Submission answer = m_bridge.submit(settingOf(id, &Session::skin, skin));
    if (answer.refusal) {
        m_putOff.reset();
        m_tells = false;
        m_over->say(reasonOf(answer, m_bridge.status()));
        return;
    }
    if (m_tells)
        m_over->tell(skin);
    emit changed();
}

void AlarmPage::leaveOver() {
    m_tells = false;
    m_putOff = m_asked;
    emit changed();
}

void AlarmPage::askSkinAgain() {
    m_putOff.reset();
    emit changed();
}

// Enter means the button that has the focus, as Space does.
void AlarmPage::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !event->isAutoRepeat() && button != nullptr && button->hasFocus())
        button->click();
    else
        QStackedWidget::keyPressEvent(event);
}

} // namespace coolwarm
