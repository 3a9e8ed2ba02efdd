// SPDX-License-Identifier: MIT
// What is half typed into a dialog survives an alarm, a start from elsewhere and the program's end.
#include "app/pages/history/import_dialog.h"
#include "app/pages/history/session_dialog.h"
#include "app/widgets/fields/time_field.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QThread>

#include <latch>

namespace coolwarm::test {
namespace {

struct Drafts : HistoryView {
    void openWithDrafts() { openPage(); }
    void openRow(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
    }
    /// Opens a session of the list while another runs, whose alarm comes when this has been typed.
    void typeUntilTheAlarm(const std::function<void(QWidget& dialog)>& type) {
        must(startOf(Modality::Heat, 20min));
        press(Qt::Key_2, Qt::ControlModifier);
        openRow([this, type](QWidget& dialog) {
            type(dialog);
            ring();
            EXPECT_FALSE(dialog.isVisible());
        });
    }
    static void typeHalfAWord(QWidget& dialog) { note(dialog)->setPlainText(u"half a w"_s); }
    /// Opens a session of the list, and the program ends when this has been typed.
    void typeUntilTheEnd(const std::function<void(QWidget& dialog)>& type) {
        openRow([this, type](QWidget& dialog) {
            type(dialog);
            logOut(*window);
        });
    }
    /// Gives up what was typed.
    void giveUp(QWidget& dialog) {
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    }
    void goOn(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        click(u"Go on typing"_s);
    }
    bool isKept() const { return says(u"What you were typing is kept."_s); }
    static TimeField* field(QWidget& dialog, std::size_t at) {
        return there(nth(dialog.findChildren<TimeField*>(), at));
    }
    /// The session's alarm comes while somebody types, and is answered on the window.
    void ring() {
        advance(20min);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nothing lies over the alarm";
        EXPECT_NE(button(u"I have taken it off"_s), nullptr);
        EXPECT_EQ(button(u"Go on typing"_s), nullptr);
        click(u"I have taken it off"_s);
    }
    static QPlainTextEdit* note(QWidget& dialog) { return there(dialog.findChild<QPlainTextEdit*>()); }

    /// As the log has the session that began then, which all of these open.
    Session edited() const {
        for (const Session& each : logged())
            if (each.start.utc == utc("2026-03-01 20:00:00"))
                return each;
        ADD_FAILURE() << "no such session";
        return logged().at(0);
    }

    const std::filesystem::path file = services.drafts;
};

TEST_F(Drafts, ComeBackWithAllThatWasTypedAfterAnAlarm) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([](QWidget& dialog) {
        typeHalfAWord(dialog);
        QTest::keyClick(there(field(dialog, 0)->edit()), Qt::Key_Backspace);
    });
    EXPECT_TRUE(openSession() == std::nullopt);
    EXPECT_TRUE(isKept()) << words().toStdString();
    EXPECT_NE(button(u"It is still on, ring again"_s), nullptr) << "nothing lies over the way back";
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(field(dialog, 0)->edit())->text().size(), 15);
        field(dialog, 0)->setValue(QDateTime(QDate(2026, 3, 1), QTime(20, 0), Qt::UTC));
        note(dialog)->setPlainText(u"half a word"_s);
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
        note(dialog)->setPlainText(u"half a w"_s);
        Start next = startOf(Modality::Heat, 15min);
        ASSERT_TRUE(elsewhere(next).verdict.isAllowed());
        bridge.readAnew();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a w"_s);
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
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a w"_s);
        giveUp(dialog);
    });
    EXPECT_FALSE(isKept());
}

TEST_F(Drafts, ComeBackOneAfterTheOtherWhenTwoAlarmsInterrupted) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([](QWidget& dialog) { note(dialog)->setPlainText(u"first"_s); });
    advance(3h);
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([this](QWidget& dialog) {
        note(dialog)->setPlainText(u"second"_s);
        ring();
    });
    click(u"Add"_s);
    for (const QString& typed : {u"second"_s, u"first"_s}) {
        goOn([this, typed](QWidget& dialog) {
            EXPECT_EQ(note(dialog)->toPlainText(), typed);
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
        QTest::keyClick(there(field(dialog, 1)->edit()), Qt::Key_Backspace);
        EXPECT_TRUE(window->leaving().save());
        logOut(*window);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
        << "it tells about somebody's health";
    openWithDrafts();
    EXPECT_TRUE(isKept()) << words().toStdString();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Session"_s);
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(field(dialog, 1)->edit())->text(), u"01/03/2026 20:1"_s);
        giveUp(dialog);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); })) << "given up on purpose";
    EXPECT_TRUE(edited().note.empty());
}

TEST_F(Drafts, OfASessionThatHasGoneBecomeANewOne) {
    logThree();
    openWithDrafts();
    const SessionId id = there(model()->sessionAt(0))->id;
    typeUntilTheEnd([](QWidget& dialog) {
        typeHalfAWord(dialog);
        enter(*field(dialog, 1), u"20:45"_s);
    });
    ASSERT_TRUE(elsewhere(DeletePast{id}).verdict.isAllowed());
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Add a past session"_s);
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a w"_s);
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
        enter(*field(dialog, 0), u"1/3/2026 20:00"_s);
        enter(*field(dialog, 1), u"20:33"_s);
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
        typeInto(*field(dialog, 0), u"yesterday 20:00"_s);
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
    const Session before = *there(model()->sessionAt(0));
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
TEST_F(Drafts, AreWrittenWhileSomebodyTypesAndWhenTheAlarmComes) {
    logThree();
    openWithDrafts();
    typeUntilTheAlarm([this](QWidget& dialog) {
        typeHalfAWord(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(file); }));
        std::filesystem::remove(file);
        note(dialog)->setPlainText(u"half a word"_s);
    });
    EXPECT_TRUE(QFile(file).open(QFile::ReadOnly)) << "at once, and no half second later";
    openWithDrafts();
    goOn([this](QWidget& dialog) {
        EXPECT_EQ(note(dialog)->toPlainText(), u"half a word"_s);
        giveUp(dialog);
    });
}

TEST_F(Drafts, OfDialogsInWhichNothingWasTypedAreNone) {
    logThree();
    openWithDrafts();
    const std::vector<std::function<void()>> ways{
        [this] { clickNamed("addButton"); }, [this] { choose("moreButton", u"Import CSV…"_s); },
        [this] { choose("moreButton", u"Export CSV…"_s); },
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
    writeBytes(list, "modality,site,started_at,duration_seconds\nice,Neck,2026-01-05T10:00Z,1200\n");
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

TEST_F(Drafts, ChangeOnlyWhatWasTypedAndNotWhatOthersWroteMeanwhile) {
    logThree();
    openWithDrafts();
    const Session before = *there(model()->sessionAt(0));
    typeUntilTheEnd([](QWidget& dialog) { note(dialog)->setPlainText(u"mine"_s); });
    Session other = before;
    other.painAfter = pain(2);
    ASSERT_TRUE(elsewhere(editOf(before, other)).verdict.isAllowed());
    openWithDrafts();
    goOn([this](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    EXPECT_EQ(edited().note, noteOf("mine"));
    EXPECT_EQ(edited().painAfter, pain(2));
}

TEST_F(Drafts, AreWrittenByAWorkerWhileSomebodyTypesWhichOverwritesNothingNewer) {
    logThree();
    openWithDrafts();
    openRow([&](QWidget& dialog) {
        std::latch go(1);
        for (int thread = 0; thread < std::max(Background::leastThreads, QThread::idealThreadCount()); ++thread)
            background.run<int>(
                window.get(), [&](const std::stop_token&) { return go.wait(), 0; },
                [](const Delivered<int>&) {});
        QSignalSpy typed(&requests, &Requests::formChanged);
        typeHalfAWord(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return typed.count() == 1; }));
        EXPECT_FALSE(std::filesystem::exists(file)) << "the disk is busy";
        note(dialog)->setPlainText(u"half a word"_s);
        EXPECT_TRUE(window->leaving().save()) << "the end waits for it";
        const std::string saved = bytesOf(file);
        go.count_down();
        bool isThrough = false;
        background.run<int>(
            window.get(), [](const std::stop_token&) { return 0; },
            [&](const Delivered<int>&) { isThrough = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isThrough; }) && bytesOf(file) == saved);
        giveUp(dialog);
    });
}

TEST_F(Drafts, ThatCannotBeWrittenAreAskedAbout) {
    services.drafts = home.path() / "no such folder" / "drafts.json";
    logThree();
    openWithDrafts();
    typeUntilTheAlarm(typeHalfAWord);
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(window->isVisible());
}

TEST_F(Drafts, OfGarbageAreNone) {
    QFile garbage(file);
    ASSERT_TRUE(garbage.open(QFile::WriteOnly));
    garbage.write("[1, {\"note\": 7}, \xff");
    garbage.close();
    openWithDrafts();
    EXPECT_FALSE(isKept());
}

} // namespace
} // namespace coolwarm::test
