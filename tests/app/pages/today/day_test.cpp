// SPDX-License-Identifier: MIT
// The day as the strip draws it, and as it is counted above it.
#include "app/pages/today/day_view.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = SpanKind;

struct Day : testing::Test, FileBench {
    explicit Day(sys_seconds start = monday, const char* zoneRule = "UTC0",
                 FakeZone where = FakeZone())
        : FileBench(start, std::move(where)), place(zoneRule) {}

    DayView day() { return dayView(*openHistory(folder(), 0ms), status()); }
    QStringList elsewhere(const Site& seen = Site::lowerBack()) {
        return restsElsewhere(engine().restingBeside(seen, now()), now());
    }
    void log(Modality modality, const char* from, const char* to, std::optional<int> before = {},
             std::optional<int> after = {}) {
        LogPast past = pastOf(modality, utc(from), utc(to));
        if (before)
            past.painBefore = pain(*before);
        if (after)
            past.painAfter = pain(*after);
        must(past);
    }
    /// "session 07:00-07:20": the stretches in hours and minutes since the strip's beginning.
    static QStringList shapes(const QList<DaySpan>& stretches) {
        QStringList all;
        for (const DaySpan& one : stretches) {
            const char* kind = one.kind == Kind::Session ? "session"
                               : one.kind == Kind::Rest  ? "rest"
                                                         : "full";
            all << u"%1 %2-%3"_s.arg(QLatin1String(kind), clock(one.from), clock(one.to));
        }
        return all;
    }
    static QString clock(qint64 second) {
        EXPECT_EQ(second % 60, 0);
        return (second < 0 ? u"-"_s : QString()) +
               u"%1:%2"_s.arg(qAbs(second) / 3600).arg(qAbs(second) / 60 % 60, 2, 10, QChar(u'0'));
    }

    Place place;
};

struct BerlinSpringDay : Day {
    BerlinSpringDay() : Day(utc("2026-03-29 10:00:00"), berlinRule, FakeZone::berlin2026()) {}
};

struct BerlinAutumnDay : Day {
    BerlinAutumnDay() : Day(utc("2026-10-25 10:00:00"), berlinRule, FakeZone::berlin2026()) {}
};

TEST_F(Day, NamesTheOtherPartsThatRestAndUntilWhen) {
    timed(Modality::Ice, 20min, siteOf("Neck"));
    timed(Modality::Heat, 15min, siteOf("Left knee"));
    const QString knee = u"Left knee: heat again from 10:35"_s;
    const QString neck = u"Neck: ice again from 10:20"_s;
    EXPECT_EQ(elsewhere(), (QStringList{knee, neck}));
    EXPECT_EQ(elsewhere(siteOf("Neck")), QStringList{knee});
    const auto read = engine().restingBeside(Site::lowerBack(), now());
    advance(105min + 1ms);
    EXPECT_EQ(restsElsewhere(read, now()), QStringList{knee}) << "as time goes by";
    advance(3h);
    EXPECT_TRUE(restsElsewhere(read, now()).isEmpty());
    EXPECT_TRUE(elsewhere().isEmpty());
}

TEST_F(Day, NamesARestElsewhereWhoseSessionWasDeleted) {
    must(DeletePast{timed(Modality::Ice, 20min, siteOf("Neck")).id});
    EXPECT_EQ(elsewhere(), QStringList{u"Neck: ice again from 10:20"_s}) << "the skin was cold";
}

TEST_F(Day, NamesARestElsewhereByTheTimeThatHasPassedAndNotByAClockThatWasSet) {
    timed(Modality::Ice, 20min, siteOf("Neck"));
    Bench::clock.moveWallClock(3h);
    EXPECT_EQ(elsewhere(), QStringList{u"Neck: ice again from 13:20"_s});
    Bench::clock.moveWallClock(-7h);
    EXPECT_EQ(elsewhere(), QStringList{u"Neck: ice again from 06:20"_s});
}

TEST_F(Day, IsEmptyFromSixToMidnight) {
    const DayView view = day();
    EXPECT_EQ(view.from, QDateTime(QDate(2026, 3, 2), QTime(6, 0)));
    EXPECT_EQ(view.to, QDateTime(QDate(2026, 3, 3), QTime(0, 0)));
    EXPECT_TRUE(view.stretches.ice.isEmpty());
    EXPECT_TRUE(view.stretches.heat.isEmpty());
    EXPECT_EQ(view.description, u"No sessions today"_s);
    EXPECT_EQ(view.summary, u"Lower back: nothing yet"_s);
    EXPECT_EQ(view.spoken, view.summary);
    EXPECT_TRUE(view.isEmpty);
}

TEST_F(Day, ShowsASessionItsRestAndTheFullRest) {
    log(Modality::Ice, "2026-03-02 07:00:00", "2026-03-02 07:20:00");
    log(Modality::Heat, "2026-03-02 06:10:00", "2026-03-02 06:25:00");
    const DayView view = day();
    EXPECT_EQ(shapes(view.stretches.ice),
              (QStringList{u"session 1:00-1:20"_s, u"rest 1:20-3:20"_s, u"full 3:20-4:20"_s}));
    EXPECT_EQ(shapes(view.stretches.heat),
              (QStringList{u"session 0:10-0:25"_s, u"rest 0:25-2:25"_s}));
    EXPECT_EQ(view.stretches.ice.at(0).text, u"Ice, 07:00 to 07:20"_s);
    EXPECT_EQ(view.stretches.ice.at(1).text, u"Ice: the skin rests, 07:20 to 09:20"_s);
    EXPECT_EQ(view.stretches.ice.at(2).text, u"Ice: a full rest, 09:20 to 10:20"_s);
    EXPECT_EQ(view.description, u"Heat, 06:10 to 06:25; Ice, 07:00 to 07:20"_s);
}

TEST_F(Day, EndsTheFullRestWithTheNextStart) {
    advance(4h);
    log(Modality::Ice, "2026-03-02 07:00:00", "2026-03-02 07:20:00");
    log(Modality::Ice, "2026-03-02 09:50:00", "2026-03-02 10:10:00");
    EXPECT_EQ(shapes(day().stretches.ice),
              (QStringList{u"session 1:00-1:20"_s, u"rest 1:20-3:20"_s, u"full 3:20-3:50"_s,
                           u"session 3:50-4:10"_s, u"rest 4:10-6:10"_s, u"full 6:10-7:10"_s}));
}

TEST_F(Day, HasNoFullRestWhenTheNextBeganAtOnce) {
    advance(4h);
    log(Modality::Ice, "2026-03-02 07:00:00", "2026-03-02 07:20:00");
    log(Modality::Ice, "2026-03-02 09:20:00", "2026-03-02 09:40:00");
    EXPECT_EQ(shapes(day().stretches.ice).at(2), u"session 3:20-3:40"_s);
}

TEST_F(Day, ShowsTheRunningSessionWithItsPlannedEnd) {
    start(Modality::Ice, 20min);
    advance(5min);
    EXPECT_EQ(shapes(day().stretches.ice),
              (QStringList{u"session 2:00-2:20"_s, u"rest 2:20-4:20"_s, u"full 4:20-5:20"_s}));
    advance(15min);
    must(CloseOverdueSession{});
    ASSERT_EQ(shapes(day().stretches.ice).size(), 3); // once, though the log has its end by now
    must(Confirm{});
    EXPECT_EQ(shapes(day().stretches.ice).at(0), u"session 2:00-2:20"_s);
}

TEST_F(Day, ShowsOneSiteAlone) {
    must(LogPast{Modality::Ice,
                 siteOf("Neck"),
                 {utc("2026-03-02 07:00:00"), 0min},
                 {utc("2026-03-02 07:20:00"), 0min},
                 {},
                 {},
                 {}});
    EXPECT_TRUE(day().stretches.ice.isEmpty());
    EXPECT_EQ(dayView(*openHistory(folder(), 0ms), status(siteOf("Neck"))).stretches.ice.size(), 3);
}

TEST_F(Day, BeginsAtMidnightWhenSomethingWasEarlier) {
    log(Modality::Heat, "2026-03-02 05:50:00", "2026-03-02 06:05:00");
    const DayView view = day();
    EXPECT_EQ(view.from, QDateTime(QDate(2026, 3, 2), QTime(0, 0)));
    EXPECT_EQ(shapes(view.stretches.heat).at(0), u"session 5:50-6:05"_s);
}

TEST_F(Day, BeginsAtMidnightWhileItIsEarly) {
    advance(17h + 30min);
    EXPECT_EQ(day().from, QDateTime(QDate(2026, 3, 3), QTime(0, 0)));
    advance(4h + 30min - 1s);
    EXPECT_EQ(day().from, QDateTime(QDate(2026, 3, 3), QTime(0, 0)));
    advance(1s);
    EXPECT_EQ(day().from, QDateTime(QDate(2026, 3, 3), QTime(6, 0)));
}

TEST_F(Day, ShowsWhatReachesOverMidnight) {
    advance(16h); // Tuesday
    log(Modality::Ice, "2026-03-02 23:40:00", "2026-03-02 23:55:00");
    EXPECT_EQ(shapes(day().stretches.ice).at(1), u"rest -0:05-1:55"_s);
    EXPECT_EQ(day().summary, u"Lower back: nothing yet"_s);
    EXPECT_FALSE(day().isEmpty) << "a rest reaches into it";
    advance(1h);
    log(Modality::Heat, "2026-03-02 23:55:00", "2026-03-03 00:10:00");
    const DayView view = day();
    EXPECT_EQ(shapes(view.stretches.heat).at(0), u"session -0:05-0:10"_s);
    EXPECT_TRUE(view.description.contains(u"Heat, Mon 2 Mar, 23:55 to 00:10"_s))
        << view.description.toStdString();
}

TEST_F(Day, ShowsTheRestOfYesterdaysSessionWithoutBeginningAtMidnight) {
    advance(24h); // Tuesday, 08:00
    ASSERT_THAT(apply(SetProtocol{Modality::Heat, {10min, 20min}, 600min}), Allowed());
    log(Modality::Heat, "2026-03-02 23:00:00", "2026-03-02 23:20:00");
    const DayView view = day();
    EXPECT_EQ(view.from, QDateTime(QDate(2026, 3, 3), QTime(6, 0)));
    EXPECT_EQ(shapes(view.stretches.heat).at(1), u"rest -6:40-3:20"_s);
    EXPECT_EQ(view.description, u"No sessions today"_s);
}

TEST_F(Day, MeansThePainOfSessionsWithBothScores) {
    advance(4h);
    log(Modality::Ice, "2026-03-02 06:30:00", "2026-03-02 06:50:00", 6, 3);
    EXPECT_EQ(day().summary, u"Lower back: 1 ice · 0 heat · pain 6 → 3"_s);
    EXPECT_EQ(day().spoken, u"Lower back: 1 ice, 0 heat. Average pain: 6 before, 3 after."_s);
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00", 7, 3);
    EXPECT_TRUE(day().summary.endsWith(u"pain 6.5 → 3"_s)) << day().summary.toStdString();
    log(Modality::Ice, "2026-03-02 09:00:00", "2026-03-02 09:20:00", 10);
    EXPECT_TRUE(day().summary.endsWith(u"pain 6.5 → 3"_s)) << day().summary.toStdString();
    log(Modality::Heat, "2026-03-02 10:00:00", "2026-03-02 10:15:00", 6, 4);
    EXPECT_TRUE(day().summary.endsWith(u"pain 6.3 → 3.3"_s)) << day().summary.toStdString();
}

// No pack is laid on a thousand times a day, but a file that was taken in may say so.
TEST_F(Day, CountsAllOfADayOfWhichItDrawsTheLatestAlone) {
    advance(4h);
    RawDatabase(folder()).run(
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1499)"
        " INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
        " end_offset, planned_minutes, outcome, origin, pain_before, pain_after, note, end_wall,"
        " changed_utc)"
        " SELECT printf('%08x-0000-4000-8000-000000000000', i), 'ice', 1, t, 0, t + 10, 0, 20,"
        " 'stopped_early', 'import', iif(i < 500, 10, 6), iif(i < 500, 4, 3), '', t + 10, t"
        " FROM (SELECT i, strftime('%s', '2026-03-02') + i * 20 AS t FROM n)");
    log(Modality::Heat, "2026-03-02 09:00:00", "2026-03-02 09:15:00");
    const DayView view = day();
    EXPECT_EQ(view.summary, u"Lower back: 1,500 ice · 1 heat · pain 7.3 → 3.3"_s);
    const auto sessions = std::count_if(view.stretches.ice.cbegin(), view.stretches.ice.cend(),
                                        [](const auto& one) { return one.kind == Kind::Session; });
    EXPECT_EQ(sessions, 999);
    EXPECT_EQ(firstOf(view.stretches.ice).from, 501 * 20);
    EXPECT_EQ(view.stretches.heat.size(), 2);
}

TEST_F(Day, CountsWhatStartedToday) {
    advance(4h);
    const auto counted = [this](std::size_t at) { return nth(day().summary.split(u" · "_s), at); };
    log(Modality::Ice, "2026-03-02 06:30:00", "2026-03-02 06:50:00");
    log(Modality::Ice, "2026-03-02 09:00:00", "2026-03-02 09:20:00");
    log(Modality::Heat, "2026-03-01 22:00:00", "2026-03-01 22:15:00"); // yesterday
    EXPECT_EQ(counted(0), u"Lower back: 2 ice"_s);
    EXPECT_TRUE(counted(1).startsWith(u'0'));
    start(Modality::Heat, 15min);
    EXPECT_TRUE(counted(1).startsWith(u'1')); // the running one too
}

TEST_F(BerlinSpringDay, Has23Hours) {
    log(Modality::Ice, "2026-03-29 00:50:00", "2026-03-29 01:10:00"); // 01:50 to 03:10
    const DayView view = day();
    EXPECT_EQ(view.from.secsTo(view.to), 23 * 3600);
    EXPECT_EQ(shapes(view.stretches.ice).at(0), u"session 1:50-2:10"_s); // seconds that went by
    EXPECT_EQ(view.stretches.ice.at(0).text, u"Ice, 01:50 to 03:10"_s);
}

TEST_F(BerlinAutumnDay, Has25Hours) {
    log(Modality::Heat, "2026-10-25 01:00:00", "2026-10-25 01:15:00"); // the second 02:00
    const DayView view = day();
    EXPECT_EQ(view.from.secsTo(view.to), 25 * 3600);
    EXPECT_EQ(shapes(view.stretches.heat).at(0), u"session 3:00-3:15"_s);
    EXPECT_EQ(view.stretches.heat.at(0).text, u"Heat, 02:00 to 02:15"_s);
}

} // namespace
} // namespace coolwarm::test
