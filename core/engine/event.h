// SPDX-License-Identifier: MIT
// What has happened: told by the engine after the log has it.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/record.h"
#include "core/log/ports/store.h"
#include "core/rules/planner/kept_plan.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace coolwarm {

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
struct PainNoted : SessionEvent {}; ///< the pain before it
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

/// Of a record of the past, of whichever kind.
struct RecordEvent {
    RecordRef what;
    std::optional<Session> session;      ///< as it is afterwards, where it is one
    std::optional<DiaryRecord> record{}; ///< the same of a record of the diary
};
struct RecordAdded : RecordEvent {
    RevisionId revision; ///< the entry of the journal, by which it can be undone
};
struct RecordEdited : RecordEvent {
    FieldSet fields; ///< that are others than before
};
struct RecordDeleted : RecordEvent {
    RevisionId revision; ///< the entry of the journal, by which it can be undone
};

/// What was done to a record, and is undone or done again.
enum class PastStep { Edit, Deletion, Addition };

struct StepEvent : RecordEvent {
    PastStep step = PastStep::Edit;
    FieldSet fields; ///< of an edit: that are others than before
};
struct StepUndone : StepEvent {};
struct StepRedone : StepEvent {};

/// Of all records that came with one import.
struct ImportEvent {
    RecordRef first;
    std::int64_t records = 0; ///< how many
};
struct ImportUndone : ImportEvent {};
struct ImportRedone : ImportEvent {};

struct SiteChosen {};
struct ProtocolSet {};
struct ClockTrusted {};
struct Briefed {};
struct PreferencesSet {};

/// Today's plan was made, moved, dropped, or is again what it was.
struct DayPlanSet {
    PlanMove move;
    bool dropped = false;              ///< there is none any more
    std::vector<Shortfall> shortfalls; ///< of a plan that was laid out just now
};

using Event =
    std::variant<SessionStarted, SessionReplanned, PainNoted, SessionStopped, SessionResumed,
                 SessionDiscarded, SessionBroughtBack, AlarmDue, SessionOverdue, SessionPutBack,
                 SessionConfirmed, AlarmRingsAgain, RecordAdded, RecordEdited, RecordDeleted,
                 StepUndone, StepRedone, ImportUndone, ImportRedone, SiteChosen, ProtocolSet,
                 ClockTrusted, Briefed, PreferencesSet, DayPlanSet>;

/// The session that it is about, if it is about one.
[[nodiscard]] std::optional<Session> sessionIn(const Event& event);

} // namespace coolwarm
