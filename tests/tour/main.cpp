// SPDX-License-Identifier: MIT
// Runs the tour with an application that needs no display, at the scale that is asked for.
#include "app/platform/process/lasting_application.h"
#include "app/style/lettering.h"
#include "tests/support/apart.h"

#include <gmock/gmock.h>
#include <QStandardPaths>

int main(int argc, char** argv) {
    coolwarm::test::standApart();
    const QString screen = qEnvironmentVariable("COOLWARM_TEST_SCREEN", QStringLiteral("large"));
    qputenv("QT_QPA_PLATFORM",
            "offscreen:configfile=" COOLWARM_TOUR_SCREENS + screen.toUtf8() + ".json");
    testing::InitGoogleMock(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (const QByteArray scale = qgetenv("COOLWARM_TEST_SCALE"); !scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", scale);
    const coolwarm::LastingApplication application(argc, argv);
    QApplication::setDoubleClickInterval(0);
    const coolwarm::Lettering lettering;
    return RUN_ALL_TESTS();
}
