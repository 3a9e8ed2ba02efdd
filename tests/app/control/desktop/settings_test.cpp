// SPDX-License-Identifier: MIT
// What the settings ask of the computer: the theme at once, and the start with the session.
#include "app/control/desktop/settings_controller.h"
#include "tests/support/temp_folder.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct SettingsAsked : testing::Test {
    ~SettingsAsked() override {
        QApplication::setPalette(QPalette());
        QFile::remove(entry);
    }

    TempFolder home;
    QSettings looks{QString::fromStdString((home / "looks.ini").string()), QSettings::IniFormat};
    Theme theme{themeChoice(looks)};
    Computer computer;
    Lettering lettering;
    SettingsController controller{computer, looks, theme, lettering, std::nullopt};
    const QString entry = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                          u"/autostart/io.github.coolwarm.Coolwarm.desktop"_s;
};

TEST_F(SettingsAsked, DressTheProgramInTheThemeThatWasChosen) {
    EXPECT_EQ(theme.choice(), ThemeChoice::System);
    looks.setValue(u"appearance/theme"_s, u"high-contrast"_s);
    emit computer.themeChosen();
    EXPECT_EQ(theme.choice(), ThemeChoice::HighContrastDark);
    looks.setValue(u"appearance/theme"_s, u"high-contrast-light"_s);
    emit computer.themeChosen();
    EXPECT_EQ(theme.choice(), ThemeChoice::HighContrastLight);
    looks.setValue(u"appearance/theme"_s, u"what nobody knows"_s);
    emit computer.themeChosen();
    EXPECT_EQ(theme.choice(), ThemeChoice::System);
}

TEST_F(SettingsAsked, ZoomByKeysAndByTheSetting) {
    const QFont font = QApplication::font();
    QSignalSpy told(&computer, &Computer::zoomChosen);
    emit computer.zoomWanted(1);
    EXPECT_EQ(lettering.zoom(), 110);
    EXPECT_EQ(looks.value(u"appearance/zoom"_s).toInt(), 110);
    EXPECT_EQ(told.count(), 1) << "the settings page shows it";
    looks.setValue(u"appearance/zoom"_s, u"200"_s);
    emit computer.zoomChosen();
    EXPECT_EQ(lettering.zoom(), 200);
    looks.setValue(u"appearance/zoom"_s, u"what nobody knows"_s);
    emit computer.zoomChosen();
    EXPECT_EQ(lettering.zoom(), 100);
    emit computer.zoomWanted(-1);
    emit computer.zoomWanted(0);
    EXPECT_EQ(zoomChoice(looks), 100);
    QApplication::setFont(font);
}

TEST_F(SettingsAsked, WriteDownWhatTheSystemSaysOfTheStart) {
    QSignalSpy told(&computer, &Computer::programStartChanged);
    emit computer.programStartLookedAt();
    ASSERT_EQ(told.count(), 1);
    EXPECT_FALSE(computer.programStart().starts);
    emit computer.programStartWanted(true, true);
    EXPECT_TRUE(QFile::exists(entry)) << entry.toStdString();
    EXPECT_TRUE(computer.programStart().starts);
    EXPECT_TRUE(computer.programStart().minimized);
    emit computer.programStartWanted(false, false);
    EXPECT_FALSE(computer.programStart().starts);
}

} // namespace
} // namespace coolwarm::test
