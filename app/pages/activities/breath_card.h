// SPDX-License-Identifier: MIT
// The card "Breathe with me" on the page of a running session.
#pragma once

#include "app/control/activities/guided_activity.h"
#include "app/widgets/card.h"

class QLabel;

namespace coolwarm {

class ActionButton;
class BreathCircle;
class BreathGuideBox;
class Requests;

/// Begins and ends the breathing, and has a circle follow it that stands elsewhere on the page.
class BreathCard : public Card {
    Q_OBJECT

public:
    /// Keeps references. The circle is shown while it guides.
    BreathCard(GuidedActivity& activity, Requests& requests, QSettings& looks, BreathCircle& circle,
               QWidget* parent = nullptr);

signals:
    /// The circle is seen from now on, or no longer.
    void circleShown(bool shown);

private:
    void display();
    void press();
    [[nodiscard]] bool isOn() const;

    GuidedActivity& m_activity;
    Requests& m_requests;
    QSettings& m_looks;
    BreathCircle& m_circle;
    bool m_isOn = false;
    QLabel* m_title;
    QLabel* m_detail;
    BreathGuideBox* m_guide;
    ActionButton* m_act;
};

} // namespace coolwarm
