// SPDX-License-Identifier: MIT
// The second half of what every log promises: overlaps, choices, sites, closings and revisions.
#include "tests/core/log/store/any_log.h"
#include "tests/support/there.h"

#include <algorithm>
#include <random>

namespace coolwarm::test {
namespace {

class StoreContractToo : public AnyLog {};

INSTANTIATE_TEST_SUITE_P(Of, StoreContractToo, everyLog, nameOfLog);

StoredSession span(sys_seconds start, sys_seconds end, const Site& site = Site::lowerBack()) {
    StoredSession stored{{SessionId::random()}};
    stored.session.site = site;
    stored.session.start.utc = start;
    stored.session.end = Moment{end, 0min};
    stored.session.outcome = Outcome::Completed;
    stored.session.origin = Origin::Manual;
    stored.startAnchor.wall = start;
    stored.endAnchor = Anchor{end, BootId{}, 0ms};
    return stored;
}

TEST_P(StoreContractToo, FindsTheSessionThatSharesTime) {
    const StoredSession noonish = span(monday, monday + 20min);
    insert(noonish);
    const auto over = [&](Millis from, Millis to, const Site& site = Site::lowerBack()) {
        return log().overlapping(site, monday + std::chrono::floor<seconds>(from),
                                 monday + std::chrono::floor<seconds>(to), std::nullopt);
    };
    EXPECT_EQ(over(-10min, 30min), noonish.session);
    EXPECT_EQ(over(5min, 10min), noonish.session);
    EXPECT_EQ(over(-10min, 1s), noonish.session);
    EXPECT_EQ(over(20min - 1s, 30min), noonish.session);
    EXPECT_EQ(over(0s, 20min), noonish.session);
    EXPECT_FALSE(over(-10min, 0s));
    EXPECT_FALSE(over(20min, 30min));
    EXPECT_FALSE(over(5min, 10min, siteOf("Neck")));
    EXPECT_FALSE(over(5min, 10min, siteOf("Nowhere")));
    EXPECT_EQ(over(5min, 10min, siteOf("LOWER BACK")), noonish.session);
}

// More may be named, none may be missing: by the clock of this boot, by that of another one, on the
// wall, and where nobody knows when on the wall it was.
TEST_P(StoreContractToo, NamesEverySiteAtWhichARestMayLast) {
    const auto ended = [&](const char* site, const Anchor& end, bool deleted = false) {
        StoredSession session = span(monday - 40min, monday - 20min, siteOf(site));
        session.endAnchor = end;
        session.deleted = deleted;
        session.session.origin = deleted ? Origin::Timer : Origin::Manual;
        insert(session);
    };
    EXPECT_TRUE(log().sitesThatMayRest(2h, m_now).empty());
    ended("this boot", {monday - 72h, m_now.boot, 9h}); // the wall clock was set meanwhile
    ended("another boot", {monday - 20min, BootId{"before"}, 50h});
    ended("no boot", {monday - 20min, BootId{}, 0ms});
    ended("unknown", {unknownWall, BootId{"before"}, 50h});
    ended("deleted", {monday - 20min, m_now.boot, 9h}, true);
    const auto named = log().sitesThatMayRest(2h, m_now);
    for (const char* site : {"this boot", "another boot", "no boot", "unknown", "deleted"})
        EXPECT_EQ(std::count(named.begin(), named.end(), siteOf(site)), 1) << site;
}

TEST_P(StoreContractToo, LeavesOutDeletedSessionsAndTheOneThatIsMeant) {
    StoredSession session = span(monday, monday + 20min);
    insert(session);
    EXPECT_FALSE(log().overlapping(Site::lowerBack(), monday, monday + 5min, session.session.id));
    EXPECT_TRUE(log().overlapping(Site::lowerBack(), monday, monday + 5min, SessionId::random()));
    session.deleted = true;
    write([&](StoreWriter& writer) { writer.update(session); });
    EXPECT_FALSE(log().overlapping(Site::lowerBack(), monday, monday + 5min, std::nullopt));
}

TEST_P(StoreContractToo, TakesASessionThatRunsForEndless) {
    StoredSession running = span(monday, monday);
    running.session.end.reset();
    running.session.outcome.reset();
    running.session.origin = Origin::Timer;
    running.session.planned = 20min;
    running.endAnchor.reset();
    running.open = true;
    insert(running);
    const auto over = [&](Millis from, Millis to) {
        return log().overlapping(Site::lowerBack(), monday + std::chrono::floor<seconds>(from),
                                 monday + std::chrono::floor<seconds>(to), std::nullopt);
    };
    EXPECT_EQ(over(500h, 501h), running.session);
    EXPECT_EQ(over(-1h, 1s), running.session);
    EXPECT_FALSE(over(-1h, 0s));
    EXPECT_FALSE(log().overlapping(siteOf("Neck"), monday, monday + 1h, std::nullopt));
    EXPECT_FALSE(log().overlapping(Site::lowerBack(), monday, monday + 1h, running.session.id));
}

TEST_P(StoreContractToo, FindsOverlapsLikeALookThroughAll) {
    constexpr unsigned seed = 7;
    std::mt19937 random(seed);
    const auto minute = [&](int bound) {
        return minutes{std::uniform_int_distribution<int>(0, bound)(random)};
    };
    std::vector<StoredSession> all;
    const std::array sites{Site::lowerBack(), siteOf("Neck")};
    write([&](StoreWriter& writer) {
        for (int count = 0; count < 60; ++count) {
            const sys_seconds start = monday + minute(5'000);
            all.push_back(span(start, start + 1min + minute(1'439), sites.at(random() % 2)));
            lastOf(all).deleted = random() % 4 == 0;
            writer.insert(lastOf(all));
        }
    });
    for (int round = 0; round < 2'000; ++round) {
        const sys_seconds from = monday + minute(7'000) - 10h;
        const sys_seconds to = from + 1min + minute(120);
        const Site& site = sites.at(random() % 2);
        const bool any = std::any_of(all.begin(), all.end(), [&](const StoredSession& stored) {
            return !stored.deleted && stored.session.site == site &&
                   stored.session.start.utc < to && there(stored.session.end)->utc > from;
        });
        const auto found = log().overlapping(site, from, to, std::nullopt);
        ASSERT_EQ(found.has_value(), any) << "seed " << seed << ", round " << round;
        if (found) {
            EXPECT_TRUE(found->start.utc < to && there(found->end)->utc > from &&
                        found->site == site);
        }
    }
}

TEST_P(StoreContractToo, RemembersTheLengthsThatWereChosen) {
    StoredSession ice = span(monday, monday + 20min);
    ice.session.planned = 20min;
    ice.session.origin = Origin::Timer;
    ice.open = true;
    insert(ice);
    EXPECT_EQ(log().choices().lengths.ice, std::nullopt) << "a session by itself chooses nothing";
    write([&](StoreWriter& writer) { writer.chooseLength(Modality::Ice, 18min); });
    EXPECT_EQ(log().choices().lengths.ice, 18min);
    EXPECT_EQ(log().choices().lengths.heat, std::nullopt);
    write([&](StoreWriter& writer) { writer.chooseLength(Modality::Heat, 11min); });
    EXPECT_EQ(another()->choices().lengths.heat, 11min);
    EXPECT_EQ(log().choices().lengths.ice, 18min);
}

TEST_P(StoreContractToo, KeepsTheLastStartUntilItIsTakenAway) {
    EXPECT_FALSE(log().lastStarting());
    const Starting wanted{SessionId::random(), {monday, BootId{"boot-7"}, 4711ms}, 18min};
    write([&](StoreWriter& writer) { writer.setStarting(wanted); });
    const auto kept = another()->lastStarting();
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->session, wanted.session);
    EXPECT_EQ(kept->at, wanted.at);
    EXPECT_EQ(kept->length, 18min);
    write([&](StoreWriter& writer) { writer.setStarting(std::nullopt); });
    EXPECT_FALSE(log().lastStarting());
}

TEST_P(StoreContractToo, NamesTheLatestEndOfADeletedSessionThatWasTimed) {
    StoredSession ice = span(monday, monday + 20min);
    ice.session.origin = Origin::Timer;
    insert(ice);
    EXPECT_FALSE(log().deletedEnd(Modality::Ice, ice.session.site));
    ice.deleted = true;
    write([&](StoreWriter& writer) { writer.update(ice); });
    StoredSession byHand = span(monday + 1h, monday + 80min);
    byHand.deleted = true;
    insert(byHand);
    EXPECT_EQ(log().deletedEnd(Modality::Ice, ice.session.site), ice.endAnchor);
    EXPECT_FALSE(log().deletedEnd(Modality::Heat, ice.session.site));
    EXPECT_FALSE(log().deletedEnd(Modality::Ice, siteOf("Neck")));
}

TEST_P(StoreContractToo, NamesTheLastSessionAtASiteThatWasTimedOrWhoseSkinWasDescribed) {
    Reading now;
    now.wall = monday + 5h;
    StoredSession timed = span(monday, monday + 20min);
    timed.session.origin = Origin::Timer;
    insert(timed);
    insert(span(monday + 1h, monday + 80min)); // by hand, and nothing was said about the skin
    EXPECT_EQ(there(log().lastTimedAt(timed.session.site, now))->session.id, timed.session.id);
    StoredSession described = span(monday + 2h, monday + 140min);
    described.session.skin = Skin::White;
    insert(described);
    EXPECT_EQ(there(log().lastTimedAt(timed.session.site, now))->session.skin, Skin::White);
    described.deleted = true;
    write([&](StoreWriter& writer) { writer.update(described); });
    EXPECT_EQ(there(log().lastTimedAt(timed.session.site, now))->session.id, timed.session.id);
    EXPECT_FALSE(log().lastTimedAt(siteOf("Neck"), now));
}

TEST_P(StoreContractToo, ListsTheFirstSitesThenTheUsersOwnByName) {
    write([&](StoreWriter& writer) {
        writer.chooseSite(siteOf("zebra stripe"));
        writer.chooseSite(siteOf("Old scar"));
        writer.chooseSite(siteOf("amber"));
        writer.chooseSite(siteOf("NECK"));
        writer.chooseSite(siteOf("OLD SCAR"));
    });
    const auto sites = another()->sites();
    ASSERT_EQ(sites.size(), 23U);
    EXPECT_EQ(sites.at(3).name(), "Neck");
    EXPECT_EQ(sites.at(20).name(), "amber");
    EXPECT_EQ(sites.at(21).name(), "Old scar");
    EXPECT_EQ(sites.at(22).name(), "zebra stripe");
    EXPECT_EQ(log().choices().site.name(), "Old scar");
}

TEST_P(StoreContractToo, KeepsTheFirstSpellingOfASite) {
    StoredSession session = span(monday, monday + 20min, siteOf("lower BACK"));
    insert(session);
    EXPECT_EQ(there(log().session(session.session.id))->session.site.name(), "Lower back");
    EXPECT_EQ(log().sites().size(), 20U);
}

TEST_P(StoreContractToo, KeepsTheLastClosingUntilItIsCleared) {
    const SessionId id = SessionId::random();
    for (const auto kind : {Closing::Kind::Stopped, Closing::Kind::Confirmed})
        for (const char* boot : {"boot", ""}) {
            const Anchor at{monday, BootId{boot}, *boot != '\0' ? Millis{5} : Millis{0}};
            write([&](StoreWriter& writer) { writer.setClosing(Closing{id, kind, at}); });
            const auto closing = another()->lastClosing();
            ASSERT_TRUE(closing);
            EXPECT_EQ(closing->session, id);
            EXPECT_EQ(closing->kind, kind);
            EXPECT_EQ(closing->at, at);
        }
    write([](StoreWriter& writer) { writer.setClosing(std::nullopt); });
    EXPECT_FALSE(log().lastClosing());
}

TEST_P(StoreContractToo, KeepsBriefingAndProtocol) {
    Protocol plan;
    ASSERT_TRUE(plan.narrow(Modality::Ice, {15min, 16min}, 24h));
    ASSERT_TRUE(plan.narrow(Modality::Heat, {11min, 20min}, 121min));
    write([&](StoreWriter& writer) {
        writer.setBriefed();
        writer.setProtocol(plan);
    });
    EXPECT_TRUE(another()->choices().briefed);
    EXPECT_EQ(another()->protocol(), plan);
    write([&](StoreWriter& writer) { writer.setProtocol(Protocol()); });
    EXPECT_EQ(log().protocol(), Protocol());
}

TEST_P(StoreContractToo, KeepsThePreferencesAllOfThem) {
    EXPECT_EQ(log().choices().preferences, Preferences());
    Preferences preferences;
    preferences.tone = RingTone::Pulse;
    preferences.volume = Volume::of(35).value();
    preferences.speaks = true;
    preferences.minuteWarning = true;
    preferences.skinReminder = false;
    preferences.startDelay = StartDelay::of(30s).value();
    preferences.tellsOpen.ice = false;
    preferences.tellsOpen.heat = false;
    preferences.quietHours = QuietHours::of(22h + 30min, 6h);
    preferences.lengths.ice = 25min;
    preferences.lengths.heat = 10min;
    preferences.asksAgain = true;
    preferences.daily =
        DailyQuestions::of(std::chrono::local_days{std::chrono::days{20'514}}, 7h + 30min, 21h);
    ASSERT_TRUE(preferences.daily);
    preferences.calendar = CalendarFile::of("/home/me/\u00fcbung.ics", true);
    write([&](StoreWriter& writer) { writer.setPreferences(preferences); });
    EXPECT_EQ(another()->choices().preferences, preferences);
    preferences.tone = RingTone::Wood;
    preferences.quietHours.reset();
    preferences.lengths.heat.reset();
    preferences.daily.reset();
    preferences.calendar.reset();
    write([&](StoreWriter& writer) { writer.setPreferences(preferences); });
    EXPECT_EQ(log().choices().preferences, preferences);
    write([](StoreWriter& writer) { writer.setPreferences({}); });
    EXPECT_EQ(log().choices().preferences, Preferences());
}

TEST_P(StoreContractToo, GivesTheRevisionsOfASessionBackNewestFirst) {
    StoredSession session = span(monday, monday + 20min);
    session.session.note = noteOf("first");
    const StoredSession first = session;
    insert(session);
    insert(span(monday - 5h, monday - 4h));
    EXPECT_FALSE(log().lastStep(session.session.id));
    write([&](StoreWriter& writer) { writer.keepRevision(first, RevisionKind::Edited); });
    session.session.note = noteOf("second");
    session.session.site = siteOf("Neck");
    write([&](StoreWriter& writer) { writer.update(session); });
    write([&](StoreWriter& writer) { writer.keepRevision(session, RevisionKind::Deleted); });
    StoredSession deleted = session;
    deleted.deleted = true;
    write([&](StoreWriter& writer) { writer.update(deleted); });

    const auto restore = [&](const Revision& revision) {
        write([&](StoreWriter& writer) {
            EXPECT_EQ(writer.restore(revision, RevisionKind::Undone), 1);
        });
    };
    auto revision = log().revision(*there(another()->lastStep(session.session.id)));
    ASSERT_TRUE(revision);
    EXPECT_EQ(revision->kind, RevisionKind::Deleted);
    EXPECT_EQ(log().sessionBefore(*revision), session);
    restore(*revision);
    EXPECT_EQ(log().session(session.session.id), session);
    revision = log().revision(*there(log().lastStep(session.session.id)));
    ASSERT_TRUE(revision);
    EXPECT_EQ(log().sessionBefore(*revision), first);
    restore(*revision);
    EXPECT_EQ(log().session(session.session.id), first);
    EXPECT_FALSE(log().lastStep(session.session.id));

    revision = log().revision(*there(another()->lastUndone(session.session.id)));
    ASSERT_TRUE(revision);
    EXPECT_EQ(log().sessionBefore(*revision), session);
    write([&](StoreWriter& writer) { writer.closeJournalOf(session.session.id); });
    EXPECT_FALSE(log().lastUndone(session.session.id));
}

TEST_P(StoreContractToo, FindsAnEntryByItsNameWhileItIsTheNewestOfItsRecord) {
    const StoredSession session = span(monday, monday + 20min);
    const StoredSession other = span(monday - 5h, monday - 4h);
    insert(session);
    insert(other);
    RevisionId one;
    RevisionId two;
    RevisionId ofAnother;
    write([&](StoreWriter& writer) { one = writer.keepRevision(session, RevisionKind::Edited); });
    EXPECT_EQ(there(log().revision(one))->id, one);
    EXPECT_EQ(log().lastStep(session.session.id), one);
    write(
        [&](StoreWriter& writer) { ofAnother = writer.keepRevision(other, RevisionKind::Edited); });
    EXPECT_TRUE(log().revision(one)) << "another record's step overtakes nothing";
    write([&](StoreWriter& writer) { two = writer.keepRevision(session, RevisionKind::Edited); });
    EXPECT_FALSE(log().revision(one));
    EXPECT_TRUE(log().revision(two));
    EXPECT_TRUE(log().revision(ofAnother));
    for (const RevisionId& unlike : {RevisionId{two.row, two.change + 1, two.record, two.at},
                                     RevisionId{two.row, two.change, ofAnother.record, two.at},
                                     RevisionId{two.row, two.change, two.record, two.at + 1s}})
        EXPECT_FALSE(log().revision(unlike)) << "the row alone names nothing";
    write([&](StoreWriter& writer) {
        writer.restore(*there(log().revision(two)), RevisionKind::Undone);
    });
    EXPECT_FALSE(log().revision(two)) << "it is undone";
    EXPECT_TRUE(log().revision(one)) << "and it no longer stands before this one";
}

} // namespace
} // namespace coolwarm::test
