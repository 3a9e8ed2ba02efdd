// SPDX-License-Identifier: MIT
// Notices lie over the pages: they move nothing, and cover nothing that a hurry needs.
#include "app/pages/history/history_model.h"
#include "app/pages/trends/trends_page.h"
#include "app/shell/window/bar_area.h"
#include "app/widgets/layout/kept_clear.h"
#include "app/widgets/layout/page_area.h"
#include "app/widgets/nav_bar.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QHash>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct FloatingNotices : testing::Test, WindowBench {
    FloatingNotices() {
        showWindow();
        settle();
    }
    static void settle() {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }
    void tell(const QString& text = u"Something has happened."_s) {
        emit requests.told(text, false);
        settle();
    }
    [[nodiscard]] BarArea& area() const { return *there(window->findChild<BarArea*>()); }
    [[nodiscard]] NoticeBar* notice() const { return part<NoticeBar>(); }
    /// Where everything lies but the notices, and what is left of one that fades away.
    [[nodiscard]] QHash<const QWidget*, QRect> places() const {
        QHash<const QWidget*, QRect> all;
        for (const QWidget* each : window->findChildren<QWidget*>())
            if (each->isVisible() && each != &area() && !area().isAncestorOf(each) &&
                !each->testAttribute(Qt::WA_TransparentForMouseEvents))
                all.insert(each, QRect(each->mapTo(window.get(), QPoint()), each->size()));
        return all;
    }
    [[nodiscard]] QRect placeOf(const QWidget& part) const {
        return {part.mapTo(window.get(), QPoint()), part.size()};
    }
    void expectClear(const char* when) const {
        ASSERT_TRUE(area().isVisible()) << when;
        EXPECT_TRUE(window->rect().contains(area().geometry())) << when;
        int seen = 0;
        for (const QWidget* each : window->findChildren<QWidget*>())
            if (isKeptClear(*each) && each->isVisible()) {
                EXPECT_FALSE(placeOf(*each).intersects(area().geometry()))
                    << when << ": " << each->accessibleName().toStdString() << ' '
                    << each->metaObject()->className();
                ++seen;
            }
        EXPECT_GT(seen, 0) << when;
    }
};

TEST_F(FloatingNotices, MoveNothingWhenTheyComeAndGo) {
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        press(page, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { // a worker reads the sessions
            const auto models = window->findChildren<HistoryModel*>();
            return std::none_of(models.begin(), models.end(),
                                [](const HistoryModel* each) { return each->isLoading(); });
        }));
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const auto shown = window->findChildren<TrendsPage*>();
            return std::none_of(shown.begin(), shown.end(),
                                [](const TrendsPage* each) { return each->trends().isLoading(); });
        }));
        settle();
        const auto before = places();
        tell();
        ASSERT_NE(notice(), nullptr);
        EXPECT_EQ(places(), before) << page;
        there(notice())->hideNotice();
        settle();
        EXPECT_EQ(places(), before) << page;
    }
}

TEST_F(FloatingNotices, OfThePagesMoveNothingEither) {
    click(u"Start ice"_s);
    advance(5min);
    click(u"Take it off now"_s);
    click(u"Done"_s);
    settle();
    ASSERT_TRUE(area().isAncestorOf(there(button(u"Undo stop"_s))));
    const auto before = places();
    advance(61s);
    settle();
    EXPECT_EQ(button(u"Undo stop"_s), nullptr);
    const auto after = places();
    for (auto at = after.constBegin(); at != after.constEnd(); ++at)
        if (before.contains(at.key())) {
            EXPECT_EQ(at.value(), before.value(at.key()))
                << there(at.key())->metaObject()->className();
        }
}

TEST_F(FloatingNotices, CoverNeitherTheStartsNorTheTimeNorTheStop) {
    for (const QSize size :
         {QSize(1120, 760), QSize(1000, 620), QSize(800, 600), QSize(640, 480)}) {
        window->resize(size);
        tell();
        expectClear("ready");
    }
    window->resize(1120, 760);
    settle();
    click(u"Start ice"_s);
    for (const QSize size : {QSize(1120, 760), QSize(1000, 620), QSize(800, 600)}) {
        window->resize(size);
        tell(u"Something else at %1."_s.arg(size.width()));
        expectClear("running");
    }
}

TEST_F(FloatingNotices, LeaveTheAlarmsButtonFree) {
    click(u"Start ice"_s);
    emit requests.failed(u"The log cannot be read."_s);
    for (const QSize size : {QSize(1120, 760), QSize(800, 600), QSize(640, 480)}) {
        window->resize(size);
        settle();
        if (!requests.isBlocked())
            advance(20min);
        settle();
        EXPECT_TRUE(says(u"The log cannot be read."_s));
        expectClear("the alarm");
    }
}

TEST_F(FloatingNotices, OfThePagesAreNotSeenOverAnAlarm) {
    click(u"Start ice"_s);
    tell();
    advance(20min);
    settle();
    EXPECT_FALSE(says(u"Something has happened."_s));
    click(u"I have taken it off"_s);
    settle();
    EXPECT_TRUE(says(u"Something has happened."_s));
}

TEST_F(FloatingNotices, GoOutOfTheWayOfThePartThatHasTheKeys) {
    press(Qt::Key_2, Qt::ControlModifier);
    tell();
    const QRect below = area().geometry();
    EXPECT_GT(below.center().y(), window->height() / 2);
    QPushButton hidden(u"Below"_s, window.get());
    hidden.setGeometry(below.adjusted(20, 4, -20, -4));
    hidden.lower();
    hidden.show();
    hidden.setFocus();
    settle();
    EXPECT_FALSE(area().geometry().intersects(hidden.geometry()));
}

TEST_F(FloatingNotices, StackInOrderAndAreClosedFromTheTop) {
    must(startOf(Modality::Ice, 20min));
    must(Stop{});
    emit requests.failed(u"The log cannot be read."_s);
    tell();
    QStringList order;
    int below = -1;
    for (const auto* bar : window->findChildren<NoticeBar*>())
        if (bar->isVisible() && area().isAncestorOf(bar)) {
            EXPECT_GT(placeOf(*bar).top(), below) << bar->text().toStdString();
            below = placeOf(*bar).bottom();
            order << bar->text();
        }
    ASSERT_GE(order.size(), 2);
    EXPECT_EQ(firstOf(order), u"The log cannot be read."_s);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    EXPECT_FALSE(says(u"The log cannot be read."_s));
    EXPECT_TRUE(says(u"Something has happened."_s));
}

TEST_F(FloatingNotices, TakeNoKeysWhenTheyAreClosedByTheMouse) {
    press(Qt::Key_2, Qt::ControlModifier);
    auto* field = there(part<QLineEdit>());
    field->setFocus();
    tell();
    mouseClick(*there(there(notice())->findChild<CloseButton*>()));
    EXPECT_EQ(notice(), nullptr);
    EXPECT_EQ(window->focusWidget(), field);
}

TEST_F(FloatingNotices, GiveTheKeysBackThatTheirButtonHad) {
    press(Qt::Key_2, Qt::ControlModifier);
    auto* field = there(part<QLineEdit>());
    field->setFocus();
    emit requests.offered(u"Something can be done."_s, u"Do it"_s, [] {});
    settle();
    QPushButton* act = there(button(u"Do it"_s));
    act->setFocus(Qt::TabFocusReason);
    QTest::keyClick(act, Qt::Key_Space);
    EXPECT_EQ(notice(), nullptr);
    EXPECT_EQ(window->focusWidget(), field);
}

TEST_F(FloatingNotices, LetAPageBeScrolledByWhatTheyCoverOfIt) {
    press(Qt::Key_5, Qt::ControlModifier);
    settle();
    const auto* bar = there(part<PageArea>())->verticalScrollBar();
    const int before = bar->maximum();
    ASSERT_GT(before, 0);
    tell();
    EXPECT_GE(bar->maximum(), before + area().height());
    there(notice())->hideNotice();
    settle();
    EXPECT_EQ(bar->maximum(), before);
}

/// Many sessions, as a diary and as a table.
struct NoticesOverTheHistory : FloatingNotices {
    void openHistory() {
        for (int day = 1; day <= 30; ++day)
            ASSERT_TRUE(
                elsewhere(pastOf(Modality::Ice, utc("2026-01-01 10:00:00") + std::chrono::days{day},
                                 utc("2026-01-01 10:20:00") + std::chrono::days{day}))
                    .verdict.isAllowed());
        bridge.readAnew();
        press(Qt::Key_2, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<QTableView>() != nullptr; }));
        settle();
    }
    [[nodiscard]] int lowerEdgeOfTheLast() const {
        const QTableView& table = *there(part<QTableView>());
        const QModelIndex last = table.model()->index(table.model()->rowCount() - 1, 0);
        return table.viewport()->mapTo(window.get(), table.visualRect(last).bottomLeft()).y();
    }
    void expectTheLastInSight(const char* view) {
        auto* table = there(part<QTableView>());
        table->scrollToTop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->verticalScrollBar()->maximum() > 0; }));
        const int before = table->verticalScrollBar()->maximum();
        tell();
        settle();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        EXPECT_LT(lowerEdgeOfTheLast(), area().geometry().top()) << view;
        EXPECT_GT(lowerEdgeOfTheLast(), area().geometry().top() - 12) << view << ": and no further";
        table->scrollToTop();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_End);
        EXPECT_LT(lowerEdgeOfTheLast(), area().geometry().top()) << view << " by the keyboard";
        there(notice())->hideNotice();
        settle();
        EXPECT_EQ(table->verticalScrollBar()->maximum(), before) << view;
        const int end =
            table->viewport()->mapTo(window.get(), table->viewport()->rect().bottomLeft()).y();
        EXPECT_GE(lowerEdgeOfTheLast(), end - 1) << view << ": nothing empty stays below it";
    }
};

TEST_F(NoticesOverTheHistory, LetTheLastSessionBeScrolledClearOfThem) {
    openHistory();
    expectTheLastInSight("diary");
    there(window->findChild<QRadioButton*>(u"asTable"_s))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { // without the days' headings
        return there(part<QTableView>())->model()->rowCount() == 30;
    }));
    settle();
    expectTheLastInSight("table");
}

} // namespace
} // namespace coolwarm::test
