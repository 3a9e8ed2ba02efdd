// SPDX-License-Identifier: MIT
// A small real log, the same each time, that the fuzzer's damage is done to.
#pragma once

#include "core/domain/session_id.h"
#include "core/time/reading.h"

#include <string>
#include <vector>

namespace coolwarm::test {

/// Made in a folder of the process by the program's own store.
struct BaseLog {
    std::string log;                 ///< the file's bytes
    std::string backup;              ///< its bytes some sessions earlier
    std::vector<SessionId> all;      ///< the sessions of the log
    std::vector<SessionId> inBackup; ///< those of the backup
};

/// When the log is looked at: a morning some hours after its last session.
[[nodiscard]] Reading baseNow();

[[nodiscard]] BaseLog makeBaseLog();

} // namespace coolwarm::test
