// SPDX-License-Identifier: MIT
// Everything that can be asked of the engine: each a named wish, one door for all.
#pragma once

#include "core/domain/preferences.h"
#include "core/rules/running_rules.h"
#include "core/rules/start_rules.h"

#include <optional>
#include <variant>

namespace coolwarm {

// Each says whether it is kept for later when the log cannot be written just now: what tells a fact
// that has already happened is, and anything else is simply not begun.

/// Starts a session (rules 1, 2, 3; `request.ago` for a pack that is already on).
struct Start {
    static constexpr bool keepForLater = false;
    StartRequest request;
    std::optional<PainScore> painBefore;
};
/// Lengthens or shortens the running session to `planned` (rule 4).
struct Replan {
    static constexpr bool keepForLater = false;
    std::chrono::minutes planned{};
};
/// Sets or clears the pain before the open session.
struct NotePainBefore {
    static constexpr bool keepForLater = true;
    std::optional<PainScore> pain;
};
/// Ends the running session before its alarm. What is not given stays as it is.
struct Stop {
    static constexpr bool keepForLater = true;
    std::optional<PainScore> painAfter;
    std::optional<Note> note;
};
/// Goes on with the session stopped within the last 60 s, the time between counting (rule 10).
struct UndoStop {
    static constexpr bool keepForLater = false;
};
/// Removes a session started by mistake within 60 s of the start, running or just closed (rule 5).
/// With an id that session and no other, which may have begun meanwhile.
struct Discard {
    static constexpr bool keepForLater = true;
    std::optional<SessionId> session;
};
/// Writes down that the alarm of the open session was due (rule 6); nothing when it already is.
struct SettleAlarm {
    static constexpr bool keepForLater = true;
};
/// Answers the alarm: the pack is off.
struct Confirm {
    static constexpr bool keepForLater = true;
    Removed removed;
    std::optional<PainScore> painAfter;
    std::optional<Note> note;
    bool shortIsMeant = false; ///< a moment that makes the session a short one was asked about
};
/// "It is still on, ring again": takes a confirmation of the last 60 s back.
struct RingAgain {
    static constexpr bool keepForLater = false;
};
/// Logs a session done without the program (rule 7).
struct LogPast {
    static constexpr bool keepForLater = false;
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Moment start;
    Moment end;
    std::optional<PainScore> painBefore;
    std::optional<PainScore> painAfter;
    Note note;
};
/// Changes a closed session (rule 8): of `after` those fields are taken that differ from `before`,
/// which is the session as the form had it; without it all of them. A field that has become
/// something else since is refused (ChangedMeanwhile). Id, origin, planned length, outcome and the
/// skin are not taken. `goesOn` joins an edit to the newest one of the log when that is of this
/// session too: both are undone as one.
struct EditPast {
    static constexpr bool keepForLater = true;
    Session after;
    std::optional<Session> before = std::nullopt;
    bool goesOn = false;
};
/// Says how the skin was after a closed session; the same answer again changes nothing.
struct NoteSkin {
    static constexpr bool keepForLater = true;
    SessionId id;
    Skin skin = Skin::Normal;
};
struct DeletePast {
    static constexpr bool keepForLater = false;
    SessionId id;
};
/// Takes the newest step back that changed the past: an entry by hand, an edit, a deletion or a
/// whole import, whoever made it. With an id it is the newest one of that session.
struct UndoPast {
    static constexpr bool keepForLater = false;
    std::optional<SessionId> id = std::nullopt;
};
/// Makes the step again that was taken back last, unless the past was changed otherwise since.
struct RedoPast {
    static constexpr bool keepForLater = false;
    std::optional<SessionId> id = std::nullopt;
};
/// Makes a site the one that is shown; a new name joins the list.
struct ChooseSite {
    static constexpr bool keepForLater = false;
    Site site = Site::lowerBack();
};
/// Takes a plan of the user's own for one modality (rule 9); the documented figures end it. A rest
/// that runs is not shortened by that.
struct NarrowProtocol {
    static constexpr bool keepForLater = false;
    Modality modality = Modality::Ice;
    LengthWindow window;
    std::chrono::minutes rest{};
};
/// The wall clock is right, and what was recorded ahead of it was not. The rests go on from where
/// they are.
struct TrustClock {
    static constexpr bool keepForLater = false;
};
/// The card before the very first start has been read and confirmed.
struct ConfirmBriefing {
    static constexpr bool keepForLater = false;
};
/// Sets how the user wants to be told and reminded, all of it at once. A proposed length outside of
/// the documented window is refused; a narrower plan moves it into its own when it is used.
struct Prefer {
    static constexpr bool keepForLater = false;
    Preferences preferences;
};

using Command = std::variant<Start, Replan, NotePainBefore, Stop, UndoStop, Discard, SettleAlarm,
                             Confirm, RingAgain, LogPast, EditPast, NoteSkin, DeletePast, UndoPast,
                             RedoPast, ChooseSite, NarrowProtocol, TrustClock, ConfirmBriefing,
                             Prefer>;

} // namespace coolwarm
