// SPDX-License-Identifier: MIT
// One session of a day's plan.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/site/site.h"

#include <chrono>

namespace coolwarm {

struct PlannedSession {
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    std::chrono::sys_seconds start{};
    std::chrono::minutes length{};
    std::chrono::local_days day{}; ///< the date of its waking day
    /// Which of the day's wished sessions of the modality at the site, from 1 on; those that are
    /// over or were left out count. With the day it stays the same when the session moves.
    int number = 1;
    bool isPinned = false; ///< somebody moved it to its time, where it stays

    [[nodiscard]] std::chrono::sys_seconds end() const { return start + length; }
    /// Whether both are the same session of the plan, whenever it is.
    [[nodiscard]] bool isSameAs(const PlannedSession& other) const {
        return modality == other.modality && day == other.day && number == other.number &&
               site == other.site;
    }

    /// Whether both are planned for the same: a session keeps that when others come before it, and
    /// with them another number.
    [[nodiscard]] bool isPlacedAs(const PlannedSession& other) const {
        return modality == other.modality && day == other.day && start == other.start &&
               site == other.site;
    }

    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

} // namespace coolwarm
