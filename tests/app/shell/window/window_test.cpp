// SPDX-License-Identifier: MIT
// The window itself: pages, leaving, its place on the screen, what it says of clock and log.
#include "app/control/upkeep/csv_import.h"
#include "app/dialogs/sheet.h"
#include "app/pages/alarm/alarm_page.h"
#include "app/pages/far/far_view.h"
#include "app/pages/history/history_page.h"
#include "app/pages/today/closing_page.h"
#include "app/pages/today/running_pane.h"
#include "app/widgets/nav_bar.h"
#include "app/widgets/nav_entry.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <QSignalSpy>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Window : testing::Test, WindowBench {
    Window() { showWindow(); }
    /// Ctrl+Q, once the window has the keyboard again after a dialog.
    void quit() const {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_Q, Qt::ControlModifier);
    }
    bool isOnHistory() const { return button(u"Add…"_s) != nullptr; }
};

TEST_F(Window, GoesFromPageToPage) {
    EXPECT_FALSE(isOnHistory());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(isOnHistory());
    EXPECT_TRUE(nth(window->findChildren<NavEntry*>(), 1)->isChecked());
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(isOnHistory());
    QTest::mouseClick(nth(window->findChildren<NavEntry*>(), 1), Qt::LeftButton);
    EXPECT_TRUE(isOnHistory());
    QTest::mouseClick(firstOf(window->findChildren<NavEntry*>()), Qt::LeftButton);
    EXPECT_FALSE(isOnHistory());
}

TEST_F(Window, PaintsOnlyTheWholeWhenItComes) {
    struct Painted : QObject {
        bool eventFilter(QObject*, QEvent* event) override {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    };
    window->hide();
    window = std::make_unique<MainWindow>(services, pages);
    bridge.begin();
    QSignalSpy beats(&bridge, &EngineBridge::beatWanted);
    window->show();
    ASSERT_FALSE(beats.isEmpty());
    EXPECT_LE(lastWait(beats).value(), 1min) << "the bridge knows that it is seen";
    ASSERT_NE(part<NavBar>(), nullptr);
    EXPECT_TRUE(says(u"Start ice"_s));
    const auto places = [this] {
        QStringList all; // in words, so that a failure tells which
        for (const auto* each : window->findChildren<QWidget*>())
            if (each->isVisible()) {
                const QRect at = each->geometry();
                all.append(u"%1 %2: %3 %4 %5 %6"_s.arg(
                    QLatin1String(each->metaObject()->className()), each->objectName(),
                    QString::number(at.x()), QString::number(at.y()), QString::number(at.width()),
                    QString::number(at.height())));
            }
        return all;
    };
    const QStringList before = places();
    Painted painted;
    there(part<NavBar>())->installEventFilter(&painted);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    QCoreApplication::processEvents();
    for (const QString& each : places())
        EXPECT_TRUE(before.contains(each)) << each.toStdString() << ": nothing moves afterwards";
    EXPECT_EQ(places().size(), before.size());
    EXPECT_EQ(painted.count, 1);
}

// What is not seen costs a start nothing; but an alarm finds its page ready.
TEST_F(Window, BuildsAPartWhenItIsNeededAndTheAlarmBefore) {
    const auto built = [this](auto* kind) {
        return !window->findChildren<decltype(kind)>().isEmpty();
    };
    AlarmPage* const alarmPage = nullptr;
    RunningPane* const running = nullptr;
    ClosingPage* const closing = nullptr;
    HistoryPage* const history = nullptr;
    FarView* const far = nullptr;
    EXPECT_FALSE(built(alarmPage) || built(running) || built(closing) || built(history) ||
                 built(far));
    click(u"Start ice"_s);
    EXPECT_TRUE(built(running));
    EXPECT_TRUE(built(alarmPage)) << "before there is one";
    EXPECT_EQ(part<AlarmPage>(), nullptr);
    EXPECT_FALSE(built(closing));
    advance(16min);
    click(u"Take it off now"_s);
    EXPECT_NE(part<ClosingPage>(), nullptr);
    EXPECT_EQ(part<RunningPane>(), nullptr);
    press(Qt::Key_F11);
    EXPECT_NE(part<FarView>(), nullptr);
    EXPECT_FALSE(built(history));
}

// As after a crash: the session goes on, and nothing looks as if somebody had chosen it.
TEST(WindowStart, MarksNoPartAlsoWhileASessionRuns) {
    WindowBench bench;
    bench.must(startOf(Modality::Ice, 20min));
    bench.showWindow();
    EXPECT_NE(bench.part<RunningPane>(), nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(bench.window.get()));
    EXPECT_EQ(QApplication::focusWidget(), bench.window.get());
}

TEST_F(Window, ClosesWithoutAQuestionWhenNothingRuns) {
    EXPECT_TRUE(closeWindow());
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Window, AsksOnceBeforeItLeavesARunningSession) {
    click(u"Start ice"_s);
    int asked = 0;
    dialogs.expect([&](QWidget& dialog) {
        ++asked;
        clickIn(dialog, u"Stay"_s);
    });
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
    dialogs.expect([&](QWidget& dialog) {
        ++asked;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    quit();
    EXPECT_TRUE(window->isVisible());
    dialogs.expect([&](QWidget& dialog) {
        ++asked;
        QTest::keyClick(&dialog, Qt::Key_Return); // without a thought one stays
    });
    quit();
    EXPECT_TRUE(window->isVisible());
    dialogs.expect([&](QWidget& dialog) {
        ++asked;
        clickIn(dialog, u"Quit without alarm"_s);
    });
    quit();
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(asked, 4);
    EXPECT_TRUE(openSession().has_value()); // it stays stored
}

TEST_F(Window, SaysBeforeTheEndThatLongWorkOnTheLogIsFinishedAndNotThatItIsLost) {
    writeBytes(home / "list.csv", "modality,site,started_at,duration_seconds,note\r\n"
                                  "ice,Neck,2026-02-10T10:00:00Z,1200,\r\n"
                                  "ice,Neck,2026-02-11T10:00:00Z,1200,\r\n");
    ASSERT_EQ(importCsv(engine, home / "list.csv", zone, {}, clock.now(), {}).added, 2);
    bridge.readAnew();
    auto reader =
        std::make_unique<RawDatabase>(home.path()); // as long as it reads, nothing is written
    reader->run("BEGIN; SELECT * FROM session");
    ASSERT_EQ(bridge.submit(Undo{*there(bridge.undoable())}).kind, Submission::Kind::Waiting);
    ASSERT_FALSE(bridge.workText().isEmpty());
    QString asked;
    const auto ask = [&](QWidget& dialog) {
        const Question& question = dynamic_cast<Sheet&>(dialog).question();
        asked = question.text + question.more;
        clickIn(dialog, u"Stay"_s);
    };
    dialogs.expect(ask);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(asked.contains(u"as soon as that is finished"_s)) << asked.toStdString();
    EXPECT_FALSE(asked.contains(u"lost"_s)) << asked.toStdString();
    EXPECT_FALSE(asked.contains(u"not carried out"_s)) << asked.toStdString();
    ASSERT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Submission::Kind::Waiting);
    dialogs.expect(ask);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(asked.contains(u"not carried out"_s)) << asked.toStdString();
    reader.reset();
    EXPECT_TRUE(bridge.finish());
    EXPECT_TRUE(logged().empty()) << "it was finished as a whole";
    EXPECT_EQ(openSession(), std::nullopt) << "and nothing begins when nobody is there";
}

// Once, and about both.
TEST_F(Window, AsksBeforeUnsavedWorkIsLostAndSaysThatNoAlarmWillSoundEither) {
    click(u"Start ice"_s);
    store.atBegin = StoreError::Kind::Full;
    (void)bridge.submit(NotePainBefore{pain(5)});
    QString asked;
    dialogs.expect([&](QWidget& dialog) {
        const Question& question = dynamic_cast<Sheet&>(dialog).question();
        asked = question.text + question.more;
        clickIn(dialog, u"Stay"_s);
    });
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(asked.contains(u"would be lost"_s)) << asked.toStdString();
    EXPECT_TRUE(asked.contains(u"no alarm"_s)) << asked.toStdString();
}

TEST_F(Window, AsksNothingWhenTheUserLogsOut) {
    click(u"Start ice"_s);
    logOut(*window);
    EXPECT_TRUE(closeWindow());
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Window, AsksAgainAfterALogoutThatWasCalledOff) {
    click(u"Start ice"_s);
    logOut(*window);
    QCoreApplication::processEvents();
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
}

TEST_F(Window, LeavesAtOnceForAnEndThatCannotBeCalledOff) {
    click(u"Start ice"_s);
    window->leaving().leaveAtOnce();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Window, RemembersItsSize) {
    window->resize(741, 655); // fits onto the screen of the tests, as newer versions of Qt see to
    EXPECT_TRUE(closeWindow());
    showWindow();
    EXPECT_EQ(window->size(), QSize(741, 655));
}

TEST_F(Window, TakesAUsualSizeWhenWhatItRemembersIsGarbage) {
    looks.setValue(u"window/geometry"_s, QByteArray("no geometry"));
    showWindow();
    const QSize screen = window->screen()->availableGeometry().size();
    EXPECT_GE(window->width(), std::min(screen.width() - 40, 1000));
    EXPECT_GE(window->height(), std::min(screen.height() - 80, 700));
}

TEST_F(Window, ComesForwardHoweverItWasHidden) {
    window->showMinimized();
    emit requests.forwardWanted();
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->isMinimized());
    window->hide();
    emit requests.forwardWanted();
    EXPECT_TRUE(window->isVisible());
}

TEST_F(Window, StaysMaximisedWhenItComesForward) {
    window->showMaximized();
    window->setWindowState(window->windowState() | Qt::WindowMinimized);
    emit requests.forwardWanted();
    EXPECT_TRUE(window->isMaximized());
}

TEST_F(Window, BeatsForEventsAloneWhileNobodySeesIt) {
    click(u"Start ice"_s);
    advance(61s);
    std::optional<Millis> wanted;
    QObject::connect(&bridge, &EngineBridge::beatWanted, &bridge,
                     [&](std::optional<Millis> wait) { wanted = wait; });
    bridge.beat();
    EXPECT_EQ(wanted, 1s);
    window->hide();
    EXPECT_EQ(wanted, 5min - 61s); // a look at the skin
    window->show();
    EXPECT_EQ(wanted, 1s);
    window->showMinimized();
    EXPECT_TRUE(QTest::qWaitFor([&] { return wanted == 5min - 61s; }));
}

TEST_F(Window, SaysThatTheClockLooksWrong) {
    click(u"Start ice"_s);
    advance(20min);
    click(u"I have taken it off"_s);
    click(u"Done"_s);
    EXPECT_FALSE(says(u"ahead of the computer's clock"_s));
    clock.reboot(5min);
    clock.moveWallClock(-24h * 30);
    bridge.readAnew();
    EXPECT_TRUE(says(u"ahead of the computer's clock"_s)) << words().toStdString();
    clock.moveWallClock(24h * 30 + 3h);
    bridge.readAnew();
    EXPECT_FALSE(says(u"ahead of the computer's clock"_s));
}

TEST_F(Window, SaysWhatIsWrongWithTheLogOnAnyPage) {
    press(Qt::Key_2, Qt::ControlModifier);
    store.atRead = StoreError::Kind::InputOutput;
    bridge.readAnew();
    EXPECT_TRUE(says(u"The disk cannot read or write the log"_s)) << words().toStdString();
    store.heal();
    bridge.readAnew();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !says(u"The disk cannot"_s); }));
}

TEST_F(Window, LeadsFromTheRightWhereOneReadsFromThere) {
    const int before = there(part<NavBar>())->mapTo(window.get(), QPoint()).x();
    EXPECT_EQ(before, 0);
    window->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const auto* nav = there(part<NavBar>());
    EXPECT_EQ(nav->mapTo(window.get(), QPoint(nav->width(), 0)).x(), window->width());
    QPushButton* ice = button(u"Start ice"_s);
    QPushButton* heat = button(u"Start heat"_s);
    EXPECT_GT(ice->mapTo(window.get(), QPoint()).x(), heat->mapTo(window.get(), QPoint()).x());
    click(u"Start ice"_s);
    QCoreApplication::processEvents();
    EXPECT_GT(there(button(u"1 min less"_s))->mapTo(window.get(), QPoint()).x(),
              there(button(u"1 min more"_s))->mapTo(window.get(), QPoint()).x());
}

} // namespace
} // namespace coolwarm::test
