// SPDX-License-Identifier: MIT
// What a log remembers of time and of the order of its changes.
#pragma once

#include "core/log/sqlite/connection_p.h"
#include "core/time/reading.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace coolwarm {

/// The latest wall time ever recorded. Throws StoreError (Damaged) for one that cannot be.
[[nodiscard]] std::chrono::sys_seconds readLatestWall(Connection& log);

/// The latest time recorded. Throws StoreError (Damaged) for one that cannot be.
[[nodiscard]] LatestTime readLatestTime(Connection& log);

/// Something is recorded at the reading: the latest time goes on, the number of changes rises, and
/// ends that the wall cannot place are pinned anew, so that no restart loses what is proven of
/// their rests. To be called at the end of a transaction.
void recordTime(Connection& log, const Reading& now);

/// See StoreWriter::trustClock().
void trustWallClock(Connection& log, const Reading& now);

/// See Store::endsAfter().
[[nodiscard]] bool anyEndAfter(Connection& log, std::chrono::sys_seconds moment);

/// Copies of one log share its identity, and then a higher number is a later change.
[[nodiscard]] std::string logIdentity(Connection& log);

/// Of how many of the latest changes a log has the marks: enough for all that others may write
/// between two looks.
inline constexpr int marksKept = 100;

/// Which log it is, and its last change.
struct ChangeMark {
    std::string log; ///< its identity
    std::int64_t change = 0;
    std::optional<std::string> mark; ///< drawn for that change; a log of an older version has none
};
[[nodiscard]] ChangeMark lastChangeOf(Connection& log);

/// Takes over what `from` knows of time: all of it where it is a later state of the same log, else
/// only a later moment. The numbers go on from the higher one, and `into` has the marks of the
/// changes of both: it is what has become of `from` as well.
void mergeTime(Connection& from, Connection& into);

} // namespace coolwarm
