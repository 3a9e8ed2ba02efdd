// SPDX-License-Identifier: MIT
// How somebody likes to be guided, remembered beside the looks.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/rules/activity_course.h"

#include <chrono>

class QSettings;

namespace coolwarm {

/// By what a breath is guided.
struct BreathGuide {
    bool circle = true;
    bool sound = true;

    friend bool operator==(const BreathGuide&, const BreathGuide&) = default;
};

/// Whatever else stands in the file counts as never said.
[[nodiscard]] BreathGuide breathGuide(const QSettings& looks);
void remember(QSettings& looks, const BreathGuide& guide);

/// Whether twist and stretching count down and turn by sound.
[[nodiscard]] bool countsBySound(const QSettings& looks);
void rememberCounting(QSettings& looks, bool bySound);

/// With the lengths that were chosen last; see ActivityPlan::of().
[[nodiscard]] ActivityPlan usualPlan(const QSettings& looks, ActivityKind what);
void remember(QSettings& looks, const ActivityPlan& plan);

} // namespace coolwarm
