// SPDX-License-Identifier: MIT
// What is half typed into a dialog survives an alarm, a start from elsewhere and the program's end.
#include "app/views/import_dialog.h"
#include "app/views/session_dialog.h"
#include "app/widgets/time_field.h"
#include "tests/app/history_bench.h"
#include "tests/support/there.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

struct Drafts : HistoryView {
    void openWithDrafts() { openPage(); }
    void openRow(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
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
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        QTest::keyClick(there(firstOf(dialog.findChildren<TimeField*>())->edit()), Qt::Key_Backspace);
        ring();
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_TRUE(openSession() == std::nullopt);
    EXPECT_TRUE(says(u"What you were typing is kept."_s)) << words().toStdString();
    EXPECT_NE(button(u"It is still on, ring again"_s), nullptr) << "nothing lies over the way back";
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(note(dialog))->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(firstOf(dialog.findChildren<TimeField*>())->edit())->text().size(), 15);
        firstOf(dialog.findChildren<TimeField*>())->setValue(
            QDateTime(QDate(2026, 3, 1), QTime(20, 0), Qt::UTC));
        there(note(dialog))->setPlainText(u"half a word"_s);
        clickIn(dialog, u"Save"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return edited().note == noteOf("half a word"); }));
    EXPECT_FALSE(says(u"What you were typing is kept."_s));
}

TEST_F(Drafts, OfADialogInWhichNothingWasChangedAreNone) {
    logThree();
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    openRow([this](QWidget&) { ring(); });
    EXPECT_FALSE(says(u"What you were typing is kept."_s)) << words().toStdString();
}

TEST_F(Drafts, OfAnImportComeBackWithItsFile) {
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([this](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->setText(u"/home/me/old.csv"_s);
        ring();
    });
    click(u"Import CSV"_s);
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QLineEdit*>())->text(), u"/home/me/old.csv"_s);
        clickIn(dialog, u"Close"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_FALSE(says(u"What you were typing is kept."_s));
}

TEST_F(Drafts, StayOpenWhenAnotherProgramStartsASession) {
    logThree();
    openWithDrafts();
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        Start next = startOf(Modality::Heat, 15min);
        ASSERT_TRUE(elsewhere(next).verdict.isAllowed());
        bridge.readAnew();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(there(note(dialog))->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(edited().note, noteOf("half a w"));
}

TEST_F(Drafts, StayWhileTheWindowIsHiddenInTheTray) {
    logThree();
    openWithDrafts();
    computer.setHasTray(true);
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        ring();
    });
    EXPECT_FALSE(window->close());
    EXPECT_FALSE(window->isVisible());
    emit requests.forwardWanted();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(note(dialog))->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_FALSE(says(u"What you were typing is kept."_s));
}

TEST_F(Drafts, ComeBackOneAfterTheOtherWhenTwoAlarmsInterrupted) {
    logThree();
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"first"_s);
        ring();
    });
    advance(3h);
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expect([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"second"_s);
        ring();
    });
    click(u"Add"_s);
    for (const QString& typed : {u"second"_s, u"first"_s}) {
        dialogs.expect([typed](QWidget& dialog) {
            EXPECT_EQ(there(note(dialog))->toPlainText(), typed);
            clickIn(dialog, u"Cancel"_s);
        });
        click(u"Go on typing"_s);
    }
    EXPECT_FALSE(says(u"What you were typing is kept."_s));
}

// As when it gets a signal to end, and as when the session manager ends it and closes all windows.
TEST_F(Drafts, OutliveTheProgram) {
    logThree();
    openWithDrafts();
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        QTest::keyClick(there(nth(dialog.findChildren<TimeField*>(), 1)->edit()), Qt::Key_Backspace);
        EXPECT_TRUE(window->leaving().save());
        logOut(*window);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
        << "it tells about somebody's health";
    openWithDrafts();
    EXPECT_TRUE(says(u"What you were typing is kept."_s)) << words().toStdString();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Session"_s);
        EXPECT_EQ(there(note(dialog))->toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(nth(dialog.findChildren<TimeField*>(), 1)->edit())->text(), u"01/03/2026 20:1"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); })) << "given up on purpose";
    EXPECT_TRUE(edited().note.empty());
}

TEST_F(Drafts, OfASessionThatHasGoneBecomeANewOne) {
    logThree();
    openWithDrafts();
    const SessionId id = there(model()->sessionAt(0))->id;
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        logOut(*window);
    });
    ASSERT_TRUE(elsewhere(DeletePast{id}).verdict.isAllowed());
    openWithDrafts();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Add a past session"_s);
        EXPECT_EQ(there(note(dialog))->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Save"_s);
    });
    click(u"Go on typing"_s);
    ASSERT_EQ(logged().size(), 3U);
    EXPECT_EQ(edited().note, noteOf("half a w"));
    EXPECT_EQ(edited().start.utc, utc("2026-03-01 20:00:00"));
}

TEST_F(Drafts, ChangeOnlyWhatWasTypedAndNotWhatOthersWroteMeanwhile) {
    logThree();
    openWithDrafts();
    const Session before = *there(model()->sessionAt(0));
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"mine"_s);
        logOut(*window);
    });
    Session other = before;
    other.painAfter = pain(2);
    ASSERT_TRUE(elsewhere(EditPast{other, before}).verdict.isAllowed());
    openWithDrafts();
    dialogs.expect([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    click(u"Go on typing"_s);
    EXPECT_EQ(edited().note, noteOf("mine"));
    EXPECT_EQ(edited().painAfter, pain(2));
}

TEST_F(Drafts, ThatCannotBeWrittenAreAskedAbout) {
    services.drafts = home.path() / "no such folder" / "drafts.json";
    logThree();
    openWithDrafts();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    openRow([this](QWidget& dialog) {
        there(note(dialog))->setPlainText(u"half a w"_s);
        ring();
    });
    dialogs.expectAndClick(u"Stay"_s);
    emit requests.quitWanted();
    EXPECT_TRUE(window->isVisible());
}

TEST_F(Drafts, OfGarbageAreNone) {
    QFile garbage(file);
    ASSERT_TRUE(garbage.open(QFile::WriteOnly));
    garbage.write("[1, {\"note\": 7}, \xff");
    garbage.close();
    openWithDrafts();
    EXPECT_FALSE(says(u"What you were typing is kept."_s));
}

} // namespace
} // namespace coolwarm::test
