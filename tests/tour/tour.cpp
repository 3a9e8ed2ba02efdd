// SPDX-License-Identifier: MIT
// Every page and dialog once: what a person meets, in the order in which it is met.
#include "app/control/plan/place_finder.h"
#include "app/widgets/painted/chart_view.h"
#include "app/widgets/painted/movable_strip.h"
#include "core/engine/commands/bouts.h"
#include "core/engine/commands/pain.h"
#include "tests/support/there.h"
#include "tests/tour/tour_bench.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

struct Tour : TourBench {
    void openHistory() {
        pressControl(Qt::Key_2);
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    }
    /// The entry of a button's menu with that number is pressed; lines between entries count.
    void pressInMenu(std::size_t entry, const QString& name = u"moreButton"_s) {
        const auto* more = there(window->findChild<QPushButton*>(name));
        there(nth(there(more->menu())->actions(), entry))->trigger();
    }
};

TEST_F(Tour, TodayBeforeTheFirstSession) {
    showWindow();
    shoot(u"today-first"_s);
}

TEST_F(Tour, TheFirstCard) {
    openUnbriefed();
    dialogs.expect([this](QWidget& dialog) {
        auto* answer = there(dialog.findChild<QPushButton*>(u"briefingAnswer"_s));
        for (int step = 1; step <= 3; ++step) {
            shoot(dialog, u"first-card-%1"_s.arg(step));
            auto* text = there(dialog.findChild<QScrollArea*>(u"cardText"_s));
            QScrollBar* bar = text->verticalScrollBar();
            bar->setValue(bar->maximum()); // a step is answered when its end has been in sight
            answer->click();
        }
    });
    pressControl(Qt::Key_I);
    EXPECT_TRUE(bridge.status().running.has_value());
}

TEST_F(Tour, TodayWhileSomethingRests) {
    fill();
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    clock.advance(47min);
    showWindow();
    if (auto* done = window->findChild<QPushButton*>(u"doneButton"_s))
        done->click();
    shoot(u"today-resting"_s);
}

TEST_F(Tour, ASessionThatRuns) {
    must(startOf(Modality::Ice, 20min));
    showWindow();
    advance(8min);
    shoot(u"running"_s);
    key(Qt::Key_F11);
    shoot(u"large-clock"_s);
}

TEST_F(Tour, AStartThatWaits) {
    Preferences preferences = bridge.choices().preferences;
    preferences.startDelay = StartDelay::of(60s).value();
    must(SetPreferences{preferences});
    showWindow();
    pressControl(Qt::Key_I);
    shoot(u"waiting"_s);
}

TEST_F(Tour, TheAlarmAndWhatFollows) {
    ringFor(0min);
    shoot(u"alarm"_s);
}

TEST_F(Tour, ALateAlarm) {
    ringFor(47min);
    shoot(u"alarm-late"_s);
    clickNamed("packOffButton");
    shoot(u"late-question"_s);
    clickNamed("removedNow");
    shoot(u"too-long"_s);
}

TEST_F(Tour, AfterASession) {
    must(startOf(Modality::Heat, 15min));
    showWindow();
    advance(12min);
    must(Stop{});
    key(Qt::Key_3);
    shoot(u"after"_s);
}

TEST_F(Tour, WhatHelpsBesideThePack) {
    showWindow();
    for (const auto& [entry, name] :
         {std::pair{0U, u"breathing"_s}, {1U, u"twist"_s}, {2U, u"stretching"_s}}) {
        pressInMenu(entry, u"todayMore"_s);
        shoot(name);
        activity.stop();
    }
}

TEST_F(Tour, ThePlanOfTheDayAndASessionThatIsMoved) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {3, 2}, PlanPattern::Alternate}};
    wish.busy = {{utc("2026-03-02 12:00:00"), utc("2026-03-02 13:30:00")}};
    must(SetDayPlan{wish});
    must(PinPlanStep{nth(there(bridge.choices().plan)->sessions, 3), utc("2026-03-02 18:00:00")});
    showWindow();
    advance(1s);
    shoot(u"plan"_s);
    auto* strip = there(part<MovableStrip>());
    const QPoint middle = strip->boxOf(1).center();
    QTest::mousePress(strip, Qt::LeftButton, {}, middle);
    const auto* finder = there(window->findChild<PlaceFinder*>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return finder->isDone(); }, 30'000));
    QTest::mouseMove(strip, middle + QPoint(strip->width() / 12, 0));
    shoot(u"plan-move"_s);
    QTest::keyClick(strip, Qt::Key_Escape);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, middle);
    dialogs.expect([this](QWidget& dialog) {
        auto* times = there(dialog.findChild<QListWidget*>(u"moveTimes"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return times->count() > 20; }, 30'000));
        shoot(dialog, u"plan-times"_s);
        dialog.close();
    });
    key(Qt::Key_Return);
    letItBeAnswered();
    shootDialog(u"plan-form"_s);
    clickNamed("planChange");
    letItBeAnswered();
}

TEST_F(Tour, TheFormsOfPainAndBouts) {
    fill();
    showWindow();
    shootDialog(u"pain-at-another-time"_s);
    pressInMenu(0, u"painMore"_s);
    shootDialog(u"bout"_s);
    pressInMenu(6, u"todayMore"_s);
    shootDialog(u"bouts"_s);
    pressInMenu(7, u"todayMore"_s);
}

TEST_F(Tour, ABoutThatLasts) {
    fill();
    Episode bout = Episode::blank(SessionId::random());
    bout.began = {utc("2026-02-21 07:30:00"), 0min};
    must(AddBout{bout});
    PainEntry entry{SessionId::random(), pain(7)};
    entry.at = {utc("2026-02-21 08:00:00"), 0min};
    must(AddPain{entry});
    showWindow();
    shoot(u"today-bout"_s);
    shootDialog(u"bout-that-lasts"_s);
    pressInMenu(0, u"boutButton"_s);
    shootDialog(u"bouts-with-one"_s);
    pressInMenu(7, u"todayMore"_s);
}

TEST_F(Tour, AnImportThatAsks) {
    fill();
    const auto file = home / "in.csv";
    writeBytes(file, "Therapie;Beginn;Ende;Schmerzen davor;Wetter\r\n"
                     "Kälte;03/04/2025 08:00;03/04/2025 08:20;7;Regen\r\n");
    showWindow();
    openHistory();
    dialogs.expect([&](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->setText(QString::fromStdU16String(file.u16string()));
        QTest::keyClick(&dialog, Qt::Key_Return); // the button in front looks at the file
        const auto* result = there(dialog.findChild<QLabel*>(u"importResult"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result->text().isEmpty(); }));
        shoot(dialog, u"import-asks"_s);
        dialog.close();
    });
    pressInMenu(0);
}

TEST_F(Tour, TheHistory) {
    fill();
    showWindow();
    openHistory();
    shoot(u"history"_s);
    shootDialog(u"session"_s);
    there(part<QAbstractItemView>())->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    shootDialog(u"past-session"_s);
    pressControl(Qt::Key_N);
    shootDialog(u"export"_s);
    pressControl(Qt::Key_E);
    shootDialog(u"import"_s);
    pressInMenu(0);
    shootDialog(u"to-a-date"_s);
    pressControl(Qt::Key_G);
}

TEST_F(Tour, TheHistoryAsATable) {
    fill();
    looks.setValue(u"history/view"_s, u"table"_s);
    showWindow();
    openHistory();
    shoot(u"history-table"_s);
}

TEST_F(Tour, TheHistoryWithoutASession) {
    showWindow();
    pressControl(Qt::Key_2);
    shoot(u"history-empty"_s);
}

TEST_F(Tour, TheTrends) {
    fill();
    showWindow();
    pressControl(Qt::Key_3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    shoot(u"trends"_s);
    auto* bar = there(there(part<QScrollArea>())->verticalScrollBar());
    bar->setValue(bar->maximum());
    shoot(u"trends-below"_s);
    bar->setValue(0);
    clickNamed("trendsTable");
    shoot(u"trends-table"_s);
}

TEST_F(Tour, ATrialOnTheTrends) {
    fill();
    showWindow();
    trials.begin(Site::lowerBack(), 6);
    pressControl(Qt::Key_3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    auto* area = there(part<QScrollArea>());
    area->ensureWidgetVisible(there(window->findChild<QLabel*>(u"trialVerdict"_s)), 0, 80);
    shoot(u"trends-trial"_s);
}

TEST_F(Tour, TheDoctorsReport) {
    fill();
    showWindow();
    pressControl(Qt::Key_3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    dialogs.expect([this](QWidget& dialog) {
        const auto* copy = there(dialog.findChild<QPushButton*>(u"copyReport"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return copy->isEnabled(); }));
        shoot(dialog, u"report"_s);
        dialog.close();
    });
    clickNamed("trendsReport");
}

TEST_F(Tour, TheTrendsWithoutARecord) {
    showWindow();
    pressControl(Qt::Key_3);
    QTest::qWait(200); // for the worker
    shoot(u"trends-empty"_s);
}

TEST_F(Tour, TheGuide) {
    showWindow();
    pressControl(Qt::Key_4);
    auto* topics = there(window->findChild<QComboBox*>(u"topicChoice"_s));
    for (int topic = 0; topic < topics->count(); ++topic) {
        topics->setCurrentIndex(topic);
        shoot(u"guide-%1"_s.arg(topic + 1, 2, 10, QLatin1Char('0')));
    }
}

TEST_F(Tour, TheWalkThroughTheWarningSigns) {
    showWindow();
    dialogs.expect([this](QWidget& dialog) {
        shoot(dialog, u"warning-signs"_s);
        QTest::keyClick(&dialog, Qt::Key_1);
        shoot(dialog, u"warning-signs-emergency"_s);
        there(dialog.findChild<QPushButton*>(u"keepAnswer"_s))->click();
        shoot(dialog, u"warning-signs-kept"_s);
        dialog.close();
    });
    key(Qt::Key_F2);
}

TEST_F(Tour, TheSettings) {
    showWindow();
    pressControl(Qt::Key_5);
    shoot(u"settings"_s);
    auto* bar = there(there(part<QScrollArea>())->verticalScrollBar());
    for (int page = 2; bar->value() < bar->maximum(); ++page) {
        bar->setValue(bar->value() + bar->pageStep());
        shoot(u"settings-%1"_s.arg(page));
    }
}

TEST_F(Tour, WhatIsAsked) {
    showWindow();
    pressControl(Qt::Key_I);
    shootDialog(u"question-before-the-end"_s);
    EXPECT_FALSE(closeWindow());
    advance(8min);
    must(Stop{});
    pressControl(Qt::Key_Return);
    shootDialog(u"question-about-the-skin"_s);
    pressControl(Qt::Key_H);
    shoot(u"notice"_s);
}

TEST_F(Tour, Keys) {
    showWindow();
    shootDialog(u"keys"_s);
    key(Qt::Key_F1);
}

} // namespace
} // namespace coolwarm::test
