// SPDX-License-Identifier: MIT
// The notification of a planned session: what can be done about it, and where nothing can.
#include "app/platform/desktop/notifier.h"
#include "tests/app/support/fake_desktop.h"
#include "tests/support/there.h"

#ifdef QT_DBUS_LIB

namespace coolwarm::test {
namespace {

void remind(Notifier& notifier) {
    notifier.show(NoticeKind::Plan, {u"Ice is planned now"_s, u"Neck"_s});
}

TEST_F(NotifierOnABus, OffersToStartAPlannedSessionNowAndLater) {
    comeUp();
    remind(notifier);
    ASSERT_TRUE(waitForShown(1));
    const FakeDesktop::Shown& shown = firstOf(desktop.shown);
    EXPECT_EQ(shown.actions, (QStringList{u"default"_s, u"Open"_s, u"start-now"_s, u"Start now"_s,
                                          u"later"_s, u"Later"_s}));
    EXPECT_EQ(shown.hints.value(u"urgency"_s).toInt(), 1);
    EXPECT_EQ(shown.expires, -1);
    emit desktop.ActionInvoked(desktop.lastId(), u"start-now"_s);
    emit desktop.ActionInvoked(desktop.lastId(), u"later"_s);
    emit desktop.ActionInvoked(desktop.lastId(), u"default"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return acted.count() == 3; }));
    QList<NoticeAction> actions;
    for (const auto& each : acted) {
        EXPECT_EQ(firstOf(each).value<NoticeKind>(), NoticeKind::Plan);
        actions << nth(each, 1).value<NoticeAction>();
    }
    EXPECT_EQ(actions, (QList{NoticeAction::StartNow, NoticeAction::Later, NoticeAction::Open}));
}

TEST_F(NotifierOnABus, ShowsAPlannedSessionWithoutButtonsWhereTheDesktopHasNone) {
    desktop.capabilities.removeAll(u"actions"_s);
    comeUp();
    remind(notifier);
    ASSERT_TRUE(waitForShown(1));
    EXPECT_EQ(firstOf(desktop.shown).title, u"Ice is planned now"_s);
    EXPECT_TRUE(firstOf(desktop.shown).actions.isEmpty());
}

TEST_F(NotifierOnABus, ShowsAPlannedSessionBesideTheOtherKinds) {
    comeUp();
    remind(notifier);
    ASSERT_TRUE(waitForShown(1));
    ask();
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(lastOf(desktop.shown).replaces, 0U);
    notifier.withdraw(NoticeKind::Plan);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed.size() == 1; }));
}

} // namespace
} // namespace coolwarm::test

#endif
