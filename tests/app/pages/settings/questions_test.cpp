// SPDX-License-Identifier: MIT
// The settings of the questions about the pain: their times, and which of the days it is.
#include "tests/app/support/settings_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QLabel>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct QuestionSettings : testing::Test, SettingsBench {
    QString course() const {
        const auto* label = control<QLabel>("dailyCourse");
        return label->isVisible() ? label->text() : QString();
    }
};

TEST_F(QuestionSettings, AreOffUntilSomebodyWantsThem) {
    openSettings();
    EXPECT_FALSE(control<QCheckBox>("asksAgain")->isChecked());
    EXPECT_FALSE(control<QCheckBox>("asksDaily")->isChecked());
    EXPECT_FALSE(control<TimeField>("askedMorning")->isEnabled());
    EXPECT_EQ(course(), QString());
}

TEST_F(QuestionSettings, BeginTodayAndSayWhichDayItIsAndUntilWhen) {
    openSettings();
    clickOn("asksDaily");
    const auto first = std::chrono::local_days{std::chrono::days{20'514}}; // 2 March 2026
    EXPECT_EQ(logged().daily, DailyQuestions::of(first, 8h, 20h));
    EXPECT_EQ(course(), u"Day 1 of 14, until Sunday, 15 March 2026."_s);
    advance(std::chrono::days{3});
    EXPECT_EQ(course(), u"Day 4 of 14, until Sunday, 15 March 2026."_s);
    enter(*control<TimeField>("askedMorning"), u"7:30"_s);
    EXPECT_EQ(logged().daily, DailyQuestions::of(first, 7h + 30min, 20h))
        << "another time begins nothing anew";
    advance(std::chrono::days{11});
    EXPECT_FALSE(control<QCheckBox>("asksDaily")->isChecked()) << "they end by themselves";
    EXPECT_EQ(course(), u"They ended on Sunday, 15 March 2026."_s);
    clickOn("asksDaily");
    EXPECT_EQ(there(logged().daily)->first(), first + std::chrono::days{14});
    EXPECT_EQ(there(logged().daily)->morning(), 7h + 30min) << "proposed again";
}

TEST_F(QuestionSettings, HaveTheirMorningBeforeTheirEvening) {
    openSettings();
    clickOn("asksDaily");
    auto* evening = control<TimeField>("askedEvening");
    enter(*evening, u"8:00"_s);
    EXPECT_FALSE(faultAt(evening).isEmpty());
    EXPECT_EQ(evening->value()->time(), QTime(20, 0)) << "back to what is stored";
    EXPECT_EQ(there(logged().daily)->evening(), 20h);
}

TEST_F(QuestionSettings, CountTheDateOnTheWall) {
    qputenv("TZ", "HST10"); // where it is still Sunday
    openSettings();
    clickOn("asksDaily");
    EXPECT_EQ(course(), u"Day 1 of 14, until Saturday, 14 March 2026."_s);
}

TEST_F(QuestionSettings, AreFoundAtATimeThatIsAhead) {
    ASSERT_TRUE(elsewhere(SetPreferences{wanted([](Preferences& to) {
                    to.daily = DailyQuestions::of(
                        std::chrono::local_days{std::chrono::days{20'516}}, 8h, 20h);
                })}).verdict.isAllowed());
    openSettings();
    EXPECT_EQ(course(), u"From Wednesday, 4 March 2026 on."_s) << "the clock was set back";
    EXPECT_TRUE(control<QCheckBox>("asksDaily")->isChecked());
}

} // namespace
} // namespace coolwarm::test
