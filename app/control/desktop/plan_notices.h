// SPDX-License-Identifier: MIT
// A quiet notification when the time of a planned session has come.
#pragma once

#include "app/platform/desktop/notifier.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// Each planned session is told once at each of its times, and only while it can begin: nobody is
/// reminded of one that is late. One whose time lies in the quiet hours is told when they end, if
/// it has not begun by then; of several the first. While a session runs nothing is told.
class PlanNotices {
public:
    [[nodiscard]] std::optional<Notice> look(const Status& status, const Preferences& preferences);
    /// The session that was told last, while it is still to come at that time.
    [[nodiscard]] std::optional<PlannedSession> open(const Status& status) const;

private:
    std::optional<PlannedSession> m_told;                ///< the last one
    std::optional<std::chrono::sys_seconds> m_heldUntil; ///< of the last one
};

} // namespace coolwarm
