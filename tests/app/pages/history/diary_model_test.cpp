// SPDX-License-Identifier: MIT
// The history as a diary: headings among its rows, page by page, while the log changes.
#include "app/pages/history/diary_rows.h"
#include "app/text/format.h"
#include "app/text/states/diary_text.h"
#include "tests/app/support/history_model_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/support/there.h"

#include <QPersistentModelIndex>

#include <random>

namespace coolwarm::test {
namespace {

struct DiaryRowsOf : History {
    void makeDiary() {
        make();
        model->setDiary(true);
    }
    /// What the rows say: a day, or the start of a session.
    QStringList shown() const {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const auto day = model->dayAt(row))
                lines << dayDetails(*day, QDate());
            else
                lines << startText(session(row).start, QDate()) +
                             modalityText(session(row).modality);
        }
        return lines;
    }
    /// The same by a look at every session, oldest first in `all`.
    static QStringList expected(const std::vector<Session>& newestFirst) {
        QStringList lines;
        QDate last;
        for (const Session& session : newestFirst) {
            const QDate day = toDateTime(session.start).date();
            if (day != std::exchange(last, day)) {
                DayOfRecords counted{toLocalDays(day), {}};
                for (const Session& each : newestFirst)
                    if (toDateTime(each.start).date() == day)
                        ++counted.sessions[each.modality];
                lines << dayDetails(counted, QDate());
            }
            lines << startText(session.start, QDate()) + modalityText(session.modality);
        }
        return lines;
    }
};

TEST_F(DiaryRowsOf, ManyPagesAreAllDaysAndSessionsOnce) {
    fill(folder(), 1300);
    makeDiary();
    load();
    EXPECT_EQ(model->columnCount(), 1);
    EXPECT_EQ(shown(), expected(naive({})));
}

TEST_F(DiaryRowsOf, AHeadingCannotBeChosenAndSaysNoValue) {
    fill(folder(), 3);
    makeDiary();
    load();
    EXPECT_EQ(model->flags(model->index(0, 0)), Qt::ItemNeverHasChildren);
    EXPECT_TRUE(model->flags(model->index(1, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(at(0, 0, HistoryModel::valueRole), QVariant());
    EXPECT_FALSE(sessionAt(*model, 0).has_value());
    EXPECT_EQ(model->numberAt(0), std::nullopt);
}

TEST_F(DiaryRowsOf, TheNearestSessionIsOnTheWayOrElseTheOtherWay) {
    fill(folder(), 26); // one day of 24 and one of two
    makeDiary();
    load();
    ASSERT_TRUE(model->isHeading(0));
    ASSERT_TRUE(model->isHeading(3));
    EXPECT_EQ(model->nearestRecord(0, -1), 1);
    EXPECT_EQ(model->nearestRecord(3, 1), 4);
    EXPECT_EQ(model->nearestRecord(3, -1), 2);
    EXPECT_EQ(model->nearestRecord(2, 1), 2);
    EXPECT_EQ(model->nearestRecord(99, 1), -1);
}

TEST_F(DiaryRowsOf, WhatStaysKeepsItsPlaceWhenADayGoesAndComes) {
    fill(folder(), 26);
    makeDiary();
    load();
    const QPersistentModelIndex late(model->index(20, 0));
    const Session lateOne = session(20);
    QSignalSpy reset(model.get(), &HistoryModel::modelReset);
    const SessionId first = session(1).id;
    const SessionId second = session(2).id;
    must(DeletePast{first});
    must(DeletePast{second});
    load();
    EXPECT_EQ(late.row(), 17) << "two sessions and their heading are gone";
    EXPECT_EQ(session(17), lateOne);
    must(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")));
    load();
    EXPECT_EQ(late.row(), 19);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(shown(), expected(naive({})));
}

TEST_F(DiaryRowsOf, AViewThatIsChosenWhileTheOtherIsReadIsTheOneThatComes) {
    fill(folder(), 30);
    make();
    model->reload();
    model->setDiary(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    ASSERT_TRUE(model->isDiary());
    EXPECT_EQ(shown(), expected(naive({})));
}

TEST_F(DiaryRowsOf, AnotherFilterAreItsDays) {
    fill(folder(), 700);
    makeDiary();
    load();
    HistoryFilter heat;
    heat.modality = Modality::Heat;
    setFilter(heat);
    EXPECT_EQ(shown(), expected(naive(heat)));
    EXPECT_TRUE(model->isDiary());
}

// Random filters, changes of the log and views, against a list in memory.
TEST_F(DiaryRowsOf, AnyLogAreAlwaysItsDaysAndSessions) {
    fill(folder(), 400);
    makeDiary();
    model->reload();
    std::mt19937 random(20261129);
    const auto number = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    HistoryFilter filter;
    for (int step = 0; step < 40; ++step) {
        SCOPED_TRACE(step);
        const auto all = naive({});
        switch (number(0, 3)) {
        case 0:
            filter = {};
            if (number(0, 1) > 0)
                filter.modality = number(0, 1) > 0 ? Modality::Ice : Modality::Heat;
            model->setFilter(filter);
            break;
        case 1:
            if (!all.empty())
                must(DeletePast{
                    nth(all, static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1)))
                        .id});
            model->reload();
            break;
        case 2:
            model->setDiary(!model->isDiary());
            break;
        default:
            must(pastOf(Modality::Heat, utc("2019-01-01 00:00:00") + hours{step * 5},
                        utc("2019-01-01 00:15:00") + hours{step * 5}));
            model->reload();
            break;
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
        if (model->isDiary()) {
            ASSERT_EQ(shown(), expected(naive(filter)));
        } else {
            ASSERT_EQ(rows(), naive(filter));
        }
    }
}

TEST(HeadingsOfDays, AreNumbersThatNoSessionHas) {
    using std::chrono::days;
    using std::chrono::local_days;
    const local_days early{days{-40'000}};
    const local_days late{days{60'000}};
    const auto rows = withHeadings({{9, 8, 1}, {{late, {1, 1}}, {early, {1, 0}}}, false});
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(dayOfHeading(firstOf(rows)), late);
    EXPECT_EQ(dayOfHeading(nth(rows, 1)), std::nullopt);
    EXPECT_EQ(nth(rows, 2), 8);
    EXPECT_EQ(dayOfHeading(nth(rows, 3)), early);
    EXPECT_EQ(nth(rows, 4), 1);
}

TEST(HeadingsOfDays, CountADayOnceThatComesTwice) {
    const std::chrono::local_days day{std::chrono::days{20'500}};
    const auto once =
        eachOnce({{day, {1, 0}}, {day + std::chrono::days{1}, {0, 1}}, {day, {1, 2}}});
    ASSERT_EQ(once.size(), 2U);
    EXPECT_EQ(firstOf(once).day, day);
    EXPECT_EQ(firstOf(once).sessions.ice, 2);
    EXPECT_EQ(firstOf(once).sessions.heat, 2);
}

} // namespace
} // namespace coolwarm::test
