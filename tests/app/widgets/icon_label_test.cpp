// SPDX-License-Identifier: MIT
// A sign before the words: on the side where the words begin, and nothing to read aloud.
#include "app/widgets/icon_label.h"

#include "app/style/text_role.h"
#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QAccessible>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// The box around what stands on the plain ground.
QRect inkOf(QWidget& widget) {
    QImage ground(widget.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    return differenceOf(pictureOf(widget), ground, 60);
}

TEST(IconLabel, HasItsSignWhereTheWordsBegin) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        IconLabel label(Icon::Heat);
        label.setLayoutDirection(direction);
        label.resize(300, 40);
        const QRect sign = inkOf(label);
        EXPECT_EQ(sign.center().x() < 150, direction == Qt::LeftToRight);
        EXPECT_LT(sign.width(), 40);
        label.setText(u"Heat"_s);
        label.resize(label.sizeHint().width(), 40);
        QLabel words(u"Heat"_s);
        EXPECT_GE(label.sizeHint().width(), words.sizeHint().width() + sign.width());
        EXPECT_GT(inkOf(label).width(), sign.width() + words.sizeHint().width() / 2);
    }
}

TEST(IconLabel, GrowsWithItsLetters) {
    IconLabel label(Icon::Ice);
    label.setText(u"Ice"_s);
    const int width = label.sizeHint().width();
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    EXPECT_NEAR(label.sizeHint().width(), 2 * width, 6);
}

TEST(IconLabel, IsReadAsItsWordsAlone) {
    IconLabel label(Icon::Ice);
    setTextRole(&label, TextRole::CardTitle);
    label.setText(u"Ice"_s);
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&label);
    EXPECT_EQ(read->text(QAccessible::Name), u"Ice"_s);
    EXPECT_EQ(read->childCount(), 0);
}

} // namespace
} // namespace coolwarm::test
