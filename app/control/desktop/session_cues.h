// SPDX-License-Identifier: MIT
// What somebody who lies on a pack is told between start and alarm: aloud, quietly, on the page.
#pragma once

#include "app/control/desktop/rest_watch.h"
#include "app/platform/desktop/notifier.h"
#include "core/domain/preferences.h"
#include "core/domain/session_id.h"
#include "core/domain/skin.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QString>

#include <optional>

namespace coolwarm {

/// What has become due since the last look.
struct CuesDue {
    QString spoken; ///< to be said aloud; empty for nothing
    std::optional<Notice> notice;
};

/// The line about the session that the running page emphasises.
enum class CueLine { None, Skin, LastMinute };

/// Which of them holds now; a function of the status alone.
[[nodiscard]] CueLine cueLine(const RunningStatus& running, const Preferences& wanted);

/// Compares each look with the last one. However much time lies between two looks, aloud and
/// quietly one thing each is told at most, and only while it is true: "Five minutes left" is not
/// said after a sleep that ended with two of them left. In quiet hours the alarm's alone is.
class SessionCues {
public:
    [[nodiscard]] CuesDue look(const Status& status, const Preferences& wanted);

private:
    /// What the last look saw of the open session.
    struct Seen {
        SessionId id;
        Millis elapsed{0};
        Millis remaining{0};
        bool alarm = false;
    };

    [[nodiscard]] CuesDue lookAtSession(const RunningStatus& running, const Preferences& wanted);
    [[nodiscard]] QString lookAtRests(const Status& status, const Preferences& wanted);

    std::optional<Seen> m_seen;
    RestWatch m_rests;
};

} // namespace coolwarm
