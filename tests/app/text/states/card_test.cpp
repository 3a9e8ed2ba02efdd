// SPDX-License-Identifier: MIT
// The words on the cards, at exact seconds.
#include "app/text/states/card_view.h"
#include "app/text/states/session_text.h"
#include "tests/app/support/english.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Cards : testing::Test, FileBench {
    English english;
    Place place; // UTC, plain English
    CardView ice() { return cardView(status(), Modality::Ice); }
    CardView heat() { return cardView(status(), Modality::Heat); }
};

TEST_F(Cards, AreReadyWhenNeverUsed) {
    const CardView view = ice();
    EXPECT_EQ(view.title, u"Ice"_s);
    EXPECT_EQ(view.figures, u"15–25 min, then the skin rests 2 h or more"_s);
    EXPECT_EQ(view.big, u"Ready"_s);
    EXPECT_EQ(view.small, QString());
    EXPECT_EQ(view.stateLine, QString());
    EXPECT_EQ(view.buttonText, u"Start ice"_s);
    EXPECT_EQ(view.spoken, u"Ready"_s);
    EXPECT_TRUE(view.mayStart);
    EXPECT_EQ(view.window, (LengthWindow{15min, 25min}));
    EXPECT_EQ(view.length, 20min);
    EXPECT_FALSE(view.hasRing);
    EXPECT_EQ(view.progress, 0);
}

TEST_F(Cards, KnowWhenWhatWasRefusedIsSoNoLonger) {
    timed(Modality::Ice, 20min); // from 08:20
    const Refusal rest = apply(startOf(Modality::Ice, 20min)).verdict.refusal();
    Refusal held;
    held.reason = Reason::HeldByRest;
    held.opensAt = rest.opensAt;
    Refusal never;
    never.reason = Reason::EndNotAfterStart;
    advance(2h - 1s);
    EXPECT_FALSE(isOver(rest, status()));
    EXPECT_FALSE(isOver(held, status()));
    advance(1s);
    EXPECT_TRUE(isOver(rest, status()));
    EXPECT_TRUE(isOver(held, status()));
    EXPECT_FALSE(isOver(never, status()));
    must(startOf(Modality::Ice, 20min));
    const Refusal busy = apply(startOf(Modality::Heat, 15min)).verdict.refusal();
    EXPECT_FALSE(isOver(busy, status()));
    must(Stop{});
    EXPECT_TRUE(isOver(busy, status()));
}

TEST_F(Cards, ShowTheFiguresOfHeat) {
    const CardView view = heat();
    EXPECT_EQ(view.figures, u"10–20 min, then the skin rests 2 h or more"_s);
    EXPECT_EQ(view.buttonText, u"Start heat"_s);
    EXPECT_EQ(view.window, (LengthWindow{10min, 20min}));
    EXPECT_EQ(view.length, 15min);
}

TEST_F(Cards, CountTheRestDown) {
    timed(Modality::Ice, 20min); // from 08:20
    EXPECT_EQ(ice().big, u"2 h"_s);
    EXPECT_EQ(ice().progress, 0);
    advance(1s);
    EXPECT_EQ(ice().big, u"2 h"_s) << "of hours nobody needs the seconds";
    advance(1min - 1s);
    EXPECT_EQ(ice().big, u"1 h 59 min"_s);
    advance(59min);
    const CardView view = ice();
    EXPECT_EQ(view.big, u"1 h"_s);
    EXPECT_TRUE(view.hasRing);
    EXPECT_TRUE(heat().hasRing) << "both look alike";
    EXPECT_DOUBLE_EQ(view.progress, 0.5);
    EXPECT_EQ(view.small, u"until you can use ice again"_s);
    EXPECT_EQ(view.stateLine, u"Skin rests until 10:20"_s);
    EXPECT_EQ(view.reasonLine, u"A full rest lasts until 11:20"_s);
    EXPECT_EQ(view.buttonText, u"Ice again from 10:20"_s);
    EXPECT_EQ(view.spoken, u"Rest: ice again in 1 hour"_s);
    EXPECT_FALSE(view.mayStart);
    advance(1s);
    EXPECT_EQ(ice().big, u"59:59"_s);
    advance(1h - 1s - 1ms);
    EXPECT_EQ(ice().big, u"0:01"_s);
    EXPECT_FALSE(ice().mayStart);
    advance(1ms);
    EXPECT_EQ(ice().big, u"Ready"_s);
    EXPECT_TRUE(ice().mayStart);
    EXPECT_FALSE(ice().hasRing);
}

TEST_F(Cards, SayHowLongAFullRestLastsAndAreReadyAllTheSame) {
    timed(Modality::Ice, 20min);
    advance(2h);
    EXPECT_EQ(ice().stateLine, u"Ready; a full rest lasts until 11:20"_s);
    EXPECT_EQ(ice().small, u"since 10:20"_s);
    EXPECT_EQ(ice().spoken, u"Ready; a full rest lasts until 11:20"_s);
    advance(1h - 1s);
    EXPECT_EQ(ice().stateLine, u"Ready; a full rest lasts until 11:20"_s);
    advance(1s);
    EXPECT_EQ(ice().stateLine, QString());
    EXPECT_EQ(ice().spoken, u"Ready"_s);
    EXPECT_EQ(ice().small, u"since 10:20"_s);
}

TEST_F(Cards, SayForHalfADaySinceWhenTheyAreReady) {
    timed(Modality::Heat, 15min); // ready from 10:15
    advance(2h + 12h - 1s);
    EXPECT_EQ(heat().small, u"since 10:15"_s);
    advance(1s);
    EXPECT_EQ(heat().small, QString());
}

TEST_F(Cards, HaveNoFullRestForHeat) {
    timed(Modality::Heat, 15min);
    EXPECT_EQ(heat().stateLine, u"Skin rests until 10:15"_s);
    EXPECT_EQ(heat().reasonLine, u"Your skin needs a rest: at least 2 h between heat packs"_s);
    EXPECT_EQ(heat().small, u"until you can use heat again"_s);
    EXPECT_EQ(heat().buttonText, u"Heat again from 10:15"_s);
    advance(2h);
    EXPECT_EQ(heat().stateLine, QString());
}

TEST_F(Cards, RememberTheLengthThatWasCompletedLast) {
    timed(Modality::Ice, 17min);
    start(Modality::Heat, 18min);
    advance(5min);
    must(Stop{});
    EXPECT_EQ(ice().length, 17min);
    EXPECT_EQ(heat().length, 15min);
}

TEST_F(Cards, AreOccupiedWhileASessionRuns) {
    start(Modality::Ice, 20min);
    advance(5min);
    EXPECT_EQ(ice().big, u"15:00"_s);
    EXPECT_EQ(ice().stateLine, u"A session is running"_s);
    EXPECT_FALSE(ice().mayStart);
    EXPECT_EQ(heat().big, u"Waiting"_s);
    EXPECT_FALSE(heat().mayStart);
    EXPECT_EQ(heat().spoken, u"A session is running"_s);
}

TEST_F(Cards, FollowAPlanOfTheUsersOwn) {
    ASSERT_THAT(apply(SetProtocol{Modality::Ice, {15min, 18min}, 150min}), Allowed());
    EXPECT_EQ(ice().figures, u"15–18 min, then the skin rests 2 h 30 min or more"_s);
    EXPECT_EQ(ice().window.most, 18min);
    EXPECT_EQ(ice().length, 18min); // the usual one moves inside
    ASSERT_THAT(apply(SetProtocol{Modality::Ice, {15min, 15min}, 240min}), Allowed());
    EXPECT_EQ(ice().figures, u"15 min, then the skin rests 4 h or more"_s);
    timed(Modality::Ice, 15min);
    EXPECT_EQ(ice().stateLine, u"Skin rests until 12:15"_s);
}

TEST_F(Cards, AreReadyOnlyIfTheSkinFeelsNormalAfterTheOtherTherapy) {
    timed(Modality::Ice, 20min);
    EXPECT_EQ(heat().stateLine, u"Ready if the skin feels normal again"_s);
    EXPECT_EQ(heat().spoken, u"Ready if the skin feels normal again"_s);
    EXPECT_TRUE(heat().mayStart) << "the question comes with the start";
    EXPECT_EQ(notYetText(status().cards.heat, monday),
              u"Nothing was started. Wait until the skin feels "
              u"normal, then start again; from 10:20 you are not "
              u"asked any more."_s);
    advance(2h);
    EXPECT_EQ(heat().stateLine, QString());
    timed(Modality::Heat, 15min);
    EXPECT_EQ(ice().stateLine, u"Ready if the skin feels normal again"_s)
        << "that comes before the full rest";
}

TEST_F(Cards, ExplainTheRestOfADeletedSession) {
    const Session session = timed(Modality::Ice, 20min);
    must(DeletePast{session.id});
    EXPECT_EQ(ice().stateLine, u"Skin rests until 10:20"_s);
    EXPECT_EQ(ice().reasonLine, u"The session was deleted, but your skin still needs the rest"_s);
    EXPECT_EQ(deletedText(session, status()),
              u"Deleted: the session of Mon 2 Mar 08:00. Its rest stays, because your skin had the "
              u"pack: Lower back, ice again from 10:20."_s);
    EXPECT_EQ(deletedText(session, status(siteOf("Neck"))), deletedText(session, status()))
        << "also while another part is shown";
    must(undo(session.id));
    EXPECT_EQ(ice().reasonLine, u"A full rest lasts until 11:20"_s);
    advance(2h);
    must(DeletePast{session.id});
    EXPECT_EQ(deletedText(session, status()),
              u"Deleted: the session of Mon 2 Mar 08:00 (Ice, Lower back)."_s)
        << "nothing rests";
}

TEST_F(Cards, NameTheDayWhenARestEndsTomorrow) {
    clock.advance(15h);
    timed(Modality::Ice, 20min); // ends at 23:20
    EXPECT_EQ(ice().buttonText, u"Ice again from Tue 3 Mar, 01:20"_s);
}

TEST_F(Cards, WriteTimesAsThePlaceDoes) {
    const Place berlin(berlinRule, QLocale(QLocale::German, QLocale::Germany));
    timed(Modality::Ice, 20min);
    EXPECT_TRUE(ice().buttonText.endsWith(u"11:20"_s)) << ice().buttonText.toStdString();
}

} // namespace
} // namespace coolwarm::test
