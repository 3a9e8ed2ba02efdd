// SPDX-License-Identifier: MIT
// Runs the tests of the app with an application that needs no display.
#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    // A developer's screen is left alone unless somebody asks for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QTemporaryDir looks; // nor do a developer's own settings count
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, looks.path());
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
