// SPDX-License-Identifier: MIT
// What every log promises the engine, asked of the SQLite file and of the log in memory alike.
#include "core/log/ports/store_error.h"
#include "core/rules/rest.h"
#include "tests/core/log/store/any_log.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

class StoreContract : public AnyLog {
protected:
    /// How long ago the end was that holds the rest; nothing when there is none.
    std::optional<Millis> restElapsed(Modality modality, const Site& site = Site::lowerBack()) {
        const auto rest = restAfter(log().restEnds(modality, site, m_now.boot),
                                    Protocol::standard(modality), m_now, log().latestWall());
        return rest ? std::optional(rest->elapsed) : std::nullopt;
    }
};

INSTANTIATE_TEST_SUITE_P(Of, StoreContract, everyLog, nameOfLog);

/// A closed session of 20 minutes that ended `ago` before Monday 08:00.
StoredSession closed(Millis ago, Modality modality = Modality::Ice, Origin origin = Origin::Timer) {
    const Reading now{monday, 10h, BootId{"boot"}};
    StoredSession stored{{SessionId::random()}};
    stored.endAnchor = anchorBefore(now, ago);
    stored.startAnchor = anchorBefore(now, ago + 20min);
    stored.session.modality = modality;
    stored.session.origin = origin;
    stored.session.start.utc = stored.startAnchor.wall;
    stored.session.end = Moment{there(stored.endAnchor)->wall, 0min};
    stored.session.outcome = Outcome::Completed;
    return stored;
}

StoredSession openSince(Millis ago) {
    StoredSession stored = closed(ago - 20min);
    stored.session.end.reset();
    stored.session.outcome.reset();
    stored.session.planned = 17min;
    stored.endAnchor.reset();
    stored.open = true;
    return stored;
}

TEST_P(StoreContract, BeginsEmpty) {
    EXPECT_FALSE(log().openSession());
    EXPECT_FALSE(log().session(SessionId::random()));
    EXPECT_TRUE(log().restEnds(Modality::Ice, Site::lowerBack(), m_now.boot).empty());
    EXPECT_FALSE(log().overlapping(Site::lowerBack(), sys_seconds{}, monday, std::nullopt));
    EXPECT_EQ(log().latestWall().wall, sys_seconds{});
    EXPECT_EQ(log().protocol(), Protocol());
    EXPECT_FALSE(log().lastClosing());
    EXPECT_EQ(log().choices().site, Site::lowerBack());
    EXPECT_FALSE(log().choices().lengths.ice || log().choices().lengths.heat);
    EXPECT_FALSE(log().choices().briefed);
    EXPECT_FALSE(log().lastStep(SessionId::random()));
    ASSERT_EQ(log().sites().size(), 20U);
    for (std::size_t at = 0; at < 20; ++at)
        EXPECT_EQ(log().sites()[at].name(), firstSites()[at]);
}

TEST_P(StoreContract, GivesASessionBackAsItWas) {
    StoredSession full = closed(1h, Modality::Heat, Origin::Import);
    full.session.site = siteOf("Old \"scar\", left; 🧊 أسفل");
    full.session.start.offset = -210min;
    there(full.session.end)->offset = 345min;
    full.session.planned = 15min;
    full.session.outcome = Outcome::Overran;
    full.session.painBefore = pain(10);
    full.session.painAfter = pain(0);
    full.session.note = noteOf("two\r\nlines, 'quoted' \"twice\" 🔥");
    full.startAnchor.boot = BootId{"an older boot"};
    insert(full);
    EXPECT_EQ(log().session(full.session.id), full);
    EXPECT_EQ(another()->session(full.session.id), full);
}

TEST_P(StoreContract, GivesASessionBackWithAllThatIsUnknown) {
    StoredSession bare = closed(1h, Modality::Ice, Origin::Manual);
    bare.startAnchor = {bare.session.start.utc, BootId{}, 0ms};
    bare.endAnchor = Anchor{there(bare.session.end)->utc, BootId{}, 0ms};
    insert(bare);
    EXPECT_EQ(log().session(bare.session.id), bare);
    const StoredSession open = openSince(5min);
    insert(open);
    EXPECT_EQ(log().session(open.session.id), open);
    EXPECT_EQ(log().openSession(), open);
}

TEST_P(StoreContract, ShowsATransactionToItsOwnProgramOnlyUntilItIsCommitted) {
    const StoredSession session = closed(1h);
    {
        const auto writer = log().begin(m_now);
        writer->insert(session);
        EXPECT_TRUE(log().session(session.session.id));
    }
    EXPECT_FALSE(log().session(session.session.id));
    insert(session);
    EXPECT_TRUE(another()->session(session.session.id));
}

TEST_P(StoreContract, RollsBackEverythingThatWasNotCommitted) {
    insert(closed(1h));
    {
        const auto writer = log().begin(m_now);
        writer->insert(openSince(5min));
        writer->chooseSite(siteOf("Somewhere"));
        writer->setBriefed();
        writer->setClosing(Closing{SessionId::random(), Closing::Kind::Stopped, {}});
        Protocol plan;
        ASSERT_TRUE(plan.narrow(Modality::Ice, {15min, 16min}, 3h));
        writer->setProtocol(plan);
    }
    EXPECT_FALSE(log().openSession());
    EXPECT_EQ(log().choices().site, Site::lowerBack());
    EXPECT_FALSE(log().choices().briefed);
    EXPECT_FALSE(log().choices().lengths.ice);
    EXPECT_FALSE(log().lastClosing());
    EXPECT_EQ(log().protocol(), Protocol());
    EXPECT_EQ(log().sites().size(), 20U);
}

TEST_P(StoreContract, LetsOneProgramWriteAtATime) {
    const auto second = another();
    {
        const auto writer = log().begin(m_now);
        try {
            (void)second->begin(m_now);
            FAIL() << "two programs write";
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), StoreError::Kind::Busy);
            EXPECT_TRUE(error.mayPass());
        }
    }
    EXPECT_NO_THROW((void)second->begin(m_now));
}

TEST_P(StoreContract, KeepsTheLatestWallTimeOfAllCommits) {
    write([](StoreWriter&) {});
    EXPECT_EQ(log().latestWall().wall, monday);
    m_now.wall = monday - 5h;
    write([](StoreWriter&) {});
    EXPECT_EQ(log().latestWall().wall, monday);
    m_now.wall = monday + 999ms;
    write([](StoreWriter&) {});
    EXPECT_EQ(log().latestWall().wall, monday);
    m_now.wall = monday + 1s;
    write([](StoreWriter&) {});
    EXPECT_EQ(another()->latestWall().wall, monday + 1s);
    m_now.wall = monday + 9h;
    (void)log().begin(m_now);
    EXPECT_EQ(log().latestWall().wall, monday + 1s) << "not committed";
}

TEST_P(StoreContract, ChangesASessionInAllItsParts) {
    StoredSession session = closed(1h);
    insert(session);
    insert(closed(3h, Modality::Heat));
    session.session.modality = Modality::Heat;
    session.session.site = siteOf("Neck");
    session.session.start = {monday - 3h, 60min};
    session.session.end = Moment{monday - 2h, 60min};
    session.session.planned = 11min;
    session.session.outcome = Outcome::StoppedEarly;
    session.session.origin = Origin::Manual;
    session.session.painBefore = pain(1);
    session.session.painAfter = pain(2);
    session.session.note = noteOf("new");
    session.startAnchor = {monday - 3h, BootId{"x"}, 5ms};
    session.endAnchor = Anchor{monday - 2h, BootId{"y"}, -6ms};
    session.deleted = true;
    write([&](StoreWriter& writer) { writer.update(session); });
    EXPECT_EQ(log().session(session.session.id), session);
    session.deleted = false;
    session.session.painBefore.reset();
    session.session.painAfter.reset();
    session.session.planned.reset();
    session.session.note = Note();
    write([&](StoreWriter& writer) { writer.update(session); });
    EXPECT_EQ(log().session(session.session.id), session);
}

TEST_P(StoreContract, HoldsOneOpenSessionAndNoMore) {
    StoredSession first = openSince(5min);
    insert(first);
    EXPECT_THROW(insert(openSince(3min)), StoreError);
    StoredSession done = closed(3h);
    insert(done);
    done.open = true;
    done.session.planned = 20min;
    EXPECT_THROW(write([&](StoreWriter& writer) { writer.update(done); }), StoreError);
    EXPECT_EQ(log().openSession(), first);
    first = closed(0s);
    EXPECT_THROW((insert(closed(1h)), insert(openSince(1min))), StoreError);
}

TEST_P(StoreContract, HoldsAnIdOnce) {
    const StoredSession session = closed(1h);
    insert(session);
    EXPECT_THROW(insert(session), StoreError);
}

TEST_P(StoreContract, ForgetsADiscardedSessionWithItsRevisions) {
    const StoredSession session = closed(1h);
    insert(session);
    write([&](StoreWriter& writer) { writer.keepRevision(session, RevisionKind::Edited); });
    write([&](StoreWriter& writer) { writer.discard(session.session.id); });
    EXPECT_FALSE(log().session(session.session.id));
    EXPECT_FALSE(log().lastStep(session.session.id));
    EXPECT_FALSE(restElapsed(Modality::Ice));
}

TEST_P(StoreContract, KnowsTheEndThatHoldsTheRestOfAModalityAtASite) {
    insert(closed(5h));
    insert(closed(3h, Modality::Heat));
    StoredSession neck = closed(1h);
    neck.session.site = siteOf("Neck");
    insert(neck);
    EXPECT_EQ(restElapsed(Modality::Ice), 5h);
    EXPECT_EQ(restElapsed(Modality::Heat), 3h);
    EXPECT_EQ(restElapsed(Modality::Ice, siteOf("NECK")), 1h);
    EXPECT_EQ(restElapsed(Modality::Heat, siteOf("Neck")), std::nullopt);
    EXPECT_EQ(restElapsed(Modality::Ice, siteOf("Nowhere")), std::nullopt);
}

TEST_P(StoreContract, CountsTheLatestOfThisBootByItsClock) {
    StoredSession later = closed(1h);
    there(later.endAnchor)->wall -= 9h; // recorded while the wall was set back
    insert(later);
    insert(closed(2h));
    EXPECT_EQ(restElapsed(Modality::Ice), 1h);
}

TEST_P(StoreContract, CountsTheLatestOfOtherBootsByTheWall) {
    StoredSession older = closed(3h);
    there(older.endAnchor)->boot = BootId{"older"};
    there(older.endAnchor)->sinceBoot = 900h;
    StoredSession newer = closed(2h);
    there(newer.endAnchor)->boot = BootId{"newer"};
    StoredSession byHand = closed(4h, Modality::Ice, Origin::Manual);
    byHand.endAnchor = Anchor{there(byHand.session.end)->utc, BootId{}, 0ms};
    insert(newer);
    insert(older);
    insert(byHand);
    EXPECT_EQ(restElapsed(Modality::Ice), 2h);
    insert(closed(150min));
    EXPECT_EQ(restElapsed(Modality::Ice), 2h);
    insert(closed(90min));
    EXPECT_EQ(restElapsed(Modality::Ice), 90min);
}

TEST_P(StoreContract, CountsEveryEndByTheWallWhereTheBootIsUnknown) {
    m_now.boot = BootId{};
    insert(closed(3h));
    StoredSession unknown = closed(2h);
    unknown.endAnchor = Anchor{there(unknown.session.end)->utc, BootId{}, 0ms};
    insert(unknown);
    EXPECT_EQ(restElapsed(Modality::Ice), 2h);
}

TEST_P(StoreContract, CountsDeletedSessionsOnlyWhenTheyWereTimed) {
    StoredSession timed = closed(3h);
    timed.deleted = true;
    StoredSession byHand = closed(1h, Modality::Ice, Origin::Manual);
    byHand.deleted = true;
    StoredSession imported = closed(2h, Modality::Ice, Origin::Import);
    imported.deleted = true;
    insert(timed);
    insert(byHand);
    insert(imported);
    EXPECT_EQ(restElapsed(Modality::Ice), 3h);
    StoredSession elsewhere = closed(2h);
    there(elsewhere.endAnchor)->boot = BootId{"other"};
    elsewhere.deleted = true;
    insert(elsewhere);
    EXPECT_EQ(restElapsed(Modality::Ice), 2h);
}

TEST_P(StoreContract, CountsNoSessionThatHasNoEnd) {
    insert(openSince(5min));
    EXPECT_FALSE(restElapsed(Modality::Ice));
}

} // namespace
} // namespace coolwarm::test
