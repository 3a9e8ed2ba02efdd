// SPDX-License-Identifier: MIT
// Colours that meet can be told apart in each of the four looks, and none is forgotten.
#include "app/style/palette/colours.h"

#include "app/style/palette/colour_pairs.h"

#include <QGuiApplication>
#include <QPalette>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace coolwarm {
namespace {

using Names = std::map<const QColor*, std::string>;

void addNames(Names& names, const std::string& whose, const AccentColours& accent) {
    const auto& [fill, fillHover, fillPressed, onFill, text, track, hatch] = accent;
    names.insert({{&fill, whose + ".fill"},
                  {&fillHover, whose + ".fillHover"},
                  {&fillPressed, whose + ".fillPressed"},
                  {&onFill, whose + ".onFill"},
                  {&text, whose + ".text"},
                  {&track, whose + ".track"},
                  {&hatch, whose + ".hatch"}});
}

/// All colours of a table by their names. A colour that is new there does not compile here until it
/// has a name, and fails below until a pair has it.
Names namesOf(const Colours& table) {
    const auto& [window, nav, navHover, navSelected, card, cardBorder, text, textMuted,
                 textDisabled, trough, button, buttonHover, buttonPressed, buttonBorder, field,
                 fieldBorder, rowAlternate, focus, selection, onSelection, now, infoBackground,
                 infoMark, warnBackground, warnMark, errorBackground, errorMark, ice, heat,
                 borderWidth] = table;
    Names names{{&window, "window"},
                {&nav, "nav"},
                {&navHover, "navHover"},
                {&navSelected, "navSelected"},
                {&card, "card"},
                {&cardBorder, "cardBorder"},
                {&text, "text"},
                {&textMuted, "textMuted"},
                {&textDisabled, "textDisabled"},
                {&trough, "trough"},
                {&button, "button"},
                {&buttonHover, "buttonHover"},
                {&buttonPressed, "buttonPressed"},
                {&buttonBorder, "buttonBorder"},
                {&field, "field"},
                {&fieldBorder, "fieldBorder"},
                {&rowAlternate, "rowAlternate"},
                {&focus, "focus"},
                {&selection, "selection"},
                {&onSelection, "onSelection"},
                {&now, "now"},
                {&infoBackground, "infoBackground"},
                {&infoMark, "infoMark"},
                {&warnBackground, "warnBackground"},
                {&warnMark, "warnMark"},
                {&errorBackground, "errorBackground"},
                {&errorMark, "errorMark"}};
    addNames(names, "ice", ice);
    addNames(names, "heat", heat);
    return names;
}

std::string nameOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::Light:
        return "light";
    case Scheme::Dark:
        return "dark";
    case Scheme::HighContrastDark:
        return "high contrast dark";
    case Scheme::HighContrastLight:
        return "high contrast light";
    }
    return {};
}

std::string told(const ColourPair& pair, const Names& names) {
    const auto named = [&](const QColor* colour) {
        const auto found = names.find(colour);
        return (found != names.end() ? found->second : std::string("a colour of no table")) + " " +
               colour->name().toStdString();
    };
    return std::string(pair.name) + ": " + named(pair.front) + " on " + named(pair.ground);
}

TEST(Colours, CanBeToldFromEachOtherWhereverTheyMeet) {
    for (const Scheme scheme : allSchemes) {
        const Colours& colours = coloursOf(scheme);
        const Names names = namesOf(colours);
        for (const ColourPair& pair : colourPairs(colours)) {
            EXPECT_GE(contrastOf(pair), contrastFor(pair.need, isHighContrast(scheme)))
                << nameOf(scheme) << ", " << told(pair, names);
        }
    }
}

TEST(Colours, AreEachNamedByAPair) {
    const Colours& colours = coloursOf(Scheme::Light);
    std::set<const QColor*> paired;
    for (const ColourPair& pair : colourPairs(colours))
        paired.insert({pair.front, pair.ground});
    for (const auto& [colour, name] : namesOf(colours))
        EXPECT_EQ(paired.count(colour), 1U) << name << " stands in no pair of colour_pairs.cpp";
}

TEST(Colours, AreAllSetInEachLook) {
    for (const Scheme scheme : allSchemes)
        for (const auto& [colour, name] : namesOf(coloursOf(scheme)))
            EXPECT_TRUE(colour->isValid()) << nameOf(scheme) << ", " << name;
}

TEST(Colours, HaveTheContrastThatTheStandardGivesThem) {
    EXPECT_NEAR(contrastOf(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrastOf(Qt::white, Qt::black), 21, 0.01);
    EXPECT_NEAR(contrastOf(Qt::red, Qt::red), 1, 0.001);
    EXPECT_NEAR(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_EQ(contrastFor(Need::Text, false), 4.5);
    EXPECT_EQ(contrastFor(Need::Text, true), 7);
    EXPECT_EQ(contrastFor(Need::Shape, false), 3);
    EXPECT_GE(contrastFor(Need::Shape, true), 3);
}

TEST(Colours, OutlineEverythingBoldlyInHighContrast) {
    for (const Scheme scheme : {Scheme::HighContrastDark, Scheme::HighContrastLight}) {
        const Colours& c = coloursOf(scheme);
        for (const QColor& border : {c.cardBorder, c.buttonBorder, c.fieldBorder})
            EXPECT_GE(contrastOf(border, c.card), 7);
        EXPECT_GT(c.borderWidth, coloursOf(Scheme::Light).borderWidth);
    }
    EXPECT_GT(coloursOf(Scheme::HighContrastLight).window.lightness(), 250);
    EXPECT_LT(coloursOf(Scheme::HighContrastDark).window.lightness(), 5);
}

TEST(Colours, AreFoundAgainFromTheirOwnPalette) {
    for (const Scheme scheme : allSchemes) {
        EXPECT_EQ(schemeOf(paletteOf(scheme)), scheme);
        EXPECT_EQ(schemeOf(paletteOf(scheme, QColor(0x91, 0x41, 0xac))), scheme);
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

struct Tint : testing::Test {
    ~Tint() override { QGuiApplication::setPalette(QPalette()); }
};

TEST_F(Tint, IsTakenOnlyWhereItCanStillBeMadeOut) {
    const QColor purple(0x81, 0x3d, 0x9c);
    const Colours& light = coloursOf(Scheme::Light);
    EXPECT_EQ(tinted(light, purple).focus, purple);
    EXPECT_EQ(tinted(light, purple).selection, purple);
    EXPECT_EQ(tinted(light, purple).onSelection, QColor(Qt::white));
    const QColor yellow(0xf6, 0xd3, 0x2d); // lost on white, plain on black
    EXPECT_EQ(tinted(light, yellow).focus, light.focus);
    EXPECT_EQ(tinted(light, yellow).selection, light.selection);
    EXPECT_EQ(tinted(light, yellow).onSelection, light.onSelection);
    const Colours& dark = coloursOf(Scheme::Dark);
    EXPECT_EQ(tinted(dark, yellow).focus, yellow);
    EXPECT_EQ(tinted(dark, yellow).selection, yellow);
}

// Whatever colour a desktop may have: a sweep through all of them.
TEST_F(Tint, NeverHidesFocusOrSelection) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        int taken = 0;
        for (int hue = 0; hue < 360; hue += 12) {
            for (int value = 40; value < 256; value += 43) {
                const Colours colours = tinted(coloursOf(scheme), QColor::fromHsv(hue, 200, value));
                taken += colours.focus != coloursOf(scheme).focus ? 1 : 0;
                const Names names = namesOf(colours);
                for (const ColourPair& pair : colourPairs(colours))
                    EXPECT_GE(contrastOf(pair), contrastFor(pair.need, false))
                        << nameOf(scheme) << ", " << told(pair, names);
            }
        }
        EXPECT_GT(taken, 10) << nameOf(scheme);
    }
}

TEST_F(Tint, ReachesWhatIsPainted) {
    const QColor purple(0x81, 0x3d, 0x9c);
    QGuiApplication::setPalette(paletteOf(Scheme::Light, purple));
    EXPECT_EQ(currentColours().focus, purple);
    EXPECT_EQ(currentColours().selection, purple);
    EXPECT_EQ(currentColours().ice.fill, coloursOf(Scheme::Light).ice.fill);
    QGuiApplication::setPalette(paletteOf(Scheme::Light));
    EXPECT_EQ(currentColours().focus, coloursOf(Scheme::Light).focus);
    QGuiApplication::setPalette(paletteOf(Scheme::HighContrastLight, purple));
    EXPECT_EQ(currentColours().focus, coloursOf(Scheme::HighContrastLight).focus)
        << "high contrast is as it is";
}

} // namespace
} // namespace coolwarm
