// SPDX-License-Identifier: MIT
// Holds the four colour tables.
#include "app/style/palette/colours.h"

namespace coolwarm {

namespace {

constexpr QColor rgb(unsigned value) {
    return QColor(static_cast<int>((value >> 16U) & 0xffU), static_cast<int>((value >> 8U) & 0xffU),
                  static_cast<int>(value & 0xffU));
}

Colours lightTable() {
    return {
        .window = rgb(0xf5f7f9),
        .nav = rgb(0xebeef2),
        .navHover = rgb(0xe2e7ed),
        .navSelected = rgb(0xd9e0e8),
        .card = rgb(0xffffff),
        .cardBorder = rgb(0xe1e6eb),
        .text = rgb(0x1b2430),
        .textMuted = rgb(0x586473),
        .textDisabled = rgb(0x586473),
        .trough = rgb(0xf5f7f9),
        .button = rgb(0xffffff),
        .buttonHover = rgb(0xf5f7f9),
        .buttonPressed = rgb(0xe6ebf0),
        .buttonBorder = rgb(0x7a8896),
        .field = rgb(0xffffff),
        .fieldBorder = rgb(0x7a8896),
        .rowAlternate = rgb(0xf5f7f9),
        .focus = rgb(0x1971c2),
        .selection = rgb(0x1971c2),
        .onSelection = rgb(0xffffff),
        .now = rgb(0xc92a2a),
        .infoBackground = rgb(0xe7f2fd),
        .infoMark = rgb(0x1971c2),
        .warnBackground = rgb(0xfff3d6),
        .warnMark = rgb(0x8f5b00),
        .errorBackground = rgb(0xfdeaea),
        .errorMark = rgb(0xc92a2a),
        .ice = {.fill = rgb(0x1971c2),
                .fillHover = rgb(0x1665ad),
                .fillPressed = rgb(0x125591),
                .onFill = rgb(0xffffff),
                .text = rgb(0x186cba),
                .track = rgb(0xe7f2fd),
                .hatch = rgb(0x3d88cc)},
        .heat = {.fill = rgb(0xc14c0a),
                 .fillHover = rgb(0xad4409),
                 .fillPressed = rgb(0x923a07),
                 .onFill = rgb(0xffffff),
                 .text = rgb(0xb94909),
                 .track = rgb(0xffeee0),
                 .hatch = rgb(0xc46a2c)},
        .borderWidth = 1,
    };
}

Colours darkTable() {
    return {
        .window = rgb(0x1a1d21),
        .nav = rgb(0x22262c),
        .navHover = rgb(0x2a3037),
        .navSelected = rgb(0x323a44),
        .card = rgb(0x232930),
        .cardBorder = rgb(0x333b44),
        .text = rgb(0xeef1f4),
        .textMuted = rgb(0xa4aebb),
        .textDisabled = rgb(0xa4aebb),
        .trough = rgb(0x1a1d21),
        .button = rgb(0x232930),
        .buttonHover = rgb(0x2c343c),
        .buttonPressed = rgb(0x1c2126),
        .buttonBorder = rgb(0x74828f),
        .field = rgb(0x232930),
        .fieldBorder = rgb(0x74828f),
        .rowAlternate = rgb(0x1f242a),
        .focus = rgb(0x74c0fc),
        .selection = rgb(0x4dabf7),
        .onSelection = rgb(0x12161a),
        .now = rgb(0xff6b6b),
        .infoBackground = rgb(0x17324a),
        .infoMark = rgb(0x74c0fc),
        .warnBackground = rgb(0x40330f),
        .warnMark = rgb(0xffd43b),
        .errorBackground = rgb(0x4a2024),
        .errorMark = rgb(0xff8787),
        .ice = {.fill = rgb(0x4dabf7),
                .fillHover = rgb(0x6bb9f9),
                .fillPressed = rgb(0x3a97e2),
                .onFill = rgb(0x12161a),
                .text = rgb(0x4dabf7),
                .track = rgb(0x17324a),
                .hatch = rgb(0x4f86b8)},
        .heat = {.fill = rgb(0xff922b),
                 .fillHover = rgb(0xffa34d),
                 .fillPressed = rgb(0xeb7f18),
                 .onFill = rgb(0x12161a),
                 .text = rgb(0xff922b),
                 .track = rgb(0x472a12),
                 .hatch = rgb(0xc4782f)},
        .borderWidth = 1,
    };
}

Colours highContrastDarkTable() {
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
        .button = rgb(0x000000),
        .buttonHover = rgb(0x262600),
        .buttonPressed = rgb(0x383800),
        .buttonBorder = rgb(0xffffff),
        .field = rgb(0x000000),
        .fieldBorder = rgb(0xffffff),
        .rowAlternate = rgb(0x1a1a1a),
        .focus = rgb(0xffff00),
        .selection = rgb(0x66e0ff),
        .onSelection = rgb(0x000000),
        .now = rgb(0xffff00),
        .infoBackground = rgb(0x000000),
        .infoMark = rgb(0x66e0ff),
        .warnBackground = rgb(0x000000),
        .warnMark = rgb(0xffff00),
        .errorBackground = rgb(0x000000),
        .errorMark = rgb(0xffb3b3),
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

Colours highContrastLightTable() {
    return {
        .window = rgb(0xffffff),
        .nav = rgb(0xffffff),
        .navHover = rgb(0xffffcc),
        .navSelected = rgb(0xe6e6e6),
        .card = rgb(0xffffff),
        .cardBorder = rgb(0x000000),
        .text = rgb(0x000000),
        .textMuted = rgb(0x000000),
        .textDisabled = rgb(0x4a4a4a),
        .trough = rgb(0xffffff),
        .button = rgb(0xffffff),
        .buttonHover = rgb(0xffffcc),
        .buttonPressed = rgb(0xffff80),
        .buttonBorder = rgb(0x000000),
        .field = rgb(0xffffff),
        .fieldBorder = rgb(0x000000),
        .rowAlternate = rgb(0xf0f0f0),
        .focus = rgb(0x0000c8),
        .selection = rgb(0x003f87),
        .onSelection = rgb(0xffffff),
        .now = rgb(0xa00000),
        .infoBackground = rgb(0xffffff),
        .infoMark = rgb(0x003f87),
        .warnBackground = rgb(0xffffff),
        .warnMark = rgb(0x5e3c00),
        .errorBackground = rgb(0xffffff),
        .errorMark = rgb(0x8c0000),
        .ice = {.fill = rgb(0x003f87),
                .fillHover = rgb(0x003068),
                .fillPressed = rgb(0x00224a),
                .onFill = rgb(0xffffff),
                .text = rgb(0x003f87),
                .track = rgb(0xffffff),
                .hatch = rgb(0x003f87)},
        .heat = {.fill = rgb(0x7d2d00),
                 .fillHover = rgb(0x632400),
                 .fillPressed = rgb(0x4a1b00),
                 .onFill = rgb(0xffffff),
                 .text = rgb(0x7d2d00),
                 .track = rgb(0xffffff),
                 .hatch = rgb(0x7d2d00)},
        .borderWidth = 2,
    };
}

} // namespace

const Colours& coloursOf(Scheme scheme) {
    static const Colours light = lightTable();
    static const Colours dark = darkTable();
    static const Colours highContrastDark = highContrastDarkTable();
    static const Colours highContrastLight = highContrastLightTable();
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrastDark:
        return highContrastDark;
    case Scheme::HighContrastLight:
        return highContrastLight;
    }
    return light;
}

const AccentColours& accentOf(const Colours& colours, Accent accent) {
    return accent == Accent::Ice ? colours.ice : colours.heat;
}

} // namespace coolwarm
