// SPDX-License-Identifier: MIT
// What can be done with the sessions of the history: going about, copying, adding, correcting,
// deleting, and taking it back.
#include "app/pages/history/session/session_dialog.h"
#include "app/widgets/fields/pain_picker.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>

namespace coolwarm::test {
namespace {

struct HistoryActs : HistoryView {
    /// Presses a key on the table and waits until the list is what it leads to.
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        activate();
        table()->setFocus();
        QTest::keyClick(table(), pressed, modifiers);
        settle();
    }
    /// The window is the active one again after a dialog, as a window manager sees to.
    void activate() {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    static QComboBox* combo(const QWidget& dialog, bool editable) {
        for (auto* each : dialog.findChildren<QComboBox*>())
            if (each->isEditable() == editable)
                return each;
        return nullptr;
    }
    static TimeField* moment(const QWidget& dialog, const QString& name) {
        for (auto* each : dialog.findChildren<TimeField*>())
            if (there(each->edit())->accessibleName() == name)
                return each;
        return nullptr;
    }
    static QString fault(const QWidget& dialog) {
        const auto* label = there(dialog.findChild<QLabel*>(u"sessionFault"_s));
        return label->isVisible() ? label->text() : QString();
    }
    static QString changes(const QWidget& dialog) {
        auto* label = there(dialog.findChild<QLabel*>(u"sessionChanges"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return label->isVisible(); }));
        return label->text();
    }
    /// Opens the current row and drives its dialog.
    void open(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        key(Qt::Key_Return);
    }
};

TEST_F(HistoryActs, SayThatSomethingIsNotSavedOnlyUntilItIs) {
    logThree();
    openPage();
    store.atBegin = StoreError::Kind::Busy;
    ASSERT_EQ(bridge.submit(SetPreferences{bridge.choices().preferences}).kind,
              Submission::Kind::Waiting);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(says(u"What you did last is not saved yet"_s)) << words().toStdString();
    store.heal();
    bridge.lookAtLog();
    ASSERT_FALSE(bridge.waits());
    EXPECT_FALSE(says(u"What you did last is not saved yet"_s)) << words().toStdString();
}

TEST_F(HistoryActs, GoToTheEndsOfTheListByHomeAndEnd) {
    for (int at = 0; at < 60; ++at) {
        LogPast past = pastOf(Modality::Ice, utc("2026-01-01 00:00:00") + hours{at * 5},
                              utc("2026-01-01 00:20:00") + hours{at * 5});
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    }
    openPage();
    key(Qt::Key_End);
    EXPECT_EQ(table()->currentIndex().row(), 59);
    key(Qt::Key_PageUp);
    const int up = table()->currentIndex().row();
    EXPECT_LT(up, 55);
    key(Qt::Key_PageDown);
    EXPECT_EQ(table()->currentIndex().row(), 59);
    key(Qt::Key_Home);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table()->chosenRows(), (std::vector<std::pair<int, int>>{{0, 1}}));
}

TEST_F(HistoryActs, ReadTheRowsAnewForASessionAndNotForAPreference) {
    logThree();
    openPage();
    Preferences quieter;
    quieter.tellsOpen.ice = !quieter.tellsOpen.ice;
    must(SetPreferences{quieter});
    EXPECT_FALSE(model()->isLoading());
    must(settingOf(logged().at(0).id, &Session::note, noteOf("x")));
    EXPECT_TRUE(model()->isLoading());
    settle();
}

TEST_F(HistoryActs, GoToADate) {
    logThree();
    openPage();
    dialogs.expect([](QWidget& dialog) {
        typeInto(*there(dialog.findChild<TimeField*>()), u"27.2.26"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table()->currentIndex().row() == 2; }));
    EXPECT_EQ(window->focusWidget(), table());
}

TEST_F(HistoryActs, CopyTheSelectedRowsWithTheirHead) {
    logThree();
    openPage();
    QGuiApplication::clipboard()->clear();
    table()->selectRow(0);
    table()->selectionModel()->select(model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    key(Qt::Key_C, Qt::ControlModifier);
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !copied().isEmpty(); }));
    const QStringList lines = copied().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << copied().toStdString();
    EXPECT_TRUE(firstOf(lines).startsWith(u"Start\tWhat\t"_s));
    EXPECT_EQ(nth(lines, 1), u"Sun 1 Mar 2026 20:00\tIce\tNeck\t12 min\tStopped early\t\t"_s);
    EXPECT_TRUE(nth(lines, 2).contains(u"Lower back\t20 min"_s));
}

TEST_F(HistoryActs, AddAPastSession) {
    openPage();
    dialogs.expect([&](QWidget& dialog) {
        there(combo(dialog, false))->setCurrentText(u"Heat"_s);
        there(combo(dialog, true))->setEditText(u"Jaw"_s);
        enter(*there(moment(dialog, u"Start"_s)), u"1/3/2026 18:00"_s);
        there(dialog.findChild<QSpinBox*>())->setValue(35);
        EXPECT_EQ(there(moment(dialog, u"End"_s))->value()->time(), QTime(18, 35));
        firstOf(dialog.findChildren<PainPicker*>())->setPain(pain(7));
        nth(dialog.findChildren<PainPicker*>(), 1)->setPain(pain(4));
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"at the spa"_s);
        clickIn(dialog, u"Save"_s);
    });
    clickNamed("addButton");
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::Start), u"Sun 1 Mar 18:00"_s);
    EXPECT_EQ(cell(0, HistoryModel::Therapy), u"Heat"_s);
    EXPECT_EQ(cell(0, HistoryModel::SiteColumn), u"Jaw"_s);
    EXPECT_EQ(cell(0, HistoryModel::OutcomeColumn), u"15 min too long"_s);
    EXPECT_EQ(cell(0, HistoryModel::Pain), u"7 → 4"_s);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"at the spa"_s);
}

TEST_F(HistoryActs, TellWhatWasAddedAndTakeItBackByTheButtonOfItsNotice) {
    logThree();
    openPage();
    dialogs.expect([&](QWidget& dialog) {
        there(combo(dialog, false))->setCurrentText(u"Heat"_s);
        enter(*there(moment(dialog, u"Start"_s)), u"1/3/2026 18:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    clickNamed("addButton");
    settle();
    ASSERT_EQ(rowCount(), 4);
    EXPECT_TRUE(says(u"Added: the session of Sun 1 Mar 18:00 (Heat, Lower back)."_s))
        << words().toStdString();
    ASSERT_TRUE(elsewhere(settingOf(there(sessionAt(*model(), 0))->id, &Session::note,
                                    noteOf("from elsewhere")))
                    .verdict.isAllowed());
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(rowCount(), 3) << "it means what it told of";
}

TEST_F(HistoryActs, SayInTheDialogWhyASessionCannotBe) {
    logThree();
    openPage();
    dialogs.expect([&](QWidget& dialog) {
        enter(*there(moment(dialog, u"Start"_s)), u"27/2/2026 14:30"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"14:12"_s)) << fault(dialog).toStdString();
        enter(*there(moment(dialog, u"Start"_s)), u"5/3/2026 14:30"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"future"_s)) << fault(dialog).toStdString();
        there(combo(dialog, true))->setEditText(u"  "_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_FALSE(fault(dialog).contains(u"future"_s));
        EXPECT_EQ(dialog.focusWidget(), combo(dialog, true));
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    EXPECT_EQ(rowCount(), 3);
}

TEST_F(HistoryActs, CorrectASessionAndTellItsOldValues) {
    logThree();
    openPage();
    open([&](QWidget& dialog) {
        EXPECT_EQ(there(combo(dialog, true))->currentText(), u"Neck"_s);
        EXPECT_EQ(there(moment(dialog, u"Start"_s))->value()->time(), QTime(20, 0));
        EXPECT_EQ(there(dialog.findChild<QSpinBox*>())->value(), 12);
        there(combo(dialog, true))->setEditText(u"Left knee"_s);
        enter(*there(moment(dialog, u"End"_s)), u"20:20"_s);
        EXPECT_EQ(there(dialog.findChild<QSpinBox*>())->value(), 20);
        clickIn(dialog, u"Save"_s);
    });
    settle();
    EXPECT_EQ(cell(0, HistoryModel::SiteColumn), u"Left knee"_s);
    EXPECT_EQ(cell(0, HistoryModel::OutcomeColumn), u"Completed"_s);
    open([&](QWidget& dialog) {
        const QString told = changes(dialog);
        EXPECT_TRUE(told.contains(u"Mon 2 Mar 2026 08:00 · Edited"_s)) << told.toStdString();
        EXPECT_TRUE(told.contains(u"Part of the body: Left knee (before: Neck)"_s))
            << told.toStdString();
        EXPECT_TRUE(told.contains(u"Length: 20 min (before: 12 min)"_s)) << told.toStdString();
        clickIn(dialog, u"Cancel"_s);
    });
}

TEST_F(HistoryActs, LeaveNoTraceOfAnEditThatChangesNothing) {
    logThree();
    openPage();
    open([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    const auto reader = openHistory(home.path(), 5s);
    EXPECT_TRUE(reader->changesOf(there(sessionAt(*model(), 0))->id).empty());
}

TEST_F(HistoryActs, SayUntilWhenARestHoldsASession) {
    showWindow();
    click(u"Start ice"_s);
    advance(5min);
    click(u"Take it off now"_s);
    click(u"Done"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    ASSERT_EQ(rowCount(), 1);
    open([&](QWidget& dialog) {
        there(combo(dialog, true))->setEditText(u"Neck"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"10:05"_s)) << fault(dialog).toStdString();
        there(combo(dialog, true))->setEditText(u"Lower back"_s);
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"a note may be added"_s);
        clickIn(dialog, u"Save"_s);
    });
    settle();
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"a note may be added"_s);
}

TEST_F(HistoryActs, SayWhyTheRestOfADeletedSessionStays) {
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    openPage();
    key(Qt::Key_Delete);
    EXPECT_EQ(rowCount(), 0);
    EXPECT_TRUE(
        says(u"Its rest stays, because your skin had the pack: Lower back, ice again from"_s))
        << words().toStdString();
}

TEST_F(HistoryActs, AreUndoneAndDoneAgainByTheKeyboard) {
    logThree();
    openPage();
    key(Qt::Key_Delete);
    EXPECT_EQ(rowCount(), 2);
    EXPECT_TRUE(says(u"Deleted: the session of Sun 1 Mar 20:00 (Ice, Neck)."_s));
    open([&](QWidget& dialog) { // the next one
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"edited"_s);
        clickIn(dialog, u"Save"_s);
    });
    settle();
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"edited"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), QString());
    EXPECT_TRUE(says(u"Edit of Sat 28 Feb 09:00 undone."_s)) << words().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rowCount(), 3);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(rowCount(), 2);
    EXPECT_TRUE(says(u"Deletion of Sun 1 Mar 20:00 redone."_s)) << words().toStdString();
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"edited"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(says(u"Nothing to redo."_s));
}

TEST_F(HistoryActs, UndoWhatWasAddedWithItsCorrections) {
    openPage();
    dialogs.expect([&](QWidget& dialog) {
        enter(*there(moment(dialog, u"Start"_s)), u"1/3/2026 18:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    clickNamed("addButton");
    settle();
    open([](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"edited"_s);
        clickIn(dialog, u"Save"_s);
    });
    settle();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), QString());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(part<HistoryTable>(), nullptr); // and no session any more
    auto* page = there(window->findChild<HistoryPage*>());
    activate();
    QTest::keyClick(page, Qt::Key_Y, Qt::ControlModifier);
    settle();
    ASSERT_EQ(rowCount(), 1);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"edited"_s);
}

TEST_F(HistoryActs, TakeADeletionBackByTheButtonOfItsNotice) {
    logThree();
    openPage();
    key(Qt::Key_Delete);
    ASSERT_EQ(rowCount(), 2);
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(rowCount(), 3);
}

TEST_F(HistoryActs, TakeBackWhatTheNoticeToldOfAndNotWhatAnotherProgramDidSince) {
    logThree();
    openPage();
    const Session first = *there(sessionAt(*model(), 0));
    const Session second = *there(sessionAt(*model(), 1));
    key(Qt::Key_Delete);
    ASSERT_TRUE(elsewhere(settingOf(second.id, &Session::note, noteOf("from elsewhere")))
                    .verdict.isAllowed());
    click(u"Undo"_s);
    settle();
    ASSERT_EQ(rowCount(), 3);
    EXPECT_EQ(there(sessionAt(*model(), 0))->id, first.id);
    EXPECT_EQ(there(sessionAt(*model(), 1))->note, noteOf("from elsewhere"));
}

TEST_F(HistoryActs, UndoNoOlderStepWhileTheLastOneWaitsForTheLog) {
    logThree();
    openPage();
    key(Qt::Key_Delete);
    ASSERT_EQ(rowCount(), 2);
    store.atBegin = StoreError::Kind::Busy;
    dialogs.expect([](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"edited"_s);
        clickIn(dialog, u"Save"_s);
    });
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(bridge.waits());
    for (auto* keys : window->findChildren<QShortcut*>())
        if (keys->key() == QKeySequence(Qt::CTRL | Qt::Key_Z))
            emit keys->activated();
    EXPECT_TRUE(says(u"What you did last is not saved yet."_s)) << words().toStdString();
    store.heal();
    EXPECT_TRUE(bridge.save());
    settle();
    EXPECT_EQ(rowCount(), 2) << "the deletion was not meant";
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"edited"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), QString());
}

TEST_F(HistoryActs, TellThatADeletionIsTakenBackAlready) {
    logThree();
    openPage();
    key(Qt::Key_Delete);
    const Undo announced{*there(bridge.undoable())};
    ASSERT_TRUE(elsewhere(announced).verdict.isAllowed());
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(rowCount(), 3);
    EXPECT_TRUE(says(u"has been undone already"_s)) << words().toStdString();
}

} // namespace
} // namespace coolwarm::test
