// SPDX-License-Identifier: MIT
// What the desktop is told: the alarm while it rings, and quietly that a rest is over.
#include "app/control/desktop/notice_controller.h"
#include "tests/app/support/bridge_bench.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Notices : testing::Test, BridgeBench {
    Notices() {
        bridge.begin();
        // There is no bus here, so that each notification comes back as one that nobody shows.
        QObject::connect(&notifier, &Notifier::failed, &notifier,
                         [this](NoticeKind kind, const Notice& notice) {
                             (kind == NoticeKind::Alarm ? alarms : quiet) << notice.title;
                         });
    }
    void pass(Millis time) {
        advance(time);
        QCoreApplication::processEvents();
    }

    AlarmController alarm{bridge};
    Requests requests;
    Notifier notifier;
    NoticeController controller{bridge, alarm, requests, notifier};
    QStringList alarms;
    QStringList quiet;
};

TEST_F(Notices, TellTheAlarmOnceAndNotAgainWhenItIsAnswered) {
    must(startOf(Modality::Ice, 20min));
    pass(19min);
    EXPECT_TRUE(alarms.isEmpty());
    pass(1min);
    EXPECT_EQ(alarms.size(), 1);
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Done);
    pass(1min);
    EXPECT_EQ(alarms.size(), 1);
}

TEST_F(Notices, TellQuietlyThatARestIsOver) {
    must(startOf(Modality::Heat, 15min));
    pass(15min);
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Done);
    EXPECT_TRUE(quiet.isEmpty());
    for (int hour = 0; hour < 6 && quiet.isEmpty(); ++hour)
        pass(1h);
    EXPECT_EQ(quiet, QStringList{u"You can use heat again"_s});
}

TEST_F(Notices, TellQuietlyOnceThatAPlannedSessionIsDue) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {2, 0}, PlanPattern::IceOnly}};
    must(SetDayPlan{wish});
    pass(1s);
    pass(1min);
    EXPECT_EQ(quiet, QStringList{u"Ice is planned now"_s});
    pass(6h + 57min + 59s); // 14:59
    EXPECT_EQ(quiet.size(), 1) << "nobody is reminded of one that is late";
    pass(2min);
    EXPECT_EQ(quiet.size(), 2) << "the second one, in the middle of what is left of the day";
}

struct PlanNotice : Notices {
    PlanNotice() { wish.waking = *there(WakingHours::of(9h, 22h)); }

    void plan(PackWish packs) {
        wish.sites = {{siteOf("Neck"), packs, PlanPattern::Alternate}};
        must(SetDayPlan{wish});
    }
    void press(NoticeAction action) { emit notifier.acted(NoticeKind::Plan, action); }
    PlannedSession next() const { return firstOf(there(bridge.status().plan)->steps).session; }
    void setQuiet(std::chrono::minutes from, std::chrono::minutes to) {
        Preferences preferences = bridge.choices().preferences;
        preferences.quietHours = QuietHours::of(from, to);
        must(SetPreferences{preferences});
    }

    PlanWish wish;
    QSignalSpy starts{&requests, &Requests::plannedStartWanted};
    QSignalSpy forward{&requests, &Requests::forwardWanted};
};

TEST_F(PlanNotice, StartsWhatIsPlannedByOnePress) {
    plan({1, 0});
    const PlannedSession planned = next();
    pass(1h);
    press(NoticeAction::StartNow);
    ASSERT_EQ(starts.count(), 1);
    EXPECT_EQ(firstOf(firstOf(starts)).value<PlannedSession>(), planned);
    EXPECT_EQ(forward.count(), 0) << "whoever starts it comes forward";
}

TEST_F(PlanNotice, StartsNothingThatIsNoLongerPlanned) {
    plan({1, 0});
    pass(1h);
    must(DropDayPlan{});
    press(NoticeAction::StartNow);
    EXPECT_EQ(starts.count(), 0);
    EXPECT_EQ(forward.count(), 1);
}

TEST_F(PlanNotice, MovesTheRestByLaterAndSaysOnceWhatMoved) {
    plan({2, 0});
    pass(1h);
    EXPECT_EQ(quiet, QStringList{u"Ice is planned now"_s});
    press(NoticeAction::Later);
    pass(0s);
    EXPECT_EQ(next().start, utc("2026-03-02 09:15:00"));
    EXPECT_EQ(quiet.size(), 2);
    EXPECT_EQ(lastOf(quiet), u"Ice moved from 09:00 to 09:15, and 1 more with it."_s);
    pass(14min + 59s);
    EXPECT_EQ(quiet.size(), 2) << "it does not nag";
    pass(1s);
    EXPECT_EQ(quiet.size(), 3);
    EXPECT_EQ(lastOf(quiet), u"Ice is planned now"_s);
    must(LeaveOut{next()});
    pass(0s);
    EXPECT_EQ(quiet.size(), 3) << "nobody has said later";
}

TEST_F(PlanNotice, SaysWhyNothingMovesByLater) {
    plan({1, 0});
    pass(1h);
    ASSERT_TRUE(elsewhere(DropDayPlan{}).verdict.isAllowed());
    press(NoticeAction::Later);
    pass(0s);
    ASSERT_EQ(quiet.size(), 2);
    EXPECT_FALSE(lastOf(quiet).isEmpty());
    EXPECT_EQ(bridge.choices().plan, std::nullopt);
}

TEST_F(PlanNotice, SaysWhatMovedOnceTheLogIsFreeAgain) {
    plan({2, 0});
    pass(1h);
    store.atBegin = StoreError::Kind::Busy;
    press(NoticeAction::Later);
    EXPECT_EQ(quiet.size(), 1) << "nothing has moved yet";
    store.heal();
    bridge.save();
    pass(0s);
    ASSERT_EQ(quiet.size(), 2);
    EXPECT_EQ(lastOf(quiet), u"Ice moved from 09:00 to 09:15, and 1 more with it."_s);
}

TEST_F(PlanNotice, SaysWhyNothingMovesOnceTheLogIsFreeAgain) {
    plan({2, 0});
    pass(1h);
    store.atBegin = StoreError::Kind::Busy;
    press(NoticeAction::Later);
    store.heal();
    ASSERT_TRUE(elsewhere(DropDayPlan{}).verdict.isAllowed());
    bridge.save();
    pass(0s);
    EXPECT_EQ(quiet.size(), 2);
    must(SetDayPlan{wish});
    pass(0s);
    EXPECT_EQ(quiet.size(), 2) << "nobody has said later to this one";
}

TEST_F(PlanNotice, IsHeldInQuietHoursAndComesOnceWhenTheyEnd) {
    plan({4, 0}); // at 09:00, and from 12:00 on
    setQuiet(8h + 30min, 10h);
    pass(1h);
    pass(59min + 59s);
    EXPECT_TRUE(quiet.isEmpty());
    QSignalSpy beats(&bridge, &EngineBridge::beatWanted);
    bridge.beat();
    EXPECT_EQ(lastWait(beats), 1s) << "also a hidden window is woken";
    pass(1s);
    EXPECT_EQ(quiet, QStringList{u"Ice is planned now"_s});
    pass(1min);
    pass(20min);
    EXPECT_EQ(quiet.size(), 1);
}

TEST_F(PlanNotice, IsNotGivenAfterTheQuietHoursForWhatHasBegun) {
    plan({1, 0});
    setQuiet(8h + 30min, 10h);
    pass(1h);
    must(startAt(siteOf("Neck"), Modality::Ice, 15min));
    pass(15min);
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Done);
    pass(45min);
    EXPECT_TRUE(quiet.isEmpty());
}

TEST_F(PlanNotice, IsOneForAllThatTheQuietHoursHold) {
    wish.sites = {{siteOf("Neck"), {1, 0}, PlanPattern::IceOnly},
                  {Site::lowerBack(), {1, 0}, PlanPattern::IceOnly}};
    must(SetDayPlan{wish}); // at 09:00 and 09:20
    setQuiet(8h + 30min, 10h);
    ASSERT_EQ(nth(there(bridge.status().plan)->steps, 1).heldUntil, utc("2026-03-02 10:00:00"));
    pass(2h);
    pass(1min);
    EXPECT_EQ(quiet.size(), 1);
}

TEST_F(PlanNotice, IsNotGivenForATimeThatTheComputerSleptThrough) {
    plan({1, 0});
    pass(59min);
    pass(20min); // asleep
    EXPECT_TRUE(quiet.isEmpty());
    EXPECT_TRUE(there(bridge.status().plan)->shouldMove);
}

TEST_F(PlanNotice, ComesAfterASleepThatEndsInItsTimeAndOnceIfTheClockIsSetBack) {
    plan({1, 0});
    pass(1h + 5min);
    EXPECT_EQ(quiet.size(), 1);
    clock.moveWallClock(-30min);
    pass(1s);
    pass(25min);
    EXPECT_EQ(quiet.size(), 1) << "it has been told at this time";
}

TEST_F(Notices, PassOnWhatIsPressedOnThem) {
    QSignalSpy off(&requests, &Requests::packOffWanted);
    QSignalSpy forward(&requests, &Requests::forwardWanted);
    emit notifier.acted(NoticeKind::Alarm, NoticeAction::PackOff);
    EXPECT_EQ(off.count(), 1);
    EXPECT_EQ(forward.count(), 0);
    emit notifier.acted(NoticeKind::Alarm, NoticeAction::Open);
    EXPECT_EQ(off.count(), 1);
    EXPECT_EQ(forward.count(), 1);
}

} // namespace
} // namespace coolwarm::test
