// SPDX-License-Identifier: MIT
// The rules a second time, as plainly as they can be said: a list of sessions, looked through from
// end to end, in true time. It shares the value types with the program and not one line of code.
#pragma once

#include "core/engine/command.h"
#include "core/log/ports/store.h"
#include "core/rules/verdict.h"
#include "tests/core/days/true_time.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm::test {

/// The clocks of a history as a physicist knows them.
struct TrueClocks {
    Ms now = 0;       ///< true time
    Ms wallAhead = 0; ///< what the wall clock shows beyond true time
    Ms bootedAt = 0;  ///< true time of the last power-on
    int boot = 1;     ///< how many power-ons there were; 0 where the system cannot tell

    [[nodiscard]] Ms wall() const { return now + wallAhead; }
    [[nodiscard]] Ms uptime() const { return now - bootedAt; }
};

/// A moment as the log can keep it: a whole second of the wall, and the true time of that second
/// for as long as the boot lasts in which it was pinned.
struct Pin {
    Ms wall = 0;
    Ms at = 0;
    int boot = 0; ///< 0: pinned to no boot
};

struct NaiveSession {
    SessionId id;
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Ms start = 0; ///< on the wall, whole seconds
    std::optional<Ms> end{};
    Ms planned = 0; ///< 0 for a session logged by hand
    std::optional<Outcome> outcome{};
    bool timed = true;
    bool open = false;
    bool deleted = false;
    std::string note{};
    Pin startPin{};
    std::optional<Pin> endPin{};
    std::vector<NaiveSession> before{}; ///< what it was before each change that can be undone
    std::vector<NaiveSession> undone{}; ///< what it was before each undoing since
    std::int64_t step = 0;              ///< which change in the whole log took this state away
};

class NaiveRules {
public:
    explicit NaiveRules(TrueClocks first) : clocks(first) {}

    TrueClocks clocks;

    /// Why the command has to be refused now; nothing when it is allowed.
    [[nodiscard]] std::optional<Reason> verdict(const Command& command) const;
    /// Carries an allowed command out. A new session gets the id that the program gave it, and what
    /// it takes away the number of the log's `change`.
    void perform(const Command& command, const std::optional<SessionId>& fresh,
                 std::int64_t change);

    [[nodiscard]] const std::vector<NaiveSession>& sessions() const { return m_sessions; }
    [[nodiscard]] const NaiveSession* open() const;
    [[nodiscard]] const NaiveSession* find(const SessionId& id) const;
    /// Time since the last end that counts; nothing where there is none.
    [[nodiscard]] std::optional<Ms> sinceEnd(Modality modality, const Site& site) const;
    /// What is left of the rest.
    [[nodiscard]] Ms restLeft(Modality modality, const Site& site) const;
    [[nodiscard]] Ms since(const Pin& pin) const;
    /// How long the pack of the open session has been on.
    [[nodiscard]] Ms on(const NaiveSession& session) const;
    /// Whether a time at this site has to be counted without a wall clock that can be trusted.
    [[nodiscard]] bool clockLooksWrong(const Site& site) const;
    /// Whether the session that was closed last was closed by an answer to its alarm.
    [[nodiscard]] bool answeredLast() const {
        return m_closed && m_closedKind == Closing::Kind::Confirmed;
    }
    /// Whether the last stop (or confirmation) can be taken back.
    [[nodiscard]] bool mayTakeBack(Closing::Kind kind) const { return !whyNotTakenBack(kind); }
    /// The session that "started by mistake" is about: the open one, else the last started one.
    [[nodiscard]] const NaiveSession* mistake() const;
    [[nodiscard]] bool due(const NaiveSession& session) const {
        return on(session) >= session.planned;
    }

private:
    struct Plan {
        Ms least;
        Ms most;
        Ms rest;
    };

    std::optional<Reason> why(const Start& start) const;
    std::optional<Reason> why(const Replan& replan) const;
    std::optional<Reason> why(const NotePainBefore&) const;
    std::optional<Reason> why(const Stop&) const;
    std::optional<Reason> why(const UndoStop&) const;
    std::optional<Reason> why(const Discard& discard) const;
    std::optional<Reason> why(const BringBack&) const { return std::nullopt; } // never at random
    std::optional<Reason> why(const CloseOverdueSession&) const;
    std::optional<Reason> why(const Confirm& confirm) const;
    std::optional<Reason> why(const RingAgain&) const;
    std::optional<Reason> why(const LogPast& past) const;
    std::optional<Reason> why(const EditSession& edit) const;
    std::optional<Reason> why(const DeletePast& wanted) const;
    std::optional<Reason> why(const Undo& wanted) const;
    std::optional<Reason> why(const Redo& wanted) const;
    std::optional<Reason> why(const ChooseSite&) const { return std::nullopt; }
    std::optional<Reason> why(const SetProtocol& plan) const;
    std::optional<Reason> why(const TrustClock&) const { return std::nullopt; }
    std::optional<Reason> why(const ConfirmBriefing&) const { return std::nullopt; }
    std::optional<Reason> why(const SetPreferences& wish) const;
    std::optional<Reason> why(const auto& /*diary*/) const {
        return std::nullopt;
    } // never at random

    void act(const Start& start);
    void act(const Replan& replan);
    void act(const NotePainBefore&) {}
    void act(const Stop&);
    void act(const UndoStop&) { reopen(); }
    void act(const Discard&);
    void act(const BringBack&) {}
    void act(const CloseOverdueSession&);
    void act(const Confirm& confirm);
    void act(const RingAgain&);
    void act(const LogPast& past);
    void act(const EditSession& edit);
    void act(const DeletePast& wanted);
    void act(const Undo& wanted);
    void act(const Redo& wanted);
    void act(const ChooseSite&) {}
    void act(const SetProtocol& plan);
    void act(const TrustClock&);
    void act(const ConfirmBriefing&) {}
    void act(const SetPreferences&) {}
    void act(const auto& /*diary*/) {} // no rest hangs on it

    /// What is proven to have passed since the last record: the boot's clock says so, and the time
    /// since power-on where the wall is wrong.
    [[nodiscard]] Ms sinceRecord(bool wallIsWrong) const;
    /// The earliest that it can be.
    [[nodiscard]] Ms provenWall() const;
    [[nodiscard]] bool sameBoot(const Pin& pin) const {
        return pin.boot != 0 && pin.boot == clocks.boot;
    }
    [[nodiscard]] bool wallIsWrong() const { return clocks.wall() < provenWall() - 120'000; }
    [[nodiscard]] bool clockIsBehind() const;
    void recordNow();
    [[nodiscard]] Pin pin(Ms age) const;
    [[nodiscard]] Pin pinOfEnd(Ms age) const;
    [[nodiscard]] Pin pinOfPast(Ms end) const;
    [[nodiscard]] bool trusted(const Pin& pin) const;
    [[nodiscard]] std::optional<Reason> whyNotInThePast(const NaiveSession& session) const;
    [[nodiscard]] bool overlaps(const NaiveSession& session) const;
    [[nodiscard]] std::optional<Reason> whyNotTakenBack(Closing::Kind kind) const;
    [[nodiscard]] NaiveSession edited(const NaiveSession& session, const EditSession& edit) const;
    /// Whether the edit makes another session of it.
    [[nodiscard]] bool changes(const EditSession& edit) const;
    [[nodiscard]] Plan planOf(Modality modality) const {
        return m_plans.at(modality == Modality::Ice ? 0 : 1);
    }
    NaiveSession* change(const SessionId& id);
    /// Whose newest change (or undoing) has that number.
    [[nodiscard]] const NaiveSession* changedBy(
        const RevisionId& revision, std::vector<NaiveSession> NaiveSession::*steps) const;
    /// The state of a session that a change takes away now.
    [[nodiscard]] NaiveSession taken(const NaiveSession& session);
    void forgetUndone();
    NaiveSession* changeOpen();
    void close(NaiveSession& session, Ms length, Outcome outcome);
    void reopen();

    std::vector<NaiveSession> m_sessions;
    std::array<Plan, 2> m_plans{Plan{15 * 60'000, 25 * 60'000, 2 * 3'600'000},
                                Plan{10 * 60'000, 20 * 60'000, 2 * 3'600'000}};
    Ms m_latestWall = 0;        ///< the latest time recorded, as far as it is believed
    Ms m_recordAt = 0;          ///< true time of the last record,
    int m_recordBoot = 0;       ///< and its boot
    std::optional<Pin> m_claim; ///< a wall far ahead that nothing has agreed with yet
    std::int64_t m_change = 0;
    std::optional<SessionId> m_fresh;
    std::optional<SessionId> m_closed;
    Closing::Kind m_closedKind = Closing::Kind::Stopped;
    Pin m_closedPin;
    std::optional<SessionId> m_started;
    Pin m_startedPin;
};

} // namespace coolwarm::test
