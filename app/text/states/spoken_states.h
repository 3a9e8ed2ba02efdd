// SPDX-License-Identifier: MIT
// What is said of a state to whoever hears the window: whole sentences, lengths in words.
#pragma once

#include "core/domain/session.h"
#include "core/engine/status.h"

#include <QString>

namespace coolwarm {

/// "Ice on, lower back, 20 minutes, until 16:01."; later "Ice is on, lower back, 12 minutes left,
/// until 16:01."
[[nodiscard]] QString spokenBeginning(const RunningStatus& running, const Status& status);
/// "Ice, lower back: 12 minutes left, until 16:01."; when its end has come what is to be done.
[[nodiscard]] QString spokenTimeLeft(const RunningStatus& running, const Status& status);
/// "Take the pack off. Ice, lower back.", later with how long ago it was due.
[[nodiscard]] QString spokenAlarm(const RunningStatus& running);
/// What is asked when nobody was there in time, and between which answers.
[[nodiscard]] QString spokenLateQuestion(const RunningStatus& running);
/// "Stopped after 4 minutes. You can undo the stop for 60 seconds.", "Done: 20 minutes. You can use
/// ice here again from 16:40.", or that it was too long and to look at the skin.
[[nodiscard]] QString spokenEnd(const Session& session, const Status& status);
/// "Left hip. Ice again from 16:40, in 46 minutes. You can use heat.": while nothing runs.
[[nodiscard]] QString spokenSite(const Status& status);

} // namespace coolwarm
