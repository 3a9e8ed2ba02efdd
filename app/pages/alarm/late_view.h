// SPDX-License-Identifier: MIT
// What is asked when an alarm was answered late, and what is said when the pack was on for too
// long.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QString>

#include <string>

namespace coolwarm {

/// The question when the pack came off (rule 6).
struct LateView {
    std::string session; ///< the id of the one it is about
    Modality modality = Modality::Ice;
    QString question;   ///< "When did the ice pack come off?"
    QString about;      ///< "Lower back · it rang at 14:32, 47 min ago · the sound has stopped"
    QString justNow;    ///< "on for 1 h 7 min"
    QString whenItRang; ///< "at 14:32, on for 20 min"
    QString another;    ///< "between 14:12 and now"
    std::chrono::sys_seconds started{};
    std::chrono::sys_seconds now{};
    std::chrono::minutes least{}; ///< of the window
};

/// `heard`: there is a loudspeaker, so that it may be spoken of.
[[nodiscard]] LateView lateView(const RunningStatus& running, const Reading& now, bool heard);

/// What stands beside a moment at which the pack came off, before it is taken.
struct RemovedView {
    std::chrono::sys_seconds moment{};
    bool isShort = false; ///< the session would be shorter than the least: to be asked once more
    QString text;         ///< what is wrong with it, or what it means
    bool isPossible = true;
};

/// `typed` is a moment as somebody wrote it down, to the minute.
[[nodiscard]] RemovedView removedView(const LateView& view, std::chrono::sys_seconds typed);

/// A session that was on for too long.
struct OverView {
    SessionId id;
    Modality modality = Modality::Ice;
    QString headline; ///< "The ice was on for 1 h 7 min, 42 min too long."
    QString advice; ///< rich text
    QString next; ///< "Ice again from 17:19 at the earliest. ..."
};

[[nodiscard]] OverView overView(const Session& session, const Status& status);

} // namespace coolwarm
