// SPDX-License-Identifier: MIT
// The drawings of the positions: each is there and is seen in every look.
#include "app/paint/line_drawing.h"

#include "app/style/palette/colours.h"
#include "tests/app/support/shown_widget.h"

#include <QDir>
#include <QPainter>

namespace coolwarm::test {
namespace {

QImage drawn(const QString& name, const LineColours& colours, const QColor& ground) {
    QImage image(232, 128, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLineDrawing(painter, image.rect(), name, colours);
    return image;
}

bool has(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (alike(image.pixelColor(x, y), colour, 2))
                return true;
    return false;
}

TEST(LineDrawings, HaveBodyGroundAndPackInTheColoursOfEachLook) {
    const QStringList files = QDir(QStringLiteral(":/drawings")).entryList();
    ASSERT_EQ(files.size(), 11);
    for (const Scheme scheme : allSchemes) {
        const Colours& colours = coloursOf(scheme);
        const LineColours ink{colours.text, colours.fieldBorder, colours.ice.text};
        for (const QString& file : files) {
            const QImage image = drawn(file.section(u'.', 0, 0), ink, colours.card);
            for (const QColor& colour : {ink.body, ink.ground, ink.pack})
                EXPECT_TRUE(has(image, colour))
                    << file.toStdString() << ' ' << colour.name().toStdString();
        }
    }
}

TEST(LineDrawings, AreNothingWithoutAFile) {
    const QImage image =
        drawn(QStringLiteral("nobody"), {Qt::black, Qt::black, Qt::black}, Qt::white);
    EXPECT_FALSE(has(image, Qt::black));
}

} // namespace
} // namespace coolwarm::test
