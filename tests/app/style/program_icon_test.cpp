// SPDX-License-Identifier: MIT
// The program's icon in its windows is the one that menus show.
#include "app/style/program_icon.h"

#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QImageReader>

#include <cmath>

namespace coolwarm::test {
namespace {

/// The SVG that is installed, in a square of so many pixels.
QImage drawnFromFile(int size) {
    QImageReader reader(QStringLiteral(COOLWARM_ICON_FILE));
    reader.setScaledSize(QSize(size, size));
    const QImage image = reader.read();
    EXPECT_FALSE(image.isNull()) << reader.errorString().toStdString();
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

TEST(ProgramIcon, LooksLikeTheInstalledFile) {
    for (const int size : {16, 32, 48, 128, 256}) {
        const QImage painted = programImage(size);
        const QImage drawn = drawnFromFile(size);
        ASSERT_EQ(painted.size(), drawn.size());
        int differing = 0;
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                const QColor one = painted.pixelColor(x, y);
                const QColor other = drawn.pixelColor(x, y);
                const bool same = std::abs(one.alpha() - other.alpha()) <= 64 &&
                                  (one.alpha() < 128 || alike(one, other));
                differing += same ? 0 : 1;
            }
        EXPECT_LE(differing, size / 16) << size << " pixels: of some on an edge at most";
        EXPECT_EQ(qAlpha(painted.pixel(0, 0)), 0);
        EXPECT_NE(painted.pixelColor(size / 8 + 1, size / 2),
                  painted.pixelColor(size - size / 8 - 2, size / 2));
    }
}

TEST(ProgramIcon, HoldsTheSizesThatWindowManagersAskFor) {
    const QIcon icon = programIcon();
    for (const int size : {16, 32, 48, 128})
        EXPECT_EQ(icon.actualSize(QSize(size, size)), QSize(size, size));
}

} // namespace
} // namespace coolwarm::test
