// SPDX-License-Identifier: MIT
// Counts down to a delayed start by the time since boot, and gives it up where it cannot be.
#include "app/control/delayed_start.h"

#include "core/engine/commands/starting.h"
#include "core/time/reading.h"

#include <utility>

namespace coolwarm {

namespace {

// A computer that wakes later than this after the moment was asleep for a while: whoever wanted to
// lie down may be anywhere.
constexpr Millis latest{60'000};

} // namespace

DelayedStart::DelayedStart(EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    connect(&bridge, &EngineBridge::statusChanged, this, &DelayedStart::look);
}

void DelayedStart::begin(const Start& start, std::chrono::seconds delay) {
    m_bridge.beat(); // the delay counts from now, not from the last look at the clock
    m_waiting = start;
    m_delay = delay;
    m_dueSinceBoot = m_bridge.status().now.sinceBoot + delay;
    m_bridge.beatAlsoAt(this, m_dueSinceBoot);
    emit begun();
}

void DelayedStart::cancel() {
    if (m_waiting)
        (void)take();
}

void DelayedStart::beginNow() {
    if (m_waiting)
        emit due(take());
}

Start DelayedStart::take() {
    Start start = *std::exchange(m_waiting, std::nullopt);
    m_bridge.beatAlsoAt(this, std::nullopt);
    return start;
}

Millis DelayedStart::remaining() const {
    return m_dueSinceBoot - m_bridge.status().now.sinceBoot;
}

void DelayedStart::look() {
    if (!m_waiting)
        return;
    if (m_bridge.status().running) {
        cancel();
        emit givenUp(GivenUp::Overtaken);
    } else if (remaining() < -latest) {
        cancel();
        emit givenUp(GivenUp::TooLate);
    } else if (remaining() <= Millis{0}) {
        beginNow();
    }
}

} // namespace coolwarm
