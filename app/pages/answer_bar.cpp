// SPDX-License-Identifier: MIT
// Shows one answer at a time: the next thing the user does takes the last one away.

#include "app/pages/answer_bar.h"

#include "app/text/states/card_view.h"
#include "app/text/verdict_text.h"
#include "core/domain/session_id.h"
#include "core/engine/command.h"

namespace coolwarm {

AnswerBar::AnswerBar(EngineBridge& bridge, QWidget* parent) : NoticeBar(parent), m_bridge(bridge) {
    connect(&bridge, &EngineBridge::statusChanged, this, &AnswerBar::forgetWhatIsOver);
    connect(&bridge, &EngineBridge::troubleChanged, this, &AnswerBar::forgetWhatIsOver);
}

bool AnswerBar::submit(const Command& command) {
    clear();
    const Submission answer = m_bridge.submit(command);
    tellRefusal(answer);
    return answer.done();
}

bool AnswerBar::tellRefusal(const Submission& answer) {
    if (answer.refusal) {
        warn(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
        m_refusal = answer.refusal;
    }
    return !answer.refusal;
}

// "From 14:00" is no answer any more when it is 14:00.
void AnswerBar::forgetWhatIsOver() {
    if (m_refusal && isOver(*m_refusal, m_bridge.status()))
        clear();
}

void AnswerBar::tell(Kind kind, const QString& text, const QString& action) {
    m_refusal.reset();
    showNotice(kind, text, action);
}

void AnswerBar::clear() {
    m_refusal.reset();
    hideNotice();
}

void AnswerBar::withdraw(const QString& text) {
    if (NoticeBar::text() == text)
        clear();
}

void AnswerBar::warn(const QString& text) {
    tell(Kind::Warning, text);
}

void AnswerBar::forgetBefore(const SessionId& running) {
    if (m_ran != running)
        clear();
    m_ran = running;
}

void AnswerBar::inform(const QString& text, const QString& action) {
    tell(Kind::Info, text, action);
}

} // namespace coolwarm
