// SPDX-License-Identifier: MIT
// Starting through the engine: what the log holds afterwards, and the rest it causes.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(EngineStart, WritesTheSessionBeforeItAnswers) {
    FileBench bench;
    Start start = startOf(Modality::Ice, 20min);
    start.painBefore = pain(6);
    const Result result = bench.apply(start);
    ASSERT_THAT(result, Did(EventKind::SessionStarted));
    const Session session = sessionIn(firstOf(result.events)).value();
    EXPECT_EQ(session.start, (Moment{monday, 0min}));
    EXPECT_EQ(session.planned, 20min);
    EXPECT_EQ(session.painBefore, pain(6));
    EXPECT_EQ(session.origin, Origin::Timer);
    EXPECT_FALSE(session.end);
    EXPECT_FALSE(session.outcome);

    bench.restart();
    const StoredSession stored = bench.stored(session.id);
    EXPECT_EQ(stored.session, session);
    EXPECT_TRUE(stored.open);
    EXPECT_EQ(stored.startAnchor, anchorBefore(bench.now()));
    EXPECT_EQ(bench.engine().open(), stored);
}

TEST(EngineStart, KeepsTheOffsetOfThePlace) {
    FileBench bench(monday, FakeZone::berlin2026());
    EXPECT_EQ(bench.start(Modality::Ice, 20min).start, (Moment{monday, 60min}));
}

TEST(EngineStart, PutsTheStartBackForAPackThatIsOnAlready) {
    FileBench bench;
    bench.advance(250ms);
    const Session session = bench.must(startAgo(Modality::Ice, 20min, 7min));
    EXPECT_EQ(session.start.utc, monday - 7min);
    bench.advance(13min - 251ms);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(1ms);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(EngineStart, RemembersSiteAndLength) {
    FileBench bench;
    bench.timed(Modality::Ice, 17min, siteOf("Old scar"));
    bench.restart();
    const Choices choices = bench.engine().choices();
    EXPECT_EQ(choices.site.name(), "Old scar");
    EXPECT_EQ(choices.lengths.ice, 17min);
    EXPECT_EQ(choices.lengths.heat, std::nullopt);
    EXPECT_EQ(lastOf(bench.engine().sites()).name(), "Old scar");
    EXPECT_EQ(bench.engine().sites().size(), 21U);
}

TEST(EngineStart, AnswersInEveryCaseOfTheSite) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min, siteOf("LOWER BACK"));
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
    EXPECT_EQ(bench.engine().sites().size(), 20U);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
}

TEST(EngineStart, HoldsTheRestToTheSecond) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.advance(2h - 1ms);
    const Result early = bench.apply(startOf(Modality::Ice, 20min));
    ASSERT_THAT(early, Refused(Reason::Resting));
    EXPECT_EQ(early.verdict.refusal().opensAt, monday + 20min + 2h);
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Did(EventKind::SessionStarted));
}

TEST(EngineStart, RestsOneModalityAtOneSiteAlone) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(bench.apply(startAt(siteOf("Neck"), Modality::Ice, 20min)), Allowed());
    ASSERT_THAT(bench.apply(Discard{}), Allowed());
    EXPECT_THAT(bench.apply(startOf(Modality::Heat, 15min)), Allowed());
}

TEST(EngineStart, AsksAboutTheSkinBeforeTheOtherModality) {
    FileBench bench;
    bench.timed(Modality::Heat, 15min);
    Start ice = startOf(Modality::Ice, 20min);
    ice.request.skinFeelsNormal = false;
    bench.advance(2h - 1ms);
    EXPECT_EQ(bench.status().cards.ice.asksSkinUntil, monday + 15min + 2h);
    EXPECT_THAT(bench.apply(ice), Refused(Reason::SkinQuestion));
    bench.advance(1ms);
    EXPECT_FALSE(bench.status().cards.ice.asksSkinUntil);
    EXPECT_THAT(bench.apply(ice), Allowed());
}

TEST(EngineStart, RestsAfterASessionLoggedByHand) {
    FileBench bench;
    bench.must(pastOf(Modality::Ice, monday - 40min, monday - 10min));
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
    bench.advance(110min - 1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Allowed());
}

TEST(EngineStart, RefusesAPackThatWentOnInsideTheRestOrDuringASession) {
    FileBench bench;
    bench.timed(Modality::Heat, 15min);
    bench.advance(5min - 1ms);
    EXPECT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 5min)),
                Refused(Reason::AgoInsideSession));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 5min)), Allowed());
    ASSERT_THAT(bench.apply(Stop{}), Allowed());
    bench.advance(2h + 5min - 1ms);
    EXPECT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 5min)), Refused(Reason::AgoInsideRest));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startAgo(Modality::Ice, 20min, 5min)), Allowed());
}

TEST(EngineDiscard, LeavesNoTraceAndNoRest) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(60s);
    ASSERT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_FALSE(bench.engine().open());
    EXPECT_FALSE(bench.store().session(session.id));
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM session"), 0);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Allowed());
}

TEST(EngineDiscard, IsTooLateAfterAMinute) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(60s + 1ms);
    EXPECT_THAT(bench.apply(Discard{}), Refused(Reason::TooLateToDiscard));
}

TEST(EngineDiscard, AlsoTakesASessionWhoseStopWasUndoneAndThatWasEditedInBetween) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(10s);
    Session edited = bench.must(Stop{});
    edited.note = noteOf("by mistake");
    bench.must(editTo(edited));
    bench.must(UndoStop{});
    ASSERT_THAT(bench.apply(Discard{}), Did(EventKind::SessionDiscarded));
    EXPECT_FALSE(bench.store().session(session.id));
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM revision"), 0);
}

TEST(EngineReplan, MovesTheAlarm) {
    FileBench bench;
    const Session session = bench.start(Modality::Heat, 15min);
    bench.advance(5min);
    ASSERT_THAT(bench.apply(Replan{12min}), Did(EventKind::SessionReplanned));
    EXPECT_EQ(bench.stored(session.id).session.planned, 12min);
    bench.advance(7min - 1ms);
    EXPECT_TRUE(bench.tick().empty());
    bench.advance(1ms);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_EQ(there(bench.status().running)->endsAt, monday + 12min);
}

TEST(EngineReplan, ToWhatHasElapsedEndsTheSessionNow) {
    FileBench bench;
    bench.start(Modality::Heat, 15min);
    bench.advance(12min);
    EXPECT_TRUE(bench.tick().empty());
    ASSERT_THAT(bench.apply(Replan{12min}), Allowed());
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(EnginePainBefore, IsNotedChangedAndCleared) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    ASSERT_THAT(bench.apply(NotePainBefore{pain(7)}), Did(EventKind::PainNoted));
    EXPECT_EQ(bench.stored(session.id).session.painBefore, pain(7));
    ASSERT_THAT(bench.apply(NotePainBefore{pain(0)}), Allowed());
    EXPECT_EQ(bench.stored(session.id).session.painBefore, pain(0));
    ASSERT_THAT(bench.apply(NotePainBefore{}), Allowed());
    EXPECT_EQ(bench.stored(session.id).session.painBefore, std::nullopt);
    EXPECT_EQ(there(bench.engine().open())->session.painBefore, std::nullopt);
}

TEST(EngineChoices, KeepTheSiteAndTheBriefing) {
    FileBench bench;
    EXPECT_EQ(bench.engine().choices().site, Site::lowerBack());
    EXPECT_FALSE(bench.engine().choices().briefed);
    ASSERT_THAT(bench.apply(ChooseSite{siteOf("Left knee")}), Did(EventKind::SiteChosen));
    ASSERT_THAT(bench.apply(ConfirmBriefing{}), Did(EventKind::Briefed));
    bench.restart();
    EXPECT_EQ(bench.engine().choices().site, siteOf("Left knee"));
    EXPECT_TRUE(bench.engine().choices().briefed);
    EXPECT_EQ(bench.engine().snapshot(bench.now()).site, siteOf("Left knee"));
}

TEST(EngineChoices, KeepThePreferences) {
    FileBench bench;
    Preferences preferences;
    preferences.tone = RingTone::Wood;
    preferences.lengths.ice = 25min;
    preferences.lengths.heat = 10min;
    ASSERT_THAT(bench.apply(SetPreferences{preferences}), Did(EventKind::PreferencesSet));
    bench.restart();
    EXPECT_EQ(bench.engine().choices().preferences, preferences);
}

TEST(EngineChoices, RefuseToPreferALengthOutsideOfTheWindow) {
    FileBench bench;
    for (const auto& [ice, heat] : {std::pair{14min, 15min}, std::pair{26min, 15min},
                                    std::pair{20min, 9min}, std::pair{20min, 21min}}) {
        Preferences preferences;
        preferences.lengths.ice = ice;
        preferences.lengths.heat = heat;
        EXPECT_TRUE(
            bench.apply(SetPreferences{preferences}).verdict.is(Reason::LengthOutsideWindow));
        EXPECT_EQ(bench.engine().choices().preferences, Preferences());
    }
}

} // namespace
} // namespace coolwarm::test
