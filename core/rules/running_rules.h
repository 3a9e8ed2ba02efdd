// SPDX-License-Identifier: MIT
// What may be done with the session that runs, and how it ends (rules 4, 5, 6 and 10).
#pragma once

#include "core/rules/verdict.h"

#include <variant>

namespace coolwarm {

/// A start by mistake can be discarded this long after the user's own act, the last second included
/// (rule 5).
inline constexpr std::chrono::seconds discardSpan{60};
/// A stop can be undone, and a confirmation taken back, this long (rule 10, spec section 4).
inline constexpr std::chrono::seconds takeBackSpan{60};
/// Confirmed within this time of the alarm, the planned end is taken for the end (rule 6).
inline constexpr std::chrono::minutes promptSpan{2};

/// How long the pack of the open session has been on. An alarm that is stored was due, whatever the
/// clock says since. After a restart with a clock that looks wrong nobody knows how long the
/// computer was off: then the planned end has come.
[[nodiscard]] Elapsed timeOn(const StoredSession& open, const Reading& now,
                             const LatestTime& latestWall);

/// What is left of a minute's grace that began at `begin`; nothing once it is over. It ends with the
/// boot.
[[nodiscard]] std::optional<Millis> graceLeft(const Anchor& begin, std::chrono::seconds span,
                                              const Reading& now, const LatestTime& latestWall);

/// The open session with the time it has been on.
struct RunningFacts {
    const StoredSession& open;
    Regimen regimen;
    Elapsed elapsed;

    [[nodiscard]] Millis planned() const { return *open.session.planned; }
    [[nodiscard]] bool alarmDue() const { return elapsed.time >= planned(); }
    /// Whether an answer given now means the planned end, without asking (rule 6).
    [[nodiscard]] bool answeredPromptly() const {
        return !elapsed.clockLooksWrong && elapsed.time <= planned() + promptSpan;
    }
    /// Negative once the alarm is due.
    [[nodiscard]] Millis remaining() const { return planned() - elapsed.time; }
};

/// A session, running or just closed, and the user's own act of starting it: the press of the
/// button, also where the pack had been on already.
struct MistakeFacts {
    const Session& session;
    Anchor act;
    Elapsed elapsed; ///< since the act
};

/// Whether the session can be discarded as started by mistake. That minute ends with the boot.
Verdict mayDiscard(const MistakeFacts& facts, const Reading& now);
/// A new planned length, whole minutes: within the window, never below what has elapsed.
Verdict mayReplan(const RunningFacts& facts, std::chrono::minutes planned);
Verdict mayStop(const RunningFacts& facts);

/// When the pack came off, as somebody answers the alarm.
struct RemovedNotAsked {}; ///< the planned end within promptSpan, else now
struct RemovedAtAlarm {};
struct RemovedNow {};
using Removed = std::variant<RemovedNotAsked, RemovedAtAlarm, RemovedNow, std::chrono::sys_seconds>;

/// The length of a session and what became of it.
struct Ending {
    std::chrono::seconds length{};
    Outcome outcome = Outcome::Completed;
};

/// Whether an alarm can be confirmed so: it has to be due, and a named moment has to lie
/// between the session's start and now. One that makes the session shorter than its window's least
/// is asked about first, since the rest then counts from there: `shortIsMeant` is the answer.
Verdict mayConfirm(const RunningFacts& facts, const Removed& removed, bool shortIsMeant,
                   const Reading& now);
/// How the session ended, for a confirmation that mayConfirm() allows.
[[nodiscard]] Ending endingOnConfirm(const RunningFacts& facts, const Removed& removed,
                                     const Reading& now);
/// How a session ends that is stopped now, before its alarm.
[[nodiscard]] Ending endingOnStop(const RunningFacts& facts);

/// The outcome of a timed session of that length.
[[nodiscard]] Outcome outcomeOfTimed(std::chrono::seconds length, std::chrono::minutes planned,
                                     const LengthWindow& window);

} // namespace coolwarm
