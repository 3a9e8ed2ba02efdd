// SPDX-License-Identifier: MIT
// The form of a bout: nothing chosen beforehand, refusals in it, and nothing typed is ever lost.
#include "tests/app/support/bouts_bench.h"
#include "tests/app/support/typed_time.h"

#include <QLineEdit>

namespace coolwarm::test {
namespace {

struct ABoutsForm : BoutsInWindow {
    void begin(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        emit requests.boutWanted();
        letItBeAnswered();
    }
    static void choose(const QWidget& dialog, const QString& box, int at) {
        there(dialog.findChild<QComboBox*>(box))->setCurrentIndex(at);
    }
    static void type(WordChips& chips, const QString& word) {
        auto* edit = there(chips.edit());
        edit->setFocus();
        edit->setText(word);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

TEST_F(ABoutsForm, BeginsWithNothingChosenBeforehand) {
    showWindow();
    begin([](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QComboBox*>())->currentText(), u"Lower back"_s);
        EXPECT_EQ(there(timeIn(dialog, 0).edit())->text(), u"02/03/2026 08:00"_s);
        EXPECT_FALSE(there(dialog.findChild<QCheckBox*>())->isChecked());
        for (int at = 0; at < 3; ++at)
            EXPECT_TRUE(chipsIn(dialog, at).words().empty());
        for (const QString& box : {u"courseChoice"_s, u"tightnessChoice"_s})
            EXPECT_EQ(there(dialog.findChild<QComboBox*>(box))->currentText(), u"Not known"_s);
        clickIn(dialog, u"Save"_s);
    });
    const Episode bout = firstOf(bouts());
    EXPECT_EQ(bout.course, std::nullopt);
    EXPECT_EQ(bout.tightness, std::nullopt);
    EXPECT_EQ(bout.ended, std::nullopt);
    EXPECT_EQ(notice(*window), u"Begun: the bout Lower back, since Mon 2 Mar 08:00."_s);
    click(u"Undo"_s);
    EXPECT_TRUE(bouts().empty());
    EXPECT_EQ(notice(*window), u"Taken out of the log: Bout, Lower back, since Mon 2 Mar 08:00."_s);
}

TEST_F(ABoutsForm, KeepsAllThatWasEntered) {
    showWindow();
    begin([](QWidget& dialog) {
        there(dialog.findChild<QComboBox*>())->setCurrentText(u"Ünter dem Knie"_s);
        enter(timeIn(dialog, 0), u"28/2/2026 9:30"_s);
        type(chipsIn(dialog, 0), u"رفع صندوق"_s);
        type(chipsIn(dialog, 0), u"lifting; sitting long"_s);
        type(chipsIn(dialog, 1), u"階段"_s);
        there(chipsIn(dialog, 2).edit())->setText(u"heat"_s); // Save adds it as well
        choose(dialog, u"courseChoice"_s, 2);
        choose(dialog, u"tightnessChoice"_s, 4);
        noteIn(dialog).setPlainText(u"after the move"_s);
        clickIn(dialog, u"Save"_s);
    });
    const Episode bout = firstOf(bouts());
    EXPECT_EQ(bout.site, siteOf("Ünter dem Knie"));
    EXPECT_EQ(bout.began.utc, utc("2026-02-28 09:30:00"));
    EXPECT_EQ(bout.trigger.text(), "رفع صندوق; lifting; sitting long");
    EXPECT_EQ(bout.worse.text(), "階段");
    EXPECT_EQ(bout.eases.text(), "heat");
    EXPECT_EQ(bout.course, Course::ComesAndGoes);
    EXPECT_EQ(bout.tightness, Tightness::of(3));
    EXPECT_EQ(bout.note, noteOf("after the move"));
}

TEST_F(ABoutsForm, OffersTheWordsThatWereUsedBeforeTheLastFirst) {
    Episode early = boutOf(utc("2025-03-01 08:00:00"), utc("2025-03-05 08:00:00"));
    early.trigger = WordList::of("lifting; draught").value();
    Episode late = boutOf(utc("2025-06-01 08:00:00"), utc("2025-06-05 08:00:00"));
    late.trigger = WordList::of("sitting; lifting").value();
    written(early);
    written(late);
    showWindow();
    begin([](QWidget& dialog) {
        WordChips& trigger = chipsIn(dialog, 0);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !offered(trigger).isEmpty(); }));
        EXPECT_EQ(offered(trigger), (QStringList{u"sitting"_s, u"lifting"_s, u"draught"_s}));
        auto* chip = there(nth(trigger.findChildren<WordChip*>(), 1));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        EXPECT_TRUE(chip->isChecked());
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(firstOf(bouts()).trigger.text(), "lifting");
}

TEST_F(ABoutsForm, SaysWhatIsRefusedWithBothNamedAndKeepsWhatWasTyped) {
    written(boutOf(utc("2026-02-20 08:00:00"), utc("2026-02-25 08:00:00")));
    showWindow();
    begin([this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"half a w"_s);
        enter(timeIn(dialog, 0), u"24/2/2026 9:00"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"since Tue 24 Feb 09:00"_s))
            << fault(dialog).toStdString();
        EXPECT_TRUE(fault(dialog).contains(u"Fri 20 Feb 08:00 to Wed 25 Feb 08:00"_s));
        enter(timeIn(dialog, 0), u"3/3/2026 9:00"_s);
        EXPECT_EQ(fault(dialog), QString()) << "it is being corrected";
        clickIn(dialog, u"Save"_s);
        EXPECT_EQ(fault(dialog), u"That would be in the future. Check the date and the time."_s);
        enter(timeIn(dialog, 0), u"3/3/1969 9:00"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_EQ(fault(dialog),
                  u"The log reaches back to 1970, and this is earlier. Check the date."_s);
        enter(timeIn(dialog, 0), u"26/2/2026 9:00"_s);
        there(chipsIn(dialog, 0).edit())->setText(QString(81, u'x'));
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(bouts().size(), 1U);
        there(chipsIn(dialog, 0).edit())->clear();
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(firstOf(bouts()).note, noteOf("half a w"));
}

TEST_F(ABoutsForm, EndsABoutAndNamesIt) {
    written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    openBout([](QWidget& dialog) {
        auto* over = there(dialog.findChild<QCheckBox*>());
        over->click();
        EXPECT_EQ(there(timeIn(dialog, 1).edit())->text(), u"02/03/2026 08:00"_s);
        enter(timeIn(dialog, 1), u"1/3/2026 20:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(there(firstOf(bouts()).ended)->utc, utc("2026-03-01 20:00:00"));
    EXPECT_EQ(notice(*window),
              u"Ended: the bout Lower back, Fri 27 Feb 08:00 to Sun 1 Mar 20:00."_s);
    click(u"Undo"_s);
    EXPECT_EQ(firstOf(bouts()).ended, std::nullopt);
}

TEST_F(ABoutsForm, ThatChangesNothingWritesNothing) {
    Episode bout = boutOf(utc("2026-02-27 08:00:12"));
    bout.worse = WordList::of("b; a").value();
    written(bout);
    showWindow();
    openBout([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    EXPECT_FALSE(button(u"Undo"_s) != nullptr);
    EXPECT_EQ(firstOf(bouts()).began.utc, bout.began.utc) << "its seconds stay";
}

TEST_F(ABoutsForm, ShowsWhatAnotherProgramChangedMeanwhileAndLosesNothing) {
    const Episode bout = written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    openBout([&](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"mine"_s);
        Episode other = bout;
        other.note = noteOf("theirs");
        other.course = Course::Constant;
        ASSERT_TRUE(elsewhere(editOf(bout, other)).verdict.isAllowed());
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"Changed elsewhere meanwhile: Note"_s))
            << fault(dialog).toStdString();
        EXPECT_TRUE(fault(dialog).contains(u"theirs"_s));
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"mine"_s);
        EXPECT_EQ(there(dialog.findChild<QComboBox*>(u"courseChoice"_s))->currentText(),
                  u"Constant"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(firstOf(bouts()).note, noteOf("mine"));
    EXPECT_EQ(firstOf(bouts()).course, Course::Constant);
}

TEST_F(ABoutsForm, OfABoutThatIsGoneSaysSoAndStays) {
    const Episode bout = written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    openBout([&](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"mine"_s);
        ASSERT_TRUE(elsewhere(DeleteBout{bout.id}).verdict.isAllowed());
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"no longer in the log"_s));
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"mine"_s);
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
}

TEST_F(ABoutsForm, DeletesAndTakesThatBack) {
    const Episode bout = written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    openBout([](QWidget& dialog) { clickIn(dialog, u"Delete"_s); });
    EXPECT_TRUE(bouts().empty());
    EXPECT_EQ(notice(*window), u"Deleted: the bout Lower back, since Fri 27 Feb 08:00."_s);
    click(u"Undo"_s);
    EXPECT_EQ(firstOf(bouts()).id, bout.id);
    EXPECT_EQ(notice(*window), u"Back in the log: Bout, Lower back, since Fri 27 Feb 08:00."_s);
}

TEST_F(ABoutsForm, IsPutAsideForAnAlarmWithAllThatWasTyped) {
    written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    must(startOf(Modality::Heat, 20min));
    emit requests.unblocked();
    begin([this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"half a w"_s);
        there(chipsIn(dialog, 0).edit())->setText(u"lift"_s);
        advance(20min);
        EXPECT_FALSE(dialog.isVisible()) << "nothing lies over the alarm";
        click(u"I have taken it off"_s);
    });
    dialogs.expect([this](QWidget& dialog) {
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"half a w"_s);
        EXPECT_EQ(chipsIn(dialog, 0).typed(), u"lift"_s);
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    click(u"Go on typing"_s);
}

TEST_F(ABoutsForm, OutlivesTheProgram) {
    const Episode bout = written(boutOf(utc("2026-02-27 08:00:00")));
    showWindow();
    openBout([this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"half a w"_s);
        typeInto(timeIn(dialog, 0), u"27/02/2026 0"_s);
        choose(dialog, u"tightnessChoice"_s, 1);
        logOut(*window);
    });
    showWindow();
    dialogs.expect([this](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Bout"_s);
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"half a w"_s);
        EXPECT_EQ(there(timeIn(dialog, 0).edit())->text(), u"27/02/2026 0"_s);
        enter(timeIn(dialog, 0), u"27/02/2026 08:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    click(u"Go on typing"_s);
    EXPECT_EQ(firstOf(bouts()).note, noteOf("half a w"));
    EXPECT_EQ(firstOf(bouts()).tightness, Tightness::of(0));
    EXPECT_EQ(firstOf(bouts()).began, bout.began);
}

TEST_F(ABoutsForm, WaitsForALockedLogAndIsSavedThen) {
    showWindow();
    begin([this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"kept"_s);
        store.atBegin = StoreError::Kind::Busy;
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_TRUE(bouts().empty());
    EXPECT_TRUE(says(u"Not saved yet"_s)) << words().toStdString();
    store.heal();
    EXPECT_TRUE(bridge.save());
    EXPECT_EQ(firstOf(bouts()).note, noteOf("kept"));
}

TEST_F(ABoutsForm, WhoseWordsAreRefusedLaterShowsThemUntilTheyAreRead) {
    showWindow();
    begin([this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"kept words"_s);
        store.atBegin = StoreError::Kind::Busy;
        clickIn(dialog, u"Save"_s);
    });
    written(boutOf(utc("2026-03-01 08:00:00")));
    store.heal();
    (void)bridge.save();
    EXPECT_TRUE(says(u"These two share time"_s)) << words().toStdString();
    EXPECT_TRUE(words().remove(QChar(0x200B)).contains(u"kept words"_s)) << words().toStdString();
}

} // namespace
} // namespace coolwarm::test
