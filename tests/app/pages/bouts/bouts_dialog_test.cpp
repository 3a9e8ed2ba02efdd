// SPDX-License-Identifier: MIT
// The list of all bouts: counted, and each act told with a way back.
#include "app/pages/bouts/bouts_model.h"
#include "tests/app/support/bouts_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/raw_database.h"

namespace coolwarm::test {
namespace {

struct AllBouts : BoutsInWindow {
    static QListView& list(const QWidget& dialog) {
        return *there(dialog.findChild<QListView*>(u"bouts"_s));
    }
    static QStringList rows(const QWidget& dialog) {
        QStringList texts;
        const auto* model = list(dialog).model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    /// Waits until a worker has read so many.
    static void waitFor(const QWidget& dialog, int count) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return list(dialog).model()->rowCount() == count; }))
            << list(dialog).model()->rowCount();
        EXPECT_TRUE(QTest::qWaitFor([&] { return text(dialog, "boutsCount") != QString(); }));
    }
    static QString text(const QWidget& dialog, const char* name) {
        const auto* label = there(dialog.findChild<QLabel*>(QLatin1String(name)));
        return label->isVisible() ? label->text() : QString();
    }
    static void select(const QWidget& dialog, int row) {
        list(dialog).setCurrentIndex(list(dialog).model()->index(row, 0));
    }
    void writeThree() {
        Episode first = boutOf(utc("2026-01-05 08:00:00"), utc("2026-01-09 08:00:00"));
        first.trigger = WordList::of("lifting").value();
        written(first);
        written(boutOf(utc("2026-02-10 08:00:00"), utc("2026-02-14 08:00:00"), siteOf("Neck")));
        Episode last = boutOf(utc("2026-02-25 08:00:00"));
        last.eases = WordList::of("heat").value();
        written(last);
    }
};

TEST_F(AllBouts, AreListedNewestFirstAndCountedWhereTheyComeBack) {
    writeThree();
    showWindow();
    openAll([](QWidget& dialog) {
        waitFor(dialog, 3);
        EXPECT_EQ(rows(dialog),
                  (QStringList{u"Lower back, since Wed 25 Feb 08:00\neased by heat"_s,
                               u"Neck, Tue 10 Feb 08:00 to Sat 14 Feb 08:00"_s,
                               u"Lower back, Mon 5 Jan 08:00 to Fri 9 Jan 08:00\nset off by "
                               "lifting"_s}))
            << rows(dialog).join(u'|').toStdString();
        EXPECT_TRUE(text(dialog, "boutsCount").contains(u'3'));
        const QString often = text(dialog, "boutsRecurring");
        EXPECT_TRUE(often.contains(u"Lower back: 2 bout"_s)) << often.toStdString();
        EXPECT_FALSE(often.contains(u"Neck"_s));
        EXPECT_TRUE(often.contains(u"Tell a doctor about bouts that are frequent or come back."_s));
        clickIn(dialog, u"Close"_s);
    });
}

// One of an hour each three hours, back to 1991; the last is open.
TEST_F(AllBouts, OfWhichThereAreAHundredThousandAreReadInPortions) {
    RawDatabase(home.path())
        .run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
             " INSERT INTO episode (uuid, site_id, start_utc, start_offset, recorded_utc,"
             " recorded_offset, end_utc, end_offset, end_recorded_utc, end_recorded_offset,"
             " triggers, worse_by, eased_by, note, changed_utc, serial)"
             " SELECT printf('%08x-0000-4000-8000-000000000000', i), site.id, t, 0, t, 0,"
             " iif(i = 1, NULL, t + 3600), iif(i = 1, NULL, 0), iif(i = 1, NULL, t + 3600),"
             " iif(i = 1, NULL, 0), '', '', '', '', t, 1 FROM (SELECT i, " +
             std::to_string(utc("2026-03-02 08:00:00").time_since_epoch().count()) +
             " - i * 10800 AS t FROM n), site WHERE site.name = 'Lower back'");
    showWindow();
    EXPECT_TRUE(line().startsWith(u"Day 1 of this bout"_s)) << line().toStdString();
    openAll([](QWidget& dialog) {
        const auto* model = list(dialog).model();
        const auto isThere = [&](int rows) { return [=] { return model->rowCount() >= rows; }; };
        ASSERT_TRUE(QTest::qWaitFor(isThere(1)));
        EXPECT_EQ(text(dialog, "boutsCount"), u"100,000 bout(s)"_s);
        EXPECT_TRUE(text(dialog, "boutsRecurring").contains(u"Lower back: 2,922 bout(s)"_s))
            << text(dialog, "boutsRecurring").toStdString();
        const int first = model->rowCount();
        EXPECT_LE(first, 300) << "a screen, and what is soon scrolled to";
        list(dialog).scrollToBottom();
        EXPECT_TRUE(QTest::qWaitFor(isThere(first + 1)));
        EXPECT_LE(model->rowCount(), first + 300);
        select(dialog, model->rowCount() - 1);
        EXPECT_TRUE(there(dialog.findChild<QPushButton*>(u"openBout"_s))->isEnabled());
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, OfWhichOneIsLongAgoHaveNotComeBack) {
    written(boutOf(utc("2024-01-05 08:00:00"), utc("2024-01-09 08:00:00")));
    written(boutOf(utc("2026-02-25 08:00:00")));
    showWindow();
    openAll([](QWidget& dialog) {
        waitFor(dialog, 2);
        EXPECT_EQ(text(dialog, "boutsRecurring"), QString());
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, OfAnEmptyLogAreNone) {
    showWindow();
    openAll([](QWidget& dialog) {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return text(dialog, "boutsCount").startsWith(u"No bouts yet."_s); }));
        EXPECT_FALSE(there(dialog.findChild<QPushButton*>(u"openBout"_s))->isEnabled());
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, AreReachedFromTheHistory) {
    showWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    dialogs.expectAndClick(u"Close"_s);
    choose("moreButton", u"Bouts…"_s);
}

TEST_F(AllBouts, EndAndOpenAgainEachWithAWayBack) {
    writeThree();
    showWindow();
    openAll([this](QWidget& dialog) {
        waitFor(dialog, 3);
        clickIn(dialog, u"End now"_s);
        EXPECT_EQ(there(firstOf(bouts()).ended)->utc, utc("2026-03-02 08:00:00"));
        EXPECT_TRUE(notice(dialog).startsWith(u"Ended: the bout Lower back"_s));
        clickIn(dialog, u"Undo"_s);
        EXPECT_EQ(firstOf(bouts()).ended, std::nullopt);
        EXPECT_TRUE(notice(dialog).startsWith(u"Changed in the log: Bout, Lower back"_s))
            << notice(dialog).toStdString();
        select(dialog, 2);
        clickIn(dialog, u"Open again"_s);
        EXPECT_TRUE(notice(dialog).contains(u"Mon 5 Jan 08:00"_s)) << notice(dialog).toStdString();
        EXPECT_TRUE(notice(dialog).contains(u"since Wed 25 Feb 08:00"_s)) << "both are named";
        select(dialog, 1);
        clickIn(dialog, u"Open again"_s);
        EXPECT_EQ(nth(bouts(), 1).ended, std::nullopt) << "at another part of the body";
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, AreJoinedAndThatIsOneStepBack) {
    writeThree();
    showWindow();
    const std::vector<Episode> before = bouts();
    openAll([&](QWidget& dialog) {
        waitFor(dialog, 3);
        select(dialog, 0);
        clickIn(dialog, u"Join with the one before"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return bouts().size() == 2; }));
        EXPECT_EQ(lastOf(bouts()).began.utc, utc("2026-01-05 08:00:00"));
        EXPECT_EQ(lastOf(bouts()).ended, std::nullopt);
        EXPECT_EQ(notice(dialog), u"Joined: one bout now, Lower back, since Mon 5 Jan 08:00."_s);
        clickIn(dialog, u"Undo"_s);
        EXPECT_EQ(bouts(), before);
        waitFor(dialog, 3);
        select(dialog, 1);
        clickIn(dialog, u"Join with the one before"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return notice(dialog) == u"There is no bout before this one at this part of the "
                                     "body."_s;
        }));
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, AreSplitAtATimeWithinThem) {
    writeThree();
    showWindow();
    const std::vector<Episode> before = bouts();
    openAll([&](QWidget& dialog) {
        waitFor(dialog, 3);
        select(dialog, 0);
        dialogs.expect([](QWidget& split) {
            enter(timeIn(split, 0), u"20/2/2026 9:00"_s);
            clickIn(split, u"Split"_s);
            EXPECT_TRUE(fault(split).contains(u"does not lie within it"_s))
                << fault(split).toStdString();
            enter(timeIn(split, 0), u"27/2/2026 9:00"_s);
            clickIn(split, u"Split"_s);
        });
        clickIn(dialog, u"Split…"_s);
        EXPECT_EQ(bouts().size(), 4U);
        EXPECT_EQ(firstOf(bouts()).began.utc, utc("2026-02-27 09:00:00"));
        EXPECT_TRUE(notice(dialog).startsWith(u"Split: two bouts now, Lower back"_s))
            << notice(dialog).toStdString();
        clickIn(dialog, u"Undo"_s);
        EXPECT_EQ(bouts(), before);
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, AreOpenedAndTakenOutByKeys) {
    writeThree();
    showWindow();
    openAll([this](QWidget& dialog) {
        waitFor(dialog, 3);
        select(dialog, 1);
        list(dialog).setFocus();
        dialogs.expect([](QWidget& form) {
            EXPECT_EQ(there(form.findChild<QComboBox*>())->currentText(), u"Neck"_s);
            noteIn(form).setPlainText(u"from the list"_s);
            clickIn(form, u"Save"_s);
        });
        QTest::keyClick(&list(dialog), Qt::Key_Return);
        letItBeAnswered();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(nth(bouts(), 1).note, noteOf("from the list"));
        QTest::keyClick(&list(dialog), Qt::Key_Delete);
        EXPECT_EQ(bouts().size(), 2U);
        EXPECT_TRUE(notice(dialog).startsWith(u"Deleted: the bout Neck"_s));
        waitFor(dialog, 2);
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, ShowWhatAnotherProgramWrites) {
    writeThree();
    showWindow();
    openAll([this](QWidget& dialog) {
        waitFor(dialog, 3);
        written(boutOf(utc("2026-03-01 08:00:00"), {}, siteOf("Left knee")));
        bridge.readAnew();
        waitFor(dialog, 4);
        clickIn(dialog, u"Close"_s);
    });
}

TEST_F(AllBouts, GiveWayToAnAlarm) {
    writeThree();
    showWindow();
    must(startOf(Modality::Heat, 20min));
    openAll([this](QWidget& dialog) {
        waitFor(dialog, 3);
        advance(20min);
        EXPECT_FALSE(dialog.isVisible());
    });
    click(u"I have taken it off"_s);
}

TEST_F(AllBouts, OfAThousandAreReadAsFarAsSomebodyLooks) {
    for (int at = 0; at < 250; ++at) {
        const sys_seconds began = utc("2010-01-01 08:00:00") + at * 2 * std::chrono::days{1};
        written(boutOf(began, began + std::chrono::days{1}));
    }
    BoutsModel model(services.openHistory, background);
    QSignalSpy loaded(&model, &BoutsModel::loaded);
    model.read(QDate(2026, 3, 2));
    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(model.total(), 250);
    EXPECT_EQ(model.rowCount(), 100);
    while (model.canFetchMore({})) {
        QSignalSpy more(&model, &QAbstractItemModel::rowsInserted);
        model.fetchMore({});
        ASSERT_TRUE(more.wait());
    }
    ASSERT_EQ(model.rowCount(), 250);
    EXPECT_EQ(there(model.boutAt(249))->began.utc, utc("2010-01-01 08:00:00"));
    for (int row = 1; row < 250; ++row)
        EXPECT_LT(there(model.boutAt(row))->began.utc, there(model.boutAt(row - 1))->began.utc);
}

} // namespace
} // namespace coolwarm::test
