// SPDX-License-Identifier: MIT
// The import dialog: a look first, then the import, and nothing left behind when it is cancelled.
#include "app/pages/history/import/import_dialog.h"
#include "app/text/pace_text.h"
#include "tests/app/support/import_bench.h"
#include "tests/support/there.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <latch>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

TEST_F(Import, ShowsWhatAFileHoldsBeforeItIsTakenIn) {
    logThree(); // one of them lies at Neck, 28 Feb 09:00
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,first\r\n"
                                      "fire,Neck,2026-01-06T10:00:00Z,1200,\r\n"
                                      "heat,Neck,2026-02-28T09:05:00Z,600,\r\n"
                                      "heat,Jaw,2026-01-07T10:00:00Z,600,last\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_EQ(result(dialog),
                  u"2 to add, 0 already in the log, 0 there with other values, 2 refused."_s);
        EXPECT_TRUE(about(dialog).contains(u"modality, site, started_at, duration_seconds, note"_s))
            << about(dialog).toStdString();
        EXPECT_TRUE(about(dialog).contains(u"05/01/2026 to 28/02/2026"_s))
            << about(dialog).toStdString();
        const auto* rows = there(dialog.findChild<QTableWidget*>());
        ASSERT_EQ(rows->rowCount(), 2) << "those that are refused stand elsewhere";
        const auto cell = [&](int row, int column) { return there(rows->item(row, column)); };
        EXPECT_EQ(cell(0, 1 + HistoryModel::NoteColumn)->text(), u"first"_s);
        EXPECT_EQ(cell(0, 0)->text(), u"Will be added"_s);
        EXPECT_EQ(cell(1, 1 + HistoryModel::NoteColumn)->text(), u"last"_s);
        const QString lines = there(dialog.findChild<QPlainTextEdit*>())->toPlainText();
        EXPECT_TRUE(lines.contains(u"Line 3: \"fire\" is neither ice nor heat."_s))
            << lines.toStdString();
        EXPECT_TRUE(lines.contains(u"Line 4: another session on that part"_s))
            << lines.toStdString();
        EXPECT_EQ(openHistory(home.path(), 5s)->totals({}).count(), 3); // only looked at
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        EXPECT_EQ(result(dialog), u"2 session(s) imported, 2 refused."_s);
        EXPECT_FALSE(rows->isVisible()) << "what was looked at is done";
        EXPECT_FALSE(there(dialog.findChild<QPlainTextEdit*>())->isVisible());
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(rowCount(), 5);
}

TEST_F(Import, IsToldOnThePageAndCanBeUndoneThere) {
    logThree();
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,first\r\n"
                                      "fire,Neck,2026-01-06T10:00:00Z,1200,\r\n"
                                      "heat,Jaw,2026-01-07T10:00:00Z,600,last\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        clickIn(dialog, u"Import 2 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        clickIn(dialog, u"Close"_s);
    });
    ASSERT_EQ(rowCount(), 5);
    EXPECT_TRUE(says(u"2 session(s) imported, 1 refused."_s)) << words().toStdString();
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(logged().size(), 3U);
    EXPECT_FALSE(says(u"2 session(s) imported, 1 refused."_s));
}

TEST_F(Import, SaysInEachRowWhatBecomesOfIt) {
    log(Modality::Ice, "2026-01-05 10:00:00", "2026-01-05 10:20:00", "Neck");
    openPage();
    const std::string id = logged().at(0).id.text();
    const auto path = file("id,modality,site,started_at,ended_at,note,origin\r\n" + id +
                           ",ice,Neck,2026-01-05T10:00:00Z,2026-01-05T10:20:00Z,,manual\r\n" + id +
                           ",ice,Neck,2026-01-05T10:00:00Z,2026-01-05T10:21:00Z,,manual\r\n"
                           ",ice,Neck,2026-04-05T10:00:00Z,2026-04-05T10:20:00Z,,\r\n"
                           ",ice,Neck,2026-01-04T10:00:00Z,2026-01-04T10:20:00Z,,\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        const auto* rows = there(dialog.findChild<QTableWidget*>());
        ASSERT_EQ(rows->rowCount(), 3);
        EXPECT_EQ(there(rows->item(0, 0))->text(), u"Is in the log already"_s);
        EXPECT_EQ(there(rows->item(1, 0))->text(), u"The log has other values, which stay"_s);
        EXPECT_EQ(there(rows->item(2, 0))->text(), u"Will be added"_s);
        EXPECT_TRUE(there(dialog.findChild<QPlainTextEdit*>())
                        ->toPlainText()
                        .contains(u"Line 4: the session ends in the future."_s));
        there(dialog.findChild<QCheckBox*>())->setChecked(true);
        look(dialog);
        EXPECT_EQ(there(rows->item(2, 0))->text(), u"Would be added"_s)
            << "but one line is refused";
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(Import, TakesAllOrNothingWhereThatIsAsked) {
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,\r\nx,,,,\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        there(dialog.findChild<QCheckBox*>())->setChecked(true);
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"none would be imported"_s));
        EXPECT_EQ(button(dialog, u"Import 1 session(s)"_s), nullptr);
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(rowCount(), 0);
}

TEST_F(Import, FindsASecondTimeThatThereIsNothingNew) {
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        clickIn(dialog, u"Import 1 session(s)"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result(dialog).contains(u"imported"_s); }));
        look(dialog);
        EXPECT_EQ(result(dialog), u"0 to add, 1 already in the log, 0 there with other values, 0 "
                                  u"refused. There is nothing "
                                  "to import."_s);
        clickIn(dialog, u"Close"_s);
    });
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(Import, SaysWhatIsWrongWithAFile) {
    openPage();
    run([&](QWidget& dialog) {
        clickIn(dialog, u"Preview"_s);
        EXPECT_EQ(result(dialog), u"Name a file to read."_s);
        name(dialog, home / "nothing.csv");
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"nothing.csv"_s)) << result(dialog).toStdString();
        name(dialog, file("a,b\r\n1,2\r\n"));
        look(dialog);
        EXPECT_TRUE(result(dialog).contains(u"modality"_s)) << result(dialog).toStdString();
        EXPECT_NE(button(dialog, u"Preview"_s), nullptr);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
}

TEST_F(Import, ForgetsWhatItSawWhenAnotherFileIsNamed) {
    openPage();
    const auto path = file(goodHead + "ice,Neck,2026-01-05T10:00:00Z,1200,\r\n");
    run([&](QWidget& dialog) {
        name(dialog, path);
        look(dialog);
        EXPECT_NE(button(dialog, u"Import 1 session(s)"_s), nullptr);
        name(dialog, home / "other.csv");
        EXPECT_EQ(button(dialog, u"Import 1 session(s)"_s), nullptr);
        EXPECT_EQ(result(dialog), QString());
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(Import, IsCancelledWithNothingLeftBehind) {
    openPage();
    std::latch cancelled(1);
    bool saysGoOn = true;
    ImportDialog dialog(
        [&](const ImportRequest&, ImportView&, const ImportProgress& goOn) {
            cancelled.wait();
            ImportReport report;
            saysGoOn = goOn(1);
            report.cancelled = !saysGoOn;
            return report;
        },
        background, looks);
    dialog.show();
    name(dialog, home / "in.csv");
    clickIn(dialog, u"Preview"_s);
    clickIn(dialog, u"Cancel"_s);
    cancelled.count_down();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !result(dialog).isEmpty(); }));
    EXPECT_EQ(result(dialog), u"Cancelled; the log is as it was."_s);
    EXPECT_FALSE(saysGoOn);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.imported());
}

TEST_F(Import, IsCancelledInTheMiddleOfALongFile) {
    openPage();
    std::string bytes = goodHead;
    for (int at = 0; at < 3000; ++at)
        bytes += "ice,Site " + std::to_string(at) + ",2026-01-05T10:00:00Z,1200,\r\n";
    const auto path = file(bytes);
    SqliteStore ownStore(home.path(), 5s);
    Engine ownEngine(ownStore, zone);
    ImportView view;
    const ImportReport report = importCsv(
        ownEngine, path, zone, {}, clock.now(), [](std::int64_t lines) { return lines < 2000; },
        &view);
    EXPECT_TRUE(report.cancelled);
    EXPECT_EQ(view.lines, 2048);
    EXPECT_EQ(view.first.size(), ImportView::mostKept);
    EXPECT_EQ(openHistory(home.path(), 5s)->totals({}).count(), 0);
    EXPECT_FALSE(fs::exists(home.path() / "coolwarm.db-journal"));
}

TEST(ThePace, IsToldOnceItIsKnown) {
    const Place place;
    EXPECT_EQ(paceText(0, 0, 0ms), u"0 session(s)"_s);
    EXPECT_EQ(paceText(12000, 0.25, 400ms), u"12,000 session(s)"_s);
    EXPECT_EQ(paceText(12000, 0.25, 3s), u"12,000 session(s) · 4,000 a second · 9 s left"_s);
    EXPECT_EQ(paceText(12000, 0, 3s), u"12,000 session(s) · 4,000 a second"_s);
    EXPECT_EQ(paceText(1000, 1, 2s), u"1,000 session(s) · 500 a second · 0 s left"_s);
}

} // namespace
} // namespace coolwarm::test
