// SPDX-License-Identifier: MIT
// The form of a pain entry: told for another time, corrected, refused, and never lost.
#include "app/dialogs/entry/entry_dialog.h"

#include "app/widgets/fields/pain_button.h"
#include "core/engine/commands/pain.h"
#include "core/log/ports/diary_reader.h"
#include "tests/app/support/typed_time.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct EntryForm : testing::Test, WindowBench {
    std::vector<PainEntry> entries() {
        std::vector<PainEntry> all;
        const auto reader = services.openHistory();
        for (const DiaryRow& row : reader->diary().page(PainEntry::kind, {}, {}, 100))
            all.push_back(std::get<PainEntry>(row.record));
        return all;
    }
    void openNew(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        choose("painMore", u"At another time…"_s);
    }
    static void choosePain(QWidget& dialog, int score) {
        for (auto* each : dialog.findChildren<PainButton*>())
            if (each->value() == score)
                return each->click();
        FAIL() << score;
    }
    static TimeField& timeIn(QWidget& dialog) { return *there(dialog.findChild<TimeField*>()); }
    static QComboBox& tightnessIn(QWidget& dialog) {
        return *there(dialog.findChild<QComboBox*>(u"tightness"_s));
    }
    static QComboBox& siteIn(QWidget& dialog) {
        for (auto* each : dialog.findChildren<QComboBox*>())
            if (each->isEditable())
                return *each;
        throw std::logic_error("no box for the part of the body");
    }
    static QPlainTextEdit& noteIn(QWidget& dialog) {
        return *there(dialog.findChild<QPlainTextEdit*>());
    }
    static QString faultIn(QWidget& dialog) {
        const auto* fault = there(dialog.findChild<QLabel*>(u"entryFault"_s));
        return fault->isVisible() ? fault->text() : QString();
    }
    void giveUp(QWidget& dialog) {
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    }
    /// An entry of the log, as it was written.
    PainEntry written() {
        PainEntry entry{SessionId::random(), pain(6)};
        entry.at = {utc("2026-03-01 20:00:30"), 0min};
        EXPECT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
        bridge.readAnew();
        return firstOf(entries());
    }
    /// Opens the form of an entry as another page does.
    void openOf(const PainEntry& entry, Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        (new EntryDialog(entry, bridge, window.get()))->runForm();
        letItBeAnswered();
    }
};

TEST_F(EntryForm, TellsThePainOfAnotherTimeWithAllThatGoesWithIt) {
    showWindow();
    openNew([](QWidget& dialog) {
        for (auto* each : dialog.findChildren<PainButton*>())
            EXPECT_FALSE(each->isChecked()) << "nothing is chosen beforehand";
        EXPECT_EQ(tightnessIn(dialog).currentText(), u"Not said"_s);
        choosePain(dialog, 7);
        enter(timeIn(dialog), u"yesterday 21:15"_s);
        siteIn(dialog).setCurrentText(u"Neck"_s);
        tightnessIn(dialog).setCurrentIndex(3);
        EXPECT_EQ(tightnessIn(dialog).currentText(),
                  u"2: tight through most of a movement, still easy to move"_s);
        noteIn(dialog).setPlainText(u"after the garden"_s);
        clickIn(dialog, u"Save"_s);
    });
    const auto all = entries();
    ASSERT_EQ(all.size(), 1U);
    const PainEntry& entry = firstOf(all);
    EXPECT_EQ(entry.score, pain(7));
    EXPECT_EQ(entry.at.utc, utc("2026-03-01 21:15:00"));
    EXPECT_EQ(entry.recorded.utc, utc("2026-03-02 08:00:00")) << "written down now";
    EXPECT_EQ(entry.site, siteOf("Neck"));
    EXPECT_EQ(entry.tightness, Tightness::of(2));
    EXPECT_EQ(entry.note, noteOf("after the garden"));
}

TEST_F(EntryForm, ProposesTheChosenPartOfTheBodyAndNowAndNeedsANumber) {
    must(ChooseSite{siteOf("Neck")});
    showWindow();
    openNew([](QWidget& dialog) {
        EXPECT_EQ(siteIn(dialog).currentText(), u"Neck"_s);
        EXPECT_TRUE(there(timeIn(dialog).edit())->text().contains(u"08:00"_s));
        clickIn(dialog, u"Save"_s);
        EXPECT_EQ(faultIn(dialog), u"Choose a number from 0 to 10 for the pain."_s);
        choosePain(dialog, 0);
        EXPECT_EQ(faultIn(dialog), QString()) << "it is being corrected";
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).score, pain(0));
}

TEST_F(EntryForm, SaysWhatIsRefusedAndStays) {
    showWindow();
    openNew([this](QWidget& dialog) {
        choosePain(dialog, 3);
        enter(timeIn(dialog), u"03/03/2026 09:00"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(entries().empty()) << "that is in the future";
        enter(timeIn(dialog), u"when it rained"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_EQ(faultIn(dialog), QString()) << "the field says it itself";
        EXPECT_FALSE(timeIn(dialog).value().has_value());
        enter(timeIn(dialog), u"02/03/2026 7:30"_s);
        siteIn(dialog).setCurrentText(u""_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_NE(faultIn(dialog), QString());
        siteIn(dialog).setCurrentText(u"Left thumb"_s);
        noteIn(dialog).setPlainText(QString(10'001, u'x'));
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(faultIn(dialog).contains(u"10,000"_s)) << faultIn(dialog).toStdString();
        noteIn(dialog).setPlainText(u"short"_s);
        EXPECT_TRUE(entries().empty());
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).site, siteOf("Left thumb"));
    EXPECT_EQ(firstOf(entries()).at.utc, utc("2026-03-02 07:30:00"));
}

TEST_F(EntryForm, IsTakenBackAllDayLikeAnyOther) {
    showWindow();
    openNew([](QWidget& dialog) {
        choosePain(dialog, 5);
        enter(timeIn(dialog), u"7:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    advance(12h);
    EXPECT_TRUE(says(u"last: 5 at 07:00"_s)) << words().toStdString();
    clickNamed("painTakeBack");
    EXPECT_TRUE(entries().empty());
}

TEST_F(EntryForm, AsksBeforeWhatWasTypedIsThrownAway) {
    showWindow();
    openNew([](QWidget& dialog) { clickIn(dialog, u"Cancel"_s); });
    openNew([this](QWidget& dialog) {
        choosePain(dialog, 5);
        dialogs.expectAndClick(u"Go on typing"_s);
        clickIn(dialog, u"Cancel"_s);
        EXPECT_TRUE(dialog.isVisible());
        giveUp(dialog);
    });
    EXPECT_TRUE(entries().empty());
}

TEST_F(EntryForm, CorrectsAnEntryAndKeepsItsSecondsAndItsOtherFields) {
    showWindow();
    const PainEntry before = written();
    openOf(before, [](QWidget& dialog) {
        EXPECT_TRUE(nth(dialog.findChildren<PainButton*>(), 6)->isChecked());
        choosePain(dialog, 4);
        clickIn(dialog, u"Save"_s);
    });
    ASSERT_EQ(entries().size(), 1U);
    const PainEntry& after = firstOf(entries());
    EXPECT_EQ(after.score, pain(4));
    EXPECT_EQ(after.at, before.at) << "of a time that nobody touched the seconds stay";
    EXPECT_EQ(after.id, before.id);
}

TEST_F(EntryForm, TakesAnEntryOut) {
    showWindow();
    bool hasDeleted = false;
    openOf(written(), [&](QWidget& dialog) {
        clickIn(dialog, u"Delete"_s);
        hasDeleted = dynamic_cast<EntryDialog&>(dialog).hasDeleted();
    });
    EXPECT_TRUE(hasDeleted);
    EXPECT_TRUE(entries().empty());
}

TEST_F(EntryForm, ShowsWhatWasChangedElsewhereMeanwhileAndKeepsWhatWasTyped) {
    showWindow();
    const PainEntry before = written();
    openOf(before, [&](QWidget& dialog) {
        choosePain(dialog, 4);
        noteIn(dialog).setPlainText(u"mine"_s);
        PainEntry other = before;
        other.score = pain(8);
        other.tightness = Tightness::of(1);
        ASSERT_TRUE(elsewhere(editOf(before, other)).verdict.isAllowed());
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(faultIn(dialog).contains(u"Pain 8"_s)) << faultIn(dialog).toStdString();
        EXPECT_TRUE(nth(dialog.findChildren<PainButton*>(), 4)->isChecked());
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"mine"_s);
        EXPECT_EQ(tightnessIn(dialog).currentIndex(), 2) << "what was not touched follows the log";
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(firstOf(entries()).score, pain(4));
    EXPECT_EQ(firstOf(entries()).note, noteOf("mine"));
    EXPECT_EQ(firstOf(entries()).tightness, Tightness::of(1));
}

TEST_F(EntryForm, GivesWayToAnAlarmAndComesBack) {
    showWindow();
    must(startOf(Modality::Heat, 20min));
    openOf(written(), [this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"half a w"_s);
        advance(20min);
        EXPECT_FALSE(dialog.isVisible());
    });
    click(u"I have taken it off"_s);
    EXPECT_TRUE(says(u"What you were typing is kept."_s));
    dialogs.expect([this](QWidget& dialog) {
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"half a w"_s);
        giveUp(dialog);
    });
    click(u"Go on typing"_s);
}

TEST_F(EntryForm, OutlivesTheEndOfTheProgram) {
    showWindow();
    openNew([this](QWidget& dialog) {
        choosePain(dialog, 9);
        typeInto(timeIn(dialog), u"7:0"_s);
        noteIn(dialog).setPlainText(u"half a w"_s);
        logOut(*window);
    });
    showWindow();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_TRUE(nth(dialog.findChildren<PainButton*>(), 9)->isChecked());
        EXPECT_EQ(there(timeIn(dialog).edit())->text(), u"7:0"_s);
        EXPECT_EQ(noteIn(dialog).toPlainText(), u"half a w"_s);
        enter(timeIn(dialog), u"7:05"_s);
        clickIn(dialog, u"Save"_s);
    });
    click(u"Go on typing"_s);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).at.utc, utc("2026-03-02 07:05:00"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(services.drafts); }))
        << "it is saved";
}

TEST_F(EntryForm, OfAnEntryThatIsGoneBecomesANewOneAndNothingIsLost) {
    showWindow();
    const PainEntry before = written();
    openOf(before, [this](QWidget& dialog) {
        noteIn(dialog).setPlainText(u"typed"_s);
        logOut(*window);
    });
    ASSERT_TRUE(elsewhere(DeletePain{before.id}).verdict.isAllowed());
    showWindow();
    dialogs.expect([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    click(u"Go on typing"_s);
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(firstOf(entries()).note, noteOf("typed"));
    EXPECT_EQ(firstOf(entries()).score, pain(6));
    EXPECT_NE(firstOf(entries()).id, before.id);
}

} // namespace
} // namespace coolwarm::test
