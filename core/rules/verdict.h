// SPDX-License-Identifier: MIT
// A rule's answer: allowed, or refused with a reason and the figures that explain it.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/session.h"

#include <chrono>
#include <optional>
#include <utility>

namespace coolwarm {

/// Why something is refused. The wording for people is made elsewhere, from this and the figures.
enum class Reason {
    LengthOutsideWindow,   ///< `window`
    Resting,               ///< `opensAt`, `otherMay`: the skin rests from this modality here
    SessionRunning,        ///< `other`
    AlarmWaiting,          ///< `other`: its pack has not been confirmed to be off
    SkinQuestion,          ///< the other modality ended here under 2 h ago, or, with `other`, the
                           ///< skin was hurt after that session: ask, then start again
    AgoTooLong,            ///< `window`: a pack said to be on already for as long as it may be
    AgoInsideRest,         ///< `opensAt`: when that pack went on the skin was still resting
    AgoInsideSession,      ///< when that pack went on another session was on this site
    NothingRunning,        ///< there is no session to act on
    AlarmNotDue,           ///< `opensAt`: the session still runs until then
    AlarmDue,              ///< the session is past its planned end: confirm instead
    TooLateToDiscard,      ///< `opensAt`: until when it was possible; `other`
    ShorterThanElapsed,    ///< the session has already been on for longer than that
    NothingToTakeBack,     ///< no stop or confirmation within the last 60 s
    RemovedOutsideSession, ///< the pack cannot have come off before it went on or in the future
    RemovedBeforeWindow, ///< `window`: the pack is said to have come off after less than its least:
                         ///< ask whether that is meant, then confirm again
    EndNotAfterStart,    ///< a session has to end after its start
    InTheFuture,         ///< a session logged afterwards has to be over
    BeforeTheLog,        ///< a moment before 1970 is a slip of the keyboard
    LongerThanADay,      ///< so is a session of more than 24 h
    Overlaps,            ///< `other`: a session at the same site at the same time
    HeldByRest,          ///< `opensAt`: a timed session cannot lose its rest while it lasts
    StillOpen,           ///< the session runs or waits for its confirmation
    NoSuchSession,       ///< no session has this id
    ChangedMeanwhile,    ///< `fields` are others than the form had them; `other`: the session now
    NothingToUndo,       ///< that step has been undone already, or overtaken by a later one
    NothingToRedo,       ///< that undoing has been made again already, or overtaken
    ProtocolWidens,      ///< `window`: a plan may only narrow windows and lengthen rests
    PlanHeldByRest,      ///< `opensAt`: a rest runs that a shorter one would cut off
    LiesAhead,           ///< what is to be written down would happen in the future
    LiesTooFarBack,      ///< the same before 1970
    NoSuchRecord,        ///< no record of that kind has this id
    RecordChanged,    ///< `fields` of a record are others than the form had them; `record`: as it
                      ///< is now
    BoutIsOpen,       ///< `record`: a bout there that has not ended; `wanted`
    BoutsOverlap,     ///< `record`: a bout there at the same time; `wanted`
    BoutEndsTooEarly, ///< `wanted`: a bout ends after it begins
    BoutsApart,       ///< two bouts of different parts of the body, or twice the same one
    OutsideBout,      ///< `record`: the moment does not lie within that bout
    TooMuchToJoin,    ///< two notes or lists are too long for one
    ActivityLength,   ///< an activity lasts 1 s to a day
    NoDayPlan,        ///< there is no plan for the day, or no change of it to take back
    NotInDayPlan,     ///< the plan has no such session any more
    NoPlaceInDayPlan, ///< a session of the plan cannot be at that time: a rule, or what is in the way
    TrialIsOpen,      ///< `record`: that trial has to be ended before another begins
    TrialBlocks,      ///< a trial has another number of blocks
};

/// A refusal with its figures; which of them are set is told at each reason.
struct Refusal {
    Reason reason{};
    Modality modality = Modality::Ice;
    std::optional<Site> site;
    LengthWindow window;
    std::optional<std::chrono::sys_seconds> opensAt;
    std::optional<Session> other;
    FieldSet fields{};
    std::optional<DiaryRecord> record{};
    std::optional<DiaryRecord> wanted{};
    bool otherMay = false;      ///< the other modality may start on this site now
    bool otherAsksSkin = false; ///< ... once the skin feels normal again
};

/// Allowed unless it holds a refusal.
class [[nodiscard]] Verdict {
public:
    static Verdict allowed() { return Verdict(); }
    static Verdict refused(Refusal refusal) {
        Verdict verdict;
        verdict.m_refusal = std::move(refusal);
        return verdict;
    }

    [[nodiscard]] bool isAllowed() const { return !m_refusal; }
    /// Why not; only to be asked when it is not allowed.
    [[nodiscard]] const Refusal& refusal() const { return *m_refusal; }
    /// Whether this is the refusal `reason`.
    [[nodiscard]] bool is(Reason reason) const { return m_refusal && m_refusal->reason == reason; }

private:
    Verdict() = default;

    std::optional<Refusal> m_refusal;
};

} // namespace coolwarm
