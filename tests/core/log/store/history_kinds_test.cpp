// SPDX-License-Identifier: MIT
// The history of all kinds of records together, against a look at each of them.
#include "core/domain/overloaded.h"
#include "core/text/letter_case.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/random_diary.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace coolwarm::test {
namespace {

using std::chrono::floor;
using std::chrono::local_days;

Moment beganAt(const HistoryRecord& record) {
    return std::visit(Overloaded{[](const Session& session) { return session.start; },
                                 [](const auto& each) { return happened(each); }},
                      record);
}

const SessionId& idOf(const HistoryRecord& record) {
    return std::visit([](const auto& each) -> const SessionId& { return each.id; }, record);
}

bool hasNote(const HistoryRecord& record, const std::string& search) {
    const std::string note = std::visit([](const auto& each) { return each.note.text(); }, record);
    return inSmallLetters(note).find(inSmallLetters(search)) != std::string::npos;
}

bool isAt(const HistoryRecord& record, const Site& site) {
    return std::visit(Overloaded{[](const Activity&) { return false; },
                                 [&](const auto& each) { return each.site == site; }},
                      record);
}

bool matches(const HistoryRecord& record, const HistoryFilter& filter) {
    const auto day = floor<std::chrono::days>(beganAt(record).local());
    const auto* session = std::get_if<Session>(&record);
    return (!filter.kind || static_cast<std::size_t>(*there(filter.kind)) == record.index()) &&
           (!filter.from || day >= *there(filter.from)) &&
           (!filter.to || day <= *there(filter.to)) &&
           (!filter.site || isAt(record, *there(filter.site))) &&
           (!filter.modality ||
            (session != nullptr && session->modality == *there(filter.modality))) &&
           hasNote(record, filter.note);
}

/// Sessions and a random diary in one log, with days on many walls and notes in many scripts.
class AllKinds : public testing::TestWithParam<unsigned> {
protected:
    AllKinds() {
        for (int step = 0; step < 250; ++step) {
            m_bench.advance(minutes{m_random.below(400)});
            (void)m_bench.apply(m_random.next(m_bench));
            if (step % 3 == 0)
                (void)m_bench.apply(someSession());
        }
        m_reader = openHistory(m_bench.folder(), 1s);
        m_reader->stream({}, [&](const Session& session) {
            m_all.emplace_back(session);
            return true;
        });
        add<PainEntry>();
        add<Activity>();
    }

    LogPast someSession() {
        const auto start = m_bench.now().wallSecond() - minutes{30 + m_random.below(20'000)};
        LogPast past = pastOf(m_random.below(2) == 0 ? Modality::Ice : Modality::Heat, start,
                              start + minutes{1 + m_random.below(30)});
        past.start.offset = past.end.offset = minutes{m_random.below(2161) - 1080};
        past.site = siteOf(m_random.below(2) == 0 ? "Lower back" : "右膝");
        past.note = noteOf(m_random.below(3) == 0 ? "とても痛い" : "");
        return past;
    }
    template <class Record>
    void add() {
        for (const Record& record : recordsIn<Record>(m_bench))
            m_all.emplace_back(record);
    }
    HistoryFilter someFilter() {
        HistoryFilter filter;
        const auto day = [&] {
            return floor<std::chrono::days>(
                Moment{m_bench.now().wallSecond() - minutes{m_random.below(60'000)}, 0min}.local());
        };
        if (m_random.below(2) == 0)
            filter.kind = static_cast<HistoryKind>(m_random.below(3));
        if (m_random.below(3) == 0)
            filter.from = day();
        if (m_random.below(3) == 0)
            filter.to = day();
        if (m_random.below(3) == 0)
            filter.site = siteOf(m_random.below(2) == 0 ? "lower BACK" : "右膝");
        if (m_random.below(5) == 0)
            filter.modality = Modality::Heat;
        if (m_random.below(3) == 0)
            filter.note = m_random.below(2) == 0 ? "痛" : "مؤلم";
        return filter;
    }
    std::vector<HistoryRecord> meant(const HistoryFilter& filter) const {
        std::vector<HistoryRecord> found;
        for (const HistoryRecord& record : m_all)
            if (matches(record, filter))
                found.push_back(record);
        return found;
    }
    std::vector<HistoryRecord> read(const std::vector<RowNumber>& rows) const {
        std::vector<HistoryRecord> found;
        for (ListedRecord& listed : m_reader->records(rows))
            found.push_back(std::move(listed.record));
        return found;
    }
    static std::vector<std::string> sortedIds(const std::vector<HistoryRecord>& records) {
        std::vector<std::string> ids;
        for (const HistoryRecord& record : records)
            ids.push_back(idOf(record).text());
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    FileBench m_bench{monday};
    RandomDiary m_random{GetParam()};
    std::vector<HistoryRecord> m_all;
    std::unique_ptr<HistoryReader> m_reader;
};

TEST_P(AllKinds, AreThoseOfTheFilterNewestFirstWithTheirDays) {
    for (int round = 0; round < 60; ++round) {
        const HistoryFilter filter = round == 0 ? HistoryFilter{} : someFilter();
        const DiaryRows diary = m_reader->byDay(filter);
        EXPECT_EQ(diary.rows, m_reader->inOrder(filter, {}));
        const auto records = read(diary.rows);
        ASSERT_EQ(sortedIds(records), sortedIds(meant(filter))) << "round " << round;
        EXPECT_TRUE(std::is_sorted(records.rbegin(), records.rend(),
                                   [](const HistoryRecord& one, const HistoryRecord& other) {
                                       return beganAt(one).utc < beganAt(other).utc;
                                   }));
        std::size_t at = 0;
        for (const DayOfRecords& day : diary.days) {
            DayOfRecords counted{day.day, {}};
            for (std::int64_t left = day.count(); left > 0; --left) {
                const HistoryRecord& record = records.at(at++);
                EXPECT_EQ(floor<std::chrono::days>(beganAt(record).local()), day.day);
                if (const auto* session = std::get_if<Session>(&record))
                    ++counted.sessions[session->modality];
                else
                    ++(std::holds_alternative<PainEntry>(record) ? counted.painEntries
                                                                 : counted.activities);
            }
            EXPECT_EQ(counted.sessions.ice, day.sessions.ice);
            EXPECT_EQ(counted.sessions.heat, day.sessions.heat);
            EXPECT_EQ(counted.painEntries, day.painEntries);
            EXPECT_EQ(counted.activities, day.activities);
        }
        EXPECT_EQ(at, records.size());
    }
}

TEST_P(AllKinds, OfAnyOrderAreEachOnceAndWithoutAValueAtTheEnd) {
    for (int column = 0; column <= static_cast<int>(HistoryColumn::Note); ++column)
        for (const bool descending : {false, true}) {
            const HistoryOrder order{
                static_cast<HistoryColumn>(column), descending, {siteOf("右膝")}};
            const auto rows = m_reader->inOrder({}, order);
            const auto records = read(rows);
            EXPECT_EQ(sortedIds(records), sortedIds(m_all)) << "column " << column;
            const auto first = m_reader->inOrder({}, order, 20);
            EXPECT_TRUE(std::equal(first.begin(), first.end(), rows.begin()))
                << "column " << column << ": the first rows are the first of all";
            if (order.by == HistoryColumn::Length) {
                const auto hasLength = [](const HistoryRecord& record) {
                    const auto* activity = std::get_if<Activity>(&record);
                    return std::holds_alternative<Session>(record) ||
                           (activity != nullptr && activity->length);
                };
                EXPECT_TRUE(std::is_partitioned(records.begin(), records.end(), hasLength));
            }
            if (order.by == HistoryColumn::Site) {
                EXPECT_TRUE(std::is_partitioned(
                    records.begin(), records.end(), [](const HistoryRecord& record) {
                        return !std::holds_alternative<Activity>(record);
                    }));
            }
        }
}

TEST_P(AllKinds, AreCountedWhicheverKindIsAskedFor) {
    for (int round = 0; round < 30; ++round) {
        HistoryFilter filter = someFilter();
        const HistoryTotals totals = m_reader->totals(filter);
        filter.kind.reset();
        DayOfRecords counted;
        for (const HistoryRecord& record : meant(filter)) {
            counted.painEntries += std::holds_alternative<PainEntry>(record) ? 1 : 0;
            counted.activities += std::holds_alternative<Activity>(record) ? 1 : 0;
            counted.sessions.ice += std::holds_alternative<Session>(record) ? 1 : 0;
        }
        EXPECT_EQ(totals.count(), counted.sessions.ice);
        EXPECT_EQ(totals.painEntries, counted.painEntries);
        EXPECT_EQ(totals.activities, counted.activities);
    }
}

TEST_P(AllKinds, ThatAreDeletedSinceAreLeftOut) {
    const auto rows = m_reader->inOrder({}, {});
    const auto records = read(rows);
    for (const HistoryRecord& record : records)
        if (const auto* entry = std::get_if<PainEntry>(&record)) {
            ASSERT_THAT(m_bench.apply(DeletePain{entry->id}), Allowed());
        }
    for (const HistoryRecord& record : read(rows))
        EXPECT_FALSE(std::holds_alternative<PainEntry>(record));
    EXPECT_EQ(m_reader->totals({}).painEntries, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AllKinds, testing::Range(1U, 5U));

TEST(ARowNumber, KeepsKindAndRow) {
    for (const auto kind : {HistoryKind::Session, HistoryKind::Pain, HistoryKind::Activity})
        for (const std::int64_t row : {std::int64_t{1}, std::int64_t{1'000'000'000'000}}) {
            EXPECT_EQ(coolwarm::kindOf(rowNumber(kind, row)), kind);
            EXPECT_EQ(rowIn(rowNumber(kind, row)), row);
        }
    EXPECT_EQ(rowNumber(HistoryKind::Session, 7), 7) << "that of a session is its row";
}

TEST(TheHistory, OfAHundredThousandPainEntriesHasThemAllAndItsEndsAtOnce) {
    FileBench bench(monday);
    RawDatabase(bench.folder())
        .run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
             " INSERT INTO pain_entry (uuid, site_id, start_utc, start_offset, recorded_utc,"
             " recorded_offset, score, note, changed_utc, serial)"
             " SELECT printf('%08x-0000-4000-8000-000000000000', i), 1 + i % 3, i * 600,"
             " 60 * (i % 3), 0, 0, i % 11, iif(i % 1000 = 0, 'とても痛い', ''), 1, 1 FROM n");
    const auto reader = openHistory(bench.folder(), 1s);
    const DiaryRows diary = reader->byDay({});
    ASSERT_EQ(diary.rows.size(), 100'000U);
    HistoryFilter search;
    search.note = "痛";
    EXPECT_EQ(reader->inOrder(search, {}).size(), 100U);
    const auto last = reader->records({diary.rows.end() - 1, diary.rows.end()});
    EXPECT_EQ(beganAt(firstOf(last).record).utc, sys_seconds{600s});
}

} // namespace
} // namespace coolwarm::test
