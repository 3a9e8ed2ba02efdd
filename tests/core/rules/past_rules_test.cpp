// SPDX-License-Identifier: MIT
// Logging afterwards, editing and deleting, one rule at a time.
#include "tests/core/rules/rule_facts.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

Verdict happened(sys_seconds start, sys_seconds end, const Reading& now = atNoon) {
    PastSpan span;
    span.start = start;
    span.end = end;
    return mayHaveHappened(span, std::nullopt, now);
}

TEST(PastSessions, MayHaveHappenedAnyTimeInThePast) {
    EXPECT_THAT(happened(noon - 30min, noon - 10min), Allowed());
    EXPECT_THAT(happened(noon - 20000h, noon - 20000h + 20min), Allowed());
}

TEST(PastSessions, AreNotHeldToTheWindow) {
    EXPECT_THAT(happened(noon - 1s, noon), Allowed());
    EXPECT_THAT(happened(noon - 3h, noon), Allowed());
}

TEST(PastSessions, EndAfterTheirStart) {
    EXPECT_THAT(happened(noon - 1h, noon - 1h), Refused(Reason::EndNotAfterStart));
    EXPECT_THAT(happened(noon - 1h, noon - 2h), Refused(Reason::EndNotAfterStart));
    EXPECT_THAT(happened(noon - 1h, noon - 1h + 1s), Allowed());
}

TEST(PastSessions, AreOverByNow) {
    EXPECT_THAT(happened(noon - 20min, noon), Allowed());
    EXPECT_THAT(happened(noon - 20min, noon + 1s), Refused(Reason::InTheFuture));
    EXPECT_THAT(happened(noon - 20min, noon + 1s, afterNoon(999ms)), Refused(Reason::InTheFuture));
    EXPECT_THAT(happened(noon - 20min, noon + 1s, afterNoon(1s)), Allowed());
}

TEST(PastSessions, BeginIn1970AtTheEarliest) {
    EXPECT_THAT(happened(sys_seconds{0s}, sys_seconds{20min}), Allowed());
    EXPECT_THAT(happened(sys_seconds{-1s}, sys_seconds{20min}), Refused(Reason::BeforeTheLog));
}

TEST(PastSessions, LastADayAtMost) {
    EXPECT_THAT(happened(noon - 24h, noon), Allowed());
    EXPECT_THAT(happened(noon - 24h - 1s, noon), Refused(Reason::LongerThanADay));
}

TEST(PastSessions, DoNotOverlapAnotherAndNameIt) {
    PastSpan span;
    span.modality = Modality::Heat;
    span.site = siteOf("Neck");
    span.start = noon - 20min;
    span.end = noon;
    const Session other = endedAtNoon(Modality::Ice).session;
    const Verdict verdict = mayHaveHappened(span, other, atNoon);
    ASSERT_THAT(verdict, Refused(Reason::Overlaps));
    EXPECT_EQ(verdict.refusal().other, other);
    EXPECT_EQ(verdict.refusal().modality, Modality::Heat);
    EXPECT_EQ(verdict.refusal().site, siteOf("Neck"));
}

TEST(Deleting, TakesAnySessionButAnOpenOne) {
    EXPECT_THAT(mayDelete(endedAtNoon(Modality::Ice)), Allowed());
    EXPECT_THAT(mayDelete(endedAtNoon(Modality::Ice, Origin::Manual)), Allowed());
    const Verdict verdict = mayDelete(runningSinceNoon(Modality::Heat, 15min));
    ASSERT_THAT(verdict, Refused(Reason::StillOpen));
    EXPECT_EQ(verdict.refusal().modality, Modality::Heat);
    EXPECT_TRUE(verdict.refusal().other);
}

/// The verdict on a change of an iceRegimen session that ended at noon, `later` after that.
template <class Change>
Verdict edit(Millis later, Change change, Origin origin = Origin::Timer) {
    const StoredSession before = endedAtNoon(Modality::Ice, origin);
    Session after = before.session;
    change(after);
    return mayEdit(before, after, iceRegimen, afterNoon(later), noon);
}

const auto toHeat = [](Session& session) { session.modality = Modality::Heat; };
const auto toNeck = [](Session& session) { session.site = siteOf("Neck"); };
const auto startEarlier = [](Session& session) { session.start.utc -= 1s; };
const auto startLater = [](Session& session) { session.start.utc += 1s; };
const auto endEarlier = [](Session& session) { there(session.end)->utc -= 1s; };
const auto endLater = [](Session& session) { there(session.end)->utc += 1s; };
const auto endNever = [](Session& session) { session.end.reset(); };
const auto noteAndPain = [](Session& session) {
    session.note = noteOf("better");
    session.painBefore = pain(7);
    session.painAfter = pain(2);
};

TEST(EditingATimedSession, KeepsItsRestWhileThatLasts) {
    for (const Millis later : {Millis{0}, Millis{1h}, Millis{2h - 1ms}}) {
        EXPECT_THAT(edit(later, toHeat), Refused(Reason::HeldByRest));
        EXPECT_THAT(edit(later, toNeck), Refused(Reason::HeldByRest));
        EXPECT_THAT(edit(later, startEarlier), Refused(Reason::HeldByRest));
        EXPECT_THAT(edit(later, startLater), Refused(Reason::HeldByRest));
        EXPECT_THAT(edit(later, endEarlier), Refused(Reason::HeldByRest));
        EXPECT_THAT(edit(later, endNever), Refused(Reason::HeldByRest));
    }
}

TEST(EditingATimedSession, IsFreeOnceItsRestIsOver) {
    EXPECT_THAT(edit(2h, toHeat), Allowed());
    EXPECT_THAT(edit(2h, toNeck), Allowed());
    EXPECT_THAT(edit(2h, startEarlier), Allowed());
    EXPECT_THAT(edit(2h, endEarlier), Allowed());
}

TEST(EditingATimedSession, MayAlwaysMoveItsEndLaterAndChangeNoteAndPain) {
    for (const Millis later : {Millis{1s}, Millis{1h}, Millis{3h}}) {
        EXPECT_THAT(edit(later, endLater), Allowed());
        EXPECT_THAT(edit(later, noteAndPain), Allowed());
    }
}

TEST(EditingATimedSession, SaysFromWhenItIsPossible) {
    const Verdict verdict = edit(30min, endEarlier);
    ASSERT_THAT(verdict, Refused(Reason::HeldByRest));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 2h);
    EXPECT_EQ(verdict.refusal().modality, Modality::Ice);
    EXPECT_TRUE(verdict.refusal().other);
}

TEST(EditingATimedSession, TakesAnotherSpellingOfItsSiteForTheSame) {
    EXPECT_THAT(edit(1h, [](Session& session) { session.site = siteOf("lower BACK"); }), Allowed());
}

TEST(EditingATimedSession, WaitsForALongerRestOfTheUsersOwn) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {15min, 25min}, 150min));
    const StoredSession before = endedAtNoon(Modality::Ice);
    Session after = before.session;
    toNeck(after);
    const Regimen& own = protocol.of(Modality::Ice);
    EXPECT_THAT(mayEdit(before, after, own, afterNoon(150min - 1ms), noon),
                Refused(Reason::HeldByRest));
    EXPECT_THAT(mayEdit(before, after, own, afterNoon(150min), noon), Allowed());
}

TEST(EditingASessionLoggedByHand, IsFreeAtAnyTime) {
    for (const Origin origin : {Origin::Manual, Origin::Import}) {
        EXPECT_THAT(edit(1s, toHeat, origin), Allowed());
        EXPECT_THAT(edit(1s, toNeck, origin), Allowed());
        EXPECT_THAT(edit(1s, startLater, origin), Allowed());
        EXPECT_THAT(edit(1s, endEarlier, origin), Allowed());
        EXPECT_THAT(edit(1s, endLater, origin), Allowed());
    }
}

TEST(EditingAnOpenSession, IsRefused) {
    const StoredSession open = runningSinceNoon(Modality::Ice, 20min);
    EXPECT_THAT(mayEdit(open, open.session, iceRegimen, afterNoon(1min), noon),
                Refused(Reason::StillOpen));
}

TEST(EditingATimedSessionWithoutAnAnchor, IsFree) {
    StoredSession before = endedAtNoon(Modality::Ice);
    before.endAnchor.reset();
    Session after = before.session;
    toNeck(after);
    EXPECT_THAT(mayEdit(before, after, iceRegimen, afterNoon(1s), noon), Allowed());
}

} // namespace
} // namespace coolwarm::test
