// SPDX-License-Identifier: MIT
// The notification of a question: its eleven answers, and what becomes of it.
#include "app/platform/desktop/notifier.h"
#include "tests/app/support/fake_desktop.h"
#include "tests/support/there.h"

#ifdef QT_DBUS_LIB

namespace coolwarm::test {
namespace {

TEST_F(NotifierOnABus, AsksWithElevenAnswersForAsLongAsTheQuestionIsOpen) {
    comeUp();
    ask();
    ASSERT_TRUE(waitForShown(1));
    const FakeDesktop::Shown& shown = firstOf(desktop.shown);
    QStringList expected{u"default"_s, u"Answer"_s};
    for (int score = 0; score <= 10; ++score)
        expected << u"pain-%1"_s.arg(score) << QString::number(score);
    EXPECT_EQ(shown.actions, expected);
    EXPECT_EQ(shown.expires, 20 * 60 * 1000);
    EXPECT_EQ(shown.hints.value(u"urgency"_s).toInt(), 1);
    emit desktop.ActionInvoked(desktop.lastId(), u"pain-10"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return scored == QList<int>{10}; }));
    EXPECT_EQ(acted.count(), 0);
    emit desktop.ActionInvoked(desktop.lastId(), u"default"_s);
    ASSERT_TRUE(acted.wait());
    EXPECT_EQ(firstOf(firstOf(acted)).value<NoticeKind>(), NoticeKind::Question);
    EXPECT_EQ(scored.size(), 1);
}

TEST_F(NotifierOnABus, AsksWithOneButtonWhereMostWouldBeLeftAway) {
    desktop.name = u"gnome-shell"_s;
    comeUp();
    ask();
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(firstOf(desktop.shown).actions,
              (QStringList{u"default"_s, u"Answer"_s, u"open"_s, u"Answer"_s}));
}

TEST_F(NotifierOnABus, TellsAQuestionThatWasClosedByHandFromOneThatWentByAPressOrByItself) {
    comeUp();
    ask();
    ASSERT_TRUE(waitForShown(1));
    emit desktop.ActionInvoked(desktop.lastId(), u"default"_s);
    emit desktop.NotificationClosed(desktop.lastId(), 2); // as most desktops do then
    ASSERT_TRUE(acted.wait());
    ask();
    ASSERT_TRUE(waitForShown(2));
    emit desktop.NotificationClosed(desktop.lastId(), 1); // expired
    showAlarm(u"Take the pack off"_s);                    // is answered after that has come
    ASSERT_TRUE(waitForShown(3));
    ask();
    ASSERT_TRUE(waitForShown(4));
    EXPECT_EQ(dismissed.count(), 0);
    emit desktop.NotificationClosed(desktop.lastId(), 2);
    ASSERT_TRUE(dismissed.wait());
    EXPECT_EQ(dismissed.count(), 1);
}

TEST_F(NotifierOnABus, ShowsTheNextQuestionAlsoWhereTheLastOneIsClosedJustThen) {
    comeUp();
    ask();
    ASSERT_TRUE(waitForShown(1));
    emit desktop.NotificationClosed(desktop.lastId(), 2);
    ask(); // before that is heard
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(dismissed.count(), 0) << "it was another one that was closed";
    emit desktop.NotificationClosed(desktop.lastId(), 2);
    ASSERT_TRUE(dismissed.wait());
}

TEST_F(NotifierOnABus, AsksOnWithANewDesktopWhenTheOldOneDiesAndSaysWhenNoneComes) {
    comeUp();
    ask();
    ASSERT_TRUE(waitForShown(1));
    goDown();
    comeUp();
    ASSERT_TRUE(waitForShown(2));
    goDown();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(firstOf(firstOf(failed)).value<NoticeKind>(), NoticeKind::Question);
    notifier.withdraw(NoticeKind::Question);
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(3));
    EXPECT_EQ(lastOf(desktop.shown).title, u"Take the pack off"_s)
        << "what was withdrawn stays away";
}

} // namespace
} // namespace coolwarm::test

#endif
