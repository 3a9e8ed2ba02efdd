// SPDX-License-Identifier: MIT
// A whole day on the bench: what is done when, and everything that may happen of it.
#pragma once

#include "tests/support/bench.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace coolwarm::test {

/// How the day is watched: like a visible window, every second, or like a hidden one, which sleeps
/// until the moment that nextEvent() has named.
enum class Heartbeat { EverySecond, ToNextEvent };

[[nodiscard]] inline std::string nameOf(Heartbeat heartbeat) {
    return heartbeat == Heartbeat::EverySecond ? "EverySecond" : "ToNextEvent";
}
inline void PrintTo(Heartbeat heartbeat, std::ostream* out) {
    *out << nameOf(heartbeat);
}

/// Runs a day and compares all that happens with all that was expected: a missing event fails, an
/// extra one too. Times are counted from the timeline's beginning on a true clock that nobody sets.
/// The heart also beats after each command, and a due alarm is settled at once, as in the window.
class Timeline {
public:
    explicit Timeline(Bench& bench, Site site = Site::lowerBack());

    /// Carries out a command; it has to be allowed, and its events have to be expected.
    Timeline& act(seconds at, Command command);
    /// Tries a command that has to be refused so.
    Timeline& refuse(seconds at, Command command, Reason reason);
    /// Sets a clock, travels, or does anything else to the bench.
    Timeline& disturb(seconds at, std::function<void(Bench&)> what);
    /// The computer sleeps, the program with it.
    Timeline& suspend(seconds at, seconds span);
    /// The computer is off; afterwards the program starts again, on a wall clock that has gone
    /// wrong by `wallError`.
    Timeline& reboot(seconds at, seconds off, seconds wallError = seconds{0});
    /// Looks at the state.
    Timeline& check(seconds at, std::function<void(const Status&)> what);

    Timeline& expect(seconds at, EventKind kind);
    /// AlarmDue and Settled.
    Timeline& expectAlarm(seconds at);
    /// The rest of the modality is over.
    Timeline& expectOpening(seconds at, Modality modality);
    /// The full rest of ice is over.
    Timeline& expectFullRestOver(seconds at);
    /// The window begins (or ends) to say that the clock looks wrong.
    Timeline& expectClockWrong(seconds at, bool wrong = true);

    void run(seconds until, Heartbeat heartbeat);

private:
    struct Step {
        seconds at;
        std::function<void()> run;
    };

    Timeline& step(seconds at, std::function<void()> run);
    void record(const std::string& event);
    void expectEvent(seconds at, const std::string& event);
    /// Reads the log anew; differences since the last look are nobody's news.
    void readLog();
    /// Looks at the clock and records what has changed by itself. `promised` is what nextEvent()
    /// had said about the way here; without one anything may have happened.
    void look(const std::optional<std::optional<Millis>>& promised, Millis gone);
    void compare() const;

    Bench& m_bench;
    Site m_site;
    std::vector<Step> m_steps;
    std::vector<std::string> m_expected;
    std::vector<std::string> m_recorded;
    Millis m_time{0};
    Snapshot m_snapshot;
    Status m_status;
};

} // namespace coolwarm::test
