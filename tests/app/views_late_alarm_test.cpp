// SPDX-License-Identifier: MIT
// An alarm that is answered late: the question when the pack came off (rule 6).
#include "app/views/alarm_page.h"
#include "tests/app/window_bench.h"

#include <QDateTimeEdit>
#include <QRadioButton>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct LateAlarm : testing::Test, WindowBench {
    LateAlarm() {
        showWindow();
        click(u"Start ice"_s);
        advance(20min);
    }

    void choose(const QString& answer) const {
        for (auto* each : window->findChildren<QRadioButton*>()) {
            if (each->isVisible() && each->text().startsWith(answer)) {
                QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(8, each->height() / 2));
                EXPECT_TRUE(each->isChecked());
                return;
            }
        }
        FAIL() << "no answer " << answer.toStdString();
    }
    QDateTimeEdit* time() const { return part<AlarmPage>()->findChild<QDateTimeEdit*>(); }
    Session only() const { return logged().at(0); }
};

TEST_F(LateAlarm, IsNotAskedAboutUpToTwoMinutes) {
    advance(2min);
    click(u"The pack is off"_s);
    EXPECT_EQ(only().duration(), 20min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, AsksWhenAfterwards) {
    advance(2min + 1s);
    click(u"The pack is off"_s);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_TRUE(says(u"When did the pack come off?"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"At the alarm, at 08:20"_s));
}

TEST_F(LateAlarm, TakesTheAlarmForTheEnd) {
    advance(9min);
    click(u"The pack is off"_s);
    click(u"Save"_s); // the first answer
    EXPECT_EQ(only().duration(), 20min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, TakesJustNowForTheEnd) {
    advance(4min);
    click(u"The pack is off"_s);
    advance(30s);
    choose(u"Just now"_s);
    click(u"Save"_s);
    EXPECT_EQ(only().duration(), 24min + 30s);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, CountsWhatIsBeyondTheWindowAsOverrun) {
    advance(11min);
    click(u"The pack is off"_s);
    choose(u"Just now"_s);
    click(u"Save"_s);
    EXPECT_EQ(only().duration(), 31min);
    EXPECT_EQ(only().outcome, Outcome::Overran);
    EXPECT_TRUE(says(u"The pack was on for 31 min"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"You can use ice here again from 10:31"_s));
}

TEST_F(LateAlarm, TakesATimeForTheEnd) {
    advance(40min);
    click(u"The pack is off"_s);
    time()->setTime(QTime(8, 23));
    click(u"Save"_s); // to set a time means to choose it
    EXPECT_EQ(only().duration(), 23min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
    EXPECT_EQ(bridge.status().ice.opensAt, utc("2026-03-02 10:23:00"));
}

TEST_F(LateAlarm, TakesATimeBeforeTheAlarmToo) {
    advance(40min);
    click(u"The pack is off"_s);
    time()->setTime(QTime(8, 17));
    click(u"Save"_s);
    EXPECT_EQ(only().duration(), 17min);
    EXPECT_EQ(only().outcome, Outcome::StoppedEarly);
}

TEST_F(LateAlarm, OffersNoTimeOutsideOfTheSession) {
    advance(40min);
    click(u"The pack is off"_s);
    EXPECT_EQ(time()->minimumDateTime().toSecsSinceEpoch(),
              utc("2026-03-02 08:00:00").time_since_epoch().count());
    EXPECT_EQ(time()->maximumDateTime().toSecsSinceEpoch(),
              utc("2026-03-02 09:00:00").time_since_epoch().count());
    time()->setTime(QTime(9, 30));
    EXPECT_EQ(time()->time(), QTime(9, 0));
}

TEST_F(LateAlarm, IsFoundAgainAfterARestartAndAsksTheSame) {
    clock.reboot(6h);
    Engine later(store, zone);
    EngineBridge found(later, clock);
    MainWindow second(
        found, [this] { return openHistory(home.path(), std::chrono::seconds{5}); }, background,
        looks);
    QSignalSpy raised(&second, &MainWindow::alarmRaised);
    found.begin();
    found.readAnew();
    second.show();
    EXPECT_EQ(raised.count(), 1);
    auto* page = second.findChild<AlarmPage*>();
    ASSERT_TRUE(page->isVisible());
    QTest::mouseClick(page->findChild<QPushButton*>(u"packOffButton"_s), Qt::LeftButton);
    auto* edit = page->findChild<QDateTimeEdit*>();
    ASSERT_TRUE(edit->isVisible());
    edit->setTime(QTime(8, 24));
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == u"Save"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_EQ(only().duration(), 24min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, IsAskedForTheDayTooWhenMidnightIsBetween) {
    advance(17h);
    click(u"The pack is off"_s);
    EXPECT_TRUE(time()->displayFormat().contains(u'd')) << time()->displayFormat().toStdString();
    time()->setDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 40)));
    click(u"Save"_s);
    EXPECT_EQ(only().duration(), 40min);
    EXPECT_EQ(only().outcome, Outcome::Overran);
}

TEST_F(LateAlarm, BeginsWithTheMessageWhenItRingsAgain) {
    advance(5min);
    click(u"The pack is off"_s);
    click(u"Save"_s);
    click(u"It is still on, ring again"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(button(u"The pack is off"_s), nullptr);
    EXPECT_EQ(button(u"Save"_s), nullptr);
}

} // namespace
} // namespace coolwarm::test
