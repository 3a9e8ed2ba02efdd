// SPDX-License-Identifier: MIT
// Nothing that is typed is lost, and nothing from outside is taken for markup or a formula.
#include "app/dialogs/sheet.h"
#include "app/text/states/history_cells.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>

namespace coolwarm::test {
namespace {

struct Typing : HistoryView {
    void stopASession() {
        showWindow();
        click(u"Start ice"_s);
        advance(8min);
        click(u"Take it off now"_s);
        waitUntilStill(*there(button(u"Done"_s))); // what is typed is saved by a timer
    }
    static EditSession noteOn(const Session& session, const char* words) {
        Session wanted = session;
        wanted.note = noteOf(words);
        return editOf(session, wanted);
    }
    QPlainTextEdit* note() const { return part<QPlainTextEdit>(); }
    void open(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
    }
    static QString fault(const QWidget& dialog) {
        return there(dialog.findChild<QLabel*>(u"sessionFault"_s))->text();
    }
};

TEST_F(Typing, AfterASessionIsSavedWithoutDone) {
    stopASession();
    QTest::keyClicks(there(note()), u"half a word"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return logged().at(0).note == noteOf("half a word"); }));
    there(note())->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return logged().at(0).note.empty(); }));
}

TEST_F(Typing, AfterASessionIsSavedWhenThePageGoesOutOfSight) {
    stopASession();
    QTest::keyClicks(there(note()), u"to be kept"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(logged().at(0).note, noteOf("to be kept"));
}

TEST_F(Typing, AfterASessionIsSavedWhenAnotherProgramStartsTheNext) {
    stopASession();
    QTest::keyClicks(there(note()), u"to be kept"_s);
    Start next;
    next.request.modality = Modality::Heat;
    next.request.length = 15min;
    next.request.skinFeelsNormal = true;
    ASSERT_TRUE(elsewhere(next).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(logged().at(0).note, noteOf("to be kept"));
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
}

TEST_F(Typing, AfterASessionChangesNothingElseOfIt) {
    stopASession();
    Session later = logged().at(0);
    there(later.end)->utc += 2min;
    advance(3min);
    ASSERT_TRUE(elsewhere(editOf(logged().at(0), later)).verdict.isAllowed());
    QTest::keyClicks(there(note()), u"and this"_s);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).duration(), 10min);
    EXPECT_EQ(logged().at(0).note, noteOf("and this"));
}

TEST_F(Typing, AfterASessionStaysWhereTheNoteWasChangedMeanwhile) {
    stopASession();
    Session other = logged().at(0);
    other.note = noteOf("from elsewhere");
    ASSERT_TRUE(elsewhere(editOf(logged().at(0), other)).verdict.isAllowed());
    QTest::keyClicks(there(note()), u"mine"_s);
    click(u"Done"_s);
    ASSERT_NE(note(), nullptr);
    EXPECT_EQ(there(note())->toPlainText(), u"mine"_s);
    EXPECT_TRUE(says(u"from elsewhere"_s)) << words().toStdString();
    EXPECT_EQ(logged().at(0).note, noteOf("from elsewhere"));
    click(u"Done"_s); // having read that
    EXPECT_EQ(logged().at(0).note, noteOf("mine"));
    EXPECT_EQ(note(), nullptr);
}

TEST_F(Typing, ThatWaitedForTheLogAndIsRefusedAtLastIsShown) {
    stopASession();
    store.atBegin = StoreError::Kind::Busy;
    QTest::keyClicks(there(note()), u"slipped twice"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bridge.waits(); }));
    store.heal();
    Session changed = logged().at(0);
    changed.note = noteOf("from elsewhere");
    ASSERT_TRUE(elsewhere(editOf(logged().at(0), changed)).verdict.isAllowed());
    EXPECT_TRUE(bridge.save());
    EXPECT_TRUE(says(u"slipped twice"_s)) << words().toStdString();
    EXPECT_EQ(logged().at(0).note, noteOf("from elsewhere"));
}

// They stand nowhere else by then: neither the other's nor what is said next takes them away.
TEST_F(Typing, ThatWaitedForTheLogInTwoFormsAndIsRefusedIsShownWholeUntilTheBarIsClosed) {
    logThree();
    showWindow();
    const std::vector<Session> shown = logged();
    store.atBegin = StoreError::Kind::Busy;
    for (const auto& [at, words] : {std::pair(0U, "slipped twice"), std::pair(1U, "slept badly")})
        EXPECT_EQ(bridge.submit(noteOn(nth(shown, at), words)).kind, Submission::Kind::Waiting);
    store.heal();
    for (const std::size_t at : {0U, 1U})
        ASSERT_TRUE(elsewhere(noteOn(nth(shown, at), "elsewhere")).verdict.isAllowed());
    EXPECT_TRUE(bridge.save());
    const auto bothAreShown = [this] { return says(u"slipped twice"_s) && says(u"slept badly"_s); };
    EXPECT_TRUE(bothAreShown()) << words().toStdString();
    click(u"Start ice"_s);
    EXPECT_TRUE(bothAreShown()) << words().toStdString();
    click(u"Started by mistake: forget it"_s);
    EXPECT_TRUE(bothAreShown()) << words().toStdString();
    click(u"Undo"_s);
    EXPECT_TRUE(bothAreShown()) << words().toStdString();
    for (const auto* bar : window->findChildren<NoticeBar*>())
        if (bar->isVisible() && bar->text().contains(u"slipped twice"_s))
            mouseClick(*there(bar->findChild<CloseButton*>()));
    EXPECT_FALSE(says(u"slipped twice"_s)) << words().toStdString();
    click(u"Started by mistake: forget it"_s);
    EXPECT_FALSE(says(u"slipped twice"_s)) << words().toStdString();
    EXPECT_TRUE(closeWindow()) << "without a question: nothing is lost";
}

TEST_F(Typing, AfterASessionThatIsRefusedIsAskedAboutBeforeTheProgramEnds) {
    stopASession();
    ASSERT_TRUE(elsewhere(noteOn(logged().at(0), "from elsewhere")).verdict.isAllowed());
    QTest::keyClicks(there(note()), u"mine"_s);
    QString asked;
    dialogs.expect([&](QWidget& dialog) {
        const Question& question = dynamic_cast<Sheet&>(dialog).question();
        asked = question.text + question.more;
        clickIn(dialog, u"Stay"_s);
    });
    EXPECT_FALSE(closeWindow());
    EXPECT_TRUE(asked.contains(u"could not be saved"_s)) << asked.toStdString();
    EXPECT_TRUE(asked.contains(u"from elsewhere"_s)) << asked.toStdString();
    EXPECT_EQ(there(note())->toPlainText(), u"mine"_s);
    click(u"Done"_s); // having read that
    EXPECT_EQ(logged().at(0).note, noteOf("mine"));
    EXPECT_TRUE(closeWindow()) << "without a question";
}

TEST_F(Typing, InTheDialogStaysWhereTheSessionWasChangedMeanwhile) {
    logThree();
    openPage();
    const Session before = *there(sessionAt(*model(), 0));
    open([&](QWidget& dialog) {
        Session other = before;
        other.note = noteOf("from elsewhere");
        other.painAfter = pain(2);
        EXPECT_TRUE(elsewhere(editOf(before, other)).verdict.isAllowed());
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"mine"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"from elsewhere"_s)) << fault(dialog).toStdString();
        EXPECT_TRUE(fault(dialog).contains(u"meanwhile: Note."_s)) << "and not the pain";
        EXPECT_EQ(there(dialog.findChild<QPlainTextEdit*>())->toPlainText(), u"mine"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(there(sessionAt(*model(), 0))->note, noteOf("mine"));
    EXPECT_EQ(there(sessionAt(*model(), 0))->painAfter, pain(2));
}

TEST_F(Typing, InTheDialogStaysWhereTheSessionWasResumedMeanwhile) {
    stopASession();
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    open([&](QWidget& dialog) {
        EXPECT_TRUE(elsewhere(UndoStop{}).verdict.isAllowed());
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"mine"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"not over yet"_s)) << fault(dialog).toStdString();
        EXPECT_EQ(there(dialog.findChild<QPlainTextEdit*>())->toPlainText(), u"mine"_s);
        clickIn(dialog, u"Delete"_s);
        EXPECT_TRUE(fault(dialog).contains(u"not over yet"_s)) << fault(dialog).toStdString();
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    ASSERT_TRUE(openSession());
    EXPECT_TRUE(there(openSession())->session.note.empty());
}

TEST_F(Typing, TheDialogsDeleteCanBeUndoneLikeTheKeys) {
    logThree();
    openPage();
    open([](QWidget& dialog) { clickIn(dialog, u"Delete"_s); });
    ASSERT_EQ(rowCount(), 2);
    EXPECT_TRUE(says(u"Deleted: the session of Sun 1 Mar 20:00 (Ice, Neck)."_s));
    log(Modality::Ice, "2026-02-20 14:12:00", "2026-02-20 14:32:00"); // by another program
    bridge.readAnew();
    settle();
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(rowCount(), 4) << "the deletion is undone and nothing else";
    EXPECT_TRUE(says(u"Deletion of Sun 1 Mar 20:00 undone."_s)) << words().toStdString();
}

TEST_F(Typing, ExportsWhatIsThereStraightFromToday) {
    logThree();
    showWindow();
    QString text;
    dialogs.expect([&](QWidget& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            text += label->text() + u'\n';
        clickIn(dialog, u"Close"_s);
    });
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !text.isEmpty(); }));
    EXPECT_TRUE(text.contains(u"3 session"_s)) << text.toStdString();
}

TEST_F(Typing, ExportsAlsoWhileTheCursorIsInTheSearch) {
    logThree();
    openPage();
    search()->setFocus();
    dialogs.expectAndClick(u"Close"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(search()->text(), QString());
}

/// Whether the field would keep this key to itself.
bool takes(QWidget* field, const QKeyCombination& keys) {
    QKeyEvent asked(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
    asked.ignore();
    QCoreApplication::sendEvent(field, &asked);
    return asked.isAccepted();
}

TEST_F(Typing, LeavesEveryShortcutOfTheWindowToItAndUndoToTheField) {
    stopASession();
    for (const bool inNote : {true, false}) {
        if (!inNote)
            press(Qt::Key_2, Qt::ControlModifier);
        auto* field = inNote ? static_cast<QWidget*>(there(note())) : search();
        field->setFocus();
        const auto ctrl = Qt::CTRL;
        int seen = 0;
        for (const auto* shortcut : window->findChildren<QShortcut*>()) {
            const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
            const QKeySequence keys = shortcut->key();
            const bool isStep = keys == QKeySequence(ctrl | Qt::Key_Z) ||
                                keys == QKeySequence(ctrl | Qt::Key_Y) ||
                                keys == QKeySequence(ctrl | Qt::SHIFT | Qt::Key_Z);
            if (!there(owner)->isVisible() || isStep)
                continue;
            for (uint at = 0; at < uint(keys.count()); ++at, ++seen)
                EXPECT_FALSE(takes(field, keys[at])) << keys.toString().toStdString();
        }
        EXPECT_GT(seen, 8);
        for (const QKeyCombination step :
             {ctrl | Qt::Key_Z, ctrl | Qt::Key_Y, ctrl | Qt::SHIFT | Qt::Key_Z})
            EXPECT_TRUE(takes(field, step)) << "a step of the log is not what is meant";
    }
}

TEST_F(Typing, ToSearchTakesALetterThatIsPutTogether) {
    logThree();
    openPage();
    table()->setFocus();
    EXPECT_TRUE(table()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodQueryEvent enabled(Qt::ImEnabled);
    QCoreApplication::sendEvent(table(), &enabled);
    EXPECT_TRUE(enabled.value(Qt::ImEnabled).toBool());
    QInputMethodEvent begun(u"´"_s, {});
    QCoreApplication::sendEvent(table(), &begun);
    EXPECT_EQ(search()->text(), QString());
    QInputMethodEvent composed;
    composed.setCommitString(u"é"_s);
    QCoreApplication::sendEvent(table(), &composed);
    EXPECT_EQ(search()->text(), u"é"_s);
    EXPECT_EQ(window->focusWidget(), search());
}

TEST(CopiedRows, AreGuardedLikeTheCsv) {
    Session session{SessionId::random()};
    session.end = session.start;
    session.outcome = Outcome::Completed;
    session.note = noteOf("=1+1");
    session.site = siteOf("-knee");
    const QString line = rowLine(session);
    EXPECT_TRUE(line.contains(u"\t'=1+1"_s)) << line.toStdString();
    EXPECT_TRUE(line.contains(u"\t'-knee\t"_s)) << line.toStdString();
}

TEST_F(Typing, IsShownAsItIsAndNeverAsMarkup) {
    ASSERT_TRUE(elsewhere(ChooseSite{siteOf("<b>Knee</b>")}).verdict.isAllowed());
    showWindow();
    click(u"Start ice"_s);
    advance(8min);
    click(u"Take it off now"_s);
    int found = 0;
    for (const auto* label : window->findChildren<QLabel*>())
        if (label->text().contains(u"<b>"_s)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
            ++found;
        }
    EXPECT_GT(found, 0);
}

// Night of 29 March 2026: at 2:00 the clocks go to 3:00.
struct InBerlin : testing::Test, WindowBench {
    InBerlin() : WindowBench(utc("2026-04-02 08:00:00"), berlinRule, FakeZone::berlin2026()) {}
};

TEST_F(InBerlin, ASessionInTheSkippedHourShowsItsOwnTimesAndCanBeEdited) {
    LogPast past = pastOf(Modality::Ice, utc("2026-03-29 00:30:00"), utc("2026-03-29 00:50:00"));
    past.start.offset = 120min; // recorded elsewhere: 2:30 there
    past.end.offset = 120min;
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    showWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    auto* model = there(window->findChild<HistoryModel*>());
    // A day and its session.
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading() && model->rowCount() == 2; }));
    dialogs.expect([&](QWidget& dialog) {
        const auto fields = dialog.findChildren<TimeField*>();
        EXPECT_EQ(there(firstOf(fields)->edit())->text(), u"29/03/2026 02:30"_s);
        EXPECT_EQ(there(nth(fields, 1)->edit())->text(), u"29/03/2026 02:50"_s);
        enter(*nth(fields, 1), u"2:45"_s);
        clickIn(dialog, u"Save"_s);
    });
    auto* table = there(part<HistoryTable>());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(logged().at(0).end, (Moment{utc("2026-03-29 00:45:00"), 120min}));
    EXPECT_EQ(logged().at(0).start, (Moment{utc("2026-03-29 00:30:00"), 120min}));
}

} // namespace
} // namespace coolwarm::test
