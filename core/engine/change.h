// SPDX-License-Identifier: MIT
// What has happened: told by the engine after the log has it.
#pragma once

#include "core/log/ports/store.h"

#include <cstdint>
#include <optional>

namespace coolwarm {

enum class ChangeKind {
    Started,
    Replanned,
    PainNoted,
    Stopped,
    Resumed, ///< a stop was undone
    Discarded,
    BroughtBack, ///< a session that had been discarded
    AlarmDue,
    Settled, ///< the log now says that the alarm was due
    PutBack, ///< into a log that knew nothing of the running session: its file was overwritten
    Confirmed,
    RingsAgain, ///< a confirmation was taken back
    Logged,
    Edited,
    Deleted,
    Undone,
    Redone,
    SiteChosen,
    ProtocolNarrowed,
    ClockTrusted,
    Briefed,
    Preferred,
};

/// What was undone or made again.
enum class PastStep { Edit, Deletion, Addition, Import };

/// A session that was discarded, with all that the log had of it.
struct Forgotten {
    StoredSession session;
    std::optional<Starting> starting;
    std::optional<Closing> closing;
    Anchor at; ///< when it was discarded
};

/// One thing that happened, with the session as it is after it where it was about one.
struct Change {
    ChangeKind kind{};
    std::optional<Session> session;
    PastStep step = PastStep::Edit; ///< of what was undone or made again
    std::int64_t sessions = 1;      ///< of an import: how many
    RevisionId revision{};          ///< of a deletion: its entry in the journal
    std::optional<Forgotten> forgotten = std::nullopt; ///< what was discarded
    bool foreseen = false; ///< told already, while it waited for the log
};

} // namespace coolwarm
