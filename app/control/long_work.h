// SPDX-License-Identifier: MIT
// What a worker does with the log for seconds while the window goes on.
#pragma once

#include "app/control/background.h"
#include "core/engine/command.h"
#include "core/engine/result.h"
#include "core/log/ports/maintenance.h"
#include "core/time/reading.h"

#include <functional>

namespace coolwarm {

/// Whoever builds it keeps all of it alive for longer than the bridge. Both throw StoreError and are
/// called on a worker, one at a time.
struct LongWork {
    Background* background = nullptr;
    /// Carries a command out on a connection and with an engine of its own.
    std::function<Result(const Command&, const Reading&)> apply;
    /// Sees to it that the log's file was taken away. The bridge's engine reads and writes nothing
    /// meanwhile.
    std::function<LogIncident()> goAlong;
};

} // namespace coolwarm
