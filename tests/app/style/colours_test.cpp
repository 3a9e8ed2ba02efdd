// SPDX-License-Identifier: MIT
// The three looks can be read: contrast as WCAG 2 computes it.
#include "app/style/colours.h"

#include <gtest/gtest.h>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace coolwarm {
namespace {

double channel(float value) {
    const auto c = static_cast<double>(value);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair {
    const char* what;
    QColor front;
    QColor ground;
};

std::vector<Pair> textPairs(const Colours& c) {
    std::vector<Pair> pairs;
    const std::vector<std::pair<const char*, QColor>> grounds = {{"window", c.window},
                                                                 {"card", c.card},
                                                                 {"trough", c.trough},
                                                                 {"field", c.field},
                                                                 {"row", c.rowAlternate}};
    for (const auto& [name, ground] : grounds) {
        pairs.push_back({name, c.text, ground});
        pairs.push_back({name, c.textMuted, ground});
    }
    for (const AccentColours& accent : {c.ice, c.heat}) {
        for (const QColor& ground : {c.window, c.card, c.rowAlternate}) {
            pairs.push_back({"accent text", accent.text, ground});
        }
        for (const QColor& fill : {accent.fill, accent.fillHover, accent.fillPressed}) {
            pairs.push_back({"text on accent", accent.onFill, fill});
        }
    }
    for (const QColor& ground :
         {c.nav, c.navHover, c.navSelected, c.button, c.buttonHover, c.buttonPressed,
          c.infoBackground, c.warnBackground, c.errorBackground}) {
        pairs.push_back({"plain text", c.text, ground});
    }
    pairs.push_back({"now", c.now, c.card});
    return pairs;
}

std::vector<Pair> signPairs(const Colours& c) {
    std::vector<Pair> pairs = {{"info", c.infoMark, c.infoBackground},
                               {"warning", c.warnMark, c.warnBackground},
                               {"error", c.errorMark, c.errorBackground}};
    for (const AccentColours& accent : {c.ice, c.heat}) {
        pairs.push_back({"arc on its track", accent.fill, accent.track});
        pairs.push_back({"bar on the strip", accent.fill, c.trough});
        pairs.push_back({"arc on the card", accent.fill, c.card});
    }
    // The outline of a box to tick and its tick, as the style paints them.
    pairs.push_back({"box to tick", c.textMuted, c.field});
    pairs.push_back({"box to tick", c.textMuted, c.card});
    pairs.push_back({"box under the pointer", c.ice.fill, c.buttonHover});
    pairs.push_back({"tick", c.ice.onFill, c.ice.fill});
    pairs.push_back({"ticked box", c.ice.fill, c.card});
    pairs.push_back({"disabled box", c.textDisabled, c.trough});
    for (const QColor& ground : {c.window, c.card, c.nav, c.navSelected, c.field, c.button}) {
        pairs.push_back({"focus", c.focus, ground});
    }
    for (const QColor& ground : {c.card, c.trough, c.window, c.button}) {
        pairs.push_back({"disabled text", c.textDisabled, ground});
    }
    return pairs;
}

std::string told(const Pair& pair) {
    return std::string(pair.what) + ": " + pair.front.name().toStdString() + " on " +
           pair.ground.name().toStdString();
}

const std::vector<Scheme> kSchemes = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

TEST(Colours, KeepEveryTextReadableOnEveryGroundItStandsOn) {
    for (const Scheme scheme : kSchemes) {
        for (const Pair& pair : textPairs(coloursOf(scheme))) {
            EXPECT_GE(contrast(pair.front, pair.ground), 4.5) << told(pair);
        }
    }
}

TEST(Colours, KeepSignsFocusAndDisabledTextVisible) {
    for (const Scheme scheme : kSchemes) {
        for (const Pair& pair : signPairs(coloursOf(scheme))) {
            EXPECT_GE(contrast(pair.front, pair.ground), 3.0) << told(pair);
        }
    }
}

TEST(Colours, ReachSevenToOneInHighContrastAndOutlineEverything) {
    const Colours& c = coloursOf(Scheme::HighContrast);
    for (const Pair& pair : textPairs(c)) {
        EXPECT_GE(contrast(pair.front, pair.ground), 7.0) << told(pair);
    }
    for (const QColor& border : {c.cardBorder, c.buttonBorder, c.fieldBorder}) {
        EXPECT_GE(contrast(border, c.card), 7.0);
    }
    EXPECT_GT(c.borderWidth, coloursOf(Scheme::Light).borderWidth);
}

TEST(Colours, AreFoundAgainFromTheirOwnPalette) {
    for (const Scheme scheme : kSchemes) {
        EXPECT_EQ(schemeOf(paletteOf(scheme)), scheme);
        EXPECT_EQ(&coloursFor(paletteOf(scheme)), &coloursOf(scheme));
    }
}

TEST(Colours, JudgeAForeignPaletteByItsLightness) {
    EXPECT_EQ(schemeOf(QPalette(QColor(0xef, 0xef, 0xef))), Scheme::Light);
    EXPECT_EQ(schemeOf(QPalette(QColor(0x2b, 0x2b, 0x2b))), Scheme::Dark);
}

TEST(Colours, GiveEachTherapyItsOwnHalf) {
    const Colours& c = coloursOf(Scheme::Light);
    EXPECT_EQ(&accentOf(c, Accent::Ice), &c.ice);
    EXPECT_EQ(&accentOf(c, Accent::Heat), &c.heat);
    EXPECT_NE(c.ice.fill, c.heat.fill);
}

} // namespace
} // namespace coolwarm
