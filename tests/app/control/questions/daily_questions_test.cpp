// SPDX-License-Identifier: MIT
// The two questions of each day: for how long they come, and of which part of the body.
#include "tests/app/support/questions_bench.h"

namespace coolwarm::test {
namespace {

struct AskedDaily : AskedAgain {
    AskedDaily() {
        prefer([](Preferences& wanted) {
            wanted.asksAgain = false;
            wanted.daily = DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}},
                                              9h, 21h); // 2 March 2026
        });
    }
};

TEST_F(AskedDaily, MorningAndEveningForFourteenDaysAndThenOneLine) {
    for (int hour = 0; hour < 16 * 24; ++hour) {
        pass(1h);
        if (run->questions.asked())
            answer(hour % 11);
    }
    EXPECT_EQ(run->told.size(), 28);
    EXPECT_EQ(entries().size(), 28U);
    EXPECT_EQ(firstOf(run->told), u"Lower back, this morning"_s);
    EXPECT_EQ(lastOf(run->told), u"Lower back, this evening"_s);
    ASSERT_EQ(run->lines.size(), 1);
    EXPECT_EQ(
        firstOf(run->lines),
        u"The 14 days of questions each morning and evening are over. Your answers are in the "
        "history."_s);
    run.reset();
    begin();
    look();
    EXPECT_TRUE(run->lines.isEmpty()) << "not at each start";
}

TEST_F(AskedDaily, EndAlsoWhereTheProgramWasOffThen) {
    run.reset();
    clock.advance(std::chrono::days{40});
    begin();
    look();
    EXPECT_EQ(run->asked(), QString());
    EXPECT_EQ(run->lines.size(), 1);
    prefer([](Preferences& wanted) { wanted.daily.reset(); });
    run.reset();
    begin();
    EXPECT_TRUE(run->lines.isEmpty());
}

TEST_F(AskedDaily, OfTheChosenPartOfTheBody) {
    submit(ChooseSite{siteOf("Neck")});
    pass(1h);
    EXPECT_EQ(run->asked(), u"Neck, this morning"_s);
    answer(0);
    EXPECT_EQ(firstOf(entries()).site, siteOf("Neck"));
    EXPECT_EQ(firstOf(entries()).score, pain(0)) << "none is an answer, too";
}

} // namespace
} // namespace coolwarm::test
