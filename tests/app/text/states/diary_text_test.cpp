// SPDX-License-Identifier: MIT
// What the diary says, to the eye and to the ear.
#include "app/text/states/diary_text.h"

#include "core/domain/session_id.h"
#include "tests/app/text/states/told.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Session sessionOf(Modality modality, std::chrono::seconds length, Outcome outcome) {
    Session session{SessionId::random()};
    session.modality = modality;
    session.start = {utc("2026-11-27 16:05:00"), 60min};
    session.end = Moment{session.start.utc + length, 60min};
    session.outcome = outcome;
    return session;
}

QString length(Modality modality, std::chrono::seconds length, Outcome outcome) {
    return bare(lengthInDiary(sessionOf(modality, length, outcome)));
}

TEST(DiaryText, SaysHowLongASessionWasAndHowItEnded) {
    EXPECT_EQ(length(Modality::Ice, 20min, Outcome::Completed), u"20 min"_s);
    EXPECT_EQ(length(Modality::Ice, 13min + 34s, Outcome::StoppedEarly), u"13 min 34 s, stopped"_s);
    EXPECT_EQ(length(Modality::Ice, 20min, Outcome::Unconfirmed), u"20 min, not confirmed"_s);
    EXPECT_EQ(length(Modality::Heat, 23min, Outcome::Overran), u"23 min, 3 min over"_s);
    EXPECT_EQ(length(Modality::Heat, 18min, Outcome::Overran), u"18 min, too long"_s)
        << "beyond a plan of one's own and not beyond the standard one";
}

TEST(DiaryText, NeverRoundsTheTimeOverUp) {
    EXPECT_EQ(length(Modality::Heat, 23min + 10s, Outcome::Overran), u"23 min 10 s, 3 min over"_s);
    EXPECT_EQ(length(Modality::Heat, 20min + 40s, Outcome::Overran), u"20 min 40 s, 40 s over"_s);
}

TEST(DiaryText, HeadsADayWithItsNameItsDateAndWhatWasDone) {
    DayOfRecords day{std::chrono::local_days{std::chrono::year{2026} / 11 / 28}, {2, 1}};
    EXPECT_EQ(dayName(theDay, theDay), u"Today"_s);
    EXPECT_EQ(bare(dayDetails(day, theDay)), u"28 November · 2 ice, 1 heat"_s);
    day.day -= std::chrono::days{1};
    day.sessions = {0, 3};
    EXPECT_EQ(dayName(theDay.addDays(-1), theDay), u"Friday"_s);
    EXPECT_EQ(bare(dayDetails(day, theDay)), u"27 November · 3 heat"_s);
    EXPECT_EQ(bare(spokenDay(day, theDay)), u"Friday 27 November, 3 heat"_s);
    day.sessions = {1, 0};
    EXPECT_EQ(bare(dayDetails(day, QDate(2027, 1, 1))), u"27 November 2026 · 1 ice"_s);
}

TEST(DiaryText, ReadsASessionAloudWhole) {
    Session session = sessionOf(Modality::Heat, 23min, Outcome::Overran);
    session.site = siteOf("Neck");
    session.painBefore = pain(3);
    session.painAfter = pain(2);
    session.note = noteOf("fell asleep\non the pack");
    const QString said = bare(spokenRecord(session, theDay, true));
    EXPECT_EQ(said, u"Heat, Friday 27 November, 17:05, 23 minute(s), 3 minute(s) too long, Neck, "
                    "pain 3 before, 2 after, note: fell asleep on the pack"_s);
    session.painAfter.reset();
    session.note = Note();
    session.outcome = Outcome::StoppedEarly;
    EXPECT_EQ(bare(spokenRecord(session, theDay, false)),
              u"Heat, Friday 27 November, 17:05, 23 minute(s), stopped early, pain 3 before"_s);
}

PainEntry someEntry() {
    PainEntry entry = PainEntry::blank(SessionId::random());
    entry.score = pain(4);
    entry.site = siteOf("Neck");
    entry.at.utc = utc("2026-11-27 17:05:00");
    entry.tightness = Tightness::of(2);
    entry.note = noteOf("とても痛い");
    return entry;
}

Activity someWalk() {
    Activity walk = Activity::blank(SessionId::random());
    walk.what = ActivityKind::Walk;
    walk.start.utc = utc("2026-11-27 17:05:00");
    walk.length = 20min;
    return walk;
}

TEST(DiaryText, ReadsPainAndAnActivityAloudWhole) {
    EXPECT_EQ(bare(spokenRecord(someEntry(), theDay, true)),
              u"Pain 4, Friday 27 November, 17:05, Neck, tightness 2, note: とても痛い"_s);
    EXPECT_EQ(bare(spokenRecord(someWalk(), theDay, true)),
              u"Walk, Friday 27 November, 17:05, 20 minute(s)"_s);
    Activity cream = someWalk();
    cream.what = ActivityKind::Cream;
    cream.length.reset();
    EXPECT_EQ(bare(spokenRecord(cream, theDay, false)), u"Cream, Friday 27 November, 17:05"_s);
}

TEST(DiaryText, SaysOfEachKindWhatItsLineHasRoomFor) {
    EXPECT_EQ(bare(lengthInDiary(someWalk())), u"20 min"_s);
    EXPECT_EQ(lengthInDiary(someEntry()), QString());
    EXPECT_EQ(tightnessInDiary(someEntry()), u"tightness 2"_s);
    EXPECT_EQ(tightnessInDiary(someWalk()), QString());
}

TEST(DiaryText, CountsEachKindOfADay) {
    DayOfRecords day{std::chrono::local_days{std::chrono::year{2026} / 11 / 28}, {2, 1}};
    day.painEntries = 3;
    day.activities = 1;
    EXPECT_EQ(bare(dayDetails(day, theDay)),
              u"28 November · 2 ice, 1 heat, 3 pain score(s), 1 activity(s)"_s);
    day.sessions = {};
    EXPECT_EQ(bare(dayDetails(day, theDay)), u"28 November · 3 pain score(s), 1 activity(s)"_s);
}

} // namespace
} // namespace coolwarm::test
