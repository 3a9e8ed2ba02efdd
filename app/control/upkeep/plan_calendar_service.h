// SPDX-License-Identifier: MIT
// Keeps the calendar file up to date with today's plan, away from the window's thread.
#pragma once

#include "app/control/background.h"
#include "app/control/engine_bridge.h"
#include "app/control/requests.h"
#include "core/domain/calendar_file.h"
#include "core/domain/plan/day_plan.h"

#include <QObject>
#include <QString>

#include <optional>

namespace coolwarm {

/// Writes it anew with each plan and each choice of the file that the log has, whoever made them,
/// and once at the start; one write at a time, and what changes meanwhile by the next. One that
/// failed is told once, and tried again with the next change of the log.
class PlanCalendarService : public QObject {
    Q_OBJECT

public:
    /// Keeps references; to be made before the bridge begins.
    PlanCalendarService(EngineBridge& bridge, Background& background, Requests& requests,
                        QObject* parent = nullptr);

private:
    struct Wanted {
        CalendarFile file;
        std::optional<DayPlan> plan;

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    void look();
    void write(const Wanted& wanted);
    void tell(const QString& failure);

    EngineBridge& m_bridge;
    Background& m_background;
    Requests& m_requests;
    std::optional<Wanted> m_written; ///< what lies in the file
    bool m_running = false;
    QString m_told; ///< the trouble, while there is one
};

} // namespace coolwarm
