// SPDX-License-Identifier: MIT
// Everything that can be asked of the engine, as one variant.
#pragma once

#include "core/engine/commands/activities.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/day_plan.h"
#include "core/engine/commands/edit.h"
#include "core/engine/commands/journal.h"
#include "core/engine/commands/pain.h"
#include "core/engine/commands/past.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/settings.h"
#include "core/engine/commands/starting.h"
#include "core/engine/commands/trials.h"

#include <variant>

namespace coolwarm {

// Each says whether it is kept for later when the log cannot be written just now: what tells a fact
// that has already happened is, and anything else is simply not begun.
using Command =
    std::variant<Start, Replan, NotePainBefore, Stop, UndoStop, Discard, BringBack,
                 CloseOverdueSession, Confirm, RingAgain, LogPast, EditSession, DeletePast, Undo,
                 Redo, ChooseSite, SetProtocol, TrustClock, ConfirmBriefing, SetPreferences,
                 AddPain, EditPain, DeletePain, AddBout, EditBout, DeleteBout, MergeBouts,
                 SplitBout, AddActivity, EditActivity, DeleteActivity, SetDayPlan, MoveDayPlan,
                 LeaveOut, PinPlanStep, DropDayPlan, UndoDayPlan, AddTrial, EditTrial, DeleteTrial,
                 DeclineProposal, EndTrial>;

} // namespace coolwarm
