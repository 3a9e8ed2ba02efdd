// SPDX-License-Identifier: MIT
// Holds the three colour tables, and makes palettes of them.
#include "app/style/colours.h"

#include <QGuiApplication>
#include <QPalette>

namespace coolwarm {

namespace {

constexpr QColor rgb(unsigned value) {
    return QColor(static_cast<int>((value >> 16U) & 0xffU), static_cast<int>((value >> 8U) & 0xffU),
                  static_cast<int>(value & 0xffU));
}

Colours lightTable() {
    return {
        .window = rgb(0xf5f7f9),
        .nav = rgb(0xebeff3),
        .navHover = rgb(0xe2e8ee),
        .navSelected = rgb(0xd9e2ea),
        .card = rgb(0xffffff),
        .cardBorder = rgb(0xe3e8ed),
        .text = rgb(0x1c2733),
        .textMuted = rgb(0x5b6b7a),
        .textDisabled = rgb(0x5b6b7a),
        .trough = rgb(0xf5f7f9),
        .sliderTrough = rgb(0xdde3e9),
        .button = rgb(0xffffff),
        .buttonHover = rgb(0xf5f7f9),
        .buttonPressed = rgb(0xe6ebf0),
        .buttonBorder = rgb(0xdde3e9),
        .field = rgb(0xffffff),
        .fieldBorder = rgb(0xdde3e9),
        .rowAlternate = rgb(0xf5f7f9),
        .focus = rgb(0x1971c2),
        .now = rgb(0xc92a2a),
        .infoBackground = rgb(0xe7f2fc),
        .infoMark = rgb(0x1971c2),
        .warnBackground = rgb(0xfff3d6),
        .warnMark = rgb(0x8f5b00),
        .errorBackground = rgb(0xfdeaea),
        .errorMark = rgb(0xc92a2a),
        .ice = {.fill = rgb(0x1971c2),
                .fillHover = rgb(0x1665ad),
                .fillPressed = rgb(0x125591),
                .onFill = rgb(0xffffff),
                .text = rgb(0x1971c2),
                .track = rgb(0xe7f2fc),
                .hatch = rgb(0x80b1df)},
        .heat = {.fill = rgb(0xc2500a),
                 .fillHover = rgb(0xad4709),
                 .fillPressed = rgb(0x923c07),
                 .onFill = rgb(0xffffff),
                 .text = rgb(0xbc4d09),
                 .track = rgb(0xfdeee0),
                 .hatch = rgb(0xe09f75)},
        .borderWidth = 1,
    };
}

Colours darkTable() {
    return {
        .window = rgb(0x1b1f24),
        .nav = rgb(0x20262c),
        .navHover = rgb(0x282f37),
        .navSelected = rgb(0x2f3842),
        .card = rgb(0x242a31),
        .cardBorder = rgb(0x30373f),
        .text = rgb(0xeef2f6),
        .textMuted = rgb(0x9aa7b4),
        .textDisabled = rgb(0x9aa7b4),
        .trough = rgb(0x1b1f24),
        .sliderTrough = rgb(0x343c46),
        .button = rgb(0x242a31),
        .buttonHover = rgb(0x2c343c),
        .buttonPressed = rgb(0x1f242a),
        .buttonBorder = rgb(0x343c46),
        .field = rgb(0x242a31),
        .fieldBorder = rgb(0x343c46),
        .rowAlternate = rgb(0x1f242a),
        .focus = rgb(0x74c0fc),
        .now = rgb(0xff6b6b),
        .infoBackground = rgb(0x17344d),
        .infoMark = rgb(0x74c0fc),
        .warnBackground = rgb(0x40330f),
        .warnMark = rgb(0xffd43b),
        .errorBackground = rgb(0x4a2024),
        .errorMark = rgb(0xff8787),
        .ice = {.fill = rgb(0x4dabf7),
                .fillHover = rgb(0x6bb9f9),
                .fillPressed = rgb(0x3a97e2),
                .onFill = rgb(0x06131f),
                .text = rgb(0x4dabf7),
                .track = rgb(0x17344d),
                .hatch = rgb(0x33648d)},
        .heat = {.fill = rgb(0xff922b),
                 .fillHover = rgb(0xffa34d),
                 .fillPressed = rgb(0xeb7f18),
                 .onFill = rgb(0x1b1206),
                 .text = rgb(0xff922b),
                 .track = rgb(0x4a2c12),
                 .hatch = rgb(0x9c5c1d)},
        .borderWidth = 1,
    };
}

Colours highContrastTable() {
    return {
        .window = rgb(0x000000),
        .nav = rgb(0x000000),
        .navHover = rgb(0x333300),
        .navSelected = rgb(0x1f1f1f),
        .card = rgb(0x000000),
        .cardBorder = rgb(0xffffff),
        .text = rgb(0xffffff),
        .textMuted = rgb(0xffffff),
        .textDisabled = rgb(0xb8b8b8),
        .trough = rgb(0x000000),
        .sliderTrough = rgb(0x8c8c8c),
        .button = rgb(0x000000),
        .buttonHover = rgb(0x333300),
        .buttonPressed = rgb(0x4d4d00),
        .buttonBorder = rgb(0xffffff),
        .field = rgb(0x000000),
        .fieldBorder = rgb(0xffffff),
        .rowAlternate = rgb(0x1a1a1a),
        .focus = rgb(0xffff00),
        .now = rgb(0xffff00),
        .infoBackground = rgb(0x000000),
        .infoMark = rgb(0x66e0ff),
        .warnBackground = rgb(0x000000),
        .warnMark = rgb(0xffff00),
        .errorBackground = rgb(0x000000),
        .errorMark = rgb(0xff9090),
        .ice = {.fill = rgb(0x66e0ff),
                .fillHover = rgb(0x99ebff),
                .fillPressed = rgb(0x33d6ff),
                .onFill = rgb(0x000000),
                .text = rgb(0x66e0ff),
                .track = rgb(0x000000),
                .hatch = rgb(0x66e0ff)},
        .heat = {.fill = rgb(0xffb84d),
                 .fillHover = rgb(0xffca7a),
                 .fillPressed = rgb(0xffa31a),
                 .onFill = rgb(0x000000),
                 .text = rgb(0xffb84d),
                 .track = rgb(0x000000),
                 .hatch = rgb(0xffb84d)},
        .borderWidth = 2,
    };
}

} // namespace

const Colours& coloursOf(Scheme scheme) {
    static const Colours light = lightTable();
    static const Colours dark = darkTable();
    static const Colours highContrast = highContrastTable();
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

Scheme schemeOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    // Pure black is nobody's dark look but a high-contrast one's.
    if (window == coloursOf(Scheme::HighContrast).window) {
        return Scheme::HighContrast;
    }
    return window.lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
}

const Colours& coloursFor(const QPalette& palette) {
    return coloursOf(schemeOf(palette));
}

const Colours& currentColours() {
    return coloursFor(QGuiApplication::palette());
}

const AccentColours& accentOf(const Colours& colours, Accent accent) {
    return accent == Accent::Ice ? colours.ice : colours.heat;
}

QPalette paletteOf(Scheme scheme) {
    const Colours& c = coloursOf(scheme);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.field);
    p.setColor(QPalette::AlternateBase, c.rowAlternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.textMuted);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.errorMark);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.ice.fill);
    p.setColor(QPalette::HighlightedText, c.ice.onFill);
    p.setColor(QPalette::Link, c.ice.text);
    p.setColor(QPalette::LinkVisited, c.ice.text);
    p.setColor(QPalette::Light, c.card);
    p.setColor(QPalette::Midlight, c.buttonHover);
    p.setColor(QPalette::Mid, c.buttonBorder);
    p.setColor(QPalette::Dark, c.textMuted);
    p.setColor(QPalette::Shadow, c.textMuted);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, c.trough);
    p.setColor(QPalette::Disabled, QPalette::Button, c.trough);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.sliderTrough);
    return p;
}

} // namespace coolwarm
