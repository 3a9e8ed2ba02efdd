// SPDX-License-Identifier: MIT
// Keeps from keys what has to wait for the alarm.
#pragma once

#include "app/control/requests.h"

#include <utility>

namespace coolwarm {

/// Does `act` unless an alarm, or what follows it, has to be answered first. Keeps the reference.
template <class Act>
[[nodiscard]] auto unlessAlarm(const Requests& requests, Act act) {
    return [&requests, act = std::move(act)] {
        if (!requests.isBlocked())
            act();
    };
}

} // namespace coolwarm
