// SPDX-License-Identifier: MIT
// The history as a table: paging, filters, values and words.
#include "app/models/history_model.h"
#include "core/store/sqlite_store.h"
#include "core/store/store_error.h"
#include "tests/app/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// `count` sessions by hand, one an hour from 2020 on, at three sites, in one transaction.
void fill(const std::filesystem::path& folder, int count) {
    SqliteStore store(folder, 0ms);
    const Reading now{monday, 1h, BootId{"boot-1"}};
    const auto writer = store.begin(now);
    const std::array sites{siteOf("Neck"), siteOf("Lower back"),
                           siteOf("Bob's \"best\" knee & co")};
    for (int at = 0; at < count; ++at) {
        StoredSession stored;
        Session& session = stored.session;
        session.modality = at % 3 == 0 ? Modality::Heat : Modality::Ice;
        session.site = sites[static_cast<std::size_t>(at % 7 % 3)];
        const auto begin = utc("2020-01-01 00:00:00") + hours{at - at % 2}; // some begin together
        session.start = {begin, 0min};
        session.end = Moment{begin + 10min + seconds{at % 900}, 0min};
        session.outcome = outcomeOfLength(session.modality, session.duration());
        session.origin = Origin::Manual;
        if (at % 4 == 0)
            session.painBefore = pain(at % 11);
        if (at % 8 == 0)
            session.painAfter = pain(at % 5);
        if (at % 5 == 0)
            session.note = noteOf("note " + std::to_string(at) + "\nwith two lines");
        stored.startAnchor = {begin, BootId{}, Millis{0}};
        stored.endAnchor = Anchor{session.end->utc, BootId{}, Millis{0}};
        writer->insert(stored);
    }
    writer->commit();
}

struct History : testing::Test, FileBench {
    HistoryReaderFactory readers() {
        return [where = folder()] { return openHistory(where, 5s); };
    }
    void make() {
        model = std::make_unique<HistoryModel>(readers(), background);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void load() {
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        model->reload();
        ASSERT_TRUE(loaded.wait());
    }
    void setFilter(const HistoryFilter& filter) {
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        model->setFilter(filter);
        ASSERT_TRUE(loaded.wait());
    }
    std::vector<Session> naive(const HistoryFilter& filter) {
        std::vector<Session> all;
        openHistory(folder(), 0ms)->stream(filter, [&](const Session& session) {
            all.push_back(session);
            return true;
        });
        std::reverse(all.begin(), all.end());
        return all;
    }
    std::vector<Session> rows() const {
        std::vector<Session> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.push_back(model->sessionAt(row).value());
        return all;
    }
    QVariant at(int row, int column, int role = Qt::DisplayRole) const {
        return model->data(model->index(row, column), role);
    }

    Place place;
    Background background;
    std::unique_ptr<HistoryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

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
    EXPECT_EQ(model->sessionAt(699), all.back());
    EXPECT_EQ(model->sessionAt(0), all.front());
    EXPECT_EQ(model->sessionAt(256), all.at(256)); // a page's first
    EXPECT_EQ(model->sessionAt(255), all.at(255));
}

TEST_F(History, FiltersByEverything) {
    fill(folder(), 700);
    make();
    load();
    HistoryFilter filter;
    filter.modality = Modality::Heat;
    setFilter(filter);
    EXPECT_EQ(rows(), naive(filter));
    EXPECT_EQ(model->totals().ice, 0);
    filter.site = siteOf("bob's \"BEST\" knee & co");
    setFilter(filter);
    EXPECT_EQ(rows(), naive(filter));
    EXPECT_GT(model->rowCount(), 0);
    filter.from = std::chrono::local_days{std::chrono::year{2020} / 1 / 3};
    filter.to = std::chrono::local_days{std::chrono::year{2020} / 1 / 5};
    setFilter(filter);
    EXPECT_GT(model->rowCount(), 0);
    EXPECT_EQ(rows(), naive(filter));
    EXPECT_EQ(model->filter(), filter);
    filter.site = siteOf("Jaw");
    setFilter(filter);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(History, GivesValuesBesideTheWords) {
    LogPast past = pastOf(Modality::Ice, utc("2026-02-27 14:12:00"), utc("2026-02-27 14:43:00"));
    past.site = siteOf("Left knee");
    past.painBefore = pain(6);
    past.painAfter = pain(3);
    past.note = noteOf("<b>two</b>\nlines");
    must(past);
    make();
    load();
    model->setToday(QDate(2026, 3, 2));
    EXPECT_EQ(at(0, HistoryModel::Start), u"Fri 27 Feb 14:12"_s);
    model->setToday(QDate(2027, 1, 1));
    EXPECT_EQ(at(0, HistoryModel::Start), u"Fri 27 Feb 2026 14:12"_s);
    EXPECT_EQ(at(0, HistoryModel::Start, HistoryModel::valueRole).toLongLong(),
              utc("2026-02-27 14:12:00").time_since_epoch().count());
    EXPECT_EQ(at(0, HistoryModel::Therapy), u"Ice"_s);
    EXPECT_EQ(at(0, HistoryModel::Therapy, HistoryModel::valueRole),
              static_cast<int>(Modality::Ice));
    EXPECT_EQ(at(0, HistoryModel::SiteColumn), u"Left knee"_s);
    EXPECT_EQ(at(0, HistoryModel::Length), u"31:00"_s);
    EXPECT_EQ(at(0, HistoryModel::Length, HistoryModel::valueRole), 31 * 60);
    EXPECT_EQ(at(0, HistoryModel::OutcomeColumn), u"Overran by 6 min"_s);
    EXPECT_EQ(at(0, HistoryModel::OutcomeColumn, HistoryModel::valueRole),
              static_cast<int>(Outcome::Overran));
    EXPECT_EQ(at(0, HistoryModel::Pain), u"6 → 3"_s);
    EXPECT_EQ(at(0, HistoryModel::Pain, HistoryModel::valueRole), -3);
    EXPECT_EQ(at(0, HistoryModel::NoteColumn), u"<b>two</b> lines"_s);
    EXPECT_EQ(at(0, HistoryModel::NoteColumn, HistoryModel::valueRole), u"<b>two</b>\nlines"_s);
    // A tool tip reads markup, so the note is escaped in it.
    EXPECT_TRUE(
        at(0, HistoryModel::NoteColumn, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    EXPECT_EQ(at(0, HistoryModel::Pain, Qt::ToolTipRole), QVariant());
}

TEST_F(History, ShowsASessionInTheZoneItWasRecordedIn) {
    LogPast past = pastOf(Modality::Ice, utc("2026-02-27 22:00:00"), utc("2026-02-27 22:20:00"));
    past.start.offset = 540min;
    past.end.offset = 540min;
    must(past);
    make();
    load();
    EXPECT_TRUE(at(0, HistoryModel::Start).toString().contains(u"07:00"_s))
        << at(0, HistoryModel::Start).toString().toStdString();
}

TEST_F(History, NamesItsColumns) {
    make();
    QStringList names;
    for (int column = 0; column < model->columnCount(); ++column)
        names << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_EQ(names.join(u' '), u"Start Therapy Site Length Outcome Pain Note"_s);
    EXPECT_EQ(model->headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant());
}

TEST_F(History, LeavesRunningAndDeletedSessionsOut) {
    must(pastOf(Modality::Ice, utc("2026-03-01 10:00:00"), utc("2026-03-01 10:20:00")));
    const Session gone =
        must(pastOf(Modality::Heat, utc("2026-03-01 12:00:00"), utc("2026-03-01 12:15:00")));
    must(DeletePast{gone.id});
    start(Modality::Ice, 20min);
    make();
    load();
    EXPECT_EQ(model->rowCount(), 1);
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
    EXPECT_EQ(model->totals().ice, 0);
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
    EXPECT_TRUE(failed.at(0).at(0).toString().contains(u"coolwarm.db"_s));
    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_FALSE(model->isLoading());
}

TEST_F(History, SumsWhatIsShown) {
    HistoryTotals totals;
    totals.ice = 131;
    totals.heat = 83;
    const QString plain = totalsText(totals);
    for (const QString& count : {u"214"_s, u"131"_s, u"83"_s})
        EXPECT_TRUE(plain.contains(count)) << plain.toStdString();
    EXPECT_FALSE(plain.contains(u"pain"_s));
    totals.withBothPains = 5;
    totals.painBeforeMean = 5.4;
    totals.painAfterMean = 3.5;
    EXPECT_TRUE(totalsText(totals).endsWith(u"mean pain change −1.9"_s))
        << totalsText(totals).toStdString();
    totals.painAfterMean = 5.9;
    EXPECT_TRUE(totalsText(totals).endsWith(u"mean pain change +0.5"_s));
    totals.painAfterMean = 5.42;
    EXPECT_TRUE(totalsText(totals).endsWith(u"mean pain change 0.0"_s)); // and no sign
}

} // namespace
} // namespace coolwarm::test
