// SPDX-License-Identifier: MIT
// Shows up to three planned sessions, and what can be done about them.
#include "app/pages/today/plan/plan_line.h"

#include "app/style/text_role.h"
#include "app/text/plan/day_plan_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrap_label.h"
#include "core/rules/planner/kept_plan.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr std::size_t mostShown = 3;

// The part of the body is said where it is not the one that the page shows.
QString textOf(const PlanStep& step, const Status& status) {
    const auto now = status.now.wallSecond();
    return withHeld(step.session.site == status.site ? plannedText(step.session, now)
                                                     : plannedTextWithSite(step.session, now),
                    step, now);
}

QString stepsText(const PlanStatus& plan, const Status& status) {
    QStringList texts;
    for (std::size_t at = 0; at < std::min(mostShown, plan.steps.size()); ++at)
        texts << textOf(plan.steps[at], status);
    if (plan.steps.size() > mostShown)
        texts << PlanLine::tr("and %Ln more", "planned sessions",
                              static_cast<int>(plan.steps.size() - mostShown));
    return texts.isEmpty() ? PlanLine::tr("Nothing more is planned.")
                           : texts.join(QStringLiteral(" · "));
}

void put(QLabel& label, const QString& text) {
    if (label.text() != text)
        label.setText(text);
}

} // namespace

PlanLine::PlanLine(QWidget* parent)
    : QWidget(parent),
      m_steps(new WrapLabel),
      m_fault(new WrapLabel),
      m_move(new ActionButton(ActionButton::Kind::Compact, tr("Move the rest"))),
      m_leaveOut(new ActionButton(ActionButton::Kind::Compact, tr("Leave it out"))),
      m_change(new ActionButton(ActionButton::Kind::Compact, tr("Change plan…"))) {
    auto* title = new QLabel(tr("Next", "what is planned next"));
    setTextRole(title, TextRole::Section);
    setTextRole(m_fault, TextRole::Muted);
    for (QLabel* label : {m_steps, m_fault})
        label->setTextFormat(Qt::PlainText);
    m_steps->setObjectName(QStringLiteral("planSteps"));
    m_fault->setObjectName(QStringLiteral("planFault"));
    m_move->setObjectName(QStringLiteral("planMove"));
    m_leaveOut->setObjectName(QStringLiteral("planLeaveOut"));
    m_change->setObjectName(QStringLiteral("planChange"));
    auto* words = new QWidget;
    auto* row = new QHBoxLayout(words);
    row->setContentsMargins({});
    row->addWidget(title);
    row->addWidget(m_steps, 1);
    auto* beside = new SideBySide(fontMetrics().height() / 2);
    beside->addPart(words, 1);
    beside->addPart(flowOf({m_move, m_leaveOut, m_change}, FlowLayout::Side::Trailing), 0,
                    Qt::AlignTrailing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(beside);
    column->addWidget(m_fault);
    m_leaveOut->setAccessibleDescription(tr("Leaves the next planned session out."));
    connect(m_move, &QPushButton::clicked, this, &PlanLine::moveWanted);
    connect(m_change, &QPushButton::clicked, this, &PlanLine::changeWanted);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (m_first)
            emit leaveOutWanted(*m_first);
    });
}

void PlanLine::display(const Status& status) {
    setVisible(status.plan.has_value());
    if (!status.plan)
        return;
    const PlanStatus& plan = *status.plan;
    const PlanStep* first = plan.steps.empty() ? nullptr : &plan.steps.front();
    m_first = first ? std::optional(first->session) : std::nullopt;
    put(*m_steps, stepsText(plan, status));
    put(*m_fault, plan.shouldMove ? tr("Some of it cannot be as planned any more.") : QString());
    m_fault->setVisible(plan.shouldMove);
    m_move->setVisible(plan.mayMove);
    m_leaveOut->setVisible(first != nullptr && first->state != PlanStepState::Ahead);
}

} // namespace coolwarm
