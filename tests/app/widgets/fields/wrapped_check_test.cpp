// SPDX-License-Identifier: MIT
// A box to tick with more words than stand in one line.
#include "app/widgets/fields/wrapped_check.h"

#include <gtest/gtest.h>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

TEST(ABoxToTick, BreaksItsWordsAndIsTickedByAClickOnAnyOfThem) {
    WrappedCheck box(u"Remind me every five minutes to look at my skin"_s);
    const QSize line = box.sizeHint();
    EXPECT_LT(box.minimumSizeHint().width(), line.width() / 2);
    EXPECT_EQ(box.heightForWidth(line.width()), line.height());
    const int narrow = box.minimumSizeHint().width();
    EXPECT_GE(box.heightForWidth(narrow), line.height() + 2 * box.fontMetrics().height());
    box.resize(narrow, box.heightForWidth(narrow));
    box.show();
    for (const int y : {1, box.height() / 2, box.height() - 2}) {
        const bool before = box.isChecked();
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.width() - 2, y));
        EXPECT_NE(box.isChecked(), before) << y;
    }
}

TEST(ABoxToTick, PaintsAllOfItsLines) {
    WrappedCheck box(u"llllllll llllllll llllllll llllllll"_s);
    const int narrow = box.minimumSizeHint().width();
    box.resize(narrow, box.heightForWidth(narrow));
    box.show();
    const QImage picture = box.grab().toImage();
    const QRgb ground = picture.pixel(picture.width() - 1, 0);
    const auto isPainted = [&](int from, int to) {
        for (int y = from; y < to; ++y)
            for (int x = picture.width() / 2; x < picture.width(); ++x)
                if (picture.pixel(x, y) != ground)
                    return true;
        return false;
    };
    EXPECT_TRUE(isPainted(0, picture.height() / 4));
    EXPECT_TRUE(isPainted(picture.height() * 3 / 4, picture.height()));
}

} // namespace
} // namespace coolwarm::test
