// SPDX-License-Identifier: MIT
// How SQLite carries out what the store asks: the very statements, caught as they run, go through
// indexes and sort nothing, so that a long log answers as quickly as a short one.
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/listed_sessions.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace coolwarm::test {
namespace {

/// The statements that connections opened in the meantime run.
class CaughtStatements {
public:
    CaughtStatements() { sqlite3_auto_extension(asExtension()); }
    ~CaughtStatements() { sqlite3_cancel_auto_extension(asExtension()); }
    CaughtStatements(const CaughtStatements&) = delete;
    CaughtStatements& operator=(const CaughtStatements&) = delete;

    static std::vector<std::string>& texts() {
        static std::vector<std::string> caught;
        return caught;
    }

    /// The steps of SQLite's machine that they took, as a measure of work that no clock disturbs.
    static long long& steps() {
        static long long counted = 0;
        return counted;
    }

private:
    static int onStatement(unsigned event, void*, void* what, void*) {
        auto* statement = static_cast<sqlite3_stmt*>(what);
        if (event == SQLITE_TRACE_STMT)
            texts().emplace_back(sqlite3_sql(statement));
        else
            steps() += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
    }
    static int onOpen(sqlite3* database, const char**, const sqlite3_api_routines*) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, onStatement,
                                nullptr);
    }
    static void (*asExtension())() { return reinterpret_cast<void (*)()>(onOpen); }
};

class QueryPlans : public testing::Test {
protected:
    /// The plans of all statements that `work` runs, each after its statement.
    std::string plansOf(const std::function<void()>& work) {
        CaughtStatements::texts().clear();
        work();
        const auto caught = CaughtStatements::texts();
        EXPECT_FALSE(caught.empty());
        std::string plans;
        RawDatabase raw(m_home.folder());

        for (const std::string& sql : caught)
            plans += sql + "\n" + raw.plan(sql);
        return plans;
    }

    static Reading reading() { return {monday, std::chrono::hours{10}, BootId{"boot"}}; }

    FakeZone m_zone;
    SqliteHome m_home;
    CaughtStatements m_caught;
    std::unique_ptr<Store> m_store = m_home.open();
    std::unique_ptr<HistoryReader> m_history = openHistory(m_home.folder(), {});
};

MATCHER_P(Uses, index, "") {
    return arg.find(std::string(" INDEX ") + index) != std::string::npos &&
           arg.find("SCAN s\n") == std::string::npos &&
           arg.find("TEMP B-TREE") == std::string::npos;
}

HistoryFilter fullFilter() {
    HistoryFilter filter;
    filter.from = std::chrono::local_days{std::chrono::days{20'000}};
    filter.to = filter.from;
    filter.modality = Modality::Ice;
    filter.site = Site::lowerBack();
    return filter;
}

TEST_F(QueryPlans, FindTheRestByItsTwoIndexes) {
    const std::string plans =
        plansOf([&] { (void)m_store->restEnds(Modality::Ice, Site::lowerBack(), BootId{"boot"}); });
    EXPECT_THAT(plans, Uses("session_rest_boot"));
    EXPECT_THAT(plans, Uses("session_rest_wall"));
}

TEST_F(QueryPlans, FindTheSitesThatRestByTheSameTwoIndexes) {
    const std::string plans = plansOf([&] { (void)m_store->sitesThatMayRest(2h, reading()); });
    EXPECT_NE(plans.find(" INDEX session_rest_boot"), std::string::npos) << plans;
    EXPECT_NE(plans.find(" INDEX session_rest_wall"), std::string::npos) << plans;
    EXPECT_EQ(plans.find("SCAN session"), std::string::npos) << plans;
}

TEST_F(QueryPlans, FindWhatIsRememberedAfterEachChangeByIndexes) {
    (void)m_store->changedElsewhere(); // makes the place for it
    RawDatabase(m_home.folder()).run("UPDATE state SET latest_wall = latest_wall + 1");
    const std::string plans = plansOf([&] { (void)m_store->changedElsewhere(); });
    EXPECT_NE(plans.find(" INDEX session_rest_wall"), std::string::npos) << plans;
    EXPECT_EQ(plans.find("SCAN s\n"), std::string::npos) << plans;
}

TEST_F(QueryPlans, OfTheRestsElsewhereAreAsManyForManySitesAsForFew) {
    Engine engine(*m_store, m_zone);
    const auto count = [&] {
        CaughtStatements::texts().clear();
        EXPECT_TRUE(engine.restingBeside(Site::lowerBack(), reading()).empty());
        return CaughtStatements::texts().size();
    };
    const auto few = count();
    for (int number = 0; number < 60; ++number) {
        LogPast past;
        past.site = siteOf("Site " + std::to_string(number));
        past.start.utc = monday - std::chrono::days{3};
        past.end.utc = past.start.utc + 20min;
        ASSERT_TRUE(engine.apply(past, reading()).verdict.isAllowed());
    }
    EXPECT_EQ(count(), few);
}

TEST_F(QueryPlans, FindTheOpenSessionByItsIndex) {
    EXPECT_THAT(plansOf([&] { (void)m_store->openSession(); }), Uses("session_open"));
}

TEST_F(QueryPlans, FindASessionByItsId) {
    EXPECT_THAT(plansOf([&] { (void)m_store->session(SessionId::random()); }),
                Uses("sqlite_autoindex_session_1"));
}

TEST_F(QueryPlans, FindOverlapsByTheirIndexes) {
    const std::string plans = plansOf(
        [&] { (void)m_store->overlapping(Site::lowerBack(), monday, monday + 1h, std::nullopt); });
    EXPECT_THAT(plans, Uses("session_span"));
    EXPECT_THAT(plans, Uses("session_long"));
    EXPECT_THAT(plans, Uses("session_open"));
}

TEST_F(QueryPlans, FindTheLastTimedSessionOfASiteInTheOrderOfItsIndex) {
    EXPECT_THAT(plansOf([&] {
                    (void)m_store->lastTimedAt(Site::lowerBack(), {monday, 1h, BootId{"boot"}});
                }),
                Uses("session_span"));
}

TEST_F(QueryPlans, FindRevisionsByTheirIndex) {
    EXPECT_THAT(plansOf([&] { (void)m_store->lastStep(SessionId::random()); }),
                Uses("revision_record"));
    EXPECT_THAT(plansOf([&] { (void)m_store->lastUndone(SessionId::random()); }),
                Uses("revision_record"));
}

TEST_F(QueryPlans, ReadTheHistoryInTheOrderOfItsIndex) {
    for (const HistoryFilter& filter : {HistoryFilter{}, fullFilter()}) {
        EXPECT_THAT(plansOf([&] { (void)m_history->page(filter, std::nullopt, 50); }),
                    Uses("session_history"));
        EXPECT_THAT(plansOf([&] {
                        (void)m_history->page(filter, HistoryKey{monday, 7}, 50);
                    }),
                    Uses("session_history"));
        EXPECT_THAT(plansOf([&] { (void)m_history->inOrder(filter, {}); }),
                    Uses("session_history"));
        EXPECT_THAT(
            plansOf([&] { m_history->stream(filter, [](const Session&) { return true; }); }),
            Uses("session_history"));
        EXPECT_THAT(plansOf([&] { (void)m_history->totals(filter); }), Uses("session_history"));
    }
}

TEST_F(QueryPlans, MergeAllKindsInTheOrderOfTheirIndexes) {
    HistoryFilter atASite;
    atASite.site = Site::lowerBack();
    for (const HistoryFilter& filter : {HistoryFilter{}, atASite})
        for (const std::string& plans : {plansOf([&] { (void)m_history->byDay(filter, 256); }),
                                         plansOf([&] { (void)m_history->byDay(filter); }),
                                         plansOf([&] { (void)m_history->inOrder(filter, {}); })}) {
            EXPECT_THAT(plans, Uses("session_history"));
            EXPECT_THAT(plans, Uses("pain_entry_history"));
            EXPECT_EQ(plans.find("activity_history") != std::string::npos, !filter.site) << plans;
        }
    HistoryFilter pain;
    pain.kind = HistoryKind::Pain;
    EXPECT_THAT(plansOf([&] { (void)m_history->byDay(pain); }), Uses("pain_entry_history"));
}

TEST_F(QueryPlans, ReadEveryPageOfALongHistoryWithTheSameWork) {
    const auto writer = m_store->begin({monday, 1h, BootId{"boot"}});
    for (int at = 0; at < 2'000; ++at) {
        StoredSession stored{{SessionId::random()}};
        stored.session.start.utc = monday - hours{at + 1};
        stored.session.end = Moment{stored.session.start.utc + 20min, 0min};
        stored.session.outcome = Outcome::Completed;
        stored.startAnchor.wall = stored.session.start.utc;
        stored.endAnchor = Anchor{there(stored.session.end)->utc, BootId{}, 0ms};
        writer->insert(stored);
    }
    writer->commit();
    const auto workOf = [&](const std::optional<HistoryKey>& first) {
        CaughtStatements::steps() = 0;
        EXPECT_EQ(m_history->page({}, first, 50).size(), 50U);
        return CaughtStatements::steps();
    };
    std::vector<HistoryKey> keys;
    for (const HistoryRow& row : sessionsIn(*m_history, m_history->inOrder({}, {})))
        if (row.key.row % 50 == 0)
            keys.push_back(row.key);
    ASSERT_EQ(keys.size(), 40U);
    keys.pop_back(); // fewer than a page are left there
    const auto first = workOf(std::nullopt);
    EXPECT_GT(first, 0);
    for (const HistoryKey& key : keys)
        EXPECT_LT(workOf(key), first * 11 / 10);
}

TEST_F(QueryPlans, FindBoutsWithTheSameWorkAmongFewAndMany) {
    RawDatabase raw(m_home.folder());
    const auto addUpTo = [&](int count) { // one of an hour each three hours, back from Monday
        raw.run("WITH RECURSIVE n (i) AS (SELECT coalesce(max(id), 0) + 1 FROM episode UNION ALL"
                " SELECT i + 1 FROM n WHERE i < " +
                std::to_string(count) +
                ") INSERT INTO episode (uuid, site_id, start_utc, start_offset, recorded_utc,"
                " recorded_offset, end_utc, end_offset, end_recorded_utc, end_recorded_offset,"
                " triggers, worse_by, eased_by, note, changed_utc, serial)"
                " SELECT printf('%08x-0000-4000-8000-000000000000', i), site.id, t, 0, t, 0,"
                " t + 3600, 0, t + 3600, 0, '', '', '', '', t, 1 FROM (SELECT i, " +
                std::to_string(monday.time_since_epoch().count()) +
                " - i * 10800 AS t FROM n), site WHERE site.key = '" + Site::lowerBack().key() +
                "'");
    };
    const auto workOf = [&](sys_seconds at, std::size_t expected) {
        DiaryStore& diary = m_store->diary();
        CaughtStatements::steps() = 0;
        EXPECT_EQ(diary.boutsDuring(Site::lowerBack(), at, at + 1s).size(), expected);
        EXPECT_EQ(diary.boutsDuring(Site::lowerBack(), monday, std::nullopt).size(), 0U);
        EXPECT_TRUE(diary.lastFactAt(Site::lowerBack(), at).has_value());
        return CaughtStatements::steps();
    };
    addUpTo(20);
    const auto now = workOf(monday, 0);
    const auto then = workOf(monday - 30h, 1);
    EXPECT_GT(now, 0);
    addUpTo(4'000);
    EXPECT_LE(workOf(monday, 0), now * 11 / 10);
    EXPECT_LE(workOf(monday - 30h, 1), then * 11 / 10);
    EXPECT_LE(workOf(monday - 9'000h, 1), then * 11 / 10) << "also in the middle of them";
}

TEST_F(QueryPlans, ReadAnyPartOfAnyListByTheRowsOfItsRecords) {
    const std::vector<RowNumber> rows{5, 3, 1'000'000, rowNumber(HistoryKind::Pain, 3),
                                      rowNumber(HistoryKind::Activity, 3)};
    const std::string plans = plansOf([&] { (void)m_history->records(rows); });
    EXPECT_NE(plans.find("SEARCH s USING INTEGER PRIMARY KEY"), std::string::npos) << plans;
    EXPECT_EQ(plans.find("SCAN s"), std::string::npos) << plans;
}

TEST_F(QueryPlans, FindTheSessionsOfADayWithoutAScan) {
    const std::string plans =
        plansOf([&] { (void)m_history->during(Site::lowerBack(), monday, monday + 24h); });
    EXPECT_EQ(plans.find("SCAN s\n"), std::string::npos) << plans;
}

} // namespace
} // namespace coolwarm::test
