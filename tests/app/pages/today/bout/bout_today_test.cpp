// SPDX-License-Identifier: MIT
// Bouts on Today: the day of the one that is open and what it calls for, and one that is proposed.
#include "app/pages/today/bout/refused_bouts.h"
#include "core/engine/commands/running.h"
#include "core/engine/commands/starting.h"
#include "tests/app/support/bouts_bench.h"

#include <QLineEdit>

namespace coolwarm::test {
namespace {

const QString proposal = u"Is this the beginning of a bout (Lower back)?"_s;

struct BoutOnToday : BoutsInWindow {
    void beginBout(sys_seconds since) { written(boutOf(since)); }
    void tell(int score) {
        PainEntry entry{SessionId::random(), pain(score)};
        entry.site = bridge.status().site;
        entry.at = {bridge.status().now.wallSecond(), 0min};
        must(AddPain{entry});
    }
};

TEST_F(BoutOnToday, SaysTheDayAndWhatIsUsedFirst) {
    beginBout(utc("2026-02-28 20:00:00"));
    showWindow();
    EXPECT_EQ(line(), u"Day 3 of this bout · ice is usually preferred in the first 48–72 h"_s);
    advance(48h);
    EXPECT_EQ(line(), u"Day 5 of this bout"_s);
    must(ChooseSite{siteOf("Neck")});
    EXPECT_EQ(line(), QString());
}

TEST_F(BoutOnToday, PointsToTheWarningSignsFromWhichFigures) {
    beginBout(utc("2026-02-23 07:00:00"));
    felt(6, utc("2026-02-23 07:30:00"));
    felt(6, utc("2026-03-01 07:30:00"));
    showWindow();
    EXPECT_TRUE(says(u"Day 7 of this bout without a change that most people would notice: 6.0 on "
                     "the first day, 6.0 on the last. Look at the warning signs."_s))
        << words().toStdString();
    tell(2);
    EXPECT_FALSE(says(u"without a change"_s)) << words().toStdString();
}

TEST_F(BoutOnToday, PointsToThemOnDay14And28AsWell) {
    beginBout(utc("2026-02-17 07:00:00"));
    showWindow();
    EXPECT_TRUE(says(u"Day 14 of this bout, and too few numbers"_s)) << words().toStdString();
    advance(std::chrono::hours{24 * 14});
    EXPECT_TRUE(says(u"Day 28 of this bout, and too few numbers"_s)) << words().toStdString();
}

TEST_F(BoutOnToday, AsksWhetherItIsOverAtZeroAloneAndEndsIt) {
    beginBout(utc("2026-02-25 07:00:00"));
    felt(6, utc("2026-02-25 07:30:00"));
    showWindow();
    tell(1);
    EXPECT_EQ(line(), u"Day 6 of this bout"_s);
    advance(24h);
    tell(0);
    EXPECT_EQ(line(), u"Day 7 of this bout · the pain is at 0. Is it over?"_s);
    clickNamed("boutOver");
    EXPECT_EQ(there(firstOf(bouts()).ended)->utc, utc("2026-03-03 08:00:00"));
    EXPECT_EQ(line(), QString()) << "what comes within the bout proposes no other";
    EXPECT_EQ(notice(*window),
              u"Ended: the bout Lower back, Wed 25 Feb 07:00 to Tue 3 Mar 08:00."_s);
    click(u"Undo"_s);
    EXPECT_EQ(firstOf(bouts()).ended, std::nullopt);
    EXPECT_NE(line(), QString());
}

TEST_F(BoutOnToday, IsEndedFromItsMenuAndAllAreSeenFromThere) {
    beginBout(utc("2026-02-28 20:00:00"));
    showWindow();
    dialogs.expectAndClick(u"Close"_s);
    choose("boutButton", u"All bouts…"_s);
    choose("boutButton", u"End it now"_s);
    EXPECT_TRUE(firstOf(bouts()).ended.has_value());
}

TEST_F(BoutOnToday, IsProposedWithTheFirstEntryAndBegunWhereThatWas) {
    showWindow();
    EXPECT_EQ(line(), QString()) << "nothing is told yet";
    tell(5);
    EXPECT_EQ(line(), proposal);
    advance(2h);
    tell(6);
    EXPECT_EQ(line(), proposal) << "until it is answered";
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(timeIn(dialog, 0).edit())->text(), u"02/03/2026 08:00"_s);
        clickIn(dialog, u"Save"_s);
    });
    clickNamed("boutBegin");
    EXPECT_EQ(firstOf(bouts()).began.utc, utc("2026-03-02 08:00:00"));
    EXPECT_EQ(line(), u"Day 1 of this bout · ice is usually preferred in the first 48–72 h"_s);
}

TEST_F(BoutOnToday, IsProposedWithTheFirstSession) {
    showWindow();
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(line(), QString()) << "what runs is what matters";
    advance(15min);
    must(Stop{});
    click(u"Done"_s);
    EXPECT_EQ(line(), proposal);
}

TEST_F(BoutOnToday, IsNotProposedWithinFourteenDaysAndIsAfterThem) {
    felt(3, utc("2026-02-16 09:00:00"));
    showWindow();
    tell(5);
    EXPECT_EQ(line(), QString()) << "an hour too early";
    advance(std::chrono::hours{24 * 14});
    tell(5);
    EXPECT_EQ(line(), proposal);
    advance(25h);
    tell(5);
    EXPECT_EQ(line(), QString()) << "a day later nobody asks any more";
}

TEST_F(BoutOnToday, IsNotProposedAgainOnceItWasNotWanted) {
    showWindow();
    tell(5);
    clickNamed("boutNotNow");
    EXPECT_EQ(line(), QString());
    advance(3h);
    tell(4);
    EXPECT_EQ(line(), QString());
    showWindow(); // the program is started again
    EXPECT_EQ(line(), QString());
    clock.moveWallClock(-1h); // a clock that is set back asks no second time
    bridge.beat();
    felt(4, utc("2026-03-02 07:00:00"));
    bridge.readAnew();
    EXPECT_EQ(line(), QString()) << "nor does an entry that is told of the time before";
    must(ChooseSite{siteOf("Neck")});
    tell(5);
    EXPECT_EQ(line(), u"Is this the beginning of a bout (Neck)?"_s);
}

TEST_F(BoutOnToday, IsNotProposedWhereOneWasBegunForLater) {
    showWindow();
    tell(5);
    advance(2h);
    written(boutOf(utc("2026-03-02 09:30:00"), utc("2026-03-02 09:45:00")));
    bridge.readAnew();
    EXPECT_EQ(line(), QString());
}

TEST_F(BoutOnToday, OfYearsWithoutAnEndIsReadAtBothEndsAlone) {
    beginBout(utc("2006-02-28 20:00:00"));
    felt(8, utc("2006-05-01 10:00:00"));
    felt(6, utc("2006-05-01 22:00:00"));
    felt(5, utc("2015-01-01 10:00:00"));
    felt(7, utc("2026-03-01 23:00:00"));
    showWindow();
    EXPECT_EQ(line(), u"Day 7,308 of this bout"_s) << line().toStdString();
    EXPECT_TRUE(says(u"7.0 on the first day, 7.0 on the last"_s)) << words().toStdString();
}

TEST_F(BoutOnToday, ARefusalTellsNobodysSiteInTheSettings) {
    RefusedBouts refused(looks);
    refused.refuse(siteOf("Left knee"), utc("2026-03-02 08:00:00"));
    EXPECT_TRUE(refused.has(siteOf("left  KNEE"), utc("2026-03-10 08:00:00")));
    EXPECT_FALSE(refused.has(siteOf("Left knee"), utc("2026-03-16 08:00:00")));
    EXPECT_FALSE(refused.has(siteOf("Neck"), utc("2026-03-02 08:00:00")));
    for (const QString& key : looks.allKeys())
        EXPECT_FALSE(key.contains(u"knee"_s, Qt::CaseInsensitive)) << key.toStdString();
}

} // namespace
} // namespace coolwarm::test
