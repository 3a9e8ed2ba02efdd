// SPDX-License-Identifier: MIT
// The history as a table: filters, values and words.
#include "app/text/states/history_text.h"
#include "tests/app/support/history_model_bench.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

TEST_F(History, GivesRowsAsText) {
    fill(folder(), 3000);
    make();
    load();
    std::optional<QString> text;
    model->readText({{0, 0}, {5, 2500}, {2999, 4000}}, [&](const QString& got) { text = got; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return text.has_value(); }));
    const QStringList lines = text->split(u'\n');
    ASSERT_EQ(lines.size(), 1 + 1 + 2496 + 1 + 1); // header, rows, the end of the last line
    EXPECT_EQ(firstOf(lines),
              u"Start\tWhat\tPart of the body\tLength\tResult\tPain\tNote"_s);
    const auto all = naive({});
    EXPECT_EQ(nth(lines, 1), rowLine(all.at(0)));
    EXPECT_EQ(nth(lines, 2), rowLine(all.at(5)));
    EXPECT_EQ(nth(lines, 1 + 1 + 2496), rowLine(lastOf(all)));
    EXPECT_EQ(nth(lines, 1).count(u'\t'), 6);
}

TEST_F(History, FiltersByEverything) {
    fill(folder(), 700);
    make();
    load();
    HistoryFilter filter;
    filter.modality = Modality::Heat;
    setFilter(filter);
    EXPECT_EQ(rows(), naive(filter));
    EXPECT_EQ(model->totals().sessions.ice, 0);
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
    EXPECT_EQ(at(0, HistoryModel::Length), u"31 min"_s);
    EXPECT_EQ(at(0, HistoryModel::Length, HistoryModel::valueRole), 31 * 60);
    EXPECT_EQ(at(0, HistoryModel::OutcomeColumn), u"6 min too long"_s);
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

TEST_F(History, ReadsLengthsAndPainAloudInWordsAndNotAsTimesOfDay) {
    LogPast past = pastOf(Modality::Ice, utc("2026-02-27 14:12:00"), utc("2026-02-27 14:32:00"));
    past.painBefore = pain(6);
    past.painAfter = pain(3);
    must(past);
    make();
    load();
    const auto read = [&](int column) {
        return at(0, column, Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(read(HistoryModel::Length), u"20 minute(s)"_s);
    EXPECT_EQ(read(HistoryModel::Pain), u"pain 6 before, 3 after"_s);
    EXPECT_EQ(read(HistoryModel::Therapy), u"Ice"_s);
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
    EXPECT_EQ(names.join(u' '), u"Start What Part of the body Length Result Pain Note"_s);
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

TEST_F(History, SumsWhatIsShown) {
    HistoryTotals totals;
    totals.sessions.ice = 131;
    totals.sessions.heat = 83;
    totals.secondsMean = 1119.6;
    const QString plain = totalsText(totals);
    for (const QString& count : {u"214"_s, u"131"_s, u"83"_s, u"18 min 40 s on average"_s})
        EXPECT_TRUE(plain.contains(count)) << plain.toStdString();
    EXPECT_FALSE(plain.contains(u"pain"_s));
    totals.withBothPains = 5;
    totals.painBeforeMean = 5.4;
    totals.painAfterMean = 3.5;
    EXPECT_TRUE(totalsText(totals).endsWith(u"pain falls by 1.9 on average"_s))
        << totalsText(totals).toStdString();
    totals.painAfterMean = 5.9;
    EXPECT_TRUE(totalsText(totals).endsWith(u"pain rises by 0.5 on average"_s));
    totals.painAfterMean = 5.42;
    EXPECT_TRUE(totalsText(totals).endsWith(u"pain stays the same on average"_s));
    totals.withBothPains = 4; // too few to say so
    EXPECT_FALSE(totalsText(totals).contains(u"pain"_s));
}

} // namespace
} // namespace coolwarm::test
