// SPDX-License-Identifier: MIT
// What the log answers to the trends: the same as when its records are added up one by one.
#include "core/log/ports/store_error.h"
#include "core/log/ports/trends_reader.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

using std::chrono::days;
using std::chrono::local_days;

const sys_seconds begin = utc("2026-02-01 00:00:00");

local_days dayAt(int day) {
    return local_days{std::chrono::floor<days>(begin).time_since_epoch()} + days{day};
}

struct TheTrendsOfALog : testing::Test, FileBench {
    void log(Modality modality, sys_seconds start, int before, int after,
             const Site& site = Site::lowerBack()) {
        LogPast past = pastOf(modality, start, start + 20min);
        past.site = site;
        past.painBefore = pain(before);
        past.painAfter = pain(after);
        must(past);
    }
    void fill() {
        std::mt19937 random(7);
        for (int day = 0; day < 20; ++day)
            for (int at = 0; at < 3; ++at) {
                const Site& site = at == 2 ? neck : Site::lowerBack();
                const Modality modality = (day + at) % 2 == 0 ? Modality::Ice : Modality::Heat;
                const int before = 3 + static_cast<int>(random() % 6);
                log(modality, begin + days{day} + 6h * at + 3h, before,
                    before - static_cast<int>(random() % 3), site);
                enter(begin + days{day} + 6h * at + 4h, static_cast<int>(random() % 9), site);
            }
    }
    void enter(sys_seconds at, int score, const Site& site) {
        RawDatabase raw(folder());
        raw.run("INSERT INTO pain_entry (uuid, site_id, start_utc, start_offset, recorded_utc,"
                " recorded_offset, score, note, changed_utc, serial) SELECT '" +
                SessionId::random().text() + "', id, " + number(at) + ", 0, " + number(at) +
                ", 0, " + std::to_string(score) + ", '', 1, 1 FROM site WHERE key = '" +
                site.key() + "'");
    }
    static std::string number(sys_seconds at) {
        return std::to_string(at.time_since_epoch().count());
    }
    TrendsReading read(const TrendsFilter& filter = {}) const {
        return openHistory(folder(), 1s)->trends().read(filter);
    }
    /// By the records one by one, in the order of time.
    TrendFigures addedUp(const TrendsFilter& filter) const {
        const auto reader = openHistory(folder(), 1s);
        HistoryFilter sessions;
        sessions.from = filter.from;
        sessions.to = filter.to;
        sessions.site = filter.site;
        std::vector<std::pair<sys_seconds, DiaryRecord>> entries;
        reader->diary().stream(PainEntry::kind, {filter.from, filter.to, filter.site},
                               [&](const DiaryRecord& record) {
                                   entries.emplace_back(std::get<PainEntry>(record).at.utc, record);
                                   return true;
                               });
        TrendsSum sum(filter.modality);
        auto next = entries.begin();
        const auto takeUntil = [&](sys_seconds moment) {
            for (; next != entries.end() && next->first < moment; ++next)
                sum.take(std::get<PainEntry>(next->second));
        };
        reader->stream(sessions, [&](const Session& session) {
            takeUntil(session.start.utc);
            sum.take(session);
            return true;
        });
        takeUntil(sys_seconds::max());
        return sum.figures();
    }
    void expectSame(const TrendsFilter& filter) {
        const TrendFigures one = read(filter).figures;
        const TrendFigures other = addedUp(filter);
        EXPECT_GT(one.scoreCount, 0);
        EXPECT_EQ(one.scoreCount, other.scoreCount);
        EXPECT_EQ(one.sessions, other.sessions);
        EXPECT_EQ(one.within, other.within);
        EXPECT_EQ(one.timeOver, other.timeOver);
        ASSERT_EQ(one.scores.size(), other.scores.size());
        for (std::size_t at = 0; at < one.scores.size(); ++at) {
            EXPECT_EQ(one.scores[at].day, other.scores[at].day);
            EXPECT_DOUBLE_EQ(one.scores[at].mean, other.scores[at].mean);
        }
        EXPECT_EQ(one.bySite.size(), other.bySite.size());
        for (const Modality modality : bothModalities) {
            EXPECT_EQ(one.effects[modality].pairs, other.effects[modality].pairs);
            EXPECT_EQ(one.effects[modality].change, other.effects[modality].change);
            for (std::size_t at = 0; at < reliefMoments.size(); ++at)
                EXPECT_EQ(one.relief.at(at)[modality].quartiles(),
                          other.relief.at(at)[modality].quartiles());
        }
        for (std::size_t hour = 0; hour < one.byHour.size(); ++hour)
            EXPECT_EQ(one.byHour.at(hour).quartiles(), other.byHour.at(hour).quartiles());
    }

    const Site neck = siteOf("Neck");
};

TEST_F(TheTrendsOfALog, WithoutARecordAreEmpty) {
    EXPECT_TRUE(read().series.isEmpty());
    EXPECT_TRUE(read().bouts.empty());
    EXPECT_EQ(read().figures.scoreCount, 0);
}

TEST_F(TheTrendsOfALog, AreThoseOfItsRecordsByEveryFilter) {
    fill();
    expectSame({});
    expectSame({dayAt(3), dayAt(9), {}, {}});
    expectSame({{}, {}, neck, {}});
    expectSame({{}, {}, {}, Modality::Heat});
    expectSame({dayAt(2), {}, Site::lowerBack(), Modality::Ice});
}

TEST_F(TheTrendsOfALog, OfAnUnknownPartOfTheBodyAreEmpty) {
    fill();
    EXPECT_TRUE(read({{}, {}, siteOf("Left elbow of a friend"), {}}).series.isEmpty());
}

TEST_F(TheTrendsOfALog, LeaveOutWhatWasDeletedAndWhatRuns) {
    log(Modality::Ice, begin, 6, 4);
    start(Modality::Heat, 15min);
    RawDatabase(folder()).run("UPDATE session SET deleted_utc = 1 WHERE pain_before = 6");
    EXPECT_EQ(read().figures.sessions.ice, 0);
    EXPECT_EQ(read().figures.sessions.heat, 0);
    EXPECT_TRUE(read().series.isEmpty());
}

TEST_F(TheTrendsOfALog, TellAllBoutsNewestFirst) {
    RawDatabase raw(folder());
    const auto bout = [&](sys_seconds began, const std::string& ended) {
        raw.run("INSERT INTO episode (uuid, site_id, start_utc, start_offset, recorded_utc,"
                " recorded_offset, end_utc, end_offset, end_recorded_utc, end_recorded_offset,"
                " triggers, worse_by, eased_by, note, changed_utc, serial) SELECT '" +
                SessionId::random().text() + "', id, " + number(began) + ", 0, " + number(began) +
                ", 0, " + ended + ", '', '', '', '', 1, 1 FROM site WHERE key = '" + neck.key() +
                "'");
    };
    bout(begin, "NULL, NULL, NULL, NULL");
    const std::string later = number(begin - days{80});
    bout(begin - days{90}, later + ", 0, " + later + ", 0");
    const auto bouts = read({{}, {}, Site::lowerBack(), {}}).bouts;
    ASSERT_EQ(bouts.size(), 2U);
    EXPECT_FALSE(bouts.at(0).ended.has_value());
    EXPECT_TRUE(bouts.at(1).ended.has_value());
    EXPECT_TRUE(read({{}, {}, Site::lowerBack(), {}}).series.bouts.empty());
}

TEST_F(TheTrendsOfALog, AreRefusedWhereTheLogIsDamaged) {
    log(Modality::Ice, begin, 6, 4);
    RawDatabase raw(folder());
    raw.run("PRAGMA ignore_check_constraints = ON; UPDATE session SET pain_before = 77");
    try {
        static_cast<void>(read());
        FAIL() << "an impossible score was read";
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), StoreError::Kind::Damaged);
    }
}

} // namespace
} // namespace coolwarm::test
