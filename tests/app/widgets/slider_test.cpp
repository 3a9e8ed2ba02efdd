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
using namespace std::chrono_literals;
using std::chrono::minutes;
using Heard = std::vector<minutes>;
using test::there;

struct Length : ::testing::Test {
    Length() {
        length.setLocale(QLocale(QLocale::English));
        length.setRange(10min, 20min);
        length.setLength(15min);
        QObject::connect(&length, &LengthSlider::lengthChanged, &length,
                         [this](minutes chosen) { heard.push_back(chosen); });
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
    Heard heard;
};

TEST_F(Length, ShowsValueAndEnds) {
    EXPECT_TRUE(shows(u"15 min"_s));
    EXPECT_TRUE(shows(u"10"_s));
    EXPECT_TRUE(shows(u"20"_s));
    EXPECT_TRUE(heard.empty());
}

TEST_F(Length, JumpsToWhereItIsClicked) {
    clickAt(0.98);
    EXPECT_EQ(length.length(), 20min);
    clickAt(0.02);
    EXPECT_EQ(length.length(), 10min);
    clickAt(0.5);
    EXPECT_EQ(length.length(), 15min);
    EXPECT_EQ(heard, (Heard{20min, 10min, 15min}));
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
    EXPECT_EQ(heard, (Heard{16min, 17min, 18min, 19min, 20min}));
}

TEST_F(Length, IsMirroredInARightToLeftWindow) {
    length.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    clickAt(0.98);
    EXPECT_EQ(length.length(), 10min);
}

TEST_F(Length, ObeysTheKeyboardAndStaysInsideTheWindow) {
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(length.length(), 16min);
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(length.length(), 10min);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(length.length(), 15min);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(length.length(), 20min);
    EXPECT_EQ(heard, (Heard{16min, 10min, 15min, 20min}));
}

TEST_F(Length, KeepsAValueOfTheProgramInsideTheRangeWithoutASignal) {
    length.setLength(99min);
    EXPECT_EQ(length.length(), 20min);
    EXPECT_TRUE(shows(u"20 min"_s));
    length.setRange(12min, 15min);
    EXPECT_EQ(length.length(), 15min);
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
    EXPECT_EQ(length.length(), 15min);
    slider->setFocus();
    scroll();
    EXPECT_NE(length.length(), 15min);
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
    EXPECT_EQ(length.length(), 18min);
    EXPECT_EQ(part->text(QAccessible::Value), u"18 minutes"_s);
}

TEST_F(Length, KeepsItsSliderStillWhileTheValueChanges) {
    length.setRange(5min, 25min);
    QCoreApplication::processEvents();
    const QRect before = slider->geometry();
    for (minutes chosen{5}; chosen <= 25min; ++chosen) {
        length.setLength(chosen);
        QCoreApplication::processEvents();
        EXPECT_EQ(slider->geometry(), before);
    }
}

} // namespace
} // namespace coolwarm
