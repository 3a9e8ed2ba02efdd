// SPDX-License-Identifier: MIT
// Saves what is typed after a session, and keeps or tells what the log refuses.
#include "app/pages/today/closing_flow.h"

#include "app/pages/today/take_backs.h"
#include "app/text/format.h"
#include "app/text/states/running_view.h"
#include "app/text/states/session_text.h"
#include "app/text/verdict_text.h"
#include "core/domain/preferences.h"
#include "core/domain/session.h"
#include "core/engine/commands/settings.h"
#include "core/engine/event.h"
#include "core/rules/verdict.h"
#include "core/text/note.h"

#include <QVBoxLayout>

namespace coolwarm {

ClosingFlow::ClosingFlow(EngineBridge& bridge, Requests& requests, TakeBacks& takeBacks,
                         QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_requests(requests),
      m_takeBacks(takeBacks),
      m_page(new ClosingPage) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &ClosingPage::takeBackWanted, &takeBacks, &TakeBacks::takeBack);
    connect(m_page, &ClosingPage::forgetWanted, this, [this] { m_takeBacks.forget(m_closed); });
    connect(m_page, &ClosingPage::asksAgainChosen, this, &ClosingFlow::askAgain);
    connect(m_page, &ClosingPage::typed, this, &ClosingFlow::save);
    connect(m_page, &ClosingPage::finished, this, &ClosingFlow::leave);
    connect(&takeBacks, &TakeBacks::takesBack, this, [this] {
        keep();
        m_closed.reset();
    });
    bridge.follow(this, [this](const Event& event) { see(event); });
}

void ClosingFlow::see(const Event& event) {
    if (std::holds_alternative<SessionDiscarded>(event))
        m_closed.reset();
}

void ClosingFlow::begin(const Session& closed, bool isPast) {
    m_closed = closed;
    m_form = SessionId::random();
    m_isUnsaved = false;
    m_page->begin(closedView(closed, m_bridge.status()),
                  {closed.painBefore, closed.painAfter, fromUtf8(closed.note.text())}, isPast);
}

void ClosingFlow::display() {
    m_page->displayTakeBack(m_takeBacks.words());
    if (m_closed)
        m_page->displayDetail(closedView(*m_closed, m_bridge.status()).detail);
    m_page->displayAsksAgain(m_bridge.choices().preferences.asksAgain);
    m_page->displayForget(m_closed ? m_takeBacks.forgetWords(*m_closed) : QString());
}

void ClosingFlow::keep() {
    if (m_closed)
        m_page->keep();
}

void ClosingFlow::giveUp() {
    keep();
    if (m_closed && m_isUnsaved)
        emit m_requests.wordsRefused(
            tr("This could not be kept with the last session: %1").arg(m_page->answers().note));
    m_closed.reset();
}

// Only the pain and the note: whatever else of the session has been changed meanwhile stays.
void ClosingFlow::save(const ClosingPage::Answers& typed) {
    if (!m_closed)
        return;
    const std::string text = typed.note.toStdString();
    m_isUnsaved = true;
    m_isGone = false;
    if (const auto fault = Note::faultOf(text)) {
        refuse(noteFaultText(*fault, typed.note.toUcs4().size()));
        return;
    }
    Session wanted = *m_closed;
    wanted.painBefore = typed.painBefore;
    wanted.painAfter = typed.painAfter;
    wanted.note = *Note::of(text);
    const Submission answer = m_bridge.submit(editOf(*m_closed, wanted, m_form));
    if (answer.refusal) {
        QString fault = verdictText(*answer.refusal, m_bridge.status().now.wallSecond());
        m_isGone = answer.refusal->reason == Reason::NoSuchSession;
        if (answer.refusal->reason == Reason::ChangedMeanwhile && m_closed) {
            fault += QLatin1Char('\n') + differencesText(*m_closed, *answer.refusal->other);
            m_closed = answer.refusal->other; // whoever has read that may save after all
        }
        refuse(fault);
        return;
    }
    m_isUnsaved = false;
    m_page->displayFault({});
    if (m_closed)
        m_closed = wanted;
}

// The answer counts from now on, as the setting does. One that is not saved goes back.
void ClosingFlow::askAgain(bool asks) {
    Preferences wanted = m_bridge.choices().preferences;
    wanted.asksAgain = asks;
    const Submission answer = m_bridge.submit(SetPreferences{wanted});
    if (answer.kind == Submission::Kind::Failed)
        emit m_requests.told(m_bridge.troubleText(), true);
    display();
}

void ClosingFlow::refuse(const QString& fault) {
    m_fault = fault;
    m_page->displayFault(fault);
}

// What was refused stays on the screen, and the next press tries it once more.
void ClosingFlow::leave() {
    const bool told = m_isUnsaved;
    m_page->keep();
    if (told && m_isUnsaved)
        save(m_page->answers());
    if (m_isUnsaved && !(told && m_isGone))
        return;
    m_closed.reset();
    emit left();
}

} // namespace coolwarm
