// SPDX-License-Identifier: MIT
// A countdown in a label: the label is as wide at each second, and each digit stays in its place.
#include "app/widgets/painted/figure_label.h"

#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// In letters whose 1 is narrower than their 0, as Inter's is.
QFont unevenFont() {
    for (const QString& family : QStringList{u"Inter"_s} + QFontDatabase::families()) {
        QFont font(family);
        font.setPixelSize(25);
        font.setWeight(QFont::Bold);
        const QFontMetrics metrics(font);
        if (metrics.horizontalAdvance(u"11:11"_s) != metrics.horizontalAdvance(u"00:00"_s))
            return font;
    }
    ADD_FAILURE() << "no font on this machine has uneven digits, so this proves nothing";
    return {};
}

struct Figures : testing::Test {
    Figures() { label.setFont(unevenFont()); }
    int widthOf(const QString& text) {
        label.setText(text);
        return label.sizeHint().width();
    }
    /// From where to where something is painted.
    std::pair<int, int> inkOf(const QString& text) {
        label.setText(text);
        label.resize(200, label.sizeHint().height());
        const QImage picture = pictureOf(label);
        std::pair<int, int> ink{picture.width(), 0};
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(x, y).lightness() < 128)
                    ink = {std::min(ink.first, x), std::max(ink.second, x)};
        return ink;
    }

    FigureLabel label;
};

TEST_F(Figures, HaveOneWidthFromElevenElevenToNought) {
    const int width = widthOf(u"11:11"_s);
    for (const QString& each : {u"10:59"_s, u"08:07"_s, u"00:01"_s, u"00:00"_s})
        EXPECT_EQ(widthOf(each), width) << each.toStdString();
    EXPECT_GT(widthOf(u"1:00:00"_s), width);
}

TEST_F(Figures, KeepTheirPlacesWhileTheyCount) {
    const auto [from, to] = inkOf(u"0:40"_s);
    EXPECT_LT(from, to) << "nothing is seen";
    const auto [fromLater, toLater] = inkOf(u"0:10"_s);
    EXPECT_EQ(fromLater, from);
    EXPECT_EQ(toLater, to);
}

TEST_F(Figures, MoveNothingBesideThem) {
    QWidget row;
    auto* parts = new QHBoxLayout(&row);
    auto* shown = new FigureLabel;
    shown->setFont(label.font());
    auto* beside = new QWidget;
    parts->addWidget(shown);
    parts->addWidget(beside, 1);
    row.resize(300, 60);
    row.show();
    shown->setText(u"0:11"_s);
    QCoreApplication::processEvents();
    const QRect before = beside->geometry();
    EXPECT_GT(before.x(), 0);
    shown->setText(u"0:00"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(beside->geometry(), before);
}

TEST_F(Figures, ShowWordsAsAnyLabelDoes) {
    QLabel plain(u"12 min"_s);
    plain.setFont(label.font());
    EXPECT_EQ(widthOf(u"12 min"_s), plain.sizeHint().width());
}

} // namespace
} // namespace coolwarm::test
