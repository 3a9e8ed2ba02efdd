// SPDX-License-Identifier: MIT
// What is shown while a command waits for the log is what the log says once it has it.
#include "core/engine/foresight.h"

#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

struct Foresight : testing::Test {
    /// Foresees the command, carries it out and compares.
    void expectForeseen(const Command& command) {
        Snapshot snapshot = bench.engine().snapshot(bench.now());
        const auto told = foresee(command, snapshot, bench.now(), bench.zone);
        const Status foreseen = statusOf(snapshot, bench.now());
        const Result result = bench.apply(command);
        ASSERT_THAT(result, Allowed());
        const Status is = statusOf(bench.engine().snapshot(bench.now()), bench.now());
        EXPECT_EQ(foreseen.running.has_value(), is.running.has_value());
        if (foreseen.running) {
            const RunningStatus& ahead = *there(foreseen.running);
            const RunningStatus& now = *there(is.running);
            EXPECT_EQ(ahead.session.start, now.session.start);
            EXPECT_EQ(ahead.session.painBefore, now.session.painBefore);
            EXPECT_EQ(ahead.alarm, now.alarm);
            EXPECT_EQ(ahead.remaining, now.remaining);
        }
        for (const Modality modality : {Modality::Ice, Modality::Heat}) {
            EXPECT_EQ(foreseen.cards[modality].state, is.cards[modality].state);
            EXPECT_EQ(foreseen.cards[modality].opensAt, is.cards[modality].opensAt);
            if (!is.running) {
                EXPECT_EQ(foreseen.cards[modality].asksSkinUntil, is.cards[modality].asksSkinUntil);
            }
            EXPECT_EQ(foreseen.cards[modality].skinHurt, is.cards[modality].skinHurt);
        }
        EXPECT_EQ(foreseen.takeBack, is.takeBack);
        EXPECT_EQ(foreseen.takeBackRemaining, is.takeBackRemaining);
        EXPECT_EQ(foreseen.mistake, is.mistake);
        EXPECT_EQ(foreseen.skinOpen, is.skinOpen);
        EXPECT_EQ(foreseen.skinHurt, is.skinHurt);
        if (!told.empty()) {
            ASSERT_EQ(told.size(), 1U);
            EXPECT_EQ(kindOf(told.at(0)), kindOf(result.events.at(0)));
        }
    }

    FileBench bench;
};

TEST_F(Foresight, OfAStopAndOfGoingOnIsWhatTheLogSaysThen) {
    bench.start(Modality::Ice, 20min);
    bench.advance(8min);
    expectForeseen(NotePainBefore{pain(5)});
    expectForeseen(Stop{});
    bench.advance(20s);
    expectForeseen(UndoStop{});
}

TEST_F(Foresight, OfAnAnswerToTheAlarmIsWhatTheLogSaysThen) {
    bench.start(Modality::Heat, 15min);
    bench.advance(67min);
    Confirm confirm;
    confirm.removed = RemovedNow{};
    expectForeseen(confirm);
    const SessionId id = there(bench.engine().snapshot(bench.now()).closed)->session.id;
    expectForeseen(settingOf(id, &Session::skin, Skin::Blistered));
    expectForeseen(RingAgain{});
    confirm.removed = RemovedAtAlarm{};
    expectForeseen(confirm);
}

TEST_F(Foresight, OfAMistakeIsWhatTheLogSaysThen) {
    for (const bool ended : {false, true}) {
        bench.start(Modality::Ice, 20min);
        bench.advance(5s);
        if (ended)
            expectForeseen(Stop{});
        Snapshot snapshot = bench.engine().snapshot(bench.now());
        const auto told = foresee(Discard{}, snapshot, bench.now(), bench.zone);
        expectForeseen(Discard{});
        ASSERT_EQ(told.size(), 1U);
        expectForeseen(BringBack{std::get<SessionDiscarded>(told.at(0)).forgotten});
        expectForeseen(Discard{});
    }
}

TEST_F(Foresight, OfWhatTheRulesRefuseIsNothing) {
    bench.start(Modality::Ice, 20min);
    Snapshot snapshot = bench.engine().snapshot(bench.now());
    for (const Command& command : {Command{Confirm{}}, Command{RingAgain{}}, Command{UndoStop{}}})
        EXPECT_TRUE(foresee(command, snapshot, bench.now(), bench.zone).empty());
    EXPECT_TRUE(statusOf(snapshot, bench.now()).running.has_value());
}

} // namespace
} // namespace coolwarm::test
