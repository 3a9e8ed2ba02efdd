// SPDX-License-Identifier: MIT
// A trial by commands: its order is not chosen, its proposals keep the rules, all can be undone.
#include "core/rules/trial.h"

#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <random>

namespace coolwarm::test {
namespace {

struct ATrialOnABench : testing::Test, FileBench {
    Trial begun(const char* order = "iiihhh") {
        Trial trial = Trial::blank(SessionId::random());
        trial.order = TrialOrder::of(order).value();
        EXPECT_TRUE(apply(AddTrial{trial}).verdict.isAllowed());
        return there(recordIn<Trial>(*this, trial.id)).value();
    }
    TrialState state(const Trial& trial) {
        return trialState(trial,
                          openHistory(folder(), 0ms)->timedSince(trial.site, trial.began.utc));
    }
    std::optional<Modality> proposed(const Trial& trial) {
        return proposalNow(trial, state(trial), engine().snapshot(trial.site, now()).facts, now());
    }
    Trial present(const Trial& trial) { return recordIn<Trial>(*this, trial.id).value(); }
};

TEST_F(ATrialOnABench, DrawsItsOrderWhateverIsAskedFor) {
    int asked = 0;
    for (int time = 0; time < 30; ++time) {
        const Trial trial = begun("iiihhh");
        EXPECT_EQ(trial.order.blocks(), 6U);
        asked += trial.order.text() == "iiihhh" ? 1 : 0;
        EXPECT_TRUE(apply(EndTrial{trial.id}).verdict.isAllowed());
        advance(1min);
    }
    EXPECT_LT(asked, 15) << "one of twenty";
}

TEST_F(ATrialOnABench, IsTheOnlyOneUntilItHasEnded) {
    const Trial first = begun();
    Trial second = Trial::blank(SessionId::random());
    second.order = first.order;
    EXPECT_TRUE(apply(AddTrial{second}).verdict.is(Reason::TrialIsOpen));
    EXPECT_TRUE(apply(AddTrial{first}).verdict.isAllowed()) << "said twice, it is there already";
    EXPECT_EQ(present(first), first);
    EXPECT_TRUE(apply(EndTrial{first.id}).verdict.isAllowed());
    EXPECT_TRUE(apply(AddTrial{second}).verdict.isAllowed());
    EXPECT_TRUE(apply(EndTrial{first.id}).verdict.is(Reason::NoSuchRecord)) << "it has ended";
}

TEST_F(ATrialOnABench, KeepsWhatWasDeclinedAndUndoesEachStep) {
    const Trial trial = begun();
    advance(1h);
    ASSERT_TRUE(apply(DeclineProposal{trial.id}).verdict.isAllowed());
    EXPECT_EQ(present(trial).declined.moments(), std::vector{now().wallSecond()});
    EXPECT_EQ(state(present(trial)).count(TrialBlock::Declined), 1U);
    ASSERT_TRUE(apply(EndTrial{trial.id}).verdict.isAllowed());
    EXPECT_TRUE(present(trial).ended);
    ASSERT_TRUE(apply(undo()).verdict.isAllowed());
    EXPECT_FALSE(present(trial).ended);
    ASSERT_TRUE(apply(undo()).verdict.isAllowed());
    EXPECT_EQ(present(trial), trial);
    ASSERT_TRUE(apply(undo()).verdict.isAllowed());
    EXPECT_FALSE(recordIn<Trial>(*this, trial.id));
    ASSERT_TRUE(apply(redo()).verdict.isAllowed());
    EXPECT_EQ(present(trial).order, trial.order) << "undone and done again it is no other one";
}

TEST_F(ATrialOnABench, OutlivesTheProgramAtAnyMoment) {
    const Trial trial = begun();
    restart();
    EXPECT_EQ(present(trial), trial);
    const Modality first = there(proposed(trial)).value();
    start(first, first == Modality::Ice ? 20min : 15min);
    restart();
    EXPECT_FALSE(proposed(trial)) << "its session runs";
    reboot(1h);
    EXPECT_EQ(state(trial).blocks.at(0), TrialBlock::UnderWay);
}

TEST_F(ATrialOnABench, ProposesWhatMayStartAndNothingElse) {
    std::mt19937 random(3);
    for (int time = 0; time < 2; ++time) {
        const Trial trial = begun("ihihihihihihihihihihihihihihih");
        int accepted = 0;
        while (!state(present(trial)).isThrough()) {
            const auto modality = proposed(present(trial));
            const auto dice = random() % 10;
            if (modality && dice < 7) {
                // With its own least length and no answer about the skin, as the rule promises.
                const auto window = Protocol::standard(*modality).window;
                const Start accept{{*modality, trial.site, window.least, false, 0min}, pain(6)};
                ASSERT_TRUE(apply(accept).verdict.isAllowed());
                advance(window.least);
                ASSERT_TRUE(apply(Confirm{}).verdict.isAllowed());
                ++accepted;
            } else if (modality && dice == 7) {
                ASSERT_TRUE(apply(DeclineProposal{trial.id}).verdict.isAllowed());
            } else if (dice == 8) { // somebody does as he likes
                const Modality own = random() % 2 == 0 ? Modality::Ice : Modality::Heat;
                if (apply(startOf(own, own == Modality::Ice ? 20min : 15min)).verdict.isAllowed()) {
                    advance(20min);
                    (void)apply(Confirm{});
                }
            }
            advance(minutes{random() % 90});
        }
        EXPECT_GT(accepted, 10);
        const TrialState end = state(present(trial));
        EXPECT_EQ(end.blocks.size(), 30U);
        EXPECT_EQ(end.count(TrialBlock::Done), end.differences.size());
        ASSERT_TRUE(apply(EndTrial{trial.id}).verdict.isAllowed());
    }
}

TEST_F(ATrialOnABench, GoesAsCsvAndComesBackByteForByte) {
    const Trial trial = begun();
    advance(1h);
    (void)apply(DeclineProposal{trial.id});
    (void)apply(EndTrial{trial.id});
    const std::string text = exportedDiary(folder(), Trial::kind);
    EXPECT_NE(text.find(present(trial).order.text()), std::string::npos);
    FileBench other(now().wallSecond());
    EXPECT_EQ(importDiaryText(other, Trial::kind, text).added, 1);
    EXPECT_EQ(exportedDiary(other.folder(), Trial::kind), text);
    EXPECT_EQ(importDiaryText(other, Trial::kind,
                              "began_at,first_of_blocks\r\n2026-03-01T10:00:00+00:00,ihx\r\n")
                  .added,
              0);
}

} // namespace
} // namespace coolwarm::test
