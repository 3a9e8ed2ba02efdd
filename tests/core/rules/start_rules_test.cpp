// SPDX-License-Identifier: MIT
// May it start? Each refusal, and beside each the request that is just allowed.
#include "tests/core/rules/rule_facts.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

StartRequest request(Modality modality, minutes length, minutes ago = 0min) {
    StartRequest wanted;
    wanted.modality = modality;
    wanted.length = length;
    wanted.ago = ago;
    return wanted;
}

/// What is known where `modality` ended at noon.
SiteFacts factsAfter(Modality modality) {
    SiteFacts facts;
    facts.latestWall = noon;
    facts.ends[modality].push_back(noonAnchor());
    return facts;
}

TEST(StartRules, AllowAFirstSession) {
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Heat, 15min), SiteFacts{}, atNoon), Allowed());
}

TEST(StartRules, HoldIceToItsWindow) {
    EXPECT_THAT(mayStart(request(Modality::Ice, 14min), SiteFacts{}, atNoon),
                Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayStart(request(Modality::Ice, 15min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Ice, 25min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Ice, 26min), SiteFacts{}, atNoon),
                Refused(Reason::LengthOutsideWindow));
}

TEST(StartRules, HoldHeatToItsWindow) {
    EXPECT_THAT(mayStart(request(Modality::Heat, 9min), SiteFacts{}, atNoon),
                Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayStart(request(Modality::Heat, 10min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Heat, 20min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Heat, 21min), SiteFacts{}, atNoon),
                Refused(Reason::LengthOutsideWindow));
}

TEST(StartRules, RefuseLengthsThatAreNone) {
    for (const minutes length : {0min, -20min, minutes{1'000'000}})
        EXPECT_THAT(mayStart(request(Modality::Ice, length), SiteFacts{}, atNoon),
                    Refused(Reason::LengthOutsideWindow));
}

TEST(StartRules, NameTheWindowThatWasMissed) {
    const Verdict verdict = mayStart(request(Modality::Heat, 25min), SiteFacts{}, atNoon);
    ASSERT_THAT(verdict, Refused(Reason::LengthOutsideWindow));
    EXPECT_EQ(verdict.refusal().window, (LengthWindow{10min, 20min}));
    EXPECT_EQ(verdict.refusal().modality, Modality::Heat);
    EXPECT_EQ(verdict.refusal().site, Site::lowerBack());
}

TEST(StartRules, HoldANarrowedWindow) {
    SiteFacts facts;
    ASSERT_TRUE(facts.protocol.narrow(Modality::Ice, {16min, 18min}, 120min));
    EXPECT_THAT(mayStart(request(Modality::Ice, 15min), facts, atNoon),
                Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayStart(request(Modality::Ice, 16min), facts, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Ice, 18min), facts, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Ice, 19min), facts, atNoon),
                Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayStart(request(Modality::Heat, 19min), facts, atNoon), Allowed());
}

TEST(StartRules, RefuseSecondIceSessionInsideTheRest) {
    const SiteFacts facts = factsAfter(Modality::Ice);
    const StartRequest again = request(Modality::Ice, 20min);
    EXPECT_THAT(mayStart(again, facts, afterNoon(0ms)), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h - 1s)), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h - 1ms)), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h)), Allowed());
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h + 1s)), Allowed());
}

TEST(StartRules, RefuseSecondHeatSessionInsideTheRest) {
    const SiteFacts facts = factsAfter(Modality::Heat);
    const StartRequest again = request(Modality::Heat, 15min);
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h - 1ms)), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(again, facts, afterNoon(2h)), Allowed());
}

TEST(StartRules, NameTheMomentAtWhichTheRestIsOver) {
    const Verdict verdict =
        mayStart(request(Modality::Ice, 20min), factsAfter(Modality::Ice), afterNoon(34min + 1ms));
    ASSERT_THAT(verdict, Refused(Reason::Resting));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 2h);
    EXPECT_EQ(verdict.refusal().modality, Modality::Ice);
    EXPECT_EQ(verdict.refusal().site, Site::lowerBack());
}

TEST(StartRules, HoldALongerRestOfTheUsersOwn) {
    SiteFacts facts = factsAfter(Modality::Ice);
    ASSERT_TRUE(facts.protocol.narrow(Modality::Ice, {15min, 25min}, 150min));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), facts, afterNoon(150min - 1ms)),
                Refused(Reason::Resting));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), facts, afterNoon(150min)), Allowed());
}

TEST(StartRules, RefuseASecondSessionWhileOneRuns) {
    SiteFacts facts;
    facts.open = runningSinceNoon(Modality::Ice, 20min);
    const Verdict verdict = mayStart(request(Modality::Heat, 15min), facts, afterNoon(20min - 1ms));
    ASSERT_THAT(verdict, Refused(Reason::SessionRunning));
    EXPECT_EQ(verdict.refusal().other, there(facts.open)->session);
    facts.open.reset();
    EXPECT_THAT(mayStart(request(Modality::Heat, 15min), facts, afterNoon(20min - 1ms)), Allowed());
}

TEST(StartRules, RefuseASessionWhileAnAlarmWaits) {
    SiteFacts facts;
    facts.open = runningSinceNoon(Modality::Ice, 20min);
    const Verdict verdict = mayStart(request(Modality::Heat, 15min), facts, afterNoon(20min));
    ASSERT_THAT(verdict, Refused(Reason::AlarmWaiting));
    EXPECT_EQ(verdict.refusal().other, there(facts.open)->session);
}

TEST(StartRules, RefuseASessionBesideOneWithoutAPlannedEnd) {
    SiteFacts facts;
    facts.open = runningSinceNoon(Modality::Ice, 20min);
    there(facts.open)->session.planned.reset();
    EXPECT_THAT(mayStart(request(Modality::Heat, 15min), facts, afterNoon(9h)),
                Refused(Reason::SessionRunning));
}

TEST(StartRules, AskAboutTheSkinBeforeTheOtherModality) {
    const SiteFacts facts = factsAfter(Modality::Ice);
    const StartRequest heat = request(Modality::Heat, 15min);
    EXPECT_THAT(mayStart(heat, facts, afterNoon(0ms)), Refused(Reason::SkinQuestion));
    EXPECT_THAT(mayStart(heat, facts, afterNoon(2h - 1ms)), Refused(Reason::SkinQuestion));
    EXPECT_THAT(mayStart(heat, facts, afterNoon(2h)), Allowed());
}

TEST(StartRules, StartWhenTheSkinFeelsNormal) {
    StartRequest heat = request(Modality::Heat, 15min);
    heat.skinFeelsNormal = true;
    EXPECT_THAT(mayStart(heat, factsAfter(Modality::Ice), afterNoon(1s)), Allowed());
}

TEST(StartRules, DoNotLetTheSkinsAnswerStepOverTheRest) {
    StartRequest ice = request(Modality::Ice, 20min);
    ice.skinFeelsNormal = true;
    EXPECT_THAT(mayStart(ice, factsAfter(Modality::Ice), afterNoon(1h)), Refused(Reason::Resting));
}

TEST(StartRules, AskAboutTheSkinForTwoHoursWhateverRestTheUserHas) {
    SiteFacts facts = factsAfter(Modality::Ice);
    ASSERT_TRUE(facts.protocol.narrow(Modality::Ice, {15min, 25min}, 24h));
    EXPECT_EQ(skinQuestionRemaining(Modality::Heat, facts, afterNoon(2h - 1ms)), 1ms);
    EXPECT_EQ(skinQuestionRemaining(Modality::Heat, facts, afterNoon(2h)), 0ms);
}

TEST(StartRules, CountTheSkinsTimeBackFromAPackThatIsOnAlready) {
    const SiteFacts facts = factsAfter(Modality::Ice);
    EXPECT_EQ(skinQuestionRemaining(Modality::Heat, facts, afterNoon(2h + 5min - 1ms), 5min), 1ms);
    EXPECT_EQ(skinQuestionRemaining(Modality::Heat, facts, afterNoon(2h + 5min), 5min), 0ms);
    EXPECT_THAT(mayStart(request(Modality::Heat, 15min, 5min), facts, afterNoon(2h + 4min)),
                Refused(Reason::SkinQuestion));
    EXPECT_THAT(mayStart(request(Modality::Heat, 15min, 5min), facts, afterNoon(2h + 5min)),
                Allowed());
}

TEST(StartRules, AskNothingWhereTheOtherModalityNeverWas) {
    EXPECT_EQ(skinQuestionRemaining(Modality::Heat, SiteFacts{}, atNoon), 0ms);
    EXPECT_EQ(skinQuestionRemaining(Modality::Ice, factsAfter(Modality::Ice), afterNoon(3h)), 0ms);
}

TEST(StartRules, TakeAPackThatIsOnForLessThanTheWindowsMaximum) {
    EXPECT_THAT(mayStart(request(Modality::Ice, 25min, 24min), SiteFacts{}, atNoon), Allowed());
    const Verdict verdict = mayStart(request(Modality::Ice, 25min, 25min), SiteFacts{}, atNoon);
    ASSERT_THAT(verdict, Refused(Reason::AgoTooLong));
    EXPECT_EQ(verdict.refusal().window, (LengthWindow{15min, 25min}));
    EXPECT_THAT(mayStart(request(Modality::Heat, 20min, 19min), SiteFacts{}, atNoon), Allowed());
    EXPECT_THAT(mayStart(request(Modality::Heat, 20min, 20min), SiteFacts{}, atNoon),
                Refused(Reason::AgoTooLong));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min, -1min), SiteFacts{}, atNoon),
                Refused(Reason::AgoTooLong));
}

TEST(StartRules, RefuseAPackThatWentOnInsideTheRest) {
    const SiteFacts facts = factsAfter(Modality::Ice);
    const StartRequest five = request(Modality::Ice, 20min, 5min);
    const Verdict verdict = mayStart(five, facts, afterNoon(2h + 5min - 1ms));
    ASSERT_THAT(verdict, Refused(Reason::AgoInsideRest));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 2h);
    EXPECT_THAT(mayStart(five, facts, afterNoon(2h)), Refused(Reason::AgoInsideRest));
    EXPECT_THAT(mayStart(five, facts, afterNoon(2h - 1ms)), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(five, facts, afterNoon(2h + 5min)), Allowed());
}

TEST(StartRules, RefuseAPackThatWentOnDuringAnotherSession) {
    const SiteFacts facts = factsAfter(Modality::Heat);
    StartRequest ten = request(Modality::Ice, 20min, 10min);
    ten.skinFeelsNormal = true;
    EXPECT_THAT(mayStart(ten, facts, afterNoon(10min - 1ms)), Refused(Reason::AgoInsideSession));
    EXPECT_THAT(mayStart(ten, facts, afterNoon(10min)), Allowed());
}

TEST(StartRules, NameWhatCanNeverBeBeforeWhatMustWait) {
    SiteFacts facts = factsAfter(Modality::Ice);
    facts.ends.heat.push_back(noonAnchor());
    facts.open = runningSinceNoon(Modality::Ice, 20min);
    const Reading soon = afterNoon(1min);
    EXPECT_THAT(mayStart(request(Modality::Ice, 26min, 30min), facts, soon),
                Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min, 30min), facts, soon),
                Refused(Reason::AgoTooLong));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min, 5min), facts, soon),
                Refused(Reason::SessionRunning));
    facts.open.reset();
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min, 5min), facts, soon),
                Refused(Reason::Resting));
    facts.ends.ice.clear();
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min, 5min), facts, soon),
                Refused(Reason::AgoInsideSession));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), facts, soon),
                Refused(Reason::SkinQuestion));
}

TEST(StartRules, CountTheUptimeFromTheLatestRecordWhenTheClockLooksWrong) {
    SiteFacts facts = factsAfter(Modality::Ice);
    facts.latestWall = noon + 4h;
    facts.latestWall.boot = firstOf(facts.ends.ice).boot;
    facts.latestWall.sinceBoot = firstOf(facts.ends.ice).sinceBoot;
    const Reading young{noon + 3h, 2h - 1ms, BootId{"next"}};
    const Reading old{noon + 3h, 2h, BootId{"next"}};
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), facts, young), Refused(Reason::Resting));
    EXPECT_THAT(mayStart(request(Modality::Ice, 20min), facts, old), Allowed());
}

TEST(StartRules, SayWhatTheOtherModalityMayWhileOneRests) {
    SiteFacts facts = factsAfter(Modality::Ice);
    const auto refusal = [&](Millis after) {
        return mayStart(request(Modality::Ice, 20min), facts, afterNoon(after)).refusal();
    };
    EXPECT_TRUE(refusal(1h).otherMay);
    EXPECT_TRUE(refusal(1h).otherAsksSkin) << "ice ended here an hour ago";
    ASSERT_TRUE(facts.protocol.narrow(Modality::Ice, {15min, 25min}, 4h));
    EXPECT_TRUE(refusal(2h).otherMay);
    EXPECT_FALSE(refusal(2h).otherAsksSkin);
    facts.ends.heat.push_back(noonAnchor());
    EXPECT_FALSE(refusal(2h - 1ms).otherMay) << "it rests as well";
    EXPECT_TRUE(refusal(2h).otherMay);
}

} // namespace
} // namespace coolwarm::test
