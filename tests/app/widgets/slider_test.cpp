// SPDX-License-Identifier: MIT
// The choice of a length by pointer, wheel and keyboard.
#include "app/widgets/accent_slider.h"
#include "app/widgets/length_slider.h"
#include "tests/app/support/english.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

#include <vector>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using test::there;

struct Length : ::testing::Test {
    Length() {
        length.setLocale(QLocale(QLocale::English));
        length.setRange(10, 20);
        length.setMinutes(15);
        QObject::connect(&length, &LengthSlider::minutesChanged, &length,
                         [this](int minutes) { heard.push_back(minutes); });
        length.resize(400, length.sizeHint().height());
        length.show();
        length.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&length));
        slider = there(length.findChild<AccentSlider*>());
    }

    bool shows(const QString& text) {
        for (const QLabel* label : length.findChildren<QLabel*>()) {
            if (label->text() == text) {
                return true;
            }
        }
        return false;
    }

    void clickAt(qreal share) {
        QTest::mouseClick(slider, Qt::LeftButton, {},
                          QPoint(qRound(share * slider->width()), slider->height() / 2));
    }

    LengthSlider length{Accent::Heat};
    AccentSlider* slider = nullptr;
    std::vector<int> heard;
};

TEST_F(Length, ShowsValueAndEnds) {
    EXPECT_TRUE(shows(u"15 min"_s));
    EXPECT_TRUE(shows(u"10"_s));
    EXPECT_TRUE(shows(u"20"_s));
    EXPECT_TRUE(heard.empty());
}

TEST_F(Length, JumpsToWhereItIsClicked) {
    clickAt(0.98);
    EXPECT_EQ(length.minutes(), 20);
    clickAt(0.02);
    EXPECT_EQ(length.minutes(), 10);
    clickAt(0.5);
    EXPECT_EQ(length.minutes(), 15);
    EXPECT_EQ(heard, (std::vector<int>{20, 10, 15}));
    EXPECT_TRUE(shows(u"15 min"_s));
}

TEST_F(Length, FollowsADragInWholeMinutes) {
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, 10));
    for (int x = slider->width() / 2; x < slider->width(); x += 3) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 10), slider->mapToGlobal(QPointF(x, 10)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(slider, &move);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, 10));
    EXPECT_EQ(heard, (std::vector<int>{16, 17, 18, 19, 20}));
}

TEST_F(Length, IsMirroredInARightToLeftWindow) {
    length.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    clickAt(0.98);
    EXPECT_EQ(length.minutes(), 10);
}

TEST_F(Length, ObeysTheKeyboardAndStaysInsideTheWindow) {
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(length.minutes(), 16);
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(length.minutes(), 10);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(length.minutes(), 15);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(length.minutes(), 20);
    EXPECT_EQ(heard, (std::vector<int>{16, 10, 15, 20}));
}

TEST_F(Length, KeepsAValueOfTheProgramInsideTheRangeWithoutASignal) {
    length.setMinutes(99);
    EXPECT_EQ(length.minutes(), 20);
    EXPECT_TRUE(shows(u"20 min"_s));
    length.setRange(12, 15);
    EXPECT_EQ(length.minutes(), 15);
    EXPECT_TRUE(shows(u"15 min"_s));
    EXPECT_TRUE(heard.empty());
}

TEST_F(Length, IgnoresTheWheelUntilItHasTheFocus) {
    const auto scroll = [this] {
        QWheelEvent wheel(QPointF(20, 10), slider->mapToGlobal(QPointF(20, 10)), QPoint(),
                          QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &wheel);
    };
    length.clearFocus();
    slider->clearFocus();
    scroll();
    EXPECT_EQ(length.minutes(), 15);
    slider->setFocus();
    scroll();
    EXPECT_NE(length.minutes(), 15);
}

TEST_F(Length, TellsAScreenReaderTheMinutes) {
    const test::English english;
    length.setMinutes(15);
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(slider);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->role(), QAccessible::Slider);
    EXPECT_EQ(part->text(QAccessible::Name), u"Length in minutes"_s);
    EXPECT_EQ(part->text(QAccessible::Value), u"15 minutes"_s);
    QAccessibleValueInterface* value = part->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->minimumValue().toInt(), 10);
    EXPECT_EQ(value->maximumValue().toInt(), 20);
    value->setCurrentValue(18);
    EXPECT_EQ(length.minutes(), 18);
    EXPECT_EQ(part->text(QAccessible::Value), u"18 minutes"_s);
}

TEST_F(Length, KeepsItsSliderStillWhileTheValueChanges) {
    length.setRange(5, 25);
    QCoreApplication::processEvents();
    const QRect before = slider->geometry();
    for (int minutes = 5; minutes <= 25; ++minutes) {
        length.setMinutes(minutes);
        QCoreApplication::processEvents();
        EXPECT_EQ(slider->geometry(), before);
    }
}

} // namespace
} // namespace coolwarm
