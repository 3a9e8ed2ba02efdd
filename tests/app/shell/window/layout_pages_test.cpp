// SPDX-License-Identifier: MIT
// Small windows and large letters: the alarm, the history and the settings.
#include "app/control/upkeep/maintenance_service.h"
#include "app/pages/settings/settings_page.h"
#include "app/widgets/painted/chart_view.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/layout_bench.h"

#include <QTableWidget>

namespace coolwarm::test {
namespace {

TEST_P(Layout, ShowsTheAlarm) {
    start();
    advance(20min);
    expectNothingCutOff();
    expectAlwaysInSight({shown("I have taken it off", "Ich habe sie abgenommen")});
}

TEST_P(Layout, ShowsTheQuestionOfALateAlarm) {
    start();
    advance(26h);
    clickText("I have taken it off", "Ich habe sie abgenommen");
    expectNothingCutOff();
    clickText("At another time", "Zu einer anderen Zeit");
    expectNothingCutOff();
}

TEST_P(Layout, ShowsWhatFollowsATooLongSession) {
    start();
    advance(26h);
    clickText("I have taken it off", "Ich habe sie abgenommen");
    clickText("Just now", "Gerade eben");
    expectNothingCutOff();
    clickText("It does not", "Nein, anders");
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheHistory) {
    ASSERT_TRUE(
        elsewhere(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")))
            .verdict.isAllowed());
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    expectNothingCutOff();
    if (GetParam().letters == 1) {
        EXPECT_EQ(there(part<QAbstractItemView>())->horizontalScrollBar()->maximum(), 0);
    }
}

TEST_P(Layout, ShowsTheTrends) {
    for (int day = 1; day <= 6; ++day)
        for (const Modality modality : bothModalities) {
            const auto start = utc("2026-03-01 00:00:00") - std::chrono::days{day} +
                               hours{modality == Modality::Ice ? 8 : 14};
            LogPast past = pastOf(modality, start, start + 20min);
            past.painBefore = pain(6);
            past.painAfter = pain(day % 6);
            ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
        }
    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    expectNothingCutOff();
    clickNamed("trendsTable");
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheSettings) {
    SqliteMaintenance(home.path()).keepBackups(utc("2026-03-02 08:00:00"), {});
    must(SetProtocol{Modality::Ice, {15min, 18min}, 3h});
    press(Qt::Key_5, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto* backups = there(window->findChild<QTableWidget*>());
        return backups != nullptr && backups->rowCount() == 2;
    }));
    expectNothingCutOff();
    computer.setAudible(false);
    computer.setCanSpeak(false);
    computer.setProgramStart(
        {true, false, false, false, u"/opt/an older place/bin/coolwarm"_s, true, u"no"_s});
    there(window->findChild<QSpinBox*>(u"planLeast"_s))->setValue(1);
    maintenance.check();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !maintenance.isBusy(); }));
    expectNothingCutOff();
}

TEST_P(Layout, ShowsEveryTopicOfTheGuide) {
    QLocale::setDefault(GetParam().german ? QLocale(QLocale::German) : QLocale(QLocale::English));
    press(Qt::Key_4, Qt::ControlModifier);
    QLocale::setDefault(QLocale::c());
    auto* choice = there(window->findChild<QComboBox*>(u"topicChoice"_s));
    ASSERT_EQ(choice->count(), 13);
    for (int topic = 0; topic < choice->count(); ++topic) {
        choice->setCurrentIndex(topic);
        expectNothingCutOff();
    }
    expectInSight({shown("Check the warning signs…", "Die Warnzeichen prüfen…")});
}

TEST_P(Layout, AsksForTheWarningSigns) {
    dialogs.expect([this](QWidget& dialog) {
        expectAlwaysInSight({there(dialog.findChild<QPushButton*>(u"signYes"_s)),
                             there(dialog.findChild<QPushButton*>(u"signNo"_s))});
        dialog.close();
    });
    press(Qt::Key_F2);
    letItBeAnswered();
}

} // namespace
} // namespace coolwarm::test
