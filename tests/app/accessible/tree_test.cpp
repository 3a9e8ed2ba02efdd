// SPDX-License-Identifier: MIT
// Every page and dialog as a screen reader meets it, in both languages: each stop has a name, no
// two of one group are called alike, and no letter is underlined twice.
#include "app/control/upkeep/repair_service.h"
#include "app/dialogs/repair_dialog.h"
#include "app/widgets/layout/page_area.h"
#include "app/widgets/painted/chart_view.h"
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/heard_window.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QTranslator>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Heard : testing::TestWithParam<const char*>, WindowBench {
    Heard() {
        EXPECT_TRUE(
            texts.load(QLatin1String("coolwarm_") + QLatin1String(GetParam()), u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
        SqliteMaintenance(home.path()).keepBackups(utc("2026-03-02 08:00:00"), {});
    }
    ~Heard() override { QCoreApplication::removeTranslator(&texts); }

    static void look(QWidget& window, const char* where) {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        const QStringList faults = hearingFaults(window);
        EXPECT_TRUE(faults.isEmpty()) << where << ":\n" << faults.join(u'\n').toStdString();
        EXPECT_GT(heardParts(window).size(), 2) << where;
    }
    void look(const char* where) const { look(*window, where); }
    /// The next dialog is looked at and closed.
    void expectToHear(const char* where) {
        dialogs.expect([where](QWidget& dialog) {
            look(dialog, where);
            dialog.close();
        });
    }
    /// Once the window has the keyboard again after a dialog.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(key, modifiers);
    }
    void rest(Modality modality = Modality::Ice) {
        must(startOf(modality, 20min));
        clock.advance(20min);
        must(Confirm{});
        clock.advance(5min);
    }
    bool isGerman() const { return QLatin1String(GetParam()) == QLatin1String("de"); }
    void clickText(const char* english, const char* german) {
        click(QString::fromUtf8(isGerman() ? german : english));
    }

    QTranslator texts;
};

TEST_P(Heard, TodayInEachOfItsStates) {
    expectToHear("the card before the first start");
    openUnbriefed();
    key(Qt::Key_I, Qt::ControlModifier);
    showWindow();
    look("nothing logged");
    key(Qt::Key_I, Qt::ControlModifier);
    look("a session");
    key(Qt::Key_F11);
    look("the large clock");
    key(Qt::Key_F11);
    advance(20min);
    look("the alarm");
    advance(8min);
    clickText("I have taken it off", "Ich habe sie abgenommen");
    look("the late question");
    clickText("At another time", "Zu einer anderen Zeit");
    look("the late question with a time");
    clickText("Just now", "Gerade eben");
    look("after too long");
    clickText("It does not", "Nein, anders");
    look("what the skin is like");
}

TEST_P(Heard, TodayAfterASessionAndInARest) {
    showWindow();
    key(Qt::Key_I, Qt::ControlModifier);
    advance(16min);
    must(Stop{});
    look("after a session");
    advance(5min);
    clickText("Done", "Fertig");
    look("a rest");
    expectToHear("the question about the skin");
    key(Qt::Key_H, Qt::ControlModifier);
    Preferences preferences;
    preferences.startDelay = StartDelay::of(std::chrono::seconds{30}).value();
    must(SetPreferences{preferences});
    must(ChooseSite{siteOf("Neck")});
    computer.setAudible(false);
    key(Qt::Key_I, Qt::ControlModifier);
    look("a start that waits, and no loudspeaker");
}

TEST_P(Heard, WhatStandsBelowAPageThatIsScrolled) {
    showWindow();
    window->resize(640, 480);
    key(Qt::Key_I, Qt::ControlModifier);
    look("a session in a small window");
    const QString off = isGerman() ? u"Jetzt abnehmen"_s : u"Take it off now"_s;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto areas = window->findChildren<PageArea*>();
        return std::any_of(areas.begin(), areas.end(),
                           [](const PageArea* area) { return area->foot() != nullptr; });
    }));
    EXPECT_EQ(heardParts(*window, QAccessible::Button, off).size(), 1);
}

TEST_P(Heard, TheHistoryAndItsDialogs) {
    rest();
    showWindow();
    key(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QAbstractItemView>() != nullptr; }));
    look("the history");
    expectToHear("a past session");
    key(Qt::Key_N, Qt::ControlModifier);
    expectToHear("the export");
    key(Qt::Key_E, Qt::ControlModifier);
    expectToHear("the way to a date");
    key(Qt::Key_G, Qt::ControlModifier);
    expectToHear("a session of the log");
    there(part<QAbstractItemView>())->setFocus();
    key(Qt::Key_Return);
    expectToHear("the import");
    auto* more = there(window->findChild<QPushButton*>(u"moreButton"_s));
    there(firstOf(there(more->menu())->actions()))->trigger();
}

TEST_P(Heard, TheSettings) {
    showWindow();
    key(Qt::Key_Comma, Qt::ControlModifier);
    look("the settings");
    must(SetProtocol{Modality::Ice, {15min, 18min}, 3h});
    computer.setAudible(false);
    computer.setCanSpeak(false);
    computer.setProgramStart({true, false, false, false, u"/opt/coolwarm"_s, true, u"no"_s});
    look("the settings with what is wrong");
}

TEST_P(Heard, TheTrends) {
    LogPast past = pastOf(Modality::Ice, utc("2026-03-01 08:00:00"), utc("2026-03-01 08:20:00"));
    past.painBefore = pain(6);
    past.painAfter = pain(4);
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    showWindow();
    key(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<ChartView>() != nullptr; }));
    look("the trends");
    clickNamed("trendsTable");
    look("the trends as a table");
}

TEST_P(Heard, TheGuide) {
    showWindow();
    key(Qt::Key_4, Qt::ControlModifier);
    auto* topics = there(window->findChild<QComboBox*>(u"topicChoice"_s));
    for (int topic = 0; topic < topics->count(); ++topic) {
        topics->setCurrentIndex(topic);
        look(topics->itemText(topic).toUtf8().constData());
    }
    window->resize(640, 480);
    look("the guide in a small window");
}

TEST_P(Heard, WhatLiesOverThePages) {
    showWindow();
    dialogs.expect([](QWidget& dialog) {
        look(dialog, "a warning sign");
        QTest::keyClick(&dialog, Qt::Key_1);
        look(dialog, "what to do about it");
        there(dialog.findChild<QPushButton*>(u"keepAnswer"_s))->click();
        look(dialog, "what is asked before it is kept");
        dialog.close();
    });
    key(Qt::Key_F2);
    expectToHear("the list of keys");
    key(Qt::Key_F1);
    key(Qt::Key_I, Qt::ControlModifier);
    expectToHear("the question before the end");
    EXPECT_FALSE(closeWindow());
    RepairService service([this] { return std::make_unique<SqliteMaintenance>(home.path()); },
                          clock, background);
    RepairDialog repair(u"It is damaged."_s, service);
    repair.show();
    look(repair, "the repair");
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, Heard, testing::Values("en", "de"));

} // namespace
} // namespace coolwarm::test
