// SPDX-License-Identifier: MIT
// Lays out what guides: ring or circle at one side, words, choices and buttons at the other.
#include "app/pages/activities/activity_pane.h"

#include "app/accessible/name.h"
#include "app/accessible/role.h"
#include "app/control/activities/activity_wishes.h"
#include "app/pages/activities/breath_guide_box.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/painted/breath_circle.h"
#include "app/widgets/painted/countdown_ring.h"
#include "core/domain/diary/activity.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds betweenSides{5}; // from one length on offer to the next

} // namespace

ActivityPane::ActivityPane(QSettings& looks, QWidget* parent)
    : QWidget(parent),
      m_looks(looks),
      m_title(wrappedLabel(TextRole::PageTitle)),
      m_howTo(wrappedLabel(TextRole::Muted)),
      m_part(wrappedLabel(TextRole::Large)),
      m_ring(new CountdownRing(Accent::Ice)),
      m_circle(new BreathCircle),
      m_lengthLabel(wrappedLabel(TextRole::Body)),
      m_length(new QComboBox),
      m_counting(new QComboBox),
      m_guide(new BreathGuideBox(looks)),
      m_act(new ActionButton(ActionButton::Kind::Primary, {})),
      m_cancel(new ActionButton(ActionButton::Kind::Secondary, tr("Not now"))) {
    presentAs(*this, QAccessible::Grouping);
    m_part->setObjectName(QStringLiteral("activityPart"));
    m_act->setObjectName(QStringLiteral("activityAct"));
    m_cancel->setObjectName(QStringLiteral("activityCancel"));
    m_act->setLarge(true);
    setFocusProxy(m_act);
    const int line = fontMetrics().height();
    auto* seen = new QWidget;
    auto* pictures = new QVBoxLayout(seen);
    pictures->setContentsMargins({});
    pictures->addWidget(m_ring);
    pictures->addWidget(m_circle);
    auto* parts = new SideBySide(line);
    parts->addPart(seen, 3);
    parts->addPart(buildWords(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(parts, 1);
    new RoomWatch(this, [this](const Room& room) { arrange(room); });
    connect(m_act, &QPushButton::clicked, this, &ActivityPane::press);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityPane::cancelWanted);
    connect(m_guide, &BreathGuideBox::chosen, this, [this] { display(m_plan); });
}

// In a low window what guides is seen whole, and how it is done was read before.
void ActivityPane::arrange(const Room& room) {
    m_isLow = room.low;
    setTextRole(m_part, room.low || room.narrow ? TextRole::PageTitle : TextRole::Large);
    m_act->setLarge(!room.low);
    const int most = std::max(window()->height() * 2 / 5, m_ring->minimumSizeHint().height());
    for (QWidget* round : {static_cast<QWidget*>(m_ring), static_cast<QWidget*>(m_circle)})
        round->setMaximumHeight(room.low ? most : QWIDGETSIZE_MAX);
    m_howTo->setVisible(!m_runs || !m_isLow);
}

QWidget* ActivityPane::buildWords() {
    const int line = fontMetrics().height();
    auto* buttons = new SideBySide(line / 2);
    buttons->addPart(m_cancel, 1);
    buttons->addPart(m_act, 1);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(line * 2 / 3);
    column->addStretch();
    column->addWidget(m_part);
    column->addWidget(m_howTo);
    column->addWidget(buildChoices());
    column->addWidget(new InSight(buttons));
    column->addStretch();
    return words;
}

QWidget* ActivityPane::buildChoices() {
    m_length->setObjectName(QStringLiteral("activityLength"));
    m_counting->setObjectName(QStringLiteral("activityCounting"));
    m_counting->setAccessibleName(tr("Guided by"));
    m_counting->addItem(tr("Counting down by sound"));
    m_counting->addItem(tr("Without sound"));
    connect(m_length, &QComboBox::activated, this, &ActivityPane::takeLength);
    connect(m_counting, &QComboBox::activated, this,
            [this](int index) { rememberCounting(m_looks, index == 0); });
    m_lengthLabel->setWordWrap(false);
    auto* length = new QWidget;
    auto* row = new QHBoxLayout(length);
    row->setContentsMargins({});
    row->addWidget(m_lengthLabel);
    row->addWidget(m_length);
    return flowOf({length, m_counting, m_guide});
}

void ActivityPane::fillLengths() {
    m_length->clear();
    const bool isTwist = m_plan.what == ActivityKind::Twist;
    m_lengthLabel->setText(isTwist ? tr("Each side") : tr("How long", "stretching"));
    nameFor(*m_length, m_lengthLabel->text());
    const auto offer = [this](std::chrono::seconds length, int value, bool isChosen) {
        m_length->addItem(durationText(length), value);
        if (isChosen)
            m_length->setCurrentIndex(m_length->count() - 1);
    };
    if (isTwist)
        for (auto side = leastSide; side <= mostSide; side += betweenSides)
            offer(side, static_cast<int>(side.count()), side == m_plan.side);
    else
        for (auto length = leastStretching; length <= mostStretching; ++length)
            offer(length, static_cast<int>(length.count()), length == m_plan.stretching);
}

void ActivityPane::takeLength() {
    const int value = m_length->currentData().toInt();
    if (m_plan.what == ActivityKind::Twist)
        m_plan.side = std::chrono::seconds{value};
    else
        m_plan.stretching = std::chrono::minutes{value};
    remember(m_looks, m_plan);
}

void ActivityPane::press() {
    if (m_runs)
        emit stopWanted();
    else
        emit beginWanted(m_plan);
}

void ActivityPane::display(const ActivityPlan& plan) {
    const bool isBreath = plan.what == ActivityKind::Breathing;
    const bool hasLength = !m_runs && !isBreath && plan.what != ActivityKind::Walk;
    const bool circle = isBreath && m_runs && breathGuide(m_looks).circle;
    m_circle->setVisible(circle);
    m_ring->setVisible(m_runs && !isBreath);
    m_circle->parentWidget()->setVisible(circle || m_ring->isVisibleTo(m_ring->parentWidget()));
    m_part->setVisible(m_runs && !circle);
    m_howTo->setVisible(!m_runs || !m_isLow);
    m_length->parentWidget()->setVisible(hasLength);
    m_guide->setVisible(isBreath);
    m_counting->setVisible(!isBreath && plan.what != ActivityKind::Walk);
    m_cancel->setVisible(!m_runs);
    m_act->setText(m_runs ? tr("Stop", "an activity") : tr("Begin", "an activity"));
}

void ActivityPane::displayChoice(const ActivityPlan& plan) {
    m_runs = false;
    m_plan = plan;
    m_title->setText(activityText(plan.what));
    nameFor(*this, m_title->text());
    m_howTo->setText(howToText(plan.what));
    m_counting->setCurrentIndex(countsBySound(m_looks) ? 0 : 1);
    m_guide->display();
    fillLengths();
    display(plan);
}

void ActivityPane::displayRunning(const ActivityPlan& plan, const ActivityMoment& moment) {
    if (!m_runs || m_plan != plan) {
        displayChoice(plan);
        m_runs = true;
        display(plan);
    }
    if (plan.what == ActivityKind::Breathing)
        showBreath(*m_circle, moment);
    showPart(activityView(plan, moment));
}

void ActivityPane::showPart(const ActivityView& view) {
    m_ring->setProgress(view.progress);
    m_ring->setCentreText(view.big);
    nameFor(*m_ring, m_title->text());
    m_ring->setValueText(view.spoken);
    if (m_part->text() != view.part)
        m_part->setText(view.part);
}

void ActivityPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || event->isAutoRepeat() || m_runs)
        QWidget::keyPressEvent(event);
    else
        emit cancelWanted();
}

} // namespace coolwarm
