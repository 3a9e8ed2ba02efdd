// SPDX-License-Identifier: MIT
// Makes the looks of charts from the palette, and the one for paper.
#include "app/paint/charts/chart_look.h"

#include "app/style/fonts.h"

namespace coolwarm {

namespace {

constexpr qreal usualFont = 13; // units of the font for which the measures below are made

QColor between(const QColor& one, const QColor& other) {
    return {(one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
            (one.blue() + other.blue()) / 2};
}

ChartLook lookOf(const QFont& font, const QLocale& locale, Qt::LayoutDirection direction) {
    ChartLook look;
    look.font = font;
    look.locale = locale;
    look.direction = direction;
    look.unit = emOf(font) / usualFont;
    return look;
}

} // namespace

ChartLook screenChartLook(const Colours& colours, const QFont& font, const QLocale& locale,
                          Qt::LayoutDirection direction) {
    ChartLook look = lookOf(font, locale, direction);
    const qreal edge = colours.borderWidth;
    const bool isPlain = colours.borderWidth == 1; // not of high contrast, where nothing is pale
    look.ground = colours.card;
    look.ink = colours.text;
    look.muted = colours.textMuted;
    QColor pale = colours.textMuted;
    pale.setAlphaF(isPlain ? 0.35F : 0.0F);
    look.column = pale;
    look.columnEdge = isPlain ? QPen(Qt::NoPen) : QPen(colours.textMuted, 1);
    // No glass: lines of a full colour are painted in a third of the time.
    look.days = QPen(isPlain ? between(colours.textMuted, colours.card) : colours.textMuted,
                     1.3 * look.unit);
    // Where nothing is pale, lines as strong as the marks would hide them.
    look.grid = isPlain ? QPen(colours.cardBorder, edge) : QPen(colours.cardBorder, 1, Qt::DotLine);
    look.mean = QPen(colours.textMuted, 1.6 * look.unit * edge);
    look.bout = QPen(colours.textMuted, 3 * look.unit);
    look.packs.ice = {colours.ice.fill, colours.card, 5 * look.unit, false, true, 0.7};
    look.packs.heat = {colours.heat.fill, colours.card, 4 * look.unit, true, false, 0.4};
    return look;
}

ChartLook printChartLook(const QFont& font, const QLocale& locale, Qt::LayoutDirection direction) {
    ChartLook look = lookOf(font, locale, direction);
    look.ground = Qt::white;
    look.ink = Qt::black;
    look.muted = Qt::black;
    look.column = Qt::white;
    look.columnEdge = QPen(Qt::black, 0.6 * look.unit);
    look.days = QPen(Qt::black, 0.6 * look.unit);
    look.grid = QPen(Qt::black, 0.5 * look.unit, Qt::DotLine);
    look.mean = QPen(Qt::black, 1 * look.unit, Qt::DashLine, Qt::FlatCap);
    look.bout = QPen(Qt::black, 2 * look.unit, Qt::SolidLine, Qt::FlatCap);
    look.packs.ice = {Qt::black, Qt::white, 4.5 * look.unit, false, false, 0.7};
    look.packs.heat = {Qt::black, Qt::white, 1.2 * look.unit, true, false, 0.25};
    return look;
}

} // namespace coolwarm
