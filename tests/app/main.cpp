// SPDX-License-Identifier: MIT
// Runs the tests of the app with an application that needs no display.
#include "app/platform/process/lasting_application.h"
#include "app/style/lettering.h"
#include "tests/support/apart.h"

#include <gmock/gmock.h>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char** argv) {
    coolwarm::test::standApart();
    testing::InitGoogleMock(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const coolwarm::LastingApplication application(argc, argv);
    QApplication::setDoubleClickInterval(0); // what moves is left alone for a tenth of a second
    const coolwarm::Lettering lettering; // as large as in the program
    return RUN_ALL_TESTS();
}
