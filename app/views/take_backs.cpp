// SPDX-License-Identifier: MIT
// Two bars and what their buttons do; what was forgotten can be brought back in its turn.
#include "app/views/take_backs.h"

#include "app/models/running_view.h"
#include "app/views/answer_bar.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

QString mistakeWords() {
    return TakeBacks::tr("It was a mistake: forget it");
}

} // namespace

TakeBacks::TakeBacks(EngineBridge& bridge, AnswerBar& answers, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_answers(answers),
      m_back(new NoticeBar),
      m_mistake(new NoticeBar) {
    connect(m_back, &NoticeBar::actionTriggered, this, &TakeBacks::takeBack);
    connect(m_mistake, &NoticeBar::actionTriggered, this,
            [this] { forget(m_bridge.status().mistake); });
    connect(&answers, &NoticeBar::actionTriggered, this, &TakeBacks::bringBackForgotten);
    connect(&bridge, &EngineBridge::happened, this, &TakeBacks::see);
}

void TakeBacks::display(bool offeredElsewhere) {
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
    if (mistake)
        m_answers.submit(Discard{mistake->id});
}

void TakeBacks::see(const Change& change) {
    if (change.kind != ChangeKind::Discarded)
        return;
    m_forgotten = change.session;
    m_answers.inform(tr("Not counted: no entry, no rest."), tr("Undo"));
}

// The session is gone from the log, so that it begins anew: in whole minutes, and rather too early
// than too late, for the pack may have been on all the time. One that had ended is logged.
void TakeBacks::bringBackForgotten() {
    const auto session = std::exchange(m_forgotten, std::nullopt);
    if (!session)
        return;
    if (session->end) {
        m_answers.submit(LogPast{session->modality, session->site, session->start, *session->end,
                                 session->painBefore, session->painAfter, session->note});
        return;
    }
    m_bridge.beat();
    Start start;
    start.request.modality = session->modality;
    start.request.site = session->site;
    start.request.length = *session->planned;
    start.request.ago = std::max(
        std::chrono::minutes{0},
        std::chrono::ceil<std::chrono::minutes>(m_bridge.status().now.wall - session->start.utc));
    start.request.skinFeelsNormal = true; // as it was said then
    start.painBefore = session->painBefore;
    m_answers.submit(start);
}

} // namespace coolwarm
