// SPDX-License-Identifier: MIT
// About the program: the version, where the log lies, and what goes into a report of a fault.
#include "app/text/format.h"
#include "tests/app/support/settings_bench.h"

#include <gtest/gtest.h>
#include <QClipboard>
#include <QLineEdit>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

struct About : testing::Test, SettingsBench {};

TEST_F(About, SaysVersionLicenceAndWhereTheLogLies) {
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    openSettings();
    EXPECT_TRUE(says(u"Version 7.8.9. Free software under the MIT licence"_s));
    EXPECT_EQ(control<QLineEdit>("aboutFolder")->text(), pathText(home.path()));
    QCoreApplication::setApplicationVersion({});
}

TEST_F(About, CopiesWhatAReportNeedsAndNothingOfTheLog) {
    LogPast past = pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00"));
    past.note = noteOf("between me and my doctor");
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    openSettings();
    clickOn("copyDetails");
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QLatin1String(qVersion()))) << copied.toStdString();
    EXPECT_TRUE(copied.contains(pathText(home.path()))) << copied.toStdString();
    EXPECT_FALSE(copied.contains(u"doctor"_s));
    EXPECT_TRUE(says(u"The details are on the clipboard."_s));
}

} // namespace
} // namespace coolwarm::test
