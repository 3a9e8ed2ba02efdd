// SPDX-License-Identifier: MIT
// Tries a few times in each turn of the window's loop.
#include "app/control/plan/place_finder.h"

#include "core/domain/plan/planned_session.h"
#include "core/engine/plan_facts.h"
#include "core/engine/status.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/planner.h"

#include <QElapsedTimer>

#include <utility>

namespace coolwarm {

namespace {

constexpr int sliceMilliseconds = 8; // the last try may take 4 more: a frame is not missed

} // namespace

PlaceFinder::PlaceFinder(EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PlaceFinder::work);
}

void PlaceFinder::find(const PlannedSession& what) {
    stop();
    const Snapshot snapshot = m_bridge.withWaiting();
    const Status& status = m_bridge.status();
    if (snapshot.choices.plan && status.plan) {
        DayPlanRequest request =
            planRequestOf(snapshot.choices.plan->wish, snapshot.plan, snapshot.choices);
        request.pinned = pinnedOf(status.plan->steps);
        m_search = std::make_unique<PlaceSearch>(std::move(request), what, status.now, m_zone);
    }
    m_next.start();
}

void PlaceFinder::stop() {
    m_next.stop();
    m_search.reset();
    m_places.clear();
}

void PlaceFinder::work() {
    QElapsedTimer timer;
    timer.start();
    while (m_search && !m_search->isDone() && timer.elapsed() < sliceMilliseconds)
        if (auto place = m_search->tryNext())
            m_places.push_back(*std::move(place));
    if (!m_search || m_search->isDone()) {
        m_search.reset();
        m_next.stop();
    }
    emit found();
}

} // namespace coolwarm
