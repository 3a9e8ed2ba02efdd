// SPDX-License-Identifier: MIT
// Days on which somebody sets the clock or travels: within one boot nothing changes.
#include "tests/support/commands.h"
#include "tests/support/timeline.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

/// What is done to the clock, and how the day is watched.
struct ClockCase {
    const char* name;
    Millis by;

    friend void PrintTo(const ClockCase& clock, std::ostream* out) { *out << clock.name; }
};

class SetClock : public testing::TestWithParam<std::tuple<ClockCase, Heartbeat>> {
protected:
    [[nodiscard]] static Millis by() { return std::get<0>(GetParam()).by; }
    [[nodiscard]] static Heartbeat heartbeat() { return std::get<1>(GetParam()); }

    static void setTheClock(Bench& bench) { bench.clock.moveWallClock(by()); }

    /// A day of one ice session, to be disturbed: every event where it always is.
    static Timeline& iceDay(Timeline& day) {
        return day.act(0h, startOf(Modality::Ice, 20min))
            .expect(0h, EventKind::SessionStarted)
            .expectAlarm(20min)
            .act(21min, Confirm{})
            .expect(21min, EventKind::SessionConfirmed)
            .refuse(2h + 20min - 1s, startOf(Modality::Ice, 20min), Reason::Resting)
            .expectOpening(2h + 20min, Modality::Ice)
            .expectFullRestOver(3h + 20min);
    }
};

INSTANTIATE_TEST_SUITE_P(By, SetClock,
                         testing::Combine(testing::Values(ClockCase{"BackThreeHours", -3h},
                                                          ClockCase{"ForwardThreeHours", 3h},
                                                          ClockCase{"BackToTheNineties", -300'000h},
                                                          ClockCase{"ForwardTenYears", 87'600h},
                                                          ClockCase{"ForwardAFraction", 400ms},
                                                          ClockCase{"BackAFraction", -700ms}),
                                          testing::Values(Heartbeat::EverySecond,
                                                          Heartbeat::ToNextEvent)),
                         [](const auto& row) {
                             return std::string(std::get<0>(row.param).name) +
                                    nameOf(std::get<1>(row.param));
                         });

TEST_P(SetClock, InTheSessionChangesNothing) {
    FileBench bench;
    Timeline day(bench);
    iceDay(day).disturb(10min, setTheClock).run(24h, heartbeat());
}

TEST_P(SetClock, InTheRestChangesNothing) {
    FileBench bench;
    Timeline day(bench);
    iceDay(day).disturb(1h, setTheClock).run(24h, heartbeat());
}

TEST_P(SetClock, AgainAndAgainChangesNothing) {
    FileBench bench;
    Timeline day(bench);
    iceDay(day);
    for (const minutes at : {2min, 19min, 22min, 139min, 141min, 199min})
        day.disturb(at, setTheClock);
    day.run(24h, heartbeat());
}

TEST_P(SetClock, WhileTheProgramWasClosedChangesNothing) {
    FileBench bench;
    Timeline day(bench);
    iceDay(day)
        .disturb(1h,
                 [](Bench& b) {
                     setTheClock(b);
                     b.restart();
                 })
        .run(24h, heartbeat());
}

TEST_P(SetClock, NeverSaysThatTheClockIsWrongInTheSameBoot) {
    FileBench bench;
    Timeline day(bench);
    iceDay(day)
        .disturb(10min, setTheClock)
        .check(11min, [](const Status& s) { EXPECT_FALSE(s.clockLooksWrong); })
        .check(1h, [](const Status& s) { EXPECT_FALSE(s.clockLooksWrong); })
        .run(24h, heartbeat());
}

} // namespace
} // namespace coolwarm::test
