// SPDX-License-Identifier: MIT
// What is refused when its form is closed already: told above every page, and kept until it is
// read.
#include "app/text/verdict_text.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/history_bench.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

struct RefusedLater : HistoryView {
    static EditSession noteOn(const Session& session, const char* words) {
        Session wanted = session;
        wanted.note = noteOf(words);
        return editOf(session, wanted);
    }
    /// The form of the newest session is saved while another program has the log, which writes
    /// another note into it before it lets go. Nothing is tried again yet.
    void editUnderTheLock() {
        logThree();
        openPage();
        const Session shown = logged().at(0);
        store.atBegin = StoreError::Kind::Busy;
        dialogs.expect([](QWidget& dialog) {
            there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"edited under the lock"_s);
            clickIn(dialog, u"Save"_s);
        });
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        ASSERT_TRUE(bridge.waits());
        store.heal();
        ASSERT_TRUE(elsewhere(noteOn(shown, "from elsewhere")).verdict.isAllowed());
    }
    [[nodiscard]] auto timesTold() const { return words().count(u"edited under the lock"_s); }
    /// Closes the bar that says so.
    void close(const QString& text) const {
        for (const auto* bar : window->findChildren<NoticeBar*>())
            if (bar->isVisible() && bar->text().contains(text))
                mouseClick(*there(bar->findChild<CloseButton*>()));
    }
    [[nodiscard]] bool isInTheFile() const { return std::filesystem::exists(services.drafts); }
};

TEST_F(RefusedLater, IsToldOnceAboveWhicheverPageIsSeen) {
    editUnderTheLock();
    EXPECT_TRUE(bridge.save());
    EXPECT_TRUE(says(u"Changed elsewhere meanwhile: Note."_s)) << words().toStdString();
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        press(page, Qt::ControlModifier);
        EXPECT_EQ(timesTold(), 1) << words().toStdString();
    }
    close(u"edited under the lock"_s);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2}) {
        press(page, Qt::ControlModifier);
        EXPECT_EQ(timesTold(), 0) << words().toStdString();
    }
}

TEST_F(RefusedLater, NamesTheSessionThatItIsAbout) {
    editUnderTheLock();
    EXPECT_TRUE(bridge.save());
    EXPECT_TRUE(says(u"About the session of Sun 1 Mar 20:00 (Ice, Neck):"_s))
        << words().toStdString();
}

// Nothing ends the program in order here: it may be killed, or the power may go.
TEST_F(RefusedLater, OutlivesTheProgramUntilItIsClosed) {
    editUnderTheLock();
    EXPECT_TRUE(bridge.save());
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInTheFile(); }));
    showWindow();
    EXPECT_EQ(timesTold(), 1) << words().toStdString();
    EXPECT_FALSE(says(u"What you were typing is kept."_s)) << "it is no form to go on with";
    close(u"edited under the lock"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isInTheFile(); }));
    showWindow();
    EXPECT_EQ(timesTold(), 0) << words().toStdString();
}

TEST_F(RefusedLater, IsKeptBesideTheDraftsOfForms) {
    editUnderTheLock();
    EXPECT_TRUE(bridge.save());
    settle();
    dialogs.expect([this](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"half a w"_s);
        logOut(*window);
    });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    showWindow();
    EXPECT_EQ(timesTold(), 1) << words().toStdString();
    EXPECT_TRUE(says(u"What you were typing is kept."_s)) << words().toStdString();
    close(u"edited under the lock"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return bytesOf(services.drafts).find("under the lock") == std::string::npos; }));
    showWindow();
    EXPECT_EQ(timesTold(), 0) << words().toStdString();
    EXPECT_TRUE(says(u"What you were typing is kept."_s)) << words().toStdString();
}

TEST_F(RefusedLater, IsKeptAlsoWhenTheEndOfTheProgramTriesIt) {
    editUnderTheLock();
    window->leaving().finish();
    EXPECT_TRUE(isInTheFile()) << "at once: nothing comes after it";
    showWindow();
    EXPECT_EQ(timesTold(), 1) << words().toStdString();
}

TEST_F(RefusedLater, IsKeptAlsoWhenTheLastSaveTriesIt) {
    editUnderTheLock();
    EXPECT_TRUE(window->leaving().save());
    EXPECT_TRUE(isInTheFile());
}

TEST_F(RefusedLater, OfASessionThatWasToBeLoggedSaysAllThatWasTyped) {
    openPage();
    LogPast past = pastOf(Modality::Heat, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:17:00"));
    past.site = siteOf("Left knee");
    past.painBefore = pain(6);
    past.note = noteOf("after a walk");
    store.atBegin = StoreError::Kind::Busy;
    EXPECT_EQ(bridge.submit(past).kind, Submission::Kind::Waiting);
    store.heal();
    log(Modality::Ice, "2026-03-01 10:05:00", "2026-03-01 10:20:00", "Left knee");
    EXPECT_TRUE(bridge.save());
    const QString told = words();
    for (const QString& part :
         {u"10:00"_s, u"Heat"_s, u"Left knee"_s, u"17 min"_s, u"6 →"_s, u"after a walk"_s})
        EXPECT_TRUE(told.contains(part)) << part.toStdString() << '\n' << told.toStdString();
}

TEST_F(RefusedLater, OfAStartIsToldAboveWhicheverPageIsSeen) {
    openPage();
    QString why;
    QObject::connect(&bridge, &EngineBridge::refusedLater, &bridge,
                     [&](const Command&, const Refusal& refusal) {
                         why = verdictText(refusal, bridge.status().now.wallSecond());
                     });
    store.atBegin = StoreError::Kind::Busy;
    EXPECT_EQ(bridge.submit(startOf(Modality::Ice, 20min)).kind, Submission::Kind::Waiting);
    store.heal();
    log(Modality::Ice, "2026-03-02 07:30:00", "2026-03-02 07:50:00");
    EXPECT_TRUE(bridge.save());
    ASSERT_FALSE(why.isEmpty());
    EXPECT_EQ(words().count(why), 1) << words().toStdString();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(words().count(why), 1) << words().toStdString();
    EXPECT_FALSE(isInTheFile()) << "nothing was typed";
}

TEST_F(RefusedLater, OfTheQuestionsAfterASessionStaysWhenTheNextBeginsElsewhere) {
    showWindow();
    click(u"Start ice"_s);
    advance(8min);
    click(u"Take it off now"_s);
    ASSERT_TRUE(elsewhere(noteOn(logged().at(0), "from elsewhere")).verdict.isAllowed());
    QTest::keyClicks(there(part<QPlainTextEdit>()), u"mine alone"_s);
    ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 15min)).verdict.isAllowed());
    bridge.readAnew();
    ASSERT_NE(button(u"Take it off now"_s), nullptr);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2}) {
        press(page, Qt::ControlModifier);
        EXPECT_TRUE(says(u"mine alone"_s)) << words().toStdString();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return isInTheFile(); }));
}

} // namespace
} // namespace coolwarm::test
