// SPDX-License-Identifier: MIT
// A time zone with the changes of offset that a test gives it.
#pragma once

#include "core/time/clock.h"

#include <vector>

namespace coolwarm::test {

/// A place on the map, and its clock changes.
class FakeZone final : public Zone {
public:
    struct Transition {
        std::chrono::sys_seconds from;
        std::chrono::minutes offset; ///< in force from then on
    };

    /// One offset for ever.
    explicit FakeZone(std::chrono::minutes offset = std::chrono::minutes{0}) : m_first(offset) {}
    FakeZone(std::chrono::minutes first, std::vector<Transition> transitions)
        : m_first(first), m_transitions(std::move(transitions)) {}

    /// Berlin in 2026: summer time from 29 March 01:00 to 25 October 01:00 UTC.
    [[nodiscard]] static FakeZone berlin2026();

    /// The user has travelled to a place with another offset.
    void travel(std::chrono::minutes offset);

    [[nodiscard]] std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const override;
    [[nodiscard]] Moment fromLocal(std::chrono::local_seconds local) const override;

private:
    std::chrono::minutes m_first;
    std::vector<Transition> m_transitions;
};

} // namespace coolwarm::test
