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
