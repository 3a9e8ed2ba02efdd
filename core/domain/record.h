// SPDX-License-Identifier: MIT
// Names a record, of whichever kind it is, and an entry of the journal.
#pragma once

#include "core/domain/session_id.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace coolwarm {

/// The kinds of records, by the names of their tables.
inline constexpr std::string_view sessionRecords = "session";

/// A record: of which kind, and its id.
struct RecordRef {
    std::string kind{sessionRecords};
    SessionId id;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

/// Names an entry of the journal, and never another one later: not in a file either that has taken
/// the log's place and counts its rows and changes alike.
struct RevisionId {
    std::int64_t row = 0;
    std::int64_t change = 0;       ///< by which change of the log; 0 for one of an early version
    std::string record;            ///< the id of its record; of an import that of the first one
    std::chrono::sys_seconds at{}; ///< when it was made

    friend bool operator==(const RevisionId&, const RevisionId&) = default;
};

} // namespace coolwarm
