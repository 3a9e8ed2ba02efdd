// SPDX-License-Identifier: MIT
// Moving planned sessions on the day strip: joins strip, places and plan.
#pragma once

#include "app/control/plan/place_finder.h"
#include "app/pages/services.h"
#include "core/domain/plan/planned_session.h"

#include <QObject>

namespace coolwarm {

class DayCard;
class PlanToday;

/// While a session is moved the strip shows where it can be, and how the others would lie. Only its
/// release asks the log, whose answer counts: what was known at the press may have changed.
class DayMoves : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    DayMoves(const Services& services, DayCard& card, PlanToday& plan);

private:
    [[nodiscard]] const PlannedSession& sessionOf(int block) const;
    void grab(int block);
    void showPlaces();
    void show(qsizetype place);
    void drop(qsizetype place);
    void putBack();
    void open(int block);
    void openMenu(int block, const QPoint& at);
    void moveTo(const PlannedSession& what, std::chrono::sys_seconds to);

    const Services& m_services;
    DayCard& m_card;
    PlanToday& m_plan;
    PlaceFinder m_finder;
    std::optional<PlannedSession> m_what; ///< that is moved
    qsizetype m_tried = -1;
};

} // namespace coolwarm
