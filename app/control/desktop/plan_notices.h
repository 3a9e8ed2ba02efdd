// SPDX-License-Identifier: MIT
// A quiet notification when the time of a planned session has come.
#pragma once

#include "app/platform/desktop/notifier.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <optional>

namespace coolwarm {

/// Each planned session is told once at each of its times, and only while it can begin: nobody is
/// reminded of one that is late. In quiet hours, for which nothing is planned, nothing is told
/// either, and while a session runs nothing is.
class PlanNotices {
public:
    [[nodiscard]] std::optional<Notice> look(const Status& status, const Preferences& preferences);

private:
    std::optional<PlannedSession> m_told; ///< the last one
};

} // namespace coolwarm
