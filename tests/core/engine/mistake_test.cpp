// SPDX-License-Identifier: MIT
// A start by mistake: a minute from the user's own act, whatever has become of the session; and
// which lengths are proposed again.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

struct Mistake : testing::Test {
    [[nodiscard]] std::int64_t rows() const {
        return RawDatabase(bench.folder()).number("SELECT count(*) FROM session");
    }

    FileBench bench;
};

TEST_F(Mistake, CountsItsMinuteFromThePressAlsoForAPackThatIsOnAlready) {
    ASSERT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 10min)), Allowed());
    EXPECT_TRUE(there(bench.status().running)->mayDiscard);
    bench.advance(60s);
    EXPECT_TRUE(there(bench.status().running)->mayDiscard);
    bench.advance(1ms);
    EXPECT_FALSE(there(bench.status().running)->mayDiscard);
    const Result late = bench.apply(Discard{});
    ASSERT_THAT(late, Refused(Reason::TooLateToDiscard));
    EXPECT_EQ(late.verdict.refusal().opensAt, monday + 60s) << "and not before the press";
}

TEST_F(Mistake, CanBeForgottenAfterAStopWithinTheMinute) {
    bench.start(Modality::Ice, 20min);
    bench.advance(2s);
    bench.must(Stop{});
    bench.advance(58s);
    EXPECT_TRUE(bench.status().mistake.has_value());
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    ASSERT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready) << "no rest";
    EXPECT_FALSE(bench.status().takeBack.has_value()) << "nothing to undo any more";
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Allowed());
}

TEST_F(Mistake, ForgottenLeavesTheSiteChosenThatWasChosenBefore) {
    const auto siteThen = [this] { return std::string(bench.engine().choices().site.name()); };
    ASSERT_THAT(bench.apply(ChooseSite{siteOf("Neck")}), Allowed());
    bench.must(startAt(siteOf("Left hip"), Modality::Ice, 20min));
    EXPECT_EQ(siteThen(), "Left hip");
    const Result gone = bench.apply(Discard{});
    EXPECT_EQ(siteThen(), "Neck");
    ASSERT_THAT(bench.apply(BringBack{std::get<SessionDiscarded>(gone.events.at(0)).forgotten}),
                Did(EventKind::SessionBroughtBack));
    EXPECT_EQ(siteThen(), "Left hip") << "as if nothing had been forgotten";
    ASSERT_THAT(bench.apply(ChooseSite{siteOf("Left knee")}), Allowed());
    bench.must(Discard{});
    EXPECT_EQ(siteThen(), "Left knee") << "what was chosen since stays";
}

TEST_F(Mistake, IsNotOfferedOnceAnAlarmWasAnswered) {
    ASSERT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 20min)), Allowed());
    bench.advance(5s);
    bench.must(Confirm{});
    EXPECT_FALSE(bench.status().mistake.has_value());
    EXPECT_TRUE(bench.status().takeBack.has_value());
}

TEST_F(Mistake, ForgottenByMistakeComesBackExactlyAsItWas) {
    for (const bool ended : {false, true}) {
        bench.start(Modality::Ice, 17min);
        bench.advance(7s);
        if (ended)
            bench.must(Stop{});
        const SessionId id =
            ended ? there(bench.status().mistake)->id : there(bench.status().running)->session.id;
        const StoredSession before = bench.stored(id);
        const Result gone = bench.apply(Discard{});
        ASSERT_THAT(gone, Did(EventKind::SessionDiscarded));
        bench.advance(40s);
        const BringBack back{std::get<SessionDiscarded>(gone.events.at(0)).forgotten};
        ASSERT_THAT(bench.apply(back), Did(EventKind::SessionBroughtBack));
        EXPECT_EQ(bench.stored(id), before);
        EXPECT_THAT(bench.apply(back), Refused(Reason::NothingToTakeBack)) << "once";
        EXPECT_EQ(bench.status().takeBack.has_value(), ended);
        EXPECT_EQ(bench.status().running.has_value(), !ended);
        if (!ended)
            bench.must(Stop{});
        bench.advance(3h);
    }
}

TEST_F(Mistake, ForgottenByMistakeStaysAwayWhenItIsTooLateOrItsTimeIsTaken) {
    bench.start(Modality::Ice, 20min);
    const BringBack back{std::get<SessionDiscarded>(bench.apply(Discard{}).events.at(0)).forgotten};
    bench.start(Modality::Heat, 15min);
    EXPECT_THAT(bench.apply(back), Refused(Reason::SessionRunning));
    bench.advance(10s);
    bench.must(Stop{});
    EXPECT_THAT(bench.apply(back), Refused(Reason::Overlaps));
    bench.must(Discard{});
    bench.advance(51s);
    EXPECT_THAT(bench.apply(back), Refused(Reason::NothingToTakeBack));
}

TEST_F(Mistake, IsNoneAnyMoreAMinuteAfterThePressHoweverFreshTheStop) {
    bench.start(Modality::Ice, 20min);
    bench.advance(59s);
    bench.must(Stop{});
    bench.advance(1s + 1ms);
    EXPECT_FALSE(bench.status().mistake.has_value());
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::TooLateToDiscard));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
}

TEST_F(Mistake, CanBeForgottenWhenItsAlarmCameWithinTheMinute) {
    ASSERT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 20min)), Allowed());
    EXPECT_TRUE(there(bench.status().running)->alarm);
    bench.must(CloseOverdueSession{});
    ASSERT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_EQ(rows(), 0);

    ASSERT_THAT(bench.apply(startAgo(Modality::Heat, 15min, 15min)), Allowed());
    bench.must(Confirm{});
    EXPECT_FALSE(bench.status().mistake.has_value()) << "not offered, but taken";
    ASSERT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_EQ(rows(), 0);
}

TEST_F(Mistake, StaysOneThroughAReplanAStopAndItsUndoing) {
    bench.start(Modality::Heat, 15min);
    bench.must(Replan{16min});
    bench.must(Stop{});
    bench.must(UndoStop{});
    bench.advance(60s);
    EXPECT_TRUE(there(bench.status().running)->mayDiscard);
    EXPECT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
}

TEST_F(Mistake, IsForgottenAloneAndNotWhatBeganMeanwhile) {
    const Session first = bench.start(Modality::Ice, 20min);
    bench.must(Stop{});
    ASSERT_THAT(bench.apply(startAt(siteOf("Neck"), Modality::Ice, 20min)), Allowed());
    EXPECT_THAT(bench.apply(Discard{first.id}), Refused(Reason::NothingRunning));
    EXPECT_EQ(rows(), 2);
    EXPECT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_TRUE(bench.store().session(first.id).has_value()) << "it has its rest";
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::NothingRunning))
        << "one start, one mistake";
}

TEST_F(Mistake, IsNotWhatWasDeletedOrLoggedByHand) {
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(10s);
    bench.must(Stop{});
    bench.must(DeletePast{session.id});
    EXPECT_FALSE(bench.status().mistake.has_value());
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::NothingRunning));
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    EXPECT_TRUE(bench.status().cards.ice.restOfDeleted) << "why it rests";
    bench.must(pastOf(Modality::Heat, monday - 40min, monday - 10min));
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::NothingRunning));
}

TEST_F(Mistake, EndsWithTheBoot) {
    bench.start(Modality::Ice, 20min);
    bench.advance(5s);
    bench.reboot(10s);
    EXPECT_FALSE(there(bench.status().running)->mayDiscard);
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::TooLateToDiscard));
}

TEST_F(Mistake, IsCountedFromTheStartInALogThatKeptNoAct) {
    ASSERT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 2min)), Allowed());
    RawDatabase(bench.folder()).run("UPDATE state SET started_uuid = NULL");
    EXPECT_FALSE(there(bench.status().running)->mayDiscard);
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::TooLateToDiscard));
}

TEST_F(Mistake, WakesTheWindowWhenItsMinuteEnds) {
    bench.start(Modality::Ice, 20min);
    bench.advance(20s);
    bench.must(Stop{});
    EXPECT_EQ(nextEvent(bench.status()), 40s + 1ms);
}

struct ProposedLength : Mistake {
    [[nodiscard]] std::chrono::minutes ice() { return bench.status().cards.ice.length; }
};

TEST_F(ProposedLength, IsWhatWasSetBeforeTheLastStartThatWasCompleted) {
    bench.start(Modality::Ice, 17min);
    EXPECT_EQ(bench.engine().choices().lengths.ice, std::nullopt) << "it is not completed yet";
    bench.advance(17min);
    bench.must(Confirm{});
    EXPECT_EQ(ice(), 17min);
    EXPECT_EQ(bench.status().cards.heat.length, 15min);
}

TEST_F(ProposedLength, IsNotTheMinuteMoreOfASession) {
    bench.start(Modality::Ice, 20min);
    bench.must(Replan{25min});
    bench.advance(25min);
    ASSERT_EQ(bench.must(Confirm{}).outcome, Outcome::Completed);
    EXPECT_EQ(ice(), 20min);
}

TEST_F(ProposedLength, IsNotThatOfAStopNorOfAMistakeNorOfAPackTakenOffEarlier) {
    bench.start(Modality::Ice, 25min);
    bench.advance(97s);
    bench.must(Stop{});
    EXPECT_EQ(ice(), 20min);
    bench.advance(2h);
    bench.start(Modality::Ice, 24min);
    bench.must(Discard{});
    EXPECT_EQ(ice(), 20min);
    const Session third = bench.start(Modality::Ice, 23min);
    bench.advance(30min);
    ASSERT_EQ(bench.must(Confirm{third.start.utc + 10min, {}, {}, true}).outcome,
              Outcome::StoppedEarly);
    EXPECT_EQ(ice(), 20min);
}

TEST_F(ProposedLength, IsKeptForEachModality) {
    bench.timed(Modality::Heat, 12min);
    bench.timed(Modality::Ice, 18min);
    EXPECT_EQ(bench.status().cards.heat.length, 12min);
    EXPECT_EQ(ice(), 18min);
}

} // namespace
} // namespace coolwarm::test
