// SPDX-License-Identifier: MIT
// What can go wrong with storage, and at which operation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>

namespace coolwarm::test {

/// What SQLite asks of storage.
enum class Operation {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    FileSize,
    Lock,
    Unlock,
    CheckLock,
    Access,
};

enum class FaultKind {
    Fails,       ///< the one operation fails and does nothing
    FailsLate,   ///< the one operation is done and reported as failed
    DiskFull,    ///< this write and all later ones find no space, until relieve()
    StaysBroken, ///< this operation and all later ones fail, until relieve()
    Tears,       ///< of this write a part arrives; from then on everything fails
    PowerGoes,   ///< this operation is under way; from then on everything fails
};

inline void PrintTo(FaultKind kind, std::ostream* out) {
    constexpr const char* words[] = {"Fails",       "FailsLate", "DiskFull",
                                     "StaysBroken", "Tears",     "PowerGoes"};
    *out << words[static_cast<std::size_t>(kind)];
}

inline void PrintTo(Operation operation, std::ostream* out) {
    constexpr const char* words[] = {"open",      "read", "write",  "truncate",   "sync",  "delete",
                                     "file size", "lock", "unlock", "check lock", "access"};
    *out << words[static_cast<std::size_t>(operation)];
}

struct Fault {
    FaultKind kind = FaultKind::Fails;
    std::size_t at = 0;     ///< the operation it strikes, counted from 0
    std::uint64_t seed = 0; ///< how much of a torn write arrives
};

} // namespace coolwarm::test
