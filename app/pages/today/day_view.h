// SPDX-License-Identifier: MIT
// The day for one part of the body: what the day strip draws and the line above it counts.
#pragma once

#include "app/paint/strip.h"
#include "core/domain/per_modality.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/rest.h"
#include "core/time/reading.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace coolwarm {

/// Today at the status's site, in the present zone.
struct DayView {
    QDateTime from; ///< 06:00, or midnight when there is something to show before
    QDateTime to;   ///< the next midnight

    [[nodiscard]] std::chrono::sys_seconds begins() const;
    [[nodiscard]] std::chrono::sys_seconds ends() const;

    PerModality<QList<DaySpan>> stretches;
    QStringList past;                   ///< what was, in words
    QString description;                ///< all of it in words
    bool isEmpty = true;                ///< nothing is drawn
    bool hasPlanned = false;            ///< some of what is drawn is planned
    std::vector<PlannedSession> blocks; ///< what each block of the strip is, by its number
    QString site;                       ///< the name of the part of the body
    /// "Lower back: 2 ice · 2 heat · pain 6 → 3": sessions that started today, and the means of
    /// those with both scores; "Lower back: nothing yet".
    QString summary;
    QString spoken; ///< the same for the ear
};

/// Draws what is planned in the place of what was.
void showPlanned(DayView& view, const std::vector<PlanStep>& steps, const Status& status);

/// Reads the day from the log. Throws StoreError.
[[nodiscard]] DayView dayView(HistoryReader& reader, const Status& status);

/// Which of these parts of the body rest at that moment and until when, in words; the longest rest
/// first.
[[nodiscard]] QStringList restsElsewhere(const std::vector<Snapshot>& resting, const Reading& now);

} // namespace coolwarm
