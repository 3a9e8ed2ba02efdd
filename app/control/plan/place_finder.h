// SPDX-License-Identifier: MIT
// Finds the times to which a session of the plan can be moved, some at a time.
#pragma once

#include "app/control/engine_bridge.h"
#include "core/domain/plan/planned_session.h"
#include "core/rules/planner/pinned.h"
#include "core/time/system_clock.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace coolwarm {

/// A day has up to 180 times, and each is tried by laying out the day: too much for one event of
/// the window's thread, so that it works in slices between the others.
class PlaceFinder : public QObject {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit PlaceFinder(EngineBridge& bridge, QObject* parent = nullptr);

    /// Begins anew, by the plan and the facts that the window knows now; found() follows.
    void find(const PlannedSession& what);
    void stop();

    /// By start; those that have been found so far.
    [[nodiscard]] const std::vector<PlanPlace>& places() const { return m_places; }
    [[nodiscard]] bool isDone() const { return !m_search; }

signals:
    /// There are more places, or it is done.
    void found();

private:
    void work();

    EngineBridge& m_bridge;
    SystemZone m_zone;
    QTimer m_next;
    std::unique_ptr<PlaceSearch> m_search;
    std::vector<PlanPlace> m_places;
};

} // namespace coolwarm
