// SPDX-License-Identifier: MIT
// What has happened: told by the engine after the log has it.
#pragma once

#include "core/domain/record.h"
#include "core/store/store.h"

#include <cstdint>
#include <optional>
#include <type_traits>
#include <variant>

namespace coolwarm {

/// What was undone or made again.
enum class PastStep { Edit, Deletion, Addition, Import };

/// A session that was discarded, with all that the log had of it.
struct Forgotten {
    StoredSession session;
    std::optional<Starting> starting;
    std::optional<Closing> closing;
    Anchor at; ///< when it was discarded
};

/// Of the session that runs or has just ended: as it is afterwards.
struct SessionEvent {
    Session session;
};
struct SessionStarted : SessionEvent {};
struct SessionReplanned : SessionEvent {};
struct PainNoted : SessionEvent {};
struct SessionStopped : SessionEvent {};
struct SessionResumed : SessionEvent {}; ///< a stop was undone
struct SessionDiscarded : SessionEvent {
    Forgotten forgotten;
};
struct SessionBroughtBack : SessionEvent {}; ///< one that had been discarded
struct AlarmDue : SessionEvent {};
struct SessionOverdue : SessionEvent {}; ///< the log now says that the alarm was due
/// Into a log that knew nothing of the running session: its file was overwritten.
struct SessionPutBack : SessionEvent {};
struct SessionConfirmed : SessionEvent {};
struct AlarmRingsAgain : SessionEvent {}; ///< a confirmation was taken back

/// Of a record of the past, of whichever kind; a session is there as it is afterwards.
struct RecordEvent {
    RecordRef what;
    std::optional<Session> session;
};
struct RecordAdded : RecordEvent {};
struct RecordEdited : RecordEvent {
    FieldSet fields; ///< that the edit named
};
struct RecordDeleted : RecordEvent {
    RevisionId revision; ///< the entry of the journal, by which it can be undone
};
struct StepUndone : RecordEvent { ///< `what` is the first record of an import, without a session
    PastStep step = PastStep::Edit;
    std::int64_t records = 1; ///< of an import: how many
};
struct StepRedone : StepUndone {};

struct SiteChosen {};
struct ProtocolSet {};
struct ClockTrusted {};
struct Briefed {};
struct PreferencesSet {};

using Event = std::variant<SessionStarted, SessionReplanned, PainNoted, SessionStopped,
                           SessionResumed, SessionDiscarded, SessionBroughtBack, AlarmDue,
                           SessionOverdue, SessionPutBack, SessionConfirmed, AlarmRingsAgain,
                           RecordAdded, RecordEdited, RecordDeleted, StepUndone, StepRedone,
                           SiteChosen, ProtocolSet, ClockTrusted, Briefed, PreferencesSet>;

/// The session that it is about, if it is about one.
[[nodiscard]] inline std::optional<Session> sessionIn(const Event& event) {
    return std::visit(
        [](const auto& told) -> std::optional<Session> {
            using Told = std::remove_cvref_t<decltype(told)>;
            if constexpr (std::is_base_of_v<SessionEvent, Told> ||
                          std::is_base_of_v<RecordEvent, Told>)
                return told.session;
            else
                return std::nullopt;
        },
        event);
}

} // namespace coolwarm
