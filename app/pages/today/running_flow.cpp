// SPDX-License-Identifier: MIT
// Shows the session that runs, and hands what is pressed on its pane to the log.
#include "app/pages/today/running_flow.h"

#include "app/pages/activities/breath_card.h"
#include "app/pages/answer_bar.h"
#include "app/pages/today/running_pane.h"
#include "app/pages/today/take_backs.h"
#include "app/style/accents.h"
#include "app/widgets/painted/breath_circle.h"
#include "core/domain/pain.h"
#include "core/engine/commands/running.h"
#include "core/engine/status.h"

#include <QVBoxLayout>

namespace coolwarm {

RunningFlow::RunningFlow(const Services& services, AnswerBar& answers, TakeBacks& takeBacks,
                         QWidget* parent)
    : QWidget(parent),
      m_bridge(services.bridge),
      m_pane(new RunningPane),
      m_circle(new BreathCircle) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    setFocusProxy(m_pane);
    auto* card = new BreathCard(services.activity, services.requests, services.looks, *m_circle);
    m_pane->addBreathing(card, m_circle);
    connect(card, &BreathCard::circleShown, m_pane, &RunningPane::showCircle);
    connect(m_pane, &RunningPane::stopWanted, &answers, [&answers] { answers.submit(Stop{}); });
    connect(m_pane, &RunningPane::discardWanted, &takeBacks, [this, &takeBacks] {
        if (const auto& running = m_bridge.status().running)
            takeBacks.forget(running->session);
    });
    connect(m_pane, &RunningPane::replanWanted, &answers,
            [&answers](std::chrono::minutes length) { answers.submit(Replan{length}); });
    connect(m_pane, &RunningPane::painChanged, &answers,
            [&answers](std::optional<PainScore> pain) { answers.submit(NotePainBefore{pain}); });
    connect(m_pane, &RunningPane::farViewWanted, &services.requests, &Requests::farViewWanted);
    connect(m_pane, &RunningPane::signsWanted, &services.requests, &Requests::signsWanted);
}

void RunningFlow::display(const RunningStatus& running) {
    m_circle->setAccent(accentFor(running.session.modality));
    m_pane->display(runningView(running, m_bridge.status().now));
    m_pane->displayCue(cueLine(running, m_bridge.choices().preferences));
}

} // namespace coolwarm
