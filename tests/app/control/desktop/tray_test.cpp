// SPDX-License-Identifier: MIT
// The window and the tray: where it hides, when it comes back, what is chosen there.
#include "app/control/desktop/tray_controller.h"
#include "app/platform/desktop/tray_menu.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// A tray that comes and goes as a test wants it, with the real menu.
class FakeTray final : public Tray {
public:
    FakeTray() { connect(&menu, &TrayMenu::chosen, this, &Tray::commanded); }

    [[nodiscard]] bool isThere() const override { return there; }
    [[nodiscard]] bool isKnown() const override { return known; }
    void display(const TrayLook& next) override {
        pictures += look.picture != next.picture ? 1 : 0;
        look = next;
        menu.display(next);
    }
    void tell(const QString& title, const QString& text, bool alarm) override {
        told.append({title, text});
        toldAlarm = alarm;
    }
    void become(bool isThereNow) {
        there = isThereNow;
        known = true;
        emit changed();
    }

    bool there = true;
    bool known = true;
    TrayLook look;
    TrayMenu menu;
    int pictures = 0;
    QList<std::pair<QString, QString>> told;
    bool toldAlarm = false;
};

struct TrayBench : testing::Test, WindowBench {
    explicit TrayBench(bool there = true) {
        showWindow();
        auto made = std::make_unique<FakeTray>();
        tray = made.get();
        tray->there = there;
        controller = std::make_unique<TrayController>(bridge, alarm, computer, requests, notifier,
                                                      looks, std::move(made));
    }
    ~TrayBench() override { QApplication::setQuitOnLastWindowClosed(true); }

    QAction* entry(const QString& text) const {
        for (QAction* each : tray->menu.actions())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    void choose(const QString& text) const {
        QAction* found = entry(text);
        ASSERT_NE(found, nullptr) << text.toStdString();
        ASSERT_TRUE(found->isEnabled()) << text.toStdString();
        found->trigger();
        letItBeAnswered();
    }

    Notifier notifier; // the bus is disabled: nobody shows what it is told
    FakeTray* tray = nullptr;
    std::unique_ptr<TrayController> controller;
};

struct WithTray : TrayBench {
    WithTray() { controller->begin(false); }
};

struct WithoutTray : TrayBench {
    WithoutTray() : TrayBench(false) { controller->begin(false); }
};

TEST_F(WithTray, ClosingHidesTheWindowAndTheAlarmBringsItBack) {
    click(u"Start ice"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_FALSE(window->isVisible());
    QSignalSpy raised(&alarm, &AlarmController::windowWanted);
    advance(20min);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(raised.count(), 1);
    EXPECT_EQ(tray->look.picture.sign, TrayPicture::Sign::Alarm);
}

TEST_F(WithTray, ClosingHidesTheWindowAlsoWhenNothingRuns) {
    closeWindow();
    EXPECT_FALSE(window->isVisible());
    choose(u"Show"_s);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(WithTray, SaysOnceWhereTheProgramHasGone) {
    closeWindow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tray->told.isEmpty(); }));
    EXPECT_EQ(firstOf(tray->told).first, u"Coolwarm goes on in the tray"_s);
    EXPECT_FALSE(tray->toldAlarm);
    choose(u"Show"_s);
    closeWindow();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(tray->told.size(), 1);
    EXPECT_TRUE(looks.value(u"tray/explained"_s).toBool());
}

TEST_F(WithTray, SaysEachTimeThatASessionGoesOnWithItsAlarm) {
    click(u"Start ice"_s);
    for (int time = 1; time <= 3; ++time) {
        closeWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return tray->told.size() == time; }));
        EXPECT_EQ(lastOf(tray->told).first, u"The session goes on"_s);
        EXPECT_TRUE(lastOf(tray->told).second.startsWith(u"Its alarm comes at 08:20."_s))
            << lastOf(tray->told).second.toStdString();
        EXPECT_FALSE(tray->toldAlarm);
        choose(u"Show"_s);
    }
}

TEST_F(WithTray, TellsAnAlarmThatNoNotificationShows) {
    notifier.show(NoticeKind::Alarm, {u"Take the pack off"_s, u"Ice"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tray->told.isEmpty(); }));
    EXPECT_EQ(firstOf(tray->told), (std::pair{u"Take the pack off"_s, u"Ice"_s}));
    EXPECT_TRUE(tray->toldAlarm);
}

TEST_F(WithTray, AWindowWhoseAlarmRingsStays) {
    click(u"Start ice"_s);
    advance(20min);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->isMinimized());
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    choose(u"I have taken it off"_s);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_EQ(entry(u"I have taken it off"_s), nullptr);
}

TEST_F(WithTray, QuitsForGoodByItsMenuAndByCtrlQ) {
    click(u"Start ice"_s);
    closeWindow();
    dialogs.expect([&](QWidget& dialog) {
        EXPECT_TRUE(window->isVisible()) << "the question is about a window one can see";
        clickIn(dialog, u"Stay"_s);
    });
    choose(u"Quit"_s);
    EXPECT_TRUE(window->isVisible());
    dialogs.expectAndClick(u"Quit without alarm"_s);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(WithTray, AsksOverAMinimisedWindowToo) {
    click(u"Start ice"_s);
    window->showMinimized();
    dialogs.expect([&](QWidget& dialog) {
        EXPECT_FALSE(window->isMinimized());
        clickIn(dialog, u"Stay"_s);
    });
    choose(u"Quit"_s);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(WithTray, HidesByTheKeysThatCloseAWindow) {
    QSignalSpy went(&requests, &Requests::wentToTray);
    QTest::keySequence(window.get(), QKeySequence::Close);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(went.count(), 1);
}

TEST_F(WithTray, IsNotHeldBackWhenTheUserLogsOut) {
    click(u"Start ice"_s);
    logOut(*window);
    EXPECT_TRUE(closeWindow());
}

TEST_F(WithTray, HidesAgainAfterALogoutThatWasCalledOff) {
    click(u"Start ice"_s);
    logOut(*window);
    QCoreApplication::processEvents();
    EXPECT_FALSE(closeWindow()) << "it lives on in the tray, where its alarm will ring";
    EXPECT_FALSE(window->isVisible());
}

TEST_F(WithTray, ComesBackWhenTheTrayGoesAway) {
    closeWindow();
    tray->become(false);
    EXPECT_TRUE(window->isVisible());
    window->hide(); // as a desktop may do
    tray->become(true);
    EXPECT_FALSE(window->isVisible()) << "a tray that comes takes nothing away and brings nothing";
}

TEST_F(WithTray, AsksAgainOnceTheTrayHasGone) {
    click(u"Start ice"_s);
    tray->become(false);
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
}

TEST_F(WithTray, StartsAsTheButtonsDo) {
    closeWindow();
    choose(u"Start ice"_s);
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Ice);
    EXPECT_FALSE(there(entry(u"Start heat"_s))->isEnabled());
    advance(5min);
    closeWindow();
    choose(u"Take it off now"_s);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(says(u"Stopped after 5 min"_s)) << words().toStdString();
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(there(entry(u"Ice again from 10:05"_s))->isEnabled());
}

TEST_F(WithTray, AsksInTheWindowWhatAStartHasToAsk) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    click(u"Done"_s);
    closeWindow();
    dialogs.expect([&](QWidget& dialog) {
        EXPECT_TRUE(window->isVisible());
        clickIn(dialog, u"Yes, it feels normal"_s);
    });
    choose(u"Start heat"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(WithTray, StartsNothingBehindADialog) {
    dialogs.expect([&](QWidget& dialog) {
        choose(u"Start ice"_s);
        choose(u"Quit"_s);
        EXPECT_TRUE(dialog.isVisible());
        dialog.close();
    });
    clickNamed("signsButton");
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(WithTray, HiddenItBeatsOnceAMinuteWhileASessionRunsAndElseNotAtAll) {
    QSignalSpy wanted(&bridge, &EngineBridge::beatWanted);
    const auto last = [&] { return lastWait(wanted); };
    closeWindow();
    EXPECT_EQ(last(), std::nullopt);
    choose(u"Start ice"_s);
    closeWindow();
    EXPECT_EQ(last(), 1min);
    advance(2min + 10s);
    EXPECT_EQ(last(), 50s);
    tray->become(false);
    window->hide();
    EXPECT_EQ(last(), 2min + 50s) << "the next look at the skin";
}

TEST_F(WithTray, RepaintsTheIconOnlyWhenItsPictureChanges) {
    click(u"Start ice"_s);
    const int before = tray->pictures;
    for (int second = 0; second < 120; ++second)
        advance(1s);
    EXPECT_EQ(tray->pictures, before + 2);
}

TEST_F(WithoutTray, ClosingAsksAndQuits) {
    click(u"Start ice"_s);
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
    dialogs.expectAndClick(u"Quit without alarm"_s);
    (void)closeWindow();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(WithoutTray, HidesInATrayThatComesLater) {
    tray->become(true);
    EXPECT_EQ(tray->look.toolTip, u"Ice and heat are ready · Lower back"_s);
    closeWindow();
    EXPECT_FALSE(window->isVisible());
    EXPECT_FALSE(tray->look.toolTip.isEmpty());
}

struct QuietStart : TrayBench {
    QuietStart() { window->hide(); }
};

TEST_F(QuietStart, StaysInATrayThatIsThere) {
    controller->begin(true);
    EXPECT_FALSE(window->isVisible());
    EXPECT_FALSE(tray->look.toolTip.isEmpty());
    EXPECT_EQ(tray->look.picture.sign, TrayPicture::Sign::Idle);
}

TEST_F(QuietStart, IsMinimisedWithoutATray) {
    tray->there = false;
    controller->begin(true);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->isMinimized());
}

TEST_F(QuietStart, WaitsForTheDesktopsAnswer) {
    tray->there = false;
    tray->known = false;
    controller->begin(true);
    EXPECT_FALSE(window->isVisible());
    tray->become(false);
    EXPECT_TRUE(window->isMinimized());
}

TEST_F(QuietStart, StaysHiddenWhenTheAnswerIsATray) {
    tray->there = false;
    tray->known = false;
    controller->begin(true);
    tray->become(true);
    EXPECT_FALSE(window->isVisible());
    tray->become(false);
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->isMinimized());
}

TEST_F(QuietStart, DoesNotHideAnAlarmThatCameMeanwhile) {
    tray->there = false;
    tray->known = false;
    controller->begin(true);
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    bridge.readAnew();
    advance(20min);
    tray->become(true);
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->isMinimized());
}

TEST(TrayMenuOfNothing, HasNothingToChooseButTheWindowAndTheEnd) {
    const TrayMenu menu;
    QStringList may;
    for (const QAction* each : menu.actions())
        if (each->isVisible() && each->isEnabled() && !each->isSeparator())
            may.append(each->text());
    EXPECT_EQ(may, (QStringList{u"Show Coolwarm"_s, u"Quit"_s}));
}

} // namespace
} // namespace coolwarm::test
