// SPDX-License-Identifier: MIT
// What is said of an activity: how it is done, what is to be done just now, and what became of it.
#pragma once

#include "app/control/activities/guided_activity.h"
#include "core/domain/diary/activity.h"
#include "core/rules/activity_course.h"

#include <QString>

namespace coolwarm {

class BreathCircle;

/// How it is done, in a sentence or two.
[[nodiscard]] QString howToText(ActivityKind what);

/// What is to be done in that part: "Breathe in", "Hold", "Get ready".
[[nodiscard]] QString partText(ActivityKind what, ActivityPart part);

/// An activity that is on.
struct ActivityView {
    QString part;       ///< partText()
    QString big;        ///< "0:12"; of a walk the time that is over
    qreal progress = 0; ///< of the part, 0 to 1
    QString spoken;     ///< for a screen reader; changes with the part, and once a minute in a walk
};
[[nodiscard]] ActivityView activityView(const ActivityPlan& plan, const ActivityMoment& moment);

/// Has the circle go as the breath does.
void showBreath(BreathCircle& circle, const ActivityMoment& moment);

/// What became of it, in one line: "Breathing, 4 min: written down."
[[nodiscard]] QString endedText(const GuidedActivity::Ended& ended, std::chrono::sys_seconds now);

/// Why nothing began, and what to do.
[[nodiscard]] QString refusedText(GuidedActivity::Refused why);

} // namespace coolwarm
