// SPDX-License-Identifier: MIT
// One line at a time: the next intent takes the last answer away.
#include "app/views/answer_bar.h"

#include "app/text/verdict_text.h"

namespace coolwarm {

AnswerBar::AnswerBar(EngineBridge& bridge, QWidget* parent) : NoticeBar(parent), m_bridge(bridge) {}

bool AnswerBar::submit(const Command& command) {
    hideNotice();
    const Submission answer = m_bridge.submit(command);
    tellRefusal(answer);
    return answer.done();
}

bool AnswerBar::tellRefusal(const Submission& answer) {
    if (answer.refusal)
        warn(verdictText(*answer.refusal,
                         m_bridge.status().now.wallSecond()));
    return !answer.refusal;
}

void AnswerBar::warn(const QString& text) {
    m_holdsTyped = false;
    showNotice(Kind::Warning, text);
}

void AnswerBar::warnAndHold(const QString& text) {
    warn(text);
    m_holdsTyped = true;
}

void AnswerBar::forgetBefore(const SessionId& running) {
    if (m_ran != running && !m_holdsTyped)
        hideNotice();
    m_ran = running;
}

void AnswerBar::inform(const QString& text, const QString& action) {
    m_holdsTyped = false;
    showNotice(Kind::Info, text, action);
}

} // namespace coolwarm
