// SPDX-License-Identifier: MIT
// Events by their names, to be listed and compared in tests.
#pragma once

#include "core/engine/event.h"

namespace coolwarm {

/// The alternatives of Event, in its order.
enum class EventKind {
    SessionStarted,
    SessionReplanned,
    PainNoted,
    SessionStopped,
    SessionResumed,
    SessionDiscarded,
    SessionBroughtBack,
    AlarmDue,
    SessionOverdue,
    SessionPutBack,
    SessionConfirmed,
    AlarmRingsAgain,
    RecordAdded,
    RecordEdited,
    RecordDeleted,
    StepUndone,
    StepRedone,
    ImportUndone,
    ImportRedone,
    SiteChosen,
    ProtocolSet,
    ClockTrusted,
    Briefed,
    PreferencesSet,
    DayPlanSet,
};

[[nodiscard]] inline EventKind kindOf(const Event& event) {
    return static_cast<EventKind>(event.index());
}

} // namespace coolwarm
