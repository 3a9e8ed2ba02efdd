// SPDX-License-Identifier: MIT
// What the dialog and the list say of a session: one length everywhere, odd offsets, and bars and
// refusals that go when they are over.
#include "app/pages/history/export_dialog.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace coolwarm::test {
namespace {

struct ASessionsForm : HistoryView {
    static TimeField* field(const QWidget& dialog, int at) {
        return nth(dialog.findChildren<TimeField*>(), static_cast<std::size_t>(at));
    }
    static QString fault(const QWidget& dialog) {
        const auto* label = there(dialog.findChild<QLabel*>(u"sessionFault"_s));
        return label->isVisible() ? label->text() : QString();
    }
    void open(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        key(Qt::Key_Return);
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        table()->setFocus();
        QTest::keyClick(table(), pressed, modifiers);
        settle();
    }
    QString bar() const {
        const auto* notice = part<NoticeBar>(); // the window has no other to show
        return notice != nullptr ? notice->text() : QString();
    }
    int current() const { return table()->currentIndex().row(); }
};

TEST_F(ASessionsForm, HasTheSameLengthAsResultListAndLog) {
    showWindow();
    click(u"Start ice"_s);
    advance(13min + 34s);
    click(u"Take it off now"_s);
    EXPECT_TRUE(says(u"Stopped after 13 min 34 s"_s)) << words().toStdString();
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    EXPECT_EQ(cell(0, HistoryModel::Length), u"13 min 34 s"_s);
    open([](QWidget& dialog) {
        auto* length = there(dialog.findChild<QSpinBox*>());
        EXPECT_EQ(length->text(), u"13 min 34 s"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(logged().at(0).duration(), 13min + 34s) << "and a look changes nothing";
}

TEST_F(ASessionsForm, AsksBeforeItDropsWhatWasTyped) {
    logThree();
    openPage();
    open([this](QWidget& dialog) {
        auto* note = there(dialog.findChild<QPlainTextEdit*>());
        note->setPlainText(u"long and careful"_s);
        dialogs.expect([](QWidget& question) { // Enter means the safe answer
            QTest::keyClick(there(there(question.window())->focusWidget()), Qt::Key_Return);
        });
        QTest::keyClick(&dialog, Qt::Key_Escape);
        letItBeAnswered();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(note->toPlainText(), u"long and careful"_s);
        dialogs.expectAndClick(u"Go on typing"_s);
        clickIn(dialog, u"Cancel"_s);
        EXPECT_TRUE(dialog.isVisible());
        dialogs.expectAndClick(u"Throw it away"_s);
        dialog.close();
        letItBeAnswered();
        EXPECT_FALSE(dialog.isVisible());
    });
    for (const Session& each : logged())
        EXPECT_TRUE(each.note.empty());
    open([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }); // nothing to ask about
}

TEST_F(ASessionsForm, IsNotHeldBackByItsQuestionWhenAnAlarmComes) {
    logThree();
    openPage();
    must(startOf(Modality::Heat, 20min));
    press(Qt::Key_2, Qt::ControlModifier);
    open([this](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"half a w"_s);
        dialogs.expect([this](QWidget&) {
            advance(20min);
            EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        });
        QTest::keyClick(&dialog, Qt::Key_Escape);
        letItBeAnswered();
    });
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    click(u"I have taken it off"_s);
    EXPECT_TRUE(says(u"What you were typing is kept."_s)) << words().toStdString();
}

TEST_F(ASessionsForm, ShowsHowTheSkinWasAndCorrectsIt) {
    logThree();
    openPage();
    open([](QWidget& dialog) {
        auto* skin = there(dialog.findChild<QComboBox*>(u"skinChoice"_s));
        EXPECT_EQ(skin->currentText(), u"Not known"_s);
        skin->setCurrentIndex(skin->findText(u"Numb"_s));
        clickIn(dialog, u"Save"_s);
    });
    settle();
    const auto skinOfFirst = [this] { return there(sessionAt(*model(), 0))->skin; };
    EXPECT_EQ(skinOfFirst(), Skin::Numb);
    open([](QWidget& dialog) {
        auto* skin = there(dialog.findChild<QComboBox*>(u"skinChoice"_s));
        EXPECT_EQ(skin->currentText(), u"Numb"_s);
        skin->setCurrentIndex(0);
        clickIn(dialog, u"Save"_s);
    });
    settle();
    EXPECT_EQ(skinOfFirst(), std::nullopt);
}

TEST_F(ASessionsForm, KeepsTheSecondsWhenItsStartMovesAndDropsThemForAChosenLength) {
    LogPast past = pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:13:34"));
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    openPage();
    open([](QWidget& dialog) {
        auto* length = there(dialog.findChild<QSpinBox*>());
        enter(*there(field(dialog, 0)), u"9:00"_s);
        EXPECT_EQ(length->text(), u"13 min 34 s"_s);
        length->setFocus();
        length->selectAll();
        QTest::keyClicks(length, u"13"_s);
        EXPECT_EQ(length->text(), u"13 min"_s) << "typed, so the seconds are not meant";
        QTest::keyClick(length, Qt::Key_Up);
        EXPECT_EQ(length->text(), u"14 min"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(logged().at(0).duration(), 14min);
    EXPECT_EQ(logged().at(0).start.utc, utc("2026-03-01 09:00:00"));
}

TEST_F(ASessionsForm, TakesAMinuteThatItShowsForTheMomentThatItHas) {
    showWindow();
    advance(12s);
    click(u"Start ice"_s);
    advance(8min + 34s);
    click(u"Take it off now"_s);
    const Session before = logged().at(0);
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    open([](QWidget& dialog) {
        const auto* length = there(dialog.findChild<QSpinBox*>());
        enter(*there(field(dialog, 0)), u"8:00"_s);
        enter(*there(field(dialog, 1)), u"8:08"_s);
        EXPECT_EQ(length->text(), u"8 min 34 s"_s);
        enter(*there(field(dialog, 1)), u"8:30"_s); // a slip
        enter(*there(field(dialog, 1)), u"8:08"_s);
        EXPECT_EQ(length->text(), u"8 min 34 s"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_EQ(fault(dialog), QString());
    });
    EXPECT_EQ(logged().at(0), before);
    EXPECT_FALSE(bridge.undoable().has_value()) << "nothing was changed";
}

TEST_F(ASessionsForm, TakesAMinuteThatIsShownOnlySinceTheStartWasMoved) {
    LogPast past = pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:13:34"));
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    openPage();
    open([](QWidget& dialog) {
        enter(*there(field(dialog, 0)), u"9:00"_s);
        enter(*there(field(dialog, 1)), u"9:13"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(logged().at(0).duration(), 13min + 34s);
}

TEST_F(ASessionsForm, EditsASessionOfAnOffsetThatNoQDateTimeCanHave) {
    for (const auto offset : {minutes{18 * 60}, minutes{-17 * 60}}) {
        LogPast past =
            pastOf(Modality::Ice, utc("2026-02-20 10:00:00"), utc("2026-02-20 10:20:00"));
        past.start.offset = past.end.offset = offset;
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
        if (!window)
            openPage();
        bridge.readAnew();
        settle();
        const QString wall = offset > 0min ? u"21/02/2026 04:20"_s : u"19/02/2026 17:20"_s;
        open([&](QWidget& dialog) {
            EXPECT_EQ(there(there(field(dialog, 1))->edit())->text(), wall);
            there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"only the note"_s);
            clickIn(dialog, u"Save"_s);
        });
        EXPECT_EQ(logged().at(0).end, past.end);
        open([&](QWidget& dialog) {
            enter(*there(field(dialog, 1)), offset > 0min ? u"4:25"_s : u"17:25"_s);
            EXPECT_EQ(there(dialog.findChild<QSpinBox*>())->value(), 25);
            clickIn(dialog, u"Save"_s);
            EXPECT_EQ(fault(dialog), QString());
        });
        EXPECT_EQ(logged().at(0).end, (Moment{past.end.utc + 5min, offset}));
        open([&](QWidget& dialog) { // typed with an offset of its own
            enter(*there(field(dialog, 1)), u"2026-02-20T10:22+00:00"_s);
            clickIn(dialog, u"Save"_s);
            EXPECT_EQ(fault(dialog), QString());
        });
        EXPECT_EQ(there(logged().at(0).end)->utc, past.end.utc + 2min);
        open([](QWidget& dialog) {
            there(dialog.findChild<QSpinBox*>())->setValue(18);
            clickIn(dialog, u"Save"_s);
        });
        EXPECT_EQ(logged().at(0).end, (Moment{past.end.utc - 2min, offset}));
        ASSERT_TRUE(elsewhere(DeletePast{logged().at(0).id}).verdict.isAllowed());
    }
}

TEST_F(ASessionsForm, TakesATypedOffsetThatNoQDateTimeCanHaveAsTheMomentItIs) {
    openPage();
    dialogs.expect([&](QWidget& dialog) {
        enter(*there(field(dialog, 0)), u"2026-03-01T10:00+18:00"_s);
        enter(*there(field(dialog, 1)), u"2026-03-01T10:20+18:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    clickNamed("addButton");
    settle();
    EXPECT_EQ(logged().at(0).start.utc, utc("2026-02-28 16:00:00"));
    EXPECT_EQ(logged().at(0).duration(), 20min);
}

TEST_F(ASessionsForm, ForgetsARefusalWhileItIsCorrected) {
    logThree();
    openPage();
    open([](QWidget& dialog) {
        enter(*there(field(dialog, 1)), u"1/3/2026 19:00"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_NE(fault(dialog), QString());
        typeInto(*there(field(dialog, 1)), u"1/3/2026 20:1"_s);
        EXPECT_EQ(fault(dialog), QString()) << "it is being corrected";
        typeInto(*there(field(dialog, 1)), u"2/3/2026 25:99"_s);
        clickIn(dialog, u"Save"_s);
        const auto* said = there(there(field(dialog, 1))->findChild<QLabel*>(u"timeSaid"_s));
        EXPECT_TRUE(said->isVisible());
        typeInto(*there(field(dialog, 1)), u"1/3/2026 20:10"_s);
        EXPECT_FALSE(said->isVisible());
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(cell(0, HistoryModel::Length), u"10 min"_s);
}

TEST_F(ASessionsForm, TakesAMegabyteForANoteByRefusingItInWords) {
    logThree();
    openPage();
    open([](QWidget& dialog) {
        auto* note = there(dialog.findChild<QPlainTextEdit*>());
        note->setPlainText(u"typed before"_s);
        QApplication::clipboard()->setText(QString(1'000'000, QChar(u'x')));
        note->paste();
        EXPECT_TRUE(fault(dialog).contains(u"1,000,000"_s)) << fault(dialog).toStdString();
        EXPECT_EQ(note->toPlainText(), u"typed before"_s) << "nothing typed is lost";
        note->setPlainText(QString(10'001, QChar(u'x')));
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"10,001"_s)) << fault(dialog).toStdString();
        EXPECT_EQ(note->toPlainText().size(), 10'001) << "nothing typed is lost";
        note->setPlainText(u"short"_s);
        EXPECT_EQ(fault(dialog), QString());
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(logged().at(0).note, noteOf("short"));
}

TEST_F(ASessionsForm, DeletedFromTheListLeavesTheUserAtTheNextRow) {
    logThree();
    log(Modality::Heat, "2026-02-26 10:00:00", "2026-02-26 10:15:00");
    openPage();
    key(Qt::Key_Down);
    ASSERT_EQ(current(), 1);
    const auto next = there(sessionAt(*model(), 2))->id;
    const auto gone = there(sessionAt(*model(), 1))->id;
    key(Qt::Key_Delete);
    ASSERT_EQ(rowCount(), 3);
    EXPECT_EQ(current(), 1);
    EXPECT_EQ(there(sessionAt(*model(), current()))->id, next);
    EXPECT_TRUE(table()->selectionModel()->isRowSelected(1, {}));
    EXPECT_TRUE(bar().contains(u"Sat 28 Feb 09:00"_s)) << bar().toStdString();
    EXPECT_TRUE(bar().contains(u"Neck"_s)) << bar().toStdString();
    key(Qt::Key_End);
    click(u"Undo"_s);
    settle();
    ASSERT_EQ(rowCount(), 4);
    EXPECT_EQ(current(), 1) << "what came back";
    EXPECT_EQ(there(sessionAt(*model(), current()))->id, gone);
    EXPECT_TRUE(table()->selectionModel()->isRowSelected(1, {}));
}

TEST_F(ASessionsForm, DeletedAtTheEndOfTheListLeavesTheUserAtTheNewLastRow) {
    logThree();
    openPage();
    key(Qt::Key_End);
    key(Qt::Key_Delete);
    EXPECT_EQ(current(), 1);
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    EXPECT_EQ(rowCount(), 0);
}

TEST_F(ASessionsForm, LeavesNoBarOfWhatIsOver) {
    logThree();
    openPage();
    key(Qt::Key_Delete);
    EXPECT_NE(bar(), QString());
    open([](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"edited"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(bar(), QString()) << "something else has happened";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(bar(), QString());
    dialogs.expect([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    clickNamed("addButton");
    settle();
    EXPECT_TRUE(bar().startsWith(u"Added: "_s)) << bar().toStdString();
}

// The button had the keyboard at first, and a space stored a session that never was.
TEST_F(ASessionsForm, BeginsInItsFirstFieldWhereASpaceStoresNothing) {
    logThree();
    openPage();
    const auto begins = [](QWidget& dialog) {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        EXPECT_NE(qobject_cast<QComboBox*>(dialog.focusWidget()), nullptr);
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Space);
        if (QWidget* list = QApplication::activePopupWidget())
            list->close();
        EXPECT_TRUE(dialog.isVisible());
        there(qobject_cast<QDialog*>(&dialog))->done(QDialog::Rejected);
    };
    dialogs.expect(begins);
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    EXPECT_EQ(rowCount(), 3);
    dialogs.expect(begins);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(logged().size(), 3U);
}

TEST_F(ASessionsForm, HasAPartForEachKeyThatALabelUnderlines) {
    openPage();
    dialogs.expect([](QWidget& dialog) {
        int keys = 0;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->buddy() == nullptr)
                continue;
            EXPECT_NE(there(label->buddy())->focusPolicy(), Qt::NoFocus)
                << label->text().toStdString();
            ++keys;
        }
        EXPECT_GE(keys, 6);
        clickIn(dialog, u"Cancel"_s);
    });
    press(Qt::Key_N, Qt::ControlModifier);
}

} // namespace
} // namespace coolwarm::test
