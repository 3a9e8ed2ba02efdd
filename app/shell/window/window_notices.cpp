// SPDX-License-Identifier: MIT
// Fills the bars with what the log, the clock and the rest of the program have to say.
#include "app/shell/window/window_notices.h"

#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/engine/command.h"
#include "core/engine/commands/settings.h"
#include "core/engine/commands/starting.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"

#include <utility>

namespace coolwarm {

WindowNotices::WindowNotices(const Services& services, QObject* parent)
    : QObject(parent),
      m_bridge(services.bridge),
      m_trouble(new NoticeBar),
      m_clock(new NoticeBar),
      m_told(new NoticeBar) {
    connect(m_clock, &NoticeBar::actionTriggered, this,
            [this] { (void)m_bridge.submit(TrustClock{}); });
    connect(m_trouble, &NoticeBar::actionTriggered, &m_bridge, &EngineBridge::lookAtLog);
    connect(m_told, &NoticeBar::actionTriggered, this, [this] {
        m_told->hideNotice();
        if (m_offer)
            m_offer();
    });
    connect(&m_bridge, &EngineBridge::statusChanged, this, [this, &delayed = services.delayed] {
        displayClock();
        if (!m_bridge.troubleText().isEmpty())
            displayTrouble(); // what waits may be something else by now
        if (m_bridge.startWaits() || delayed.waiting())
            untell(m_toldOfStart); // whoever was kept from starting starts after all
    });
    connect(&m_bridge, &EngineBridge::sessionBegun, this, [this] { untell(m_toldOfStart); });
    connect(&m_bridge, &EngineBridge::troubleChanged, this, &WindowNotices::displayTrouble);
    connect(&m_bridge, &EngineBridge::noticed, this,
            [this](const QString& text) { tell(text, false); });
    connect(&m_bridge, &EngineBridge::givenUp, this, &WindowNotices::tellOfStart);
    connect(&m_bridge, &EngineBridge::refusedLater, this,
            [this](const Command& command, const Refusal& refusal) {
                // A question about the skin is asked instead.
                if (std::holds_alternative<Start>(command) &&
                    refusal.reason != Reason::SkinQuestion)
                    tellOfStart(verdictText(refusal, m_bridge.status().now.wallSecond()));
            });
    connect(&m_bridge, &EngineBridge::happened, this, [this](const Event& event) {
        if (std::holds_alternative<SessionStarted>(event))
            m_told->hideNotice(); // what it said of another start is over
    });
    const Requests& requests = services.requests;
    connect(&requests, &Requests::told, this, &WindowNotices::tell);
    connect(&requests, &Requests::toldIsOver, this, &WindowNotices::untell);
    connect(&requests, &Requests::offered, this,
            [this](const QString& text, const QString& action, const std::function<void()>& act) {
                m_offer = act;
                m_told->showNotice(NoticeBar::Kind::Warning, text, action);
            });
    connect(&requests, &Requests::failed, this,
            [this](const QString& text) { m_trouble->showNotice(NoticeBar::Kind::Error, text); });
}

void WindowNotices::tell(const QString& text, bool trouble) {
    m_told->showNotice(trouble ? NoticeBar::Kind::Warning : NoticeBar::Kind::Info, text);
}

void WindowNotices::tellOfStart(const QString& text) {
    tell(text, true);
    m_toldOfStart = text;
}

void WindowNotices::untell(const QString& text) {
    for (NoticeBar* bar : {m_told, m_trouble})
        if (bar->text() == text)
            bar->hideNotice();
}

QList<NoticeBar*> WindowNotices::overPages() const {
    return {m_clock, m_told};
}

void WindowNotices::displayClock() {
    const Status& status = m_bridge.status();
    if (status.clockLooksWrong)
        m_clock->showNotice(NoticeBar::Kind::Warning,
                            //: A time of day, with the day before it where it is not today.
                            tr("The log has a time that lies ahead of the computer's clock: %1. "
                               "Until one of them is put right, time while the computer was off "
                               "may not count as rest. Set the clock, or say that it is right.")
                                .arg(timeText(status.latestRecorded, status.now.wallSecond())),
                            tr("The clock is right"), false);
    else
        m_clock->hideNotice();
}

void WindowNotices::displayTrouble() {
    const QString trouble = m_bridge.troubleText();
    if (trouble.isEmpty()) {
        m_trouble->hideNotice();
        return;
    }
    if (!m_bridge.workText().isEmpty()) {
        m_trouble->showNotice(NoticeBar::Kind::Info, trouble, {}, false);
        return;
    }
    const QString text =
        m_bridge.startWaits()
            ? tr("Nothing is started yet: another program is using the log. Coolwarm keeps trying "
                 "for a few seconds.")
        : m_bridge.wantsHelp() ? tr("Not saved yet: %1").arg(trouble)
        : m_bridge.waits()     ? tr("Not saved yet, trying again: %1").arg(trouble)
                               : trouble;
    m_trouble->showNotice(NoticeBar::Kind::Error, text,
                          m_bridge.wantsHelp() ? tr("Try again") : QString(), false);
}

} // namespace coolwarm
