// SPDX-License-Identifier: MIT
// Hands on what is wanted of the plan, and tells in one sentence what came of it.
#include "app/pages/today/plan/plan_today.h"

#include "app/dialogs/sheet.h"
#include "app/pages/today/plan/plan_dialog.h"
#include "app/pages/today/plan/plan_line.h"
#include "app/text/plan/day_plan_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/notices/notice_bar.h"
#include "core/domain/plan/planned_session.h"
#include "core/engine/commands/day_plan.h"

#include <QMenu>

#include <algorithm>
#include <variant>

namespace coolwarm {

namespace {

constexpr std::size_t mostReasons = 2; // of why a wish is not met; the command line tells all

} // namespace

PlanToday::PlanToday(const Services& services, QWidget& page)
    : QObject(&page),
      m_services(services),
      m_page(page),
      m_line(new PlanLine),
      m_notice(new NoticeBar) {
    m_notice->setFloating();
    m_line->hide();
    connect(m_line, &PlanLine::changeWanted, this, &PlanToday::change);
    connect(m_line, &PlanLine::moveWanted, this, [this] { submit(MoveDayPlan{}); });
    connect(m_line, &PlanLine::leaveOutWanted, this,
            [this](const PlannedSession& session) { submit(LeaveOut{session}); });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { submit(UndoDayPlan{}); });
    connect(&services.bridge, &EngineBridge::statusChanged, this, &PlanToday::display);
    services.bridge.follow(this, [this](const Event& event) {
        if (const auto* set = std::get_if<DayPlanSet>(&event))
            tell(*set);
    });
}

void PlanToday::addTo(QMenu& menu) {
    menu.addSeparator();
    menu.addAction(tr("Plan the day…"), this, &PlanToday::change);
}

void PlanToday::display() {
    m_line->display(m_services.bridge.status());
}

bool PlanToday::mayAsk() const {
    return !m_services.requests.isBlocked() && !Sheet::isAnythingAsked(m_page);
}

void PlanToday::change() {
    if (!mayAsk())
        return;
    auto* dialog = new PlanDialog(
        m_services.bridge,
        [this](const Command& command) { return m_services.bridge.submit(command); }, &m_page);
    dialog->runForm();
}

void PlanToday::submit(const Command& command) {
    m_notice->hideNotice();
    const Submission answer = m_services.bridge.submit(command);
    if (answer.refusal)
        m_notice->showNotice(
            NoticeBar::Kind::Warning,
            verdictText(*answer.refusal, m_services.bridge.status().now.wallSecond()));
}

void PlanToday::tell(const DayPlanSet& set) {
    const auto now = m_services.bridge.status().now.wallSecond();
    const auto& plan = m_services.bridge.choices().plan;
    QString text =
        planChangeText(set, plan ? static_cast<std::int64_t>(plan->sessions.size()) : 0, now);
    for (std::size_t at = 0; at < std::min(mostReasons, set.shortfalls.size()); ++at)
        text += QLatin1Char(' ') + shortfallText(set.shortfalls[at], now);
    if (const QString inexact = inexactText(plan); !inexact.isEmpty())
        text += QLatin1Char(' ') + inexact;
    m_notice->showNotice(NoticeBar::Kind::Info, text, tr("Undo"));
}

} // namespace coolwarm
