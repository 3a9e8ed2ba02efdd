// SPDX-License-Identifier: MIT
// The history as a table: its rows, page by page, while the log changes.
#include "app/text/states/history_text.h"
#include "core/log/ports/store_error.h"
#include "tests/app/support/history_model_bench.h"
#include "tests/app/support/session_at.h"
#include "tests/support/there.h"

#include <algorithm>
#include <atomic>
#include <random>

namespace coolwarm::test {
namespace {

TEST_F(History, IsEmptyAtFirst) {
    make();
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_EQ(model->columnCount(), HistoryModel::ColumnCount);
    load();
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_EQ(totalsText(model->totals()), u"No sessions"_s);
}

TEST_F(History, ShowsEveryRowOfManyPagesOnce) {
    fill(folder(), 1300);
    make();
    load();
    EXPECT_EQ(model->rowCount(), 1300);
    EXPECT_EQ(rows(), naive({}));
}

TEST_F(History, ShowsTheLastPageFirstWhenAsked) {
    fill(folder(), 700);
    make();
    load();
    const auto all = naive({});
    EXPECT_EQ(session(699), lastOf(all));
    EXPECT_EQ(session(0), firstOf(all));
    EXPECT_EQ(session(256), all.at(256)); // a page's first
    EXPECT_EQ(session(255), all.at(255));
}

TEST_F(History, ShowsAPlaceholderUntilAPageHasCome) {
    fill(folder(), 256 * 9);
    make();
    load();
    EXPECT_EQ(at(1100, HistoryModel::Start), u"…"_s);
    EXPECT_EQ(at(1100, HistoryModel::NoteColumn), QVariant());
    EXPECT_EQ(at(1100, HistoryModel::Start, HistoryModel::valueRole), QVariant());
    QSignalSpy changed(model.get(), &HistoryModel::dataChanged);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(firstOf(changed).at(0).toModelIndex().row(), 1024);
    EXPECT_EQ(firstOf(changed).at(1).toModelIndex().row(), 1279);
    EXPECT_NE(at(1100, HistoryModel::Start), u"…"_s);
}

TEST_F(History, ReadsNothingOfWhatWasScrolledPast) {
    fill(folder(), 256 * 40);
    make();
    load();
    QSignalSpy changed(model.get(), &HistoryModel::dataChanged);
    for (int row = 0; row < model->rowCount(); row += 256)
        (void)sessionAt(*model, row);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessionAt(*model, 256 * 39).has_value(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return changed.count() == 5; })) << changed.count();
    bool later = false; // whatever was begun has answered once this has
    background.run<int>(
        model.get(), [](const std::stop_token&) { return 0; },
        [&](const Delivered<int>&) { later = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return later; }));
    EXPECT_EQ(changed.count(), 5); // the first that was asked for and the last four
}

TEST_F(History, ShowsTheFirstRowsBeforeItKnowsTheRest) {
    fill(folder(), 700);
    make();
    QSignalSpy begun(model.get(), &HistoryModel::begun);
    int rowsThen = 0;
    QObject::connect(model.get(), &HistoryModel::begun, model.get(),
                     [&] { rowsThen = model->rowCount(); });
    model->reload();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    if (begun.count() > 0) { // the second worker may have been the quicker one
        EXPECT_EQ(rowsThen, 256);
    }
    EXPECT_EQ(model->rowCount(), 700);
    EXPECT_EQ(rows(), naive({}));
}

TEST_F(History, KeepsItsRowsWhenOneOfManyGoesAndAnotherComes) {
    fill(folder(), 700);
    make();
    load();
    const QPersistentModelIndex early(model->index(3, 0));
    const QPersistentModelIndex late(model->index(650, 0));
    const Session lateOne = session(650);
    QSignalSpy reset(model.get(), &HistoryModel::modelReset);
    must(DeletePast{session(300).id});
    load();
    EXPECT_EQ(model->rowCount(), 699);
    EXPECT_EQ(early.row(), 3);
    EXPECT_EQ(late.row(), 649);
    EXPECT_EQ(session(649), lateOne);
    must(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")));
    load();
    EXPECT_EQ(early.row(), 4);
    EXPECT_EQ(late.row(), 650);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(rows(), naive({}));
}

TEST_F(History, FindsADayByItsLastSession) {
    fill(folder(), 700);
    make();
    load();
    const auto found = [&](const QDate& day) {
        std::optional<int> row;
        model->findDay(day, [&](int at) { row = at; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return row.has_value(); }));
        return row.value_or(-2);
    };
    const auto all = naive({});
    const int row = found(QDate(2020, 1, 10));
    EXPECT_EQ(all.at(static_cast<std::size_t>(row)).start.utc, utc("2020-01-10 22:00:00"));
    EXPECT_EQ(all.at(static_cast<std::size_t>(row - 1)).start.utc, utc("2020-01-11 00:00:00"));
    EXPECT_EQ(found(QDate(2031, 1, 1)), 0);
    EXPECT_EQ(found(QDate(1999, 1, 1)), 699); // the oldest is the nearest
    model->sort(HistoryModel::Length, Qt::AscendingOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    EXPECT_EQ(session(found(QDate(2020, 1, 10))).start.utc, utc("2020-01-10 22:00:00"));
    HistoryFilter none;
    none.site = siteOf("Jaw");
    setFilter(none);
    EXPECT_EQ(found(QDate(2020, 1, 10)), -1);
}

/// What a list of sessions in memory would show.
std::vector<Session> sortedInMemory(std::vector<Session> all, const HistoryOrder& order) {
    const auto key = [&](const Session& session) { return cellValue(session, order.by); };
    if (order.by == HistoryColumn::Start && !order.descending)
        std::reverse(all.begin(), all.end());
    std::stable_sort(all.begin(), all.end(), [&](const Session& a, const Session& b) {
        const QVariant left = order.descending ? key(b) : key(a);
        const QVariant right = order.descending ? key(a) : key(b);
        switch (order.by) {
        case HistoryColumn::Start:
            return false;
        case HistoryColumn::Site: {
            const auto place = [&](const QVariant& name) {
                return std::find(order.sites.begin(), order.sites.end(),
                                 siteOf(name.toString().toUtf8().constData())) -
                       order.sites.begin();
            };
            return place(left) < place(right);
        }
        case HistoryColumn::Note:
            if (a.note.empty() != b.note.empty())
                return b.note.empty();
            return left.toString() < right.toString();
        case HistoryColumn::PainChange:
            if (key(a).isNull() != key(b).isNull())
                return key(b).isNull();
            break;
        default:
            break;
        }
        return left.toLongLong() < right.toLongLong();
    });
    return all;
}

// The model against a vector: random filters, orders, changes of the log and looks at it.
TEST_F(History, IsAlwaysWhatAListInMemoryWouldBe) {
    fill(folder(), 1200);
    make();
    model->setSites({siteOf("Neck"), siteOf("Bob's \"best\" knee & co"), siteOf("Lower back")});
    std::mt19937 random(20261125);
    const auto number = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    HistoryFilter filter;
    model->reload();
    for (int step = 0; step < 60; ++step) {
        SCOPED_TRACE(step);
        switch (number(0, 4)) {
        case 0:
            filter = {};
            if (number(0, 1) > 0)
                filter.modality = number(0, 1) > 0 ? Modality::Ice : Modality::Heat;
            if (number(0, 1) > 0)
                filter.painChange = static_cast<PainChange>(number(0, 3));
            if (number(0, 2) > 0)
                filter.note = std::to_string(number(0, 9));
            model->setFilter(filter);
            break;
        case 1:
            model->sort(number(0, HistoryModel::ColumnCount - 1),
                        number(0, 1) > 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 2:
            if (const auto all = naive({}); !all.empty())
                must(DeletePast{
                    all.at(static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1)))
                        .id});
            model->reload();
            break;
        case 3: {
            const auto all = naive({});
            const Session& chosen =
                all.at(static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1)));
            must(settingOf(chosen.id, &Session::note, noteOf("edited " + std::to_string(step))));
            model->reload();
            break;
        }
        default:
            break; // only looks
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
        const auto expected = sortedInMemory(naive(filter), model->order());
        ASSERT_EQ(model->rowCount(), static_cast<int>(expected.size()));
        ASSERT_EQ(model->totals().count(), static_cast<std::int64_t>(expected.size()));
        for (int look = 0; look < 5 && !expected.empty(); ++look) {
            const int row = number(0, model->rowCount() - 1);
            ASSERT_EQ(session(row), expected.at(static_cast<std::size_t>(row)))
                << row << " by column " << static_cast<int>(model->order().by);
        }
    }
}

TEST_F(History, ForgetsAnAnswerThatANewerFilterHasOvertaken) {
    fill(folder(), 600);
    make();
    QSignalSpy loaded(model.get(), &HistoryModel::loaded);
    HistoryFilter ice;
    ice.modality = Modality::Ice;
    HistoryFilter heat;
    heat.modality = Modality::Heat;
    model->reload();
    model->setFilter(ice);
    model->setFilter(heat);
    EXPECT_TRUE(model->isLoading());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    // Whatever was begun before has answered once this has.
    bool later = false;
    background.run<int>(
        model.get(), [](const std::stop_token&) { return 0; },
        [&](const Delivered<int>&) { later = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return later; }));
    EXPECT_EQ(loaded.count(), 1);
    EXPECT_EQ(rows(), naive(heat));
    EXPECT_EQ(model->totals().sessions.ice, 0);
}

TEST_F(History, TellsWhenTheLogCannotBeReadAndKeepsItsRows) {
    fill(folder(), 3);
    std::atomic<bool> broken = false;
    model = std::make_unique<HistoryModel>(
        [&, where = folder()]() -> std::unique_ptr<HistoryReader> {
            if (broken)
                throw StoreError(StoreError::Kind::Busy, "/home/ada/coolwarm.db", "locked");
            return openHistory(where, 5s);
        },
        background);
    load();
    broken = true;
    QSignalSpy failed(model.get(), &HistoryModel::failed);
    model->reload();
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(firstOf(failed).at(0).toString().contains(u"coolwarm.db"_s));
    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_FALSE(model->isLoading());
}

} // namespace
} // namespace coolwarm::test
