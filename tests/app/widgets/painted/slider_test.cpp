// SPDX-License-Identifier: MIT
// The choice of a value by pointer, wheel and keyboard.
#include "app/widgets/painted/accent_slider.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <vector>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;

struct Slider : ::testing::Test {
    Slider() {
        slider.setRange(10, 20);
        slider.setSingleStep(1);
        slider.setPageStep(5);
        slider.setValue(15);
        slider.setAccessibleName(u"Loudness"_s);
        QObject::connect(&slider, &QSlider::valueChanged, &slider, [this](int value) {
            slider.setValueText(QString::number(value) + u" of 20"_s);
            heard.push_back(value);
        });
        slider.resize(400, slider.sizeHint().height());
        slider.show();
        slider.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&slider));
    }

    void clickAt(qreal share) {
        QTest::mouseClick(&slider, Qt::LeftButton, {},
                          QPoint(qRound(share * slider.width()), slider.height() / 2));
    }

    AccentSlider slider{Accent::Heat};
    std::vector<int> heard;
};

TEST_F(Slider, JumpsToWhereItIsClicked) {
    clickAt(0.98);
    EXPECT_EQ(slider.value(), 20);
    clickAt(0.02);
    EXPECT_EQ(slider.value(), 10);
    clickAt(0.5);
    EXPECT_EQ(slider.value(), 15);
    EXPECT_EQ(heard, (std::vector<int>{20, 10, 15}));
}

TEST_F(Slider, FollowsADragInWholeSteps) {
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(slider.width() / 2, 10));
    for (int x = slider.width() / 2; x < slider.width(); x += 3) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 10), slider.mapToGlobal(QPointF(x, 10)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&slider, &move);
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 1, 10));
    EXPECT_EQ(heard, (std::vector<int>{16, 17, 18, 19, 20}));
}

TEST_F(Slider, IsMirroredInARightToLeftWindow) {
    slider.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    clickAt(0.98);
    EXPECT_EQ(slider.value(), 10);
}

TEST_F(Slider, ObeysTheKeyboardAndStaysInsideTheWindow) {
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(slider.value(), 16);
    QTest::keyClick(&slider, Qt::Key_Home);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.value(), 10);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.value(), 15);
    QTest::keyClick(&slider, Qt::Key_End);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_EQ(slider.value(), 20);
    EXPECT_EQ(heard, (std::vector<int>{16, 10, 15, 20}));
}

TEST_F(Slider, IgnoresTheWheelUntilItHasTheFocus) {
    const auto scroll = [this] {
        QWheelEvent wheel(QPointF(20, 10), slider.mapToGlobal(QPointF(20, 10)), QPoint(),
                          QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&slider, &wheel);
    };
    slider.clearFocus();
    scroll();
    EXPECT_EQ(slider.value(), 15);
    slider.setFocus();
    scroll();
    EXPECT_NE(slider.value(), 15);
}

TEST_F(Slider, TellsAScreenReaderItsValueInWords) {
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->role(), QAccessible::Slider);
    EXPECT_EQ(part->text(QAccessible::Name), u"Loudness"_s);
    QAccessibleValueInterface* value = part->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->minimumValue().toInt(), 10);
    EXPECT_EQ(value->maximumValue().toInt(), 20);
    value->setCurrentValue(18);
    EXPECT_EQ(slider.value(), 18);
    EXPECT_EQ(part->text(QAccessible::Value), u"18 of 20"_s);
}

} // namespace
} // namespace coolwarm
