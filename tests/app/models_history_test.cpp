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
#include <random>

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
    // A page may still be on its way from a worker when the log is written.
    History() : FileBench(monday, FakeZone(), 5s) {}

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
    /// The session of a row, when it has come.
    Session session(int row) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->sessionAt(row).has_value(); })) << row;
        return model->sessionAt(row).value();
    }
    std::vector<Session> rows() const {
        std::vector<Session> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.push_back(session(row));
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
    EXPECT_EQ(session(699), all.back());
    EXPECT_EQ(session(0), all.front());
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
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1024);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 1279);
    EXPECT_NE(at(1100, HistoryModel::Start), u"…"_s);
}

TEST_F(History, ReadsNothingOfWhatWasScrolledPast) {
    fill(folder(), 256 * 40);
    make();
    load();
    QSignalSpy changed(model.get(), &HistoryModel::dataChanged);
    for (int row = 0; row < model->rowCount(); row += 256)
        (void)model->sessionAt(row);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->sessionAt(256 * 39).has_value(); }));
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

TEST_F(History, GivesRowsAsText) {
    fill(folder(), 3000);
    make();
    load();
    std::optional<QString> text;
    model->readText({{0, 0}, {5, 2500}, {2999, 4000}}, [&](const QString& got) { text = got; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.has_value(); }));
    const QStringList lines = text->split(u'\n');
    ASSERT_EQ(lines.size(), 1 + 1 + 2496 + 1 + 1); // header, rows, the end of the last line
    EXPECT_EQ(lines.first(), u"Start\tTherapy\tSite\tLength\tOutcome\tPain\tNote"_s);
    const auto all = naive({});
    EXPECT_EQ(lines.at(1), rowLine(all.at(0)));
    EXPECT_EQ(lines.at(2), rowLine(all.at(5)));
    EXPECT_EQ(lines.at(1 + 1 + 2496), rowLine(all.back()));
    EXPECT_EQ(lines.at(1).count(u'\t'), 6);
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
            EditPast edit{
                all.at(static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1)))};
            edit.after.note = noteOf("edited " + std::to_string(step));
            must(edit);
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
    totals.secondsMean = 1119.6;
    const QString plain = totalsText(totals);
    for (const QString& count : {u"214"_s, u"131"_s, u"83"_s, u"mean length 18:40"_s})
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
