// SPDX-License-Identifier: MIT
// Runs the tests of the app with an application that needs no display.
#include "tests/support/apart.h"

#include <gmock/gmock.h>
#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv) {
    coolwarm::test::standApart();
    testing::InitGoogleMock(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
