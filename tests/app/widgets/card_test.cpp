// SPDX-License-Identifier: MIT
// The rounded panel, plain and with a glow.
#include "app/widgets/card.h"

#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>

namespace coolwarm {
namespace {

TEST(CardPart, LooksTheSameAfterARepaintOfItsMiddle) {
    Card card;
    card.resize(200, 150);
    test::RepaintSpy spy(card);
    const QImage before = card.grab().toImage();
    card.repaint(QRect(60, 60, 20, 20));
    EXPECT_EQ(card.grab().toImage(), before);
    EXPECT_EQ(before.pixelColor(100, 75), currentColours().card);
    EXPECT_NE(before.pixelColor(100, 0), currentColours().card);
}

TEST(CardPart, GlowsFromAboveAndLooksTheSameAfterARepaintOfItsMiddle) {
    Card card;
    card.resize(200, 150);
    card.setGlow(Accent::Heat);
    test::RepaintSpy spy(card);
    const QImage before = card.grab().toImage();
    card.repaint(QRect(60, 60, 20, 20));
    EXPECT_EQ(card.grab().toImage(), before);
    EXPECT_NE(before.pixelColor(100, 20), currentColours().card);
    EXPECT_EQ(before.pixelColor(100, 140), currentColours().card);
}

} // namespace
} // namespace coolwarm
