// SPDX-License-Identifier: MIT
// Offers to undo the last stop, confirmation or start, each for its minute.
#include "app/pages/today/take_backs.h"

#include "app/pages/answer_bar.h"
#include "app/text/states/running_view.h"
#include "core/domain/overloaded.h"
#include "core/domain/session.h"
#include "core/engine/command.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/starting.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/log/ports/store.h"
#include "core/time/reading.h"

#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds undoPatience{60}; // as for a stop

QString notCountedText() {
    return TakeBacks::tr("Not counted: no entry, no rest.");
}

QString mistakeWords() {
    return TakeBacks::tr("It was a mistake: forget it");
}

} // namespace

TakeBacks::TakeBacks(EngineBridge& bridge, AnswerBar& answers, Requests& requests, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_answers(answers),
      m_requests(requests),
      m_back(new NoticeBar),
      m_mistake(new NoticeBar) {
    connect(m_back, &NoticeBar::actionTriggered, this, &TakeBacks::takeBack);
    connect(m_mistake, &NoticeBar::actionTriggered, this,
            [this] { forget(m_bridge.status().mistake); });
    connect(&answers, &NoticeBar::actionTriggered, this, &TakeBacks::bringBackForgotten);
    bridge.follow(this, [this](const Event& event) { see(event); });
}

void TakeBacks::display(bool offeredElsewhere) {
    withdrawUndo();
    const Status& status = m_bridge.status();
    if (status.takeBack && !offeredElsewhere)
        m_back->showNotice(NoticeBar::Kind::Info, closedView(*status.takeBack, status).headline,
                           words(), false);
    else
        m_back->hideNotice();
    if (status.mistake && !offeredElsewhere)
        m_mistake->showNotice(NoticeBar::Kind::Info, tr("Was the start a mistake?"), mistakeWords(),
                              false);
    else
        m_mistake->hideNotice();
}

QString TakeBacks::words() const {
    const Status& status = m_bridge.status();
    if (!status.takeBack)
        return {};
    return status.takeBackKind == Closing::Kind::Stopped ? tr("Undo stop")
                                                         : tr("It is still on, ring again");
}

void TakeBacks::takeBack() {
    const bool stopped = m_bridge.status().takeBackKind == Closing::Kind::Stopped;
    emit takesBack();
    m_answers.submit(stopped ? Command{UndoStop{}} : Command{RingAgain{}});
    emit tried();
}

QString TakeBacks::forgetWords(const Session& session) const {
    const auto& mistake = m_bridge.status().mistake;
    return mistake && mistake->id == session.id ? mistakeWords() : QString();
}

void TakeBacks::forget(const std::optional<Session>& mistake) {
    if (!mistake)
        return;
    m_answers.submit(Discard{mistake->id});
    emit m_requests.focusUnwanted();
}

void TakeBacks::see(const Event& event) {
    std::visit(Overloaded{[this](const SessionDiscarded& told) {
                              m_forgotten = told.forgotten;
                              m_answers.inform(notCountedText(), tr("Undo"));
                              m_undoUntil = m_bridge.status().now.sinceBoot + undoPatience;
                              m_bridge.beatAlsoAt(this, m_undoUntil + Millis{1});
                          },
                          [this](const SessionBroughtBack& told) {
                              m_answers.forgetBefore(told.session.id);
                              m_answers.inform(tr("The session is back."));
                          },
                          [](const auto&) {}},
               event);
}

// The session would go on as if the pack had been on all the time: later that is another session.
void TakeBacks::withdrawUndo() {
    if (!m_forgotten || m_bridge.status().now.sinceBoot <= m_undoUntil)
        return;
    m_forgotten.reset();
    m_answers.withdraw(notCountedText());
}

void TakeBacks::bringBackForgotten() {
    m_bridge.beat(); // the computer may have slept since the offer was seen
    const auto forgotten = std::exchange(m_forgotten, std::nullopt);
    if (forgotten)
        m_answers.submit(BringBack{*forgotten});
    else
        m_answers.warn(tr("That was more than a minute ago, so it cannot be undone any more. Start "
                          "again, or add the session to the history."));
}

} // namespace coolwarm
