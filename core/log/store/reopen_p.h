// SPDX-License-Identifier: MIT
// Keeps a log usable when its file is taken away or written over under the program.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/store/known_log_p.h"

#include <chrono>
#include <memory>
#include <optional>

namespace coolwarm {

/// A connection to what lies in the place of `old`, whose file has moved. Where nothing lies there,
/// the log is written again from the file that is still open; where another log does, the former
/// one goes to the backup folder and what a rest may hang on is carried over. Throws StoreError, and then
/// `old` is still good for reading; `incident` then goes into the next try, which keeps no second
/// copy.
[[nodiscard]] std::unique_ptr<Connection> reopened(Connection& old,
                                                   std::chrono::milliseconds busyWait,
                                                   LogIncident& incident);

/// The same where the file is still there and holds another log now than the `known` one, which is
/// kept as far as there is a backup of it.
[[nodiscard]] std::unique_ptr<Connection> reopenedOver(const KnownLog& known, const Connection& old,
                                                       std::chrono::milliseconds busyWait,
                                                       LogIncident& incident);

/// What a backup tells of a log.
struct FormerLog {
    std::unique_ptr<KnownLog> known;
    std::chrono::sys_seconds made; ///< when the backup was made
};

/// The log in whose place another one lies that was written over it while no program had it open,
/// as far as a backup can tell: it knows nothing of what came after it. Throws StoreError.
[[nodiscard]] std::optional<FormerLog> formerLogBehind(Connection& log);

} // namespace coolwarm
