// SPDX-License-Identifier: MIT
// What has happened: told by the engine after the log has it.
#pragma once

#include "core/domain/session.h"

#include <optional>

namespace coolwarm {

enum class ChangeKind {
    Started,
    Replanned,
    PainNoted,
    Stopped,
    Resumed, ///< a stop was undone
    Discarded,
    AlarmDue,
    Settled, ///< the log now says that the alarm was due
    Confirmed,
    RingsAgain, ///< a confirmation was taken back
    Logged,
    Edited,
    SkinNoted,
    Deleted,
    Undone,
    Redone,
    SiteChosen,
    ProtocolNarrowed,
    Briefed,
    Preferred,
};

/// One thing that happened, with the session as it is after it where it was about one.
struct Change {
    ChangeKind kind{};
    std::optional<Session> session;
};

} // namespace coolwarm
