// SPDX-License-Identifier: MIT
// What is open now, what is not, until when and why: a function of what is stored and a reading.
#pragma once

#include "core/domain/per_modality.h"
#include "core/log/ports/store.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/start_rules.h"

#include <optional>
#include <vector>

namespace coolwarm {

/// All that the display needs of the log about one site; read once after each change.
struct Snapshot {
    Site site = Site::lowerBack();
    SiteFacts facts;
    Choices choices;
    std::optional<Closing> closing;
    std::optional<StoredSession> closed;            ///< the session of `closing`
    PerModality<std::optional<Anchor>> deletedEnds; ///< see Store::deletedEnd()
    std::optional<Starting> starting;
    std::optional<Session> started;     ///< the session of `starting`, once it is closed
    std::optional<RevisionId> undoable; ///< the newest step of the log
    std::optional<RevisionId> redoable; ///< the newest undoing of a step
    DayPlanFacts plan; ///< what the log says of today's plan; only where there is one
};

enum class CardState {
    Ready,
    Resting, ///< the skin rests from this modality
    Running, ///< this modality runs at this site
    Busy,    ///< another session runs
};

/// How long after a session that was too long the question about the skin stays.
inline constexpr std::chrono::hours skinAskedFor{24};

/// One modality at the site.
struct CardStatus {
    Modality modality = Modality::Ice;
    CardState state = CardState::Ready;
    Regimen regimen;
    std::chrono::minutes length{}; ///< what a start would use: the preferred one, the one that was
                                   ///< completed last, or the usual one; the shortest for shortFor
    std::optional<Skin> shortFor;  ///< why that is the shortest: how the skin was here last
    std::optional<std::chrono::sys_seconds> opensAt;    ///< while the skin rests
    std::optional<std::chrono::sys_seconds> fullRestAt; ///< while it is ahead: no deadline
    std::optional<std::chrono::sys_seconds> readySince; ///< once a rest is over
    Millis remaining{0};         ///< to opensAt; of the session while it runs
    Millis fullRestRemaining{0}; ///< to fullRestAt
    bool restOfDeleted = false;  ///< the session that the skin rests from was deleted
    /// Until when a start will ask how the skin feels; nothing when it does not.
    std::optional<std::chrono::sys_seconds> asksSkinUntil;
    Millis asksSkinRemaining{0};
    bool skinHurt = false; ///< it asks because a doctor has to see the skin here
};

/// The open session.
struct RunningStatus {
    Session session;
    LengthWindow window;
    bool alarm = false; ///< its planned end has come
    Millis elapsed{0};
    Millis remaining{0}; ///< negative by the time since the alarm
    std::chrono::sys_seconds endsAt{};
    std::chrono::sys_seconds latestEndAt{};
    bool mayDiscard = false; ///< as started by mistake; also for discardRemaining of the status
    bool mayLengthen = false;
    bool mayShorten = false;
    bool asksWhenOff = false; ///< nobody was there in time: the answer asks when the pack came off
};

/// Everything at one moment.
struct Status {
    Reading now;
    Site site = Site::lowerBack();
    std::optional<RunningStatus> running;
    PerModality<CardStatus> cards;
    bool clockLooksWrong = false; ///< the wall clock stands before times that were recorded
    std::chrono::sys_seconds latestRecorded{}; ///< the latest time by which that is judged
    /// The session whose stop or confirmation can be taken back, and for how long.
    std::optional<Session> takeBack;
    Closing::Kind takeBackKind = Closing::Kind::Stopped;
    Millis takeBackRemaining{0};
    /// The closed session that can be discarded as started by mistake.
    std::optional<Session> mistake;
    Millis discardRemaining{0}; ///< for how long `mistake` can, or the session that runs
    /// The last session, when it was on for too long within the last day and nobody has said yet
    /// how the skin looks.
    std::optional<Session> skinOpen;
    Millis skinOpenRemaining{0}; ///< how long that still holds
    /// The last session at the site, or else the last of all, when the skin was white, blistered or
    /// numb after it within the last day.
    std::optional<Session> skinHurt;
    Millis skinHurtRemaining{0}; ///< how long that still holds
    /// The last session that was timed, wherever that was, and how long ago it ended; nothing while
    /// another runs.
    std::optional<Session> ended;
    Millis sinceEnded{0};
    std::optional<PlanStatus> plan; ///< where today's plan is kept
};

/// What a start would use without a reason for another: the preferred length, that of the last
/// session that was completed, or the usual one.
[[nodiscard]] std::chrono::minutes proposedLength(const Choices& choices, Modality modality,
                                                  const Regimen& regimen);

[[nodiscard]] Status statusOf(const Snapshot& snapshot, const Reading& now);

/// The next moment at which statusOf() changes by itself other than by counting down: an alarm,
/// the end of a rest or of a full rest, the end of a minute's grace. Nothing when time changes
/// nothing.
[[nodiscard]] std::optional<Millis> nextEvent(const Status& status);

} // namespace coolwarm
