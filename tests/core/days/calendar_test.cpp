// SPDX-License-Identifier: MIT
// Days on which the calendar or the map does something: daylight saving, midnight, year's end,
// 2038.
#include "tests/support/commands.h"
#include "tests/support/there.h"
#include "tests/support/timeline.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class CalendarDay : public testing::TestWithParam<Heartbeat> {
protected:
    /// One ice session that begins 10 minutes into the day, with its alarm, rest and full rest.
    static Timeline& iceAfterTenMinutes(Timeline& day) {
        return day.act(10min, startOf(Modality::Ice, 20min))
            .expect(10min, EventKind::SessionStarted)
            .expectAlarm(30min)
            .act(31min, Confirm{})
            .expect(31min, EventKind::SessionConfirmed)
            .refuse(2h + 30min - 1s, startOf(Modality::Ice, 20min), Reason::Resting)
            .expectOpening(2h + 30min, Modality::Ice)
            .expectFullRestOver(3h + 30min);
    }

    /// The one session of the log.
    static Session sessionOf(FileBench& bench) {
        const auto closing = bench.store().lastClosing();
        return bench.stored(closing.value().session).session;
    }
};

INSTANTIATE_TEST_SUITE_P(Watched, CalendarDay,
                         testing::Values(Heartbeat::EverySecond, Heartbeat::ToNextEvent),
                         [](const auto& beat) { return nameOf(beat.param); });

TEST_P(CalendarDay, SpringsForwardInsideTheSession) {
    FileBench bench(utc("2026-03-29 00:40:00"), FakeZone::berlin2026());
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    const Session session = sessionOf(bench);
    EXPECT_EQ(session.start, (Moment{utc("2026-03-29 00:50:00"), 60min}));
    EXPECT_EQ(session.end, (Moment{utc("2026-03-29 01:10:00"), 120min}));
    EXPECT_EQ(session.duration(), 20min);
}

TEST_P(CalendarDay, SpringsForwardInsideTheRest) {
    FileBench bench(utc("2026-03-29 00:00:00"), FakeZone::berlin2026());
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    EXPECT_EQ(sessionOf(bench).end, (Moment{utc("2026-03-29 00:30:00"), 60min}));
}

TEST_P(CalendarDay, FallsBackInsideTheSession) {
    FileBench bench(utc("2026-10-25 00:40:00"), FakeZone::berlin2026());
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    const Session session = sessionOf(bench);
    EXPECT_EQ(session.start, (Moment{utc("2026-10-25 00:50:00"), 120min}));
    EXPECT_EQ(session.end, (Moment{utc("2026-10-25 01:10:00"), 60min}));
    EXPECT_LT(there(session.end)->local(), session.start.local())
        << "on the wall it ends before it began";
    EXPECT_EQ(session.duration(), 20min);
}

TEST_P(CalendarDay, FallsBackInsideTheRest) {
    FileBench bench(utc("2026-10-25 00:00:00"), FakeZone::berlin2026());
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    EXPECT_EQ(sessionOf(bench).end, (Moment{utc("2026-10-25 00:30:00"), 120min}));
}

TEST_P(CalendarDay, GoesOnAcrossMidnight) {
    FileBench bench(utc("2026-03-02 22:40:00"), FakeZone::berlin2026());
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    const Session session = sessionOf(bench);
    EXPECT_EQ(session.start.local().time_since_epoch(),
              utc("2026-03-02 23:50:00").time_since_epoch());
    EXPECT_EQ(there(session.end)->local().time_since_epoch(),
              utc("2026-03-03 00:10:00").time_since_epoch());
}

TEST_P(CalendarDay, GoesOnAcrossTheYearsEnd) {
    FileBench bench(utc("2026-12-31 23:40:00"));
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    EXPECT_EQ(there(sessionOf(bench).end)->utc, utc("2027-01-01 00:10:00"));
}

TEST_P(CalendarDay, GoesOnAcrossTheLastSecondOf32Bits) {
    FileBench bench(utc("2038-01-19 02:54:07"));
    Timeline day(bench);
    iceAfterTenMinutes(day).run(24h, GetParam());
    EXPECT_EQ(sessionOf(bench).start.utc, utc("2038-01-19 03:04:07"));
    EXPECT_EQ(there(sessionOf(bench).end)->utc, utc("2038-01-19 03:24:07"));
    EXPECT_GT(there(sessionOf(bench).end)->utc.time_since_epoch().count(), 0x7FFFFFFF);
}

TEST_P(CalendarDay, GoesOnWhereTheUnsignedSecondsEndToo) {
    FileBench bench(utc("2106-02-07 06:08:15"));
    Timeline day(bench);
    iceAfterTenMinutes(day).reboot(1h, 10min).run(24h, GetParam());
    EXPECT_EQ(there(sessionOf(bench).end)->utc, utc("2106-02-07 06:38:15"));
}

TEST_P(CalendarDay, GoesOnInTheYear9999) {
    FileBench bench(utc("9999-12-30 12:00:00"));
    Timeline day(bench);
    iceAfterTenMinutes(day).reboot(1h, 10min).run(24h, GetParam());
    EXPECT_EQ(there(sessionOf(bench).end)->utc, utc("9999-12-30 12:30:00"));
}

TEST_P(CalendarDay, TravelsInsideTheSessionAndInTheRest) {
    FileBench bench(monday, FakeZone(60min));
    Timeline day(bench);
    iceAfterTenMinutes(day)
        .disturb(20min, [](Bench& b) { b.zone.travel(540min); })
        .disturb(2h, [](Bench& b) { b.zone.travel(-480min); })
        .run(24h, GetParam());
    const Session session = sessionOf(bench);
    EXPECT_EQ(session.start, (Moment{monday + 10min, 60min}));
    EXPECT_EQ(session.end, (Moment{monday + 30min, 540min}));
}

} // namespace
} // namespace coolwarm::test
