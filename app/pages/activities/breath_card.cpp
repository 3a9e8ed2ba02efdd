// SPDX-License-Identifier: MIT
// Follows the activity, whoever began it.
#include "app/pages/activities/breath_card.h"

#include "app/accessible/name.h"
#include "app/control/activities/activity_wishes.h"
#include "app/control/requests.h"
#include "app/pages/activities/activity_view.h"
#include "app/pages/activities/breath_guide_box.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/painted/breath_circle.h"
#include "core/domain/diary/activity.h"

#include <QHBoxLayout>
#include <QLabel>

namespace coolwarm {

BreathCard::BreathCard(GuidedActivity& activity, Requests& requests, QSettings& looks,
                       BreathCircle& circle, QWidget* parent)
    : Card(parent),
      m_activity(activity),
      m_requests(requests),
      m_looks(looks),
      m_circle(circle),
      m_title(wrappedLabel(TextRole::Section)),
      m_detail(wrappedLabel(TextRole::Muted, tr("in 5 · hold 1 · out 3"))),
      m_guide(new BreathGuideBox(looks)),
      m_act(new ActionButton(ActionButton::Kind::Compact, {})) {
    setObjectName(QStringLiteral("breathCard"));
    setAccessibleName(tr("Breathe with me"));
    m_detail->setAccessibleName(tr("In for a count of 5, hold for 1, out for 3"));
    m_act->setObjectName(QStringLiteral("breathAct"));
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    lines->addWidget(m_guide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(words, 1);
    row->addWidget(m_act);
    connect(m_act, &QPushButton::clicked, this, &BreathCard::press);
    connect(m_guide, &BreathGuideBox::chosen, this, &BreathCard::display);
    connect(&activity, &GuidedActivity::changed, this, &BreathCard::display);
    m_circle.hide();
    display();
}

bool BreathCard::isOn() const {
    return m_activity.plan() && m_activity.plan()->what == ActivityKind::Breathing;
}

void BreathCard::press() {
    if (isOn())
        m_activity.stop();
    else
        emit m_requests.activityWanted(ActivityKind::Breathing);
}

void BreathCard::display() {
    const bool on = isOn();
    const bool circle = on && breathGuide(m_looks).circle;
    m_title->setText(on && !circle ? partText(ActivityKind::Breathing, m_activity.moment().part)
                                   : tr("Breathe with me"));
    m_act->setText(on ? tr("Stop", "breathing") : tr("Begin", "breathing"));
    nameFor(*m_act, on ? tr("Stop breathing by the guide") : tr("Breathe with me"));
    m_detail->setVisible(!on);
    m_guide->setVisible(on);
    if (on && !std::exchange(m_isOn, on))
        m_guide->display();
    m_isOn = on;
    if (m_circle.isVisibleTo(m_circle.parentWidget()) != circle) {
        m_circle.setVisible(circle);
        emit circleShown(circle);
    }
    if (on)
        showBreath(m_circle, m_activity.moment());
}

} // namespace coolwarm
