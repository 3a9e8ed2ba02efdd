// SPDX-License-Identifier: MIT
// What is half typed into a dialog survives an alarm, a start from elsewhere and the program's end.
#include "app/pages/history/import/import_dialog.h"
#include "app/pages/history/session/session_dialog.h"
#include "tests/app/support/drafts_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace coolwarm::test {
namespace {

TEST_F(Drafts, ComeBackWithAllThatWasTypedAfterAnAlarm) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([](QWidget& dialog) {
        typeHalfAWord(dialog);
        QTest::keyClick(there(timeFieldIn(dialog, 0)->edit()), Qt::Key_Backspace);
    });
    EXPECT_TRUE(openSession() == std::nullopt);
    EXPECT_TRUE(isKept()) << words().toStdString();
    EXPECT_NE(button(u"It is still on, ring again"_s), nullptr) << "nothing lies over the way back";
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(timeFieldIn(dialog, 0)->edit())->text().size(), 15);
        timeFieldIn(dialog, 0)->setValue(
            QDateTime(QDate(2026, 3, 1), QTime(20, 0), QTimeZone::utc()));
        noteIn(dialog)->setPlainText(u"half a word"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return edited().note == noteOf("half a word"); }));
    EXPECT_FALSE(isKept());
}

TEST_F(Drafts, OfADialogInWhichNothingWasChangedAreNone) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([](QWidget&) {});
    EXPECT_FALSE(isKept()) << words().toStdString();
}

TEST_F(Drafts, OfAnImportComeBackWithItsFile) {
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([this](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->setText(u"/home/me/old.csv"_s);
        ring();
    });
    choose("moreButton", u"Import CSV…"_s);
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QLineEdit*>())->text(), u"/home/me/old.csv"_s);
        clickIn(dialog, u"Close"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_FALSE(isKept());
}

TEST_F(Drafts, StayOpenWhenAnotherProgramStartsASession) {
    logThree();
    openWithDrafts();
    openRow([this](QWidget& dialog) {
        noteIn(dialog)->setPlainText(u"half a w"_s);
        Start next = startOf(Modality::Heat, 15min);
        ASSERT_TRUE(elsewhere(next).verdict.isAllowed());
        bridge.readAnew();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(edited().note, noteOf("half a w"));
}

TEST_F(Drafts, StayWhileTheWindowIsHiddenInTheTray) {
    logThree();
    openWithDrafts();
    computer.setHasTray(true);
    typeUntilTheAlarm(typeHalfAWord);
    EXPECT_FALSE(closeWindow());
    EXPECT_FALSE(window->isVisible());
    emit requests.forwardWanted();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a w"_s);
        giveUp(dialog);
    });
    EXPECT_FALSE(isKept());
}

TEST_F(Drafts, ComeBackOneAfterTheOtherWhenTwoAlarmsInterrupted) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([](QWidget& dialog) { noteIn(dialog)->setPlainText(u"first"_s); });
    advance(3h);
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([this](QWidget& dialog) {
        noteIn(dialog)->setPlainText(u"second"_s);
        ring();
    });
    click(u"Add"_s);
    for (const QString& typed : {u"second"_s, u"first"_s}) {
        goOn([this, typed](QWidget& dialog) {
            EXPECT_EQ(noteIn(dialog)->toPlainText(), typed);
            giveUp(dialog);
        });
    }
    EXPECT_FALSE(isKept());
}

// As when it gets a signal to end, and as when the session manager ends it and closes all windows.
TEST_F(Drafts, OutliveTheProgram) {
    logThree();
    openWithDrafts();
    openRow([this](QWidget& dialog) {
        typeHalfAWord(dialog);
        QTest::keyClick(there(timeFieldIn(dialog, 1)->edit()), Qt::Key_Backspace);
        EXPECT_TRUE(window->leaving().save());
        logOut(*window);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions())
        << "it tells about somebody's health";
    openWithDrafts();
    EXPECT_TRUE(isKept()) << words().toStdString();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Session"_s);
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(timeFieldIn(dialog, 1)->edit())->text(), u"01/03/2026 20:1"_s);
        giveUp(dialog);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); }))
        << "given up on purpose";
    EXPECT_TRUE(edited().note.empty());
}

TEST_F(Drafts, OfASessionThatHasGoneBecomeANewOne) {
    logThree();
    openWithDrafts();
    const SessionId id = there(sessionAt(*model(), 0))->id;
    typeUntilTheEnd([](QWidget& dialog) {
        typeHalfAWord(dialog);
        enter(*timeFieldIn(dialog, 1), u"20:45"_s);
    });
    ASSERT_TRUE(elsewhere(DeletePast{id}).verdict.isAllowed());
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Add a past session"_s);
        EXPECT_EQ(noteIn(dialog)->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(logged().size(), 3U);
    EXPECT_EQ(edited().note, noteOf("half a w"));
    EXPECT_EQ(edited().start.utc, utc("2026-03-01 20:00:00"));
    EXPECT_EQ(edited().duration(), 45min) << "as typed, and not as a new session would last";
}

TEST_F(Drafts, AreSavedWithTheLengthThatWasTyped) {
    openWithDrafts();
    dialogs.expect([this](QWidget& dialog) {
        enter(*timeFieldIn(dialog, 0), u"1/3/2026 20:00"_s);
        enter(*timeFieldIn(dialog, 1), u"20:33"_s);
        logOut(*window);
    });
    clickNamed("addButton");
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QSpinBox*>())->value(), 33);
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(edited().duration(), 33min);
}

TEST_F(Drafts, MeanTheDayOnWhichTheyWereTyped) {
    openWithDrafts();
    dialogs.expect([this](QWidget& dialog) {
        typeInto(*timeFieldIn(dialog, 0), u"yesterday 20:00"_s);
        logOut(*window);
    });
    clickNamed("addButton");
    advance(48h);
    openWithDrafts();
    goOn([this](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).start.utc, utc("2026-03-01 20:00:00"));
    EXPECT_EQ(logged().at(0).duration(), 20min);
}

TEST_F(Drafts, AreFoundAgainWhereverTheirSessionHasBeenMovedMeanwhile) {
    logThree();
    openWithDrafts();
    const Session before = *there(sessionAt(*model(), 0));
    typeUntilTheEnd(typeHalfAWord);
    Session moved = before;
    moved.site = siteOf("Left knee");
    moved.start = {utc("2026-03-01 19:00:00"), 0min};
    moved.end = {utc("2026-03-01 19:12:00"), 0min};
    ASSERT_TRUE(elsewhere(editOf(before, moved)).verdict.isAllowed());
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Session"_s);
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(logged().size(), 3U) << "and none was added";
    moved.note = noteOf("half a w");
    EXPECT_EQ(logged().at(0), moved);
}

// Nothing ends the program in order here: it may be killed, or the power may go.
TEST_F(Drafts, OfDialogsInWhichNothingWasTypedAreNone) {
    logThree();
    openWithDrafts();
    const std::vector<std::function<void()>> ways{
        [this] { clickNamed("addButton"); }, [this] { choose("moreButton", u"Import CSV…"_s); },
        [this] { choose("moreButton", u"Export…"_s); },
        [this] {
            window->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
            press(Qt::Key_G, Qt::ControlModifier);
        }};
    for (const auto& open : ways) {
        must(startOf(Modality::Heat, 20min));
        press(Qt::Key_2, Qt::ControlModifier);
        dialogs.expect([this](QWidget& dialog) {
            SCOPED_TRACE(dialog.windowTitle().toStdString());
            ring();
            EXPECT_FALSE(isKept()) << dialog.windowTitle().toStdString();
        });
        settle();
        open();
        EXPECT_FALSE(isKept()) << words().toStdString();
        EXPECT_EQ(openSession(), std::nullopt) << words().toStdString();
        advance(3h);
    }
}

TEST_F(Drafts, OfAnImportThatIsDoneAreNone) {
    const auto list = home.path() / "in.csv";
    writeBytes(list,
               "modality,site,started_at,duration_seconds\nice,Neck,2026-01-05T10:00Z,1200\n");
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([&](QWidget& dialog) {
        const auto* result = there(dialog.findChild<QLabel*>(u"importResult"_s));
        there(dialog.findChild<QLineEdit*>())->setText(QString::fromStdString(list.string()));
        clickIn(dialog, u"Preview"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result->text().isEmpty(); }));
        clickIn(dialog, u"Import 1 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result->text().contains(u"imported"_s); }));
        ring();
    });
    choose("moreButton", u"Import CSV…"_s);
    EXPECT_FALSE(isKept()) << words().toStdString();
}

} // namespace
} // namespace coolwarm::test
