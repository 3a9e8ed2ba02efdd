// SPDX-License-Identifier: MIT
// What the running page and the alarm page show: texts and figures, ready for the widgets.
#pragma once

#include "app/text/states/position_text.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QString>

#include <chrono>

namespace coolwarm {

/// The session that runs.
struct RunningView {
    Modality modality = Modality::Ice;
    QString title;      ///< "Ice · Lower back"
    QString times;      ///< "started 14:12 · ends 14:32 · 14:37 at the latest"
    qreal progress = 0; ///< elapsed share of the planned length: 1 when the alarm is due
    QString big;        ///< "8 min"; the last minute by the second, "0:59"
    QString small;      ///< "until 14:32, then take it off"
    QString spoken;     ///< remaining whole minutes in words; changes once a minute
    std::chrono::minutes planned{0};
    bool mayDiscard = false;
    QString discardText;
    bool mayLengthen = false;
    bool mayShorten = false;
    std::optional<PainScore> painBefore;
    PositionText position;
};

[[nodiscard]] RunningView runningView(const RunningStatus& running, const Reading& now);

/// The alarm of a session.
struct AlarmView {
    Modality modality = Modality::Ice;
    QString headline;    ///< "Take the pack off"
    QString subject;     ///< "Ice · Lower back, 20 min"
    QString due;         ///< "Time was up at 14:32, 3 min ago"
    QString spoken;      ///< "Take the pack off. Ice, lower back."
    bool isLate = false; ///< due for more than an hour
};

[[nodiscard]] AlarmView alarmView(const RunningStatus& running, const Reading& now);

/// A session that was just closed.
struct ClosedView {
    Modality modality = Modality::Ice;
    QString headline; ///< "Done: 20 min", "Stopped after 8 min"
    QString subject;  ///< "Ice · Lower back"
    QString detail;   ///< from when ice and heat may follow; may be empty
};

[[nodiscard]] ClosedView closedView(const Session& session, const Status& status);

} // namespace coolwarm
