// SPDX-License-Identifier: MIT
// Blocks of the strip: chosen, dragged from place to place, moved by keys, put back.
#include "app/widgets/painted/movable_strip.h"

#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3600;

/// Ice at 8 and at 14, heat at 11, on a strip of 24 hours. Ice may be at 8, 9, 13 and 20.
struct Blocks : testing::Test {
    Blocks() {
        strip.setRange(24 * hour, {});
        strip.setRows(rows(8 * hour));
        strip.resize(1000, strip.sizeHint().height());
        QObject::connect(&strip, &MovableStrip::grabWanted, &strip, [this](int block) {
            grabs.append(block);
            if (answers)
                strip.setPlaces(places, true);
        });
        QObject::connect(&strip, &MovableStrip::tried, &strip,
                         [this](qsizetype place) { strip.setRows(rows(places[place])); });
        strip.show();
        strip.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip));
    }

    static QList<DayRow> rows(qint64 first) {
        return {{u"Ice"_s,
                 Accent::Ice,
                 {{first, first + hour, SpanKind::Planned, u"first ice"_s, 0},
                  {14 * hour, 15 * hour, SpanKind::Planned, u"second ice"_s, 2}}},
                {u"Heat"_s,
                 Accent::Heat,
                 {{11 * hour, 12 * hour, SpanKind::Planned, u"heat"_s, 1, true}}}};
    }
    QPoint at(int row, qreal hours) const {
        return QPointF(strip.xOf(static_cast<qint64>(hours * static_cast<qreal>(hour))),
                       strip.trackRect(row).center().y())
            .toPoint();
    }
    /// Whether the first block's middle is there, but for rounding.
    bool isAt(qreal hours) const {
        return std::abs(strip.boxOf(0).center().x() - at(0, hours).x()) <= 1;
    }
    void press(const QPoint& place) { QTest::mousePress(&strip, Qt::LeftButton, {}, place); }
    void drag(const QPoint& place) { QTest::mouseMove(&strip, place); }
    void release(const QPoint& place) { QTest::mouseRelease(&strip, Qt::LeftButton, {}, place); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&strip, key, with); }
    /// As a part of the tab order, and not by a click.
    void reach() { strip.setFocus(Qt::TabFocusReason); }

    const QList<qint64> places{8 * hour, 9 * hour, 13 * hour, 20 * hour};
    bool answers = true;
    MovableStrip strip;
    QList<int> grabs;
    QSignalSpy dropped{&strip, &MovableStrip::dropped};
    QSignalSpy putBack{&strip, &MovableStrip::putBack};
    QSignalSpy stuck{&strip, &MovableStrip::stuck};
    QSignalSpy opened{&strip, &MovableStrip::openWanted};
};

TEST_F(Blocks, AreDraggedToTheNearestPlace) {
    press(at(0, 8.5));
    EXPECT_EQ(grabs, QList<int>{0});
    EXPECT_EQ(strip.chosen(), 0);
    drag(at(0, 12));
    EXPECT_TRUE(isAt(13.5)) << "11.5 is nearer to 13 than to 9";
    drag(at(0, 17.3));
    EXPECT_TRUE(isAt(20.5));
    EXPECT_TRUE(QToolTip::text().contains(u"first ice"_s));
    release(at(0, 17.3));
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(firstOf(firstOf(dropped)).value<qsizetype>(), 3);
    EXPECT_EQ(putBack.size(), 0);
    EXPECT_EQ(strip.grabbed(), std::nullopt);
}

TEST_F(Blocks, AreOnlyChosenByAClick) {
    press(at(1, 11.5));
    release(at(1, 11.5));
    EXPECT_EQ(strip.chosen(), 1);
    EXPECT_EQ(dropped.size(), 0);
    EXPECT_EQ(putBack.size(), 1);
    press(at(0, 3));
    release(at(0, 3));
    EXPECT_EQ(grabs, QList<int>{1});
}

TEST_F(Blocks, ArePutBackByEscByARightClickAndByTheirOldPlace) {
    for (const auto& end : std::initializer_list<std::function<void()>>{
             [this] { key(Qt::Key_Escape); },
             [this] { QTest::mousePress(&strip, Qt::RightButton, {}, at(0, 3)); },
             [this] { strip.clearFocus(); }}) {
        press(at(0, 8.5));
        drag(at(0, 20));
        end();
        EXPECT_EQ(strip.grabbed(), std::nullopt);
        strip.setRows(rows(8 * hour));
        release(at(0, 20));
    }
    press(at(0, 8.5));
    drag(at(0, 20));
    drag(at(0, 8.4));
    release(at(0, 8.4));
    EXPECT_EQ(putBack.size(), 4);
    EXPECT_EQ(dropped.size(), 0);
}

TEST_F(Blocks, WaitWhereTheyAreUntilTheirPlacesAreKnown) {
    answers = false;
    press(at(0, 8.5));
    drag(at(0, 20));
    EXPECT_TRUE(isAt(8.5));
    strip.setPlaces({8 * hour, 9 * hour}, false);
    EXPECT_TRUE(isAt(9.5));
    strip.setPlaces(places, true);
    EXPECT_TRUE(isAt(20.5));
    key(Qt::Key_Escape);
    release(at(0, 20));
    press(at(0, 20.5));
    drag(at(0, 9.5));
    release(at(0, 9.5)); // before any is known
    EXPECT_EQ(dropped.size(), 0);
}

TEST_F(Blocks, AreWalkedThroughInTheOrderOfTimeInEveryLanguage) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        strip.setLayoutDirection(direction);
        strip.clearFocus();
        strip.choose(-1);
        reach();
        EXPECT_EQ(strip.chosen(), 0);
        key(Qt::Key_Right);
        EXPECT_EQ(strip.chosen(), 1);
        key(Qt::Key_End);
        key(Qt::Key_Right);
        EXPECT_EQ(strip.chosen(), 2);
        key(Qt::Key_Home);
        key(Qt::Key_Left);
        EXPECT_EQ(strip.chosen(), 0);
    }
    key(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(firstOf(firstOf(opened)).toInt(), 0);
}

TEST_F(Blocks, AreMovedFromPlaceToPlaceByKeys) {
    reach();
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(isAt(9.5));
    key(Qt::Key_Right);
    EXPECT_TRUE(isAt(13.5));
    key(Qt::Key_End);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(isAt(13.5));
    key(Qt::Key_Return);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(firstOf(firstOf(dropped)).value<qsizetype>(), 2);
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(Blocks, ArePutBackByEscInAMoveByKeysAndByLosingTheKeys) {
    reach();
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Escape);
    EXPECT_EQ(putBack.size(), 1);
    strip.setRows(rows(8 * hour));
    key(Qt::Key_Right, Qt::AltModifier);
    strip.clearFocus();
    EXPECT_EQ(putBack.size(), 2);
    EXPECT_EQ(dropped.size(), 0);
}

TEST_F(Blocks, TakeStepsThatWerePressedBeforeAllPlacesWereKnown) {
    answers = false;
    reach();
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    strip.setPlaces({8 * hour}, false);
    EXPECT_TRUE(isAt(8.5));
    strip.setPlaces(places, true);
    EXPECT_TRUE(isAt(13.5));
    key(Qt::Key_Escape);
    strip.setRows(rows(8 * hour));
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Return); // at once, as a fast hand does
    EXPECT_EQ(dropped.size(), 0);
    strip.setPlaces(places, true);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(firstOf(firstOf(dropped)).value<qsizetype>(), 1);
}

TEST_F(Blocks, SayThatTheyHaveNoOtherPlace) {
    answers = false;
    reach();
    for (const QList<qint64>& none : {QList<qint64>(), QList<qint64>{8 * hour}}) {
        key(Qt::Key_Right, Qt::AltModifier);
        strip.setPlaces(none, true);
    }
    EXPECT_EQ(stuck.size(), 2);
    EXPECT_EQ(putBack.size(), 2);
}

// An application may have shortcuts on the same keys.
TEST_F(Blocks, KeepTheirKeysFromShortcuts) {
    reach();
    const auto isTaken = [this](Qt::Key key, Qt::KeyboardModifiers with) {
        QKeyEvent event(QEvent::ShortcutOverride, key, with);
        event.ignore();
        QCoreApplication::sendEvent(&strip, &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(isTaken(Qt::Key_Left, Qt::AltModifier));
    EXPECT_FALSE(isTaken(Qt::Key_Escape, {}));
    EXPECT_FALSE(isTaken(Qt::Key_1, Qt::ControlModifier));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(isTaken(Qt::Key_Escape, {}));
}

TEST_F(Blocks, AreNoStopOfTheTabKeyWhereThereAreNone) {
    EXPECT_EQ(strip.focusPolicy(), Qt::StrongFocus);
    strip.setRows({{u"Ice"_s, Accent::Ice, {{0, hour, SpanKind::Session, u"over"_s}}}});
    EXPECT_EQ(strip.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(strip.currentEntry(), -1);
}

TEST_F(Blocks, AreItemsOfAListOneOfWhichHasTheKeys) {
    reach();
    key(Qt::Key_Right);
    QAccessibleInterface* list = there(QAccessible::queryAccessibleInterface(&strip));
    QAccessibleInterface* current = there(list->focusChild());
    EXPECT_EQ(current->text(QAccessible::Name), u"heat"_s);
    EXPECT_TRUE(current->state().focused);
    EXPECT_TRUE(current->state().selected);
    EXPECT_FALSE(there(list->child(0))->state().focused);
    EXPECT_TRUE(there(list->child(0))->state().focusable);
}

TEST_F(Blocks, ShowWhichOneIsChosenAndWhichWasPutThere) {
    strip.clearFocus();
    strip.choose(-1);
    const QImage before = pictureOf(strip);
    reach();
    const QImage chosen = pictureOf(strip);
    EXPECT_TRUE(differenceOf(before, chosen).intersects(strip.boxOf(0)));
    QList<DayRow> plain = rows(8 * hour);
    firstOf(lastOf(plain).spans).isPinned = false;
    strip.setRows(plain);
    EXPECT_TRUE(strip.boxOf(1).contains(differenceOf(chosen, pictureOf(strip)))) << "the dot";
}

TEST_F(Blocks, AskForAMenuByPointerAndByKeys) {
    QSignalSpy menu(&strip, &MovableStrip::menuWanted);
    QContextMenuEvent pointed(QContextMenuEvent::Mouse, at(1, 11.5), {});
    QCoreApplication::sendEvent(&strip, &pointed);
    EXPECT_EQ(strip.chosen(), 1);
    strip.choose(2);
    QContextMenuEvent typed(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&strip, &typed);
    QContextMenuEvent beside(QContextMenuEvent::Mouse, at(0, 3), {});
    QCoreApplication::sendEvent(&strip, &beside);
    ASSERT_EQ(menu.size(), 2);
    EXPECT_EQ(firstOf(firstOf(menu)).toInt(), 1);
    EXPECT_EQ(firstOf(lastOf(menu)).toInt(), 2);
}

} // namespace
} // namespace coolwarm::test
