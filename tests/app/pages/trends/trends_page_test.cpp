// SPDX-License-Identifier: MIT
// The trends page on the test bench: what it reads, shows, says and saves.
#include "app/pages/trends/trends_page.h"

#include "app/pages/trends/figure_table.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/chart_view.h"
#include "core/domain/diary/pain_entry.h"
#include "core/log/ports/trends_reader.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QXmlStreamReader>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct TheTrendsPage : testing::Test, WindowBench {
    void log(Modality modality, sys_seconds start, int before, int after,
             const char* site = "Lower back") {
        LogPast past = pastOf(modality, start, start + 20min);
        past.site = siteOf(site);
        past.painBefore = pain(before);
        past.painAfter = pain(after);
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    }
    /// Two sessions a day for so many days until yesterday.
    void logDays(int days) {
        for (int day = days; day >= 1; --day) {
            const sys_seconds begin = utc("2026-03-02 00:00:00") - std::chrono::days{day};
            log(Modality::Ice, begin + 8h, 5 + day % 3, 4 - day % 2);
            log(Modality::Heat, begin + 12h, 5 + day % 2, 4);
        }
    }
    void openPage() {
        showWindow();
        press(Qt::Key_3, Qt::ControlModifier);
        settle();
    }
    void settle() const {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !page()->trends().isLoading(); }));
        QCoreApplication::processEvents();
    }
    TrendsPage* page() const { return there(window->findChild<TrendsPage*>()); }
    ChartView* chart(const QString& name) const {
        return there(window->findChild<ChartView*>(name));
    }
    QComboBox* box(const QString& name) const { return there(window->findChild<QComboBox*>(name)); }
    void choose(QComboBox* chooser, const QString& words) {
        const int at = chooser->findText(words);
        ASSERT_GE(at, 0) << words.toStdString();
        chooser->setCurrentIndex(at);
        emit chooser->activated(at);
        settle();
    }
    FigureModel& figures() const { return there(window->findChild<FigureTable*>())->figures(); }
    QStringList everyFigure() const {
        QStringList lines;
        for (int row = 0; row < figures().rowCount(); ++row)
            lines << figures().index(row, FigureModel::What).data().toString() + u": "_s +
                         figures().index(row, FigureModel::Says).data().toString();
        return lines;
    }
    /// With both scores, among what is shown.
    std::size_t sessions() const { return page()->trends().reading().series.bars.size(); }
    QString noticeText() const {
        for (const NoticeBar* bar : window->findChildren<NoticeBar*>()) // it lies over the page
            if (bar->isShowing())
                return bar->text();
        return {};
    }
    QString save(const QString& name) {
        const QString path = QDir::fromNativeSeparators(
            QString::fromStdString((home.path() / name.toStdString()).string()));
        QSignalSpy told(page(), &TrendsPage::pictureTold);
        page()->savePicture(path);
        EXPECT_TRUE(told.wait(10'000));
        return path;
    }
};

TEST_F(TheTrendsPage, WithoutARecordSaysSoAndShowsNoChart) {
    openPage();
    EXPECT_TRUE(says(u"Nothing was logged here in this time."_s));
    EXPECT_FALSE(chart(u"painChart"_s)->isVisible());
    EXPECT_FALSE(there(window->findChild<QPushButton*>(u"trendsSave"_s))->isEnabled());
}

TEST_F(TheTrendsPage, OfOneSessionSaysThatThereAreTooFew) {
    log(Modality::Ice, utc("2026-03-01 08:00:00"), 6, 4);
    openPage();
    EXPECT_TRUE(chart(u"painChart"_s)->isVisible());
    EXPECT_EQ(chart(u"painChart"_s)->count(), 1U);
    EXPECT_TRUE(says(u"Too few to say"_s));
    EXPECT_TRUE(says(u"there are 1 on 1 so far"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"1 of 1"_s));
    EXPECT_TRUE(says(u"Scores told within two hours after a session are compared here"_s));
}

TEST_F(TheTrendsPage, TellsWhatSessionsChangeWithItsIntervalAndOnWhatThatRests) {
    logDays(12);
    openPage();
    // Ice: the days' changes are -3, -2, -3, ... worked out by the means of the days.
    const TrendFigures& figures = page()->trends().reading().figures;
    ASSERT_TRUE(figures.effects.ice.change.has_value());
    EXPECT_TRUE(says(u"95 % between"_s));
    EXPECT_TRUE(says(u"12 session"_s));
    EXPECT_TRUE(says(u"part of each change comes from that alone"_s));
    EXPECT_TRUE(says(u"pain at the start 6.0 on average"_s)) << words().toStdString();
    EXPECT_EQ(chart(u"painChart"_s)->count(), 24U);
}

TEST_F(TheTrendsPage, GivesEachFigureToTheArrowKeys) {
    logDays(3);
    openPage();
    ChartView* pain = chart(u"painChart"_s);
    pain->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(pain->accessibleName(), u"Pain: "_s + pain->currentText());
    EXPECT_TRUE(pain->currentText().contains(u"Ice"_s)) << pain->currentText().toStdString();
    EXPECT_TRUE(pain->currentText().contains(u"5 → 3"_s)) << pain->currentText().toStdString();
    const QString first = pain->currentText();
    press(Qt::Key_Right);
    EXPECT_NE(pain->currentText(), first);
    press(Qt::Key_Left);
    EXPECT_EQ(pain->currentText(), first);
    press(Qt::Key_End);
    EXPECT_TRUE(pain->currentText().contains(u"Heat"_s));
    press(Qt::Key_Right); // there is none behind it
    EXPECT_TRUE(pain->currentText().contains(u"Heat"_s));
    press(Qt::Key_Home);
    EXPECT_EQ(pain->currentText(), first);
}

TEST_F(TheTrendsPage, GivesEachFigureToAClick) {
    logDays(3);
    openPage();
    ChartView* pain = chart(u"painChart"_s);
    for (std::size_t at = 0; at < pain->count(); ++at) {
        mouseClick(*pain, pain->boxOf(at).center().toPoint());
        EXPECT_TRUE(pain->currentText().contains(u" → "_s)) << at;
    }
}

TEST_F(TheTrendsPage, TellsEveryFigureAsATable) {
    logDays(3);
    openPage();
    clickNamed("trendsTable");
    EXPECT_TRUE(there(window->findChild<FigureTable*>())->isVisible());
    EXPECT_FALSE(chart(u"painChart"_s)->isVisible());
    const QStringList lines = everyFigure();
    EXPECT_EQ(lines.filter(u" → 3"_s).size() + lines.filter(u" → 4"_s).size(), 6);
    EXPECT_EQ(lines.filter(u"Pain, "_s).size(), 3); // days
    EXPECT_EQ(lines.filter(u"Sessions, "_s).filter(u"ice 1, heat 1"_s).size(), 3);
    EXPECT_EQ(lines.filter(u"too few to say"_s).size(), 2);
    clickNamed("trendsTable");
    EXPECT_TRUE(chart(u"painChart"_s)->isVisible());
}

TEST_F(TheTrendsPage, ShowsWhatIsChosen) {
    logDays(3);
    log(Modality::Ice, utc("2025-11-03 08:00:00"), 8, 7);
    log(Modality::Ice, utc("2026-03-01 18:00:00"), 9, 1, "Neck");
    openPage();
    EXPECT_EQ(sessions(), 6U); // four weeks of the part that was used last
    choose(box(u"trendsDates"_s), u"All dates"_s);
    EXPECT_EQ(sessions(), 7U);
    choose(box(u"trendsModality"_s), u"Heat"_s);
    EXPECT_EQ(sessions(), 3U);
    choose(box(u"trendsModality"_s), u"Ice and heat"_s);
    choose(box(u"trendsSite"_s), u"Neck"_s);
    EXPECT_EQ(sessions(), 1U);
    choose(box(u"trendsSite"_s), u"All parts of the body"_s);
    EXPECT_EQ(sessions(), 8U);
    EXPECT_EQ(chart(u"changesChart"_s)->count(), 5U); // both, and each where it was used
}

TEST_F(TheTrendsPage, BeginsWithTheBoutThatLasts) {
    logDays(10);
    RawDatabase(home.path())
        .run("INSERT INTO episode (uuid, site_id, start_utc, start_offset, recorded_utc,"
             " recorded_offset, triggers, worse_by, eased_by, note, changed_utc, serial)"
             " SELECT '11111111-0000-4000-8000-000000000000', id, " +
             std::to_string(utc("2026-02-26 06:00:00").time_since_epoch().count()) +
             ", 0, 1, 0, '', '', '', '', 1, 1 FROM site WHERE name = 'Lower back'");
    openPage();
    settle();
    EXPECT_TRUE(box(u"trendsDates"_s)->currentText().startsWith(u"This bout"_s));
    EXPECT_EQ(chart(u"painChart"_s)->count(), 8U + 1U); // four days of two, and the bout itself
    choose(box(u"trendsDates"_s), u"Last 4 weeks"_s);
    EXPECT_EQ(chart(u"painChart"_s)->count(), 20U + 1U);
}

TEST_F(TheTrendsPage, ReadsAnewOnlyWhatHasChangedAndOnlyWhileItIsSeen) {
    logDays(2);
    openPage();
    QSignalSpy read(&page()->trends(), &TrendsService::changed);
    must(ChooseSite{siteOf("Neck")});
    QCoreApplication::processEvents();
    EXPECT_FALSE(page()->trends().isLoading());
    must(startOf(Modality::Ice, 20min));
    settle();
    EXPECT_GE(read.count(), 1);
    press(Qt::Key_1, Qt::ControlModifier);
    const auto before = read.count();
    advance(3min);
    must(Stop{});
    QCoreApplication::processEvents();
    EXPECT_FALSE(page()->trends().isLoading());
    EXPECT_EQ(read.count(), before);
    press(Qt::Key_3, Qt::ControlModifier);
    settle();
    EXPECT_EQ(read.count(), before + 1);
}

TEST_F(TheTrendsPage, SavesItsPictureWhole) {
    logDays(4);
    openPage();
    const QImage picture(save(u"trends.png"_s));
    EXPECT_EQ(picture.width(), 2 * 1120);
    EXPECT_TRUE(noticeText().contains(u"trends.png"_s));
    QFile file(save(u"trends.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("<svg"));
    EXPECT_TRUE(bytes.contains("Sessions a day"));
    EXPECT_FALSE(bytes.contains("Qt"));
    EXPECT_TRUE(bytes.trimmed().endsWith("</svg>"));
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

TEST_F(TheTrendsPage, WritesNoPictureOverTheLogOrIntoNowhere) {
    logDays(1);
    openPage();
    save(u"coolwarm.db"_s);
    EXPECT_EQ(noticeText(), u"This file is the log itself. Name another file."_s);
    choose(box(u"trendsDates"_s), u"All dates"_s);
    EXPECT_EQ(chart(u"painChart"_s)->count(), 2U); // it can still be read
    const QString nowhere = save(u"no/such/folder/trends.png"_s);
    EXPECT_FALSE(QFile::exists(nowhere));
    EXPECT_FALSE(noticeText().isEmpty());
    EXPECT_FALSE(noticeText().contains(u"was saved"_s));
}

TEST_F(TheTrendsPage, CopiesItsPicture) {
    logDays(4);
    openPage();
    page()->copyPicture();
    EXPECT_EQ(QGuiApplication::clipboard()->image().width(), 2 * 1120);
    QGuiApplication::clipboard()->clear();
}

TEST_F(TheTrendsPage, CopiesItsPictureByKeysThatItsMenuShows) {
    logDays(4);
    openPage();
    const QMenu* menu = there(window->findChild<QPushButton*>(u"trendsSave"_s))->menu();
    for (const QAction* action : there(menu)->actions())
        EXPECT_TRUE(action->text().contains(u"\tCtrl+"_s)) << action->text().toStdString();
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->image().width(), 2 * 1120);
    QGuiApplication::clipboard()->clear();
}

TEST_F(TheTrendsPage, WithoutARecordHasNoPictureToCopy) {
    openPage();
    QGuiApplication::clipboard()->setText(u"kept"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"kept"_s);
    QGuiApplication::clipboard()->clear();
}

TEST_F(TheTrendsPage, TellsOfATrialOnceThereIsOneAndWhenItHasEnded) {
    logDays(1);
    openPage();
    const auto line = [this](const char* name) {
        const auto* label = there(page()->findChild<QLabel*>(QLatin1String(name)));
        return label->isVisible() ? label->text() : QString();
    };
    EXPECT_EQ(line("trialVerdict"), QString());
    trials.begin(Site::lowerBack(), 6);
    EXPECT_TRUE(line("trialVerdict").startsWith(u"What it shows is told at the end"_s));
    EXPECT_EQ(line("trialBlocks"), u"6 block(s): 6 not finished."_s);
    trials.end();
    EXPECT_TRUE(line("trialVerdict").startsWith(u"It cannot tell"_s));
}

} // namespace
} // namespace coolwarm::test
