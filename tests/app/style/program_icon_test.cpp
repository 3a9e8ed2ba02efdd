// SPDX-License-Identifier: MIT
// The program's icon in its windows: a round, half of it ice and half of it heat, at every size.
#include "app/style/program_icon.h"

#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(ProgramIcon, IsHalfIceAndHalfHeatAtEverySize) {
    for (const int size : {16, 32, 48, 128, 256}) {
        const QImage image = programImage(size);
        ASSERT_EQ(image.size(), QSize(size, size));
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << "nothing in its corners";
        EXPECT_EQ(qAlpha(image.pixel(size / 2, size / 2)), 0) << "nor in its middle";
        const int edge = size / 8;
        EXPECT_TRUE(alike(image.pixelColor(edge, size / 2), QColor(0x19, 0x71, 0xc2))) << size;
        EXPECT_TRUE(alike(image.pixelColor(size - 1 - edge, size / 2), QColor(0xc2, 0x50, 0x0a)))
            << size;
    }
}

TEST(ProgramIcon, HoldsTheSizesThatWindowManagersAskFor) {
    const QIcon icon = programIcon();
    for (const int size : {16, 32, 48, 128})
        EXPECT_EQ(icon.actualSize(QSize(size, size)), QSize(size, size));
}

} // namespace
} // namespace coolwarm::test
