// SPDX-License-Identifier: MIT
// Theme and language in the INI file, and the start with the session.
#include "tests/app/support/settings_bench.h"
#include "tests/support/there.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct LooksAndProgram : testing::Test, SettingsBench {
    void SetUp() override { openSettings(); }

    [[nodiscard]] QByteArray file() const {
        QFile ini(looks.fileName());
        return ini.open(QFile::ReadOnly) ? ini.readAll() : QByteArray();
    }
};

TEST_F(LooksAndProgram, StoreTheThemeAtOnceAndTellIt) {
    QSignalSpy changed(&computer, &Computer::themeChosen);
    chooseItem("theme", 2);
    EXPECT_TRUE(file().contains("theme=dark"));
    EXPECT_GE(changed.count(), 1);
    chooseItem("theme", 3);
    EXPECT_TRUE(file().contains("theme=high-contrast"));
    chooseItem("theme", 4);
    EXPECT_EQ(looks.value(u"appearance/theme"_s).toString(), u"high-contrast-light"_s);
}

TEST_F(LooksAndProgram, StoreTheSizeAndShowWhatTheKeysMadeOfIt) {
    QSignalSpy changed(&computer, &Computer::zoomChosen);
    const auto* zoom = control<QComboBox>("zoom");
    EXPECT_EQ(zoom->currentText(), u"100 %"_s);
    chooseItem("zoom", 7);
    EXPECT_TRUE(file().contains("zoom=200"));
    EXPECT_GE(changed.count(), 1);
    looks.setValue(u"appearance/zoom"_s, 125);
    emit computer.zoomChosen();
    EXPECT_EQ(zoom->currentText(), u"125 %"_s);
}

TEST_F(LooksAndProgram, AskForAnotherSizeByKeys) {
    std::vector<int> wanted;
    QObject::connect(&computer, &Computer::zoomWanted, &computer,
                     [&](int steps) { wanted.push_back(steps); });
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0})
        press(key, Qt::ControlModifier);
    EXPECT_EQ(wanted, (std::vector<int>{1, 1, -1, 0}));
}

TEST_F(LooksAndProgram, OfferLanguagesInTheirOwnNames) {
    const auto* language = control<QComboBox>("language");
    EXPECT_EQ(language->itemText(1), u"Deutsch"_s);
    EXPECT_EQ(language->itemText(2), u"English"_s);
    const QSignalSpy chosen(&computer, &Computer::languageChosen);
    chooseItem("language", 1);
    EXPECT_TRUE(file().contains("language=de"));
    EXPECT_EQ(chosen.count(), 1);
    chooseItem("language", 0);
    EXPECT_TRUE(file().contains("language=system"));
    EXPECT_EQ(chosen.count(), 2);
    chooseItem("language", 0);
    EXPECT_EQ(chosen.count(), 2) << "the same again";
}

TEST_F(LooksAndProgram, GoBackWhereTheFileCannotBeWritten) {
    QFile::remove(looks.fileName());
    std::filesystem::create_directory(looks.fileName().toStdString()); // nothing can be written so
    chooseItem("theme", 1);
    auto* theme = control<QComboBox>("theme");
    EXPECT_EQ(theme->currentIndex(), 0);
    EXPECT_TRUE(faultAt(theme).contains(u"looks.ini"_s)) << faultAt(theme).toStdString();
    std::filesystem::remove(looks.fileName().toStdString());
    chooseItem("theme", 1);
    EXPECT_EQ(theme->currentIndex(), 1);
    EXPECT_TRUE(faultAt(theme).isEmpty());
    EXPECT_TRUE(file().contains("theme=light"));
}

TEST_F(LooksAndProgram, AskForAStartWithTheSessionAndShowWhatTheSystemSays) {
    QSignalSpy wanted(&computer, &Computer::programStartWanted);
    auto* starts = control<QCheckBox>("startsWithSession");
    EXPECT_FALSE(control<QCheckBox>("startsMinimized")->isEnabled());
    clickOn("startsWithSession");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(firstOf(wanted).at(0).toBool());
    computer.setProgramStart({true, false, false, false, {}, true, u"it is forbidden"_s});
    EXPECT_FALSE(starts->isChecked());
    EXPECT_EQ(faultAt(starts), u"it is forbidden"_s);
    ProgramStart on;
    on.starts = true;
    computer.setProgramStart(on);
    EXPECT_TRUE(starts->isChecked());
    EXPECT_TRUE(faultAt(starts).isEmpty());
    clickOn("startsMinimized");
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_TRUE(lastOf(wanted).at(0).toBool());
    EXPECT_TRUE(lastOf(wanted).at(1).toBool());
}

TEST_F(LooksAndProgram, OfferToReplaceAnEntryOfAnotherProgram) {
    QSignalSpy wanted(&computer, &Computer::programStartWanted);
    EXPECT_FALSE(control<QPushButton>("replaceStart")->isVisible());
    ProgramStart other;
    other.other = u"/opt/older/coolwarm"_s;
    computer.setProgramStart(other);
    EXPECT_TRUE(says(u"/opt/older/coolwarm"_s));
    clickOn("replaceStart");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(firstOf(wanted).at(0).toBool());
    other.otherIsThere = false;
    computer.setProgramStart(other);
    EXPECT_TRUE(says(u"no longer there"_s));
}

TEST_F(LooksAndProgram, OfferNoStartWithTheSessionWhereNobodyKnowsHow) {
    ProgramStart impossible;
    impossible.possible = false;
    computer.setProgramStart(impossible);
    EXPECT_FALSE(control<QCheckBox>("startsWithSession")->isVisible());
}

TEST_F(LooksAndProgram, WaitForTheDesktopsAnswer) {
    ProgramStart asking;
    asking.asking = true;
    computer.setProgramStart(asking);
    EXPECT_TRUE(says(u"being asked"_s));
    QSignalSpy wanted(&computer, &Computer::programStartWanted);
    clickOn("startsWithSession");
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_FALSE(control<QCheckBox>("startsWithSession")->isChecked());
}

} // namespace
} // namespace coolwarm::test
