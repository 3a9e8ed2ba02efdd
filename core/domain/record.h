// SPDX-License-Identifier: MIT
// What names a record, of whichever kind it is, and an entry of the journal.
#pragma once

#include "core/domain/session_id.h"

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

/// Names an entry of the journal, and never another one later.
struct RevisionId {
    std::int64_t row = 0;
    std::int64_t change = 0; ///< by which change of the log; 0 for one of an early version

    friend bool operator==(const RevisionId&, const RevisionId&) = default;
};

} // namespace coolwarm
