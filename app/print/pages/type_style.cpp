// SPDX-License-Identifier: MIT
// One family of letters in four sizes, black and grey.
#include "app/print/pages/type_style.h"

#include <QStringList>

namespace coolwarm {

namespace {

struct Look {
    qreal pixels;
    QFont::Weight weight;
    bool isMuted;
};

Look lookOf(TypeStyle style) {
    switch (style) {
    case TypeStyle::Title:
        return {21, QFont::Bold, false};
    case TypeStyle::Heading:
        return {13, QFont::Bold, false};
    case TypeStyle::Muted:
        return {12.5, QFont::Normal, true};
    case TypeStyle::Figure:
        return {15.5, QFont::Bold, false};
    case TypeStyle::Cell:
        return {11.5, QFont::Normal, false};
    case TypeStyle::CellMuted:
        return {11.5, QFont::Normal, true};
    case TypeStyle::CellBold:
        return {11.5, QFont::DemiBold, false};
    case TypeStyle::Foot:
        return {10.5, QFont::Normal, true};
    case TypeStyle::Body:
        break;
    }
    return {12.5, QFont::Normal, false};
}

} // namespace

QFont fontOf(TypeStyle style) {
    const Look look = lookOf(style);
    QFont font;
    // Not Inter: it has other shapes for a colon or a dash between digits, of which a PDF does not
    // say which characters they are, and whoever copies a time of day from it loses the colon.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Liberation Sans"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(look.pixels * pagePixel));
    font.setWeight(look.weight);
    // So little cannot be seen, but with it Qt sets no ligatures, which would be found by nobody
    // who looks for the letters of a word in a PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    return font;
}

QColor inkOf(TypeStyle style) {
    return lookOf(style).isMuted ? QColor(0x44, 0x44, 0x44) : QColor(0x11, 0x11, 0x11);
}

qreal lineHeight(TypeStyle style) {
    constexpr qreal ofSize = 1.42;
    return lookOf(style).pixels * pagePixel * ofSize;
}

} // namespace coolwarm
