// SPDX-License-Identifier: MIT
// When the heart has to beat next, in every state of the window.
#include "app/control/timing/ticker.h"

#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

struct Ticker : testing::Test, FileBench {
    std::optional<Millis> inTray() { return nextBeat(status(), Seen::InTray); }
    std::optional<Millis> seen() { return nextBeat(status(), Seen::InWindow); }
    std::optional<Millis> hidden() { return nextBeat(status(), Seen::Nowhere); }
};

TEST_F(Ticker, HasNothingToDoHiddenWithoutARest) {
    EXPECT_EQ(hidden(), std::nullopt);
}

TEST_F(Ticker, MovesTheMarkOfThePresentEachMinute) {
    EXPECT_EQ(seen(), Millis{1min});
    advance(59s + 999ms);
    EXPECT_EQ(seen(), Millis{1});
    advance(1ms);
    EXPECT_EQ(seen(), Millis{1min});
}

TEST_F(Ticker, BeatsJustWhenTheCountdownShowsTheNextSecond) {
    start(Modality::Ice, 20min);
    EXPECT_EQ(seen(), Millis{1s});
    advance(250ms);
    EXPECT_EQ(seen(), Millis{750});
    EXPECT_EQ(hidden(), Millis{60s} - Millis{250} + Millis{1});
}

TEST_F(Ticker, SleepsHiddenUntilTheAlarmOnceTheGraceIsOver) {
    start(Modality::Heat, 15min);
    advance(60s + 1ms);
    EXPECT_EQ(hidden(), Millis{14min} - Millis{1});
}

TEST_F(Ticker, BeatsInTheTrayOnceAMinuteWhileASessionRuns) {
    EXPECT_EQ(inTray(), std::nullopt);
    start(Modality::Ice, 20min);
    EXPECT_EQ(inTray(), Millis{1min});
    advance(10min + 20s);
    EXPECT_EQ(inTray(), Millis{40s});
    advance(40s);
    EXPECT_EQ(inTray(), Millis{1min});
    advance(9min); // the alarm waits, and says the same for as long as it does
    EXPECT_EQ(inTray(), std::nullopt);
    must(Confirm{});
    advance(2min);
    EXPECT_EQ(inTray(), hidden()) << "a rest says when it ends and counts nothing down";
}

TEST_F(Ticker, BeatsInTheTrayAtMostAsOftenAsASessionHasMinutes) {
    start(Modality::Ice, 20min);
    int beats = 0;
    while (!there(status().running)->alarm) {
        advance(inTray().value());
        ++beats;
    }
    EXPECT_EQ(beats, 21); // 20 minutes, and the end of the grace a millisecond after the first
}

TEST_F(Ticker, CountsOnWhileAnAlarmIsSeenAndSleepsWhileItIsHidden) {
    start(Modality::Ice, 15min);
    advance(15min + 300ms);
    EXPECT_EQ(seen(), Millis{700});
    EXPECT_EQ(hidden(), std::nullopt);
    advance(700ms);
    EXPECT_EQ(seen(), Millis{1s});
}

TEST_F(Ticker, CountsARestDownWhileItIsSeen) {
    timed(Modality::Heat, 15min);
    advance(61s + 100ms);
    EXPECT_EQ(seen(), Millis{900});
    EXPECT_EQ(hidden(), Millis{2h} - Millis{61s} - Millis{100});
}

TEST_F(Ticker, CountsTheWayBackDownWhileItIsSeen) {
    start(Modality::Ice, 20min);
    advance(5min + 400ms);
    must(Stop{});
    EXPECT_EQ(seen(), Millis{600}); // the rest counts from a whole second
    EXPECT_EQ(hidden(), Millis{60s} - Millis{400} + Millis{1}); // so does the way back
}

TEST_F(Ticker, NeverAsksForABeatInThePastOrAtOnce) {
    start(Modality::Ice, 20min);
    for (int step = 0; step < 400; ++step) {
        for (const Seen seen : {Seen::InWindow, Seen::InTray, Seen::Nowhere}) {
            const auto next = nextBeat(status(), seen);
            if (next) {
                EXPECT_GT(*next, Millis{0}) << step;
            }
        }
        if (step == 170)
            must(Confirm{});
        advance(7s + 777ms);
    }
}

TEST_F(Ticker, ReachesTheEndOfARestOverTheBeatsItAsksFor) {
    timed(Modality::Ice, 20min);
    const sys_seconds opens = status().cards.ice.opensAt.value();
    int beats = 0;
    while (status().cards.ice.state == CardState::Resting && beats < 10) {
        advance(hidden().value());
        ++beats;
    }
    EXPECT_EQ(status().cards.ice.state, CardState::Ready);
    EXPECT_EQ(now().wallSecond(), opens);
    EXPECT_LE(beats, 3);
}

} // namespace
} // namespace coolwarm::test
