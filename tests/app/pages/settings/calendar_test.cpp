// SPDX-License-Identifier: MIT
// The settings of the calendar file: chosen in a dialog, refused where it would harm, ended.
#include "core/engine/engine.h"
#include "tests/app/support/file_choice.h"
#include "tests/app/support/settings_bench.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct CalendarSettings : testing::Test, SettingsBench {
    void answerWith(const std::filesystem::path& file) { FileChoice::answerWith(dialogs, file); }
    QString shown() const { return control<QLineEdit>("calendarFile")->text(); }
    bool isKept() const { return control<QCheckBox>("keepsCalendar")->isChecked(); }

    FileChoice files;
    TempFolder documents;
};

TEST_F(CalendarSettings, AreOffUntilAFileIsChosen) {
    openSettings();
    EXPECT_FALSE(isKept());
    EXPECT_FALSE(control<QAbstractButton>("chooseCalendar")->isEnabled());
    EXPECT_FALSE(control<QCheckBox>("calendarTells")->isEnabled());
    dialogs.expect([](QWidget& dialog) { Dialogs::giveUp(dialog); });
    clickOn("keepsCalendar");
    EXPECT_FALSE(isKept()) << "nothing was chosen";
    EXPECT_EQ(logged().calendar, std::nullopt);
}

TEST_F(CalendarSettings, KeepTheFileWithNeutralTitlesUnlessAskedAndEnd) {
    openSettings();
    const auto file = documents / "plan.ics";
    answerWith(file);
    clickOn("keepsCalendar");
    EXPECT_EQ(logged().calendar, CalendarFile::of(file.string(), false));
    EXPECT_TRUE(isKept());
    EXPECT_EQ(shown(), QString::fromStdString(file.string()));
    clickOn("calendarTells");
    EXPECT_EQ(logged().calendar, CalendarFile::of(file.string(), true));
    answerWith(documents / "other.ics");
    clickOn("chooseCalendar");
    EXPECT_EQ(logged().calendar, CalendarFile::of((documents / "other.ics").string(), true));
    clickOn("keepsCalendar");
    EXPECT_EQ(logged().calendar, std::nullopt);
    EXPECT_EQ(shown(), QString());
}

TEST_F(CalendarSettings, RefuseWhatMustNotBeWrittenOver) {
    openSettings();
    auto* keeps = control<QCheckBox>("keepsCalendar");
    answerWith(home / "coolwarm.db");
    clickOn("keepsCalendar");
    EXPECT_TRUE(faultAt(keeps).contains(u"The log lies in that folder"_s));
    writeBytes(documents / "other.ics", "SQLite format 3 and more");
    answerWith(documents / "other.ics");
    clickOn("keepsCalendar");
    EXPECT_TRUE(faultAt(keeps).contains(u"is a database"_s)) << faultAt(keeps).toStdString();
    EXPECT_FALSE(isKept());
    EXPECT_EQ(logged().calendar, std::nullopt);
    answerWith(documents / "plan.ics");
    clickOn("keepsCalendar");
    EXPECT_EQ(faultAt(keeps), QString());
    EXPECT_TRUE(isKept());
}

TEST_F(CalendarSettings, FollowAnotherProgram) {
    openSettings();
    ASSERT_TRUE(elsewhere(SetPreferences{wanted([&](Preferences& to) {
                    to.calendar = CalendarFile::of((documents / "plan.ics").string(), true);
                })}).verdict.isAllowed());
    bridge.lookAtLog();
    EXPECT_TRUE(isKept());
    EXPECT_TRUE(control<QCheckBox>("calendarTells")->isChecked());
}

} // namespace
} // namespace coolwarm::test
