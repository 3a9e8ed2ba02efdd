// SPDX-License-Identifier: MIT
// Activities beside ice and heat: logged with their length, and the cream of a day counted.
#include "core/rules/activity_rules.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class Activities : public testing::Test {
protected:
    [[nodiscard]] static Activity activityAt(sys_seconds start, ActivityKind what,
                                             std::optional<seconds> length = std::nullopt) {
        Activity activity = Activity::blank(SessionId::random());
        activity.what = what;
        activity.start = {start, 0min};
        activity.length = length;
        return activity;
    }
    Result add(const Activity& activity) { return m_bench.apply(AddActivity{activity}); }
    [[nodiscard]] std::vector<Activity> all() { return recordsIn<Activity>(m_bench); }

    FileBench m_bench;
};

TEST_F(Activities, KeepWhatWasDoneWhenAndForHowLong) {
    Activity walk = activityAt(monday - 1h, ActivityKind::Walk, 20min);
    walk.note = noteOf("along the river");
    ASSERT_THAT(add(walk), Did(EventKind::RecordAdded));
    walk.recorded = {m_bench.now().wallSecond(), 0min};
    EXPECT_EQ(all(), std::vector{walk});
}

TEST_F(Activities, AreOverByNowAndOfAPossibleLength) {
    EXPECT_THAT(add(activityAt(monday - 10min, ActivityKind::Walk, 11min)),
                Refused(Reason::LiesAhead));
    EXPECT_THAT(add(activityAt(monday - 10min, ActivityKind::Walk, 10min)), Allowed());
    EXPECT_THAT(add(activityAt(monday + 1s, ActivityKind::Cream)), Refused(Reason::LiesAhead));
    EXPECT_THAT(add(activityAt(sys_seconds{-1s}, ActivityKind::Cream)),
                Refused(Reason::LiesTooFarBack));
    EXPECT_THAT(add(activityAt(monday - 48h, ActivityKind::Walk, 24h + 1s)),
                Refused(Reason::ActivityLength));
    EXPECT_THAT(add(activityAt(monday - 48h, ActivityKind::Walk, 0s)),
                Refused(Reason::ActivityLength));
}

TEST_F(Activities, AreCorrectedDeletedAndUndone) {
    const Activity twist = activityAt(monday - 1h, ActivityKind::Twist, 30s);
    ASSERT_THAT(add(twist), Allowed());
    ASSERT_THAT(m_bench.apply(settingOf(twist.id, &Activity::length, seconds{60})), Allowed());
    EXPECT_EQ(firstOf(all()).length, 60s);
    ASSERT_THAT(m_bench.apply(DeleteActivity{twist.id}), Did(EventKind::RecordDeleted));
    EXPECT_TRUE(all().empty());
    for (int step = 0; step < 2; ++step)
        ASSERT_THAT(m_bench.apply(m_bench.undo()), Did(EventKind::StepUndone));
    EXPECT_EQ(firstOf(all()).length, 30s);
}

TEST_F(Activities, HoldNoPackBack) {
    ASSERT_THAT(add(activityAt(monday - 1min, ActivityKind::Cream)), Allowed());
    EXPECT_THAT(m_bench.apply(startOf(Modality::Ice, 20min)), Allowed());
    m_bench.advance(5min);
    EXPECT_THAT(add(activityAt(monday, ActivityKind::Breathing, 2min)), Allowed());
}

TEST_F(Activities, SurviveExportAndImport) {
    ASSERT_THAT(add(activityAt(monday - 1h, ActivityKind::Cream)), Allowed());
    ASSERT_THAT(add(activityAt(monday - 2h, ActivityKind::Stretching, 7min)), Allowed());
    const std::string file = exportedDiary(m_bench.folder(), Activity::kind);
    EXPECT_EQ(file.substr(0, file.find('\r')),
              "id,activity,started_at,started_local,recorded_at,duration_seconds,note");
    FileBench fresh;
    EXPECT_EQ(importDiaryText(fresh, Activity::kind, file).added, 2);
    EXPECT_EQ(exportedDiary(fresh.folder(), Activity::kind), file);
}

TEST_F(Activities, InAFileAreJudgedAsByHand) {
    const ImportReport report = importDiaryText(m_bench, Activity::kind,
                                                "activity,started_at,duration_seconds\n"
                                                "walk,2026-03-01T08:00Z,600\n"
                                                "Cream,2026-03-01T08:00Z,\n"
                                                "run,2026-03-01T08:00Z,600\n"
                                                "walk,2026-03-01T08:00Z,90000\n"
                                                "walk,2026-03-02T07:55Z,600\n");
    EXPECT_EQ(report.added, 2);
    std::vector<LineFault> faults;
    for (const RefusedLine& line : report.refusedLines)
        faults.push_back(line.fault);
    EXPECT_EQ(faults, (std::vector{LineFault::BadActivity, LineFault::ActivityLength,
                                   LineFault::LiesAhead}));
}

TEST_F(Activities, OfCreamAreCountedByTheDayUpToFour) {
    const std::chrono::local_days today{std::chrono::year{2026} / 3 / 2};
    std::vector<Activity> activities{activityAt(monday - 9h, ActivityKind::Cream), // yesterday
                                     activityAt(monday - 3h, ActivityKind::Walk)};
    EXPECT_EQ(creamsOn(today, activities).left, 4);
    Activity late = activityAt(monday - 9h, ActivityKind::Cream);
    late.start.offset = 120min; // there it was today already
    activities.push_back(late);
    for (const auto& [before, left] : {std::pair{7h, 2}, {6h, 1}, {5h, 0}, {4h, 0}}) {
        EXPECT_FALSE(creamsOn(today, activities).isUsedUp());
        activities.push_back(activityAt(monday - before, ActivityKind::Cream));
        EXPECT_EQ(creamsOn(today, activities).left, left);
        if (left == 0)
            break;
    }
    EXPECT_TRUE(creamsOn(today, activities).isUsedUp());
    activities.push_back(activityAt(monday - 2h, ActivityKind::Cream));
    EXPECT_EQ(creamsOn(today, activities).used, 5) << "a fact stays a fact";
    lastOf(activities).deleted = true;
    EXPECT_EQ(creamsOn(today, activities).used, 4);
}

} // namespace
} // namespace coolwarm::test
