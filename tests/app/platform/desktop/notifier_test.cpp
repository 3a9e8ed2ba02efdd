// SPDX-License-Identifier: MIT
// Notifications on a bus of the test's own, with a desktop that writes down what it is told.
#include "app/platform/desktop/notifier.h"
#include "tests/app/support/fake_desktop.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {

#ifdef QT_DBUS_LIB

namespace {

TEST_F(NotifierOnABus, ShowsACriticalAlarmThatStays) {
    comeUp();
    showAlarm(u"Take the pack off"_s, u"Ice · Jaw & <b>temple</b>, 20 min"_s);
    ASSERT_TRUE(waitForShown(1));
    ASSERT_EQ(desktop.shown.size(), 1);
    const FakeDesktop::Shown& shown = firstOf(desktop.shown);
    EXPECT_EQ(shown.title, u"Take the pack off"_s);
    EXPECT_EQ(shown.body, u"Ice · Jaw &amp; &lt;b&gt;temple&lt;/b&gt;, 20 min"_s);
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(shown.expires, 0);
    const QVariant urgency = shown.hints.value(u"urgency"_s);
    EXPECT_EQ(urgency.typeId(), QMetaType::UChar); // an int would be ignored
    EXPECT_EQ(urgency.toInt(), 2);
}

TEST_F(NotifierOnABus, ReplacesTheLastOne) {
    comeUp();
    showAlarm(u"first"_s);
    ASSERT_TRUE(waitForShown(1));
    showAlarm(u"second"_s);
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(nth(desktop.shown, 1).replaces, 41U);
}

TEST_F(NotifierOnABus, WithdrawsOnce) {
    comeUp();
    notifier.withdraw(NoticeKind::Alarm); // nothing to withdraw yet
    showAlarm(u"first"_s);
    ASSERT_TRUE(waitForShown(1));
    notifier.withdraw(NoticeKind::Alarm);
    notifier.withdraw(NoticeKind::Alarm);
    showAlarm(u"second"_s);
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(desktop.closed, QList<uint>{41});
    EXPECT_EQ(nth(desktop.shown, 1).replaces, 0U);
}

TEST_F(NotifierOnABus, WithdrawsWhatTheDesktopShowsLate) {
    comeUp();
    showAlarm(u"first"_s);
    ASSERT_TRUE(waitForShown(1));
    notifier.withdraw(NoticeKind::Alarm);
    showAlarm(u"second"_s);
    notifier.withdraw(NoticeKind::Alarm); // before the desktop has answered
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed == (QList<uint>{41, 42}); }));
    EXPECT_EQ(told.count(), 1);
}

TEST_F(NotifierOnABus, OffersToOpenTheWindowAndToConfirm) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(firstOf(desktop.shown).actions,
              (QStringList{u"default"_s, u"Open"_s, u"pack-off"_s, u"I have taken it off"_s,
                           u"open"_s, u"Open"_s}));
    for (const auto& [key, action] :
         {std::pair{u"pack-off"_s, NoticeAction::PackOff}, std::pair{u"open"_s, NoticeAction::Open},
          std::pair{u"default"_s, NoticeAction::Open}}) {
        emit desktop.ActionInvoked(desktop.lastId(), key);
        ASSERT_TRUE(acted.wait());
        EXPECT_EQ(lastOf(acted).at(1).value<NoticeAction>(), action);
    }
}

TEST_F(NotifierOnABus, StillTakesTheAnswerOfADesktopThatWasSilentForAWhile) {
    comeUp();
    desktop.stalls = true;
    showAlarm(u"Take the pack off"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 8'000))
        << "another way is found meanwhile";
    desktop.goOn(connection);
    EXPECT_TRUE(waitForShown(1));
    EXPECT_EQ(desktop.shown.size(), 1) << "and shown once";
    notifier.withdraw(NoticeKind::Alarm);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed == QList<uint>{41}; }));
}

TEST_F(NotifierOnABus, WithdrawsAnAlarmWhenTheProgramEnds) {
    comeUp();
    auto ending = std::make_unique<Notifier>();
    QSignalSpy shown(ending.get(), &Notifier::shown);
    ending->show(NoticeKind::Alarm, {u"Take the pack off"_s, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.count() == 1; }));
    ending.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed.contains(desktop.lastId()); }));
}

TEST_F(NotifierOnABus, IgnoresClicksOnOtherProgramsNotifications) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    emit desktop.ActionInvoked(desktop.lastId() + 1, u"pack-off"_s);
    emit desktop.ActionInvoked(desktop.lastId(), u"open"_s);
    ASSERT_TRUE(acted.wait());
    EXPECT_EQ(acted.count(), 1);
}

TEST_F(NotifierOnABus, AsksForNoMoreThanTheDesktopCan) {
    desktop.capabilities = {u"body"_s};
    comeUp();
    showAlarm(u"Take the pack off"_s, u"Jaw & temple"_s);
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(firstOf(desktop.shown).actions, QStringList());
    EXPECT_EQ(firstOf(desktop.shown).body, u"Jaw & temple"_s) << "no markup, nothing to escape";
    EXPECT_FALSE(firstOf(desktop.shown).hints.contains(u"sound-name"_s));
    showAlarm(u"again"_s);
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(desktop.asked, 1);
}

TEST_F(NotifierOnABus, NeverStacksWhatComesWhileTheDesktopIsBusy) {
    comeUp();
    showAlarm(u"first"_s);
    showAlarm(u"second"_s);
    ASSERT_TRUE(waitForShown(1));
    showAlarm(u"third"_s);
    showAlarm(u"fourth"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lastOf(desktop.shown).title == u"fourth"_s; }));
    for (qsizetype at = 1; at < desktop.shown.size(); ++at)
        EXPECT_EQ(nth(desktop.shown, static_cast<std::size_t>(at)).replaces, desktop.lastId());
}

TEST_F(NotifierOnABus, KeepsAlarmAndQuietNotificationApart) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    notifier.show(NoticeKind::Quiet, {u"You can use heat again"_s, {}});
    ASSERT_TRUE(waitForShown(2));
    const FakeDesktop::Shown& quiet = nth(desktop.shown, 1);
    EXPECT_EQ(quiet.replaces, 0U);
    EXPECT_EQ(quiet.hints.value(u"urgency"_s).toInt(), 1);
    EXPECT_EQ(quiet.expires, -1);
    EXPECT_EQ(quiet.actions, (QStringList{u"default"_s, u"Open"_s}));
    notifier.withdraw(NoticeKind::Alarm);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed == QList<uint>{41}; }));
}

TEST_F(NotifierOnABus, ComesBackWithANewDesktopWhenTheOldOneDies) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    goDown();
    comeUp();
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(nth(desktop.shown, 1).replaces, 0U) << "the new desktop does not know the old number";
    EXPECT_EQ(desktop.asked, 2);
}

TEST_F(NotifierOnABus, SaysWhenTheDesktopHasDiedAndNoneComes) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    goDown();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(firstOf(failed).at(1).value<Notice>().title, u"Take the pack off"_s);
}

TEST_F(NotifierOnABus, TakesAClosedAlarmForNoAnswer) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    const uint alarm = desktop.lastId();
    notifier.show(NoticeKind::Quiet, {u"You can use heat again"_s, {}});
    ASSERT_TRUE(waitForShown(2));
    emit desktop.NotificationClosed(alarm, 2);
    emit desktop.ActionInvoked(desktop.lastId(),
                               u"open"_s); // comes after it, and tells that it came
    ASSERT_TRUE(acted.wait());
    showAlarm(u"still on"_s); // what would come by itself 20 s later
    ASSERT_TRUE(waitForShown(3));
    EXPECT_EQ(nth(desktop.shown, 2).replaces, 0U);
    EXPECT_EQ(acted.count(), 1) << "to close it is not to confirm";
}

TEST_F(NotifierOnABus, HandsOnTheTokenThatLetsTheWindowComeForward) {
    comeUp();
    showAlarm(u"Take the pack off"_s);
    ASSERT_TRUE(waitForShown(1));
    emit desktop.ActivationToken(desktop.lastId(), u"token-4711"_s);
    EXPECT_TRUE(QTest::qWaitFor([] { return qgetenv("XDG_ACTIVATION_TOKEN") == "token-4711"; }));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(NotifierOnABus, GoesOnWithoutADesktopUntilOneComes) {
    showAlarm(u"nobody listens"_s);
    notifier.withdraw(NoticeKind::Alarm);
    comeUp();
    showAlarm(u"somebody does"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !desktop.shown.isEmpty() && lastOf(desktop.shown).title == u"somebody does"_s;
    }));
}

} // namespace

#endif

namespace {

// The bus of the tests above has ended by now; alone, this test has never had one.
TEST(NotifierWithoutABus, NeitherShowsNorWaits) {
    Notifier notifier;
    QSignalSpy told(&notifier, &Notifier::shown);
    QElapsedTimer since;
    since.start();
    notifier.show(NoticeKind::Alarm, {QStringLiteral("Take the pack off"), QStringLiteral("Ice")});
    notifier.withdraw(NoticeKind::Alarm);
    EXPECT_LT(since.elapsed(), 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 0);
}

TEST(NotifierWithoutABus, SaysSo) {
    Notifier notifier;
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(NoticeKind::Quiet, {QStringLiteral("Ice is open again"), {}});
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(firstOf(failed).at(0).value<NoticeKind>(), NoticeKind::Quiet);
    EXPECT_EQ(firstOf(failed).at(1).value<Notice>().title, QStringLiteral("Ice is open again"));
}

} // namespace
} // namespace coolwarm::test
