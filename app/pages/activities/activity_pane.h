// SPDX-License-Identifier: MIT
// An activity before it begins, with its choices, and while it is on.
#pragma once

#include "app/pages/activities/activity_view.h"
#include "core/rules/activity_course.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace coolwarm {

class ActionButton;
class BreathCircle;
class BreathGuideBox;
class CountdownRing;
struct Room;

class ActivityPane : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ActivityPane(QSettings& looks, QWidget* parent = nullptr);

    /// Asks for the lengths, as they were chosen last, before it begins.
    void displayChoice(const ActivityPlan& plan);
    void displayRunning(const ActivityPlan& plan, const ActivityMoment& moment);

signals:
    void beginWanted(const coolwarm::ActivityPlan& plan);
    void stopWanted();
    /// It is not to begin after all.
    void cancelWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildWords();
    void arrange(const Room& room);
    void display(const ActivityPlan& plan);
    void fillLengths();
    void takeLength();
    void press();
    void showPart(const ActivityView& view);

    QSettings& m_looks;
    ActivityPlan m_plan;
    bool m_runs = false;
    bool m_isLow = false; ///< the window
    QLabel* m_title;
    QLabel* m_howTo;
    QLabel* m_part;
    CountdownRing* m_ring;
    BreathCircle* m_circle;
    QLabel* m_lengthLabel;
    QComboBox* m_length;
    QComboBox* m_counting;
    BreathGuideBox* m_guide;
    ActionButton* m_act; ///< "Begin" or "Stop"
    ActionButton* m_cancel;
};

} // namespace coolwarm
