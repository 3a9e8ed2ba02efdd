// SPDX-License-Identifier: MIT
// Joins what is asked for, the activity that is on, and what is seen of it.
#include "app/pages/activities/activity_flow.h"

#include "app/control/activities/activity_wishes.h"
#include "app/control/failure.h"
#include "app/dialogs/sheet.h"
#include "app/pages/activities/activity_end.h"
#include "app/pages/activities/activity_pane.h"
#include "app/pages/activities/activity_view.h"
#include "app/pages/activities/cream_view.h"
#include "app/text/format.h"
#include "app/text/verdict_text.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/activities.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/activity_course.h"
#include "core/rules/activity_rules.h"

#include <QVBoxLayout>

#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds newsLasts{60}; // as an undo of a stop does

} // namespace

ActivityFlow::ActivityFlow(const Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_bar(new NoticeBar),
      m_pane([this] { return buildPane(); }),
      m_end([this] { return buildEnd(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_forget.setSingleShot(true);
    m_forget.setInterval(newsLasts);
    connect(&m_forget, &QTimer::timeout, m_bar, &NoticeBar::hideNotice);
    connect(m_bar, &NoticeBar::actionTriggered, this, &ActivityFlow::undo);
    connect(&services.requests, &Requests::activityWanted, this, &ActivityFlow::answer);
    connect(&services.activity, &GuidedActivity::changed, this, &ActivityFlow::follow);
    connect(&services.activity, &GuidedActivity::ended, this, &ActivityFlow::end);
    follow(); // one may go on from a window before this
}

ActivityPane* ActivityFlow::buildPane() {
    auto* pane = new ActivityPane(m_services.looks);
    pane->hide();
    layout()->addWidget(pane);
    connect(pane, &ActivityPane::beginWanted, this, &ActivityFlow::begin);
    connect(pane, &ActivityPane::stopWanted, &m_services.activity, &GuidedActivity::stop);
    connect(pane, &ActivityPane::cancelWanted, this, [this] { turn(State::Away); });
    return pane;
}

ActivityEnd* ActivityFlow::buildEnd() {
    auto* page = new ActivityEnd(m_services.bridge, m_services.requests);
    page->hide();
    layout()->addWidget(page);
    connect(page, &ActivityEnd::forgetWanted, this, [this] {
        turn(State::Away);
        undo();
    });
    connect(page, &ActivityEnd::finished, this, [this] { turn(State::Away); });
    return page;
}

void ActivityFlow::answer(ActivityKind what) {
    if (!Sheet::mayAsk(m_services.requests, *this))
        return;
    emit m_services.requests.usualViewWanted();
    emit wanted();
    if (what == ActivityKind::Cream) {
        logCream();
        return;
    }
    if (const auto refused = m_services.activity.refusal(what)) {
        m_undoable.reset();
        m_bar->showNotice(NoticeBar::Kind::Warning, refusedText(*refused));
        m_forget.start();
        return;
    }
    const ActivityPlan plan = usualPlan(m_services.looks, what);
    if (what == ActivityKind::Breathing || what == ActivityKind::Walk) {
        begin(plan);
        return;
    }
    m_pane.get().displayChoice(plan);
    turn(State::Choosing);
}

void ActivityFlow::begin(const ActivityPlan& plan) {
    m_bar->hideNotice();
    m_told.clear();
    if (const auto refused = m_services.activity.begin(plan))
        m_bar->showNotice(NoticeBar::Kind::Warning, refusedText(*refused));
}

// Beside a session its own page shows it.
void ActivityFlow::follow() {
    const auto& plan = m_services.activity.plan();
    if (!plan)
        return;
    tellPart();
    if (m_services.bridge.status().running)
        return;
    ActivityPane& pane = m_pane.get();
    turn(State::Running);
    pane.displayRunning(*plan, m_services.activity.moment());
}

// Each part once, and of the breath neither the short hold nor a number.
void ActivityFlow::tellPart() {
    const auto& plan = *m_services.activity.plan();
    const ActivityMoment moment = m_services.activity.moment();
    if (moment.part == ActivityPart::Hold)
        return;
    const QString part = partText(plan.what, moment.part);
    if (std::exchange(m_told, part) != part)
        emit m_services.requests.said(part);
}

void ActivityFlow::end(const GuidedActivity::Ended& ended) {
    const QString text = endedText(ended, m_services.bridge.status().now.wallSecond());
    const bool asksNote =
        m_state == State::Running && ended.isLogged && ended.why != GuidedActivity::EndedBy::Pack;
    m_told.clear();
    if (!asksNote) {
        turn(State::Away);
        offerUndo(text, ended.activity);
        if (!ended.isLogged)
            m_undoable.reset();
        return;
    }
    m_undoable = ended.activity.id;
    m_end.get().begin(ended.activity, text);
    turn(State::Ended);
    emit m_services.requests.said(text);
}

void ActivityFlow::logCream() {
    const auto now = m_services.bridge.status().now.wallSecond();
    Activity cream = Activity::blank(SessionId::random());
    cream.what = ActivityKind::Cream;
    cream.start = momentOf(toDateTime(now));
    const Submission answer = m_services.bridge.submit(AddActivity{cream});
    if (answer.refusal) {
        m_bar->showNotice(NoticeBar::Kind::Warning, verdictText(*answer.refusal, now));
        return;
    }
    CreamCount count;
    const LogTrouble trouble =
        logTroubleOf([&] { count = creamsOfDay(*m_services.openHistoryAtOnce(), now); });
    if (answer.done() && trouble.text.isEmpty() && !trouble.isBusy)
        offerUndo(creamLoggedText(count), cream);
    else
        offerUndo(tr("Cream is written down."), cream);
}

void ActivityFlow::offerUndo(const QString& text, const Activity& logged) {
    m_undoable = logged.id;
    const bool hasLog = logged.length || logged.what == ActivityKind::Cream;
    m_bar->showNotice(NoticeBar::Kind::Info, text, hasLog ? tr("Undo") : QString());
    m_forget.start();
}

void ActivityFlow::undo() {
    if (!m_undoable)
        return;
    const Submission answer =
        m_services.bridge.submit(DeleteActivity{*std::exchange(m_undoable, std::nullopt)});
    const auto now = m_services.bridge.status().now.wallSecond();
    if (answer.refusal)
        m_bar->showNotice(NoticeBar::Kind::Warning, verdictText(*answer.refusal, now));
    else
        m_bar->showNotice(NoticeBar::Kind::Info, tr("It is taken out of the log again."));
    m_forget.start();
}

void ActivityFlow::giveWay() {
    if (m_state == State::Choosing || m_state == State::Ended)
        turn(State::Away);
}

void ActivityFlow::turn(State state) {
    if (std::exchange(m_state, state) == state)
        return;
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && focus != window() && isAncestorOf(focus);
    ClickGuard::raise(*this); // the second click of two must not mean what stands there now
    if (ActivityPane* pane = m_pane.ifBuilt()) {
        const bool shown = state == State::Choosing || state == State::Running;
        pane->setVisible(shown);
        if (shown)
            setFocusProxy(pane);
    }
    if (ActivityEnd* page = m_end.ifBuilt()) {
        page->setVisible(state == State::Ended);
        if (state == State::Ended)
            setFocusProxy(page);
    }
    emit turned();
    if (hadFocus && isVisible())
        setFocus(Qt::OtherFocusReason);
}

} // namespace coolwarm
