// SPDX-License-Identifier: MIT
// A planned session is moved on the strip of Today, by pointer, keys and list, and taken back.
#include "app/control/plan/place_finder.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/movable_strip.h"
#include "app/widgets/painted/stretch_strip.h"
#include "tests/app/support/english.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// Monday at 08:00; ice is planned at 08:00, 12:40 and 17:15.
struct Moves : testing::Test, WindowBench {
    English english;
    Moves() {
        showWindow();
        PlanWish wish;
        wish.sites = {{Site::lowerBack(), {3, 0}, PlanPattern::IceOnly}};
        must(SetDayPlan{wish});
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        waitUntilStill(strip()); // it has just come
    }

    MovableStrip& strip() const { return *there(part<MovableStrip>()); }
    /// In the middle of the ice row, as many hours after 06:00 as the strip begins.
    QPoint at(std::chrono::minutes sinceMidnight) const {
        return QPointF(strip().xOf(std::chrono::seconds{sinceMidnight - 6h}.count()),
                       strip().trackRect(0).center().y())
            .toPoint();
    }
    /// In the middle of a block.
    QPoint on(int block) const { return strip().boxOf(block).center(); }
    void press(const QPoint& place) const {
        QTest::mousePress(&strip(), Qt::LeftButton, {}, place);
    }
    void drag(const QPoint& place) const { QTest::mouseMove(&strip(), place); }
    void release(const QPoint& place) const {
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, place);
    }
    /// Until all places are lit.
    void waitForPlaces() const {
        const auto* finder = there(window->findChild<PlaceFinder*>());
        ASSERT_TRUE(QTest::qWaitFor([&] { return finder->isDone(); }, 10'000));
    }
    QStringList blocks() const {
        QStringList texts;
        for (const DayRow& row : strip().rows())
            for (const DaySpan& span : row.spans)
                if (span.kind == SpanKind::Planned)
                    texts << span.text;
        return texts;
    }
    QList<DaySpan> lit() const {
        QList<DaySpan> spans;
        for (const DayRow& row : strip().rows())
            for (const DaySpan& span : row.spans)
                if (span.kind == SpanKind::Place)
                    spans << span;
        return spans;
    }
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }

    const QString before = u"Ice, planned, 12:40 to 13:00"_s;
    const QString moved = u"Ice, planned, moved by you, 12:00 to 12:20"_s;
};

TEST_F(Moves, FollowADragPinAndAreTakenBackByOnePress) {
    ASSERT_EQ(nth(blocks(), 1), before);
    press(on(1));
    waitForPlaces();
    ASSERT_FALSE(lit().isEmpty()) << "at the press";
    EXPECT_EQ(firstOf(lit()).from, 2 * 3600) << "from now on";
    const QPoint to = on(1) + at(12h) - at(12h + 40min);
    drag(to);
    EXPECT_TRUE(blocks().contains(moved)) << blocks().join(u'\n').toStdString();
    EXPECT_TRUE(blocks().contains(u"Ice, planned, 16:00 to 16:20"_s)) << "the rest snaps with it";
    release(to);
    EXPECT_EQ(notice(), u"Ice moved from 12:40 to 12:00, and 1 more with it."_s);
    EXPECT_TRUE(lit().isEmpty());
    EXPECT_TRUE(blocks().contains(moved));
    EXPECT_TRUE(strip().textAt(strip().boxOf(strip().chosen()).center()).contains(u"moved by"_s));
    EXPECT_TRUE(strip().accessibleDescription().contains(u"moved by you"_s));
    click(u"Undo"_s);
    EXPECT_EQ(nth(blocks(), 1), before);
}

TEST_F(Moves, EndWithoutATraceByEsc) {
    const auto edition = there(bridge.choices().plan)->edition;
    press(on(1));
    waitForPlaces();
    drag(at(10h));
    QTest::keyClick(&strip(), Qt::Key_Escape);
    release(at(10h));
    EXPECT_EQ(nth(blocks(), 1), before);
    EXPECT_TRUE(lit().isEmpty());
    EXPECT_EQ(there(bridge.choices().plan)->edition, edition);
}

TEST_F(Moves, AreMadeByTheKeysAlone) {
    strip().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTest::keyClick(&strip(), Qt::Key_Left, Qt::AltModifier);
    waitForPlaces();
    EXPECT_TRUE(blocks().contains(u"Ice, planned, moved by you, 12:35 to 12:55"_s))
        << blocks().join(u'\n').toStdString();
    QTest::keyClick(&strip(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&strip(), Qt::Key_Return);
    EXPECT_TRUE(notice().startsWith(u"Ice moved from 12:40 to 12:30"_s)) << notice().toStdString();
    EXPECT_TRUE(strip().hasFocus()) << "and can go on";
    EXPECT_EQ(nth(there(bridge.status().plan)->steps, 1).session.start, utc("2026-03-02 12:30:00"));
}

TEST_F(Moves, AreChosenFromAListOfTimes) {
    dialogs.expect([](QWidget& dialog) {
        auto* times = there(dialog.findChild<QListWidget*>(u"moveTimes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!times->selectedItems().isEmpty(), 10'000);
        EXPECT_EQ(there(times->currentItem())->text(), u"12:40"_s) << "where it is";
        QTRY_VERIFY_WITH_TIMEOUT(!times->findItems(u"19:40"_s, Qt::MatchStartsWith).isEmpty(),
                                 10'000);
        times->setCurrentItem(firstOf(times->findItems(u"12:00"_s, Qt::MatchStartsWith)));
        clickIn(dialog, u"Move"_s);
    });
    strip().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTest::keyClick(&strip(), Qt::Key_Return);
    letItBeAnswered();
    EXPECT_TRUE(blocks().contains(moved)) << blocks().join(u'\n').toStdString();
}

TEST_F(Moves, AreMadeToNoTimeThatWasNotChosen) {
    dialogs.expect([this](QWidget& dialog) {
        auto* times = there(dialog.findChild<QListWidget*>(u"moveTimes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(times->count() > 0, 10'000);
        times->setCurrentRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(!times->findItems(u"19:40"_s, Qt::MatchStartsWith).isEmpty(),
                                 10'000);
        EXPECT_EQ(times->currentRow(), 0) << "though the time where it is came later";
        times->clearSelection(); // the first line is still the current one
        const auto* move = there(dialog.findChild<QPushButton*>(u"moveAccept"_s));
        EXPECT_TRUE(move->isDefault());
        EXPECT_FALSE(move->isEnabled());
        QTest::keyClick(times, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        QTest::keyClick(times, Qt::Key_Escape);
    });
    strip().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&strip(), Qt::Key_Right);
    QTest::keyClick(&strip(), Qt::Key_Return);
    letItBeAnswered();
    EXPECT_EQ(nth(blocks(), 1), before);
}

TEST_F(Moves, EndByTheMenuOfTheBlock) {
    must(PinPlanStep{nth(there(bridge.choices().plan)->sessions, 1), utc("2026-03-02 12:00:00")});
    ASSERT_TRUE(blocks().contains(moved));
    emit strip().menuWanted(1, {});
    auto* menu = there(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    const auto actions = menu->actions();
    const auto found =
        std::ranges::find(actions, u"Let the plan choose its time"_s, &QAction::text);
    ASSERT_NE(found, actions.end());
    there(*found)->trigger();
    menu->close();
    EXPECT_EQ(nth(blocks(), 1), before);
}

// Another program has changed the plan while the pointer is down.
TEST_F(Moves, AreGivenUpWhereThePlanChangesMeanwhile) {
    press(on(1));
    waitForPlaces();
    drag(at(10h));
    const MovableStrip& held = strip();
    ASSERT_TRUE(elsewhere(DropDayPlan{}).verdict.isAllowed());
    bridge.lookAtLog();
    EXPECT_EQ(held.grabbed(), std::nullopt);
    EXPECT_TRUE(held.isHidden()) << "nothing is left to be shown";
    EXPECT_EQ(bridge.choices().plan, std::nullopt);
}

TEST_F(Moves, AreRefusedInWordsWhereTheLogHasChangedUnseen) {
    press(on(1));
    waitForPlaces();
    const QPoint to = on(1) + at(12h) - at(12h + 40min);
    drag(to);
    const PlannedSession seen = nth(there(bridge.choices().plan)->sessions, 1);
    ASSERT_TRUE(elsewhere(PinPlanStep{seen, utc("2026-03-02 11:00:00")}).verdict.isAllowed());
    release(to);
    EXPECT_TRUE(words().contains(u"The plan has no such session any more."_s));
}

TEST_F(Moves, OfBusyTimesAreDrawnBesideTheField) {
    dialogs.expect([](QWidget& dialog) {
        auto* busy = there(dialog.findChild<StretchStrip*>(u"planBusyStrip"_s));
        auto* field = there(dialog.findChild<QLineEdit*>(u"planBusy"_s));
        const auto placeOf = [&](qint64 second) {
            return QPointF(busy->xOf(second), busy->trackRect(0).center().y()).toPoint();
        };
        QTest::mousePress(busy, Qt::LeftButton, {}, placeOf(5 * 3600)); // the strip begins at 07:00
        QTest::mouseMove(busy, placeOf(6 * 3600 + 1700));
        QTest::mouseRelease(busy, Qt::LeftButton, {}, placeOf(6 * 3600 + 1700));
        EXPECT_EQ(field->text(), u"12:00-13:30"_s);
        field->setText({});
        QTest::keyClicks(field, u"9:00-10:00"_s);
        ASSERT_EQ(busy->stretches().size(), 1);
        EXPECT_EQ(firstOf(busy->stretches()).from, 2 * 3600);
        EXPECT_TRUE(busy->accessibleDescription().contains(u"With the keyboard"_s));
        clickIn(dialog, u"Plan"_s);
    });
    click(u"Change plan…"_s);
    letItBeAnswered();
    EXPECT_EQ(there(bridge.choices().plan)->wish.busy,
              (std::vector<BusyTime>{{utc("2026-03-02 09:00:00"), utc("2026-03-02 10:00:00")}}));
}

} // namespace
} // namespace coolwarm::test
