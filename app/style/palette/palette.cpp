// SPDX-License-Identifier: MIT
// A look as Qt's palette, and back from that to the look.
#include "app/style/palette/colour_pairs.h"
#include "app/style/palette/colours.h"

#include <QGuiApplication>
#include <QPalette>

namespace coolwarm {

Scheme schemeOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (const Scheme scheme : allSchemes) {
        if (window == coloursOf(scheme).window && text == coloursOf(scheme).text)
            return scheme;
    }
    return window.lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
}

const Colours& coloursFor(const QPalette& palette) {
    return coloursOf(schemeOf(palette));
}

const Colours& currentColours() {
    static Colours colours;
    static qint64 key = -1;
    const QPalette palette = QGuiApplication::palette();
    if (palette.cacheKey() == key)
        return colours;
    key = palette.cacheKey();
    colours = coloursFor(palette);
    if (palette.color(QPalette::Base) == colours.field) { // one of ours, which may be tinted
        colours.focus = palette.color(QPalette::Link);
        colours.selection = palette.color(QPalette::Highlight);
        colours.onSelection = palette.color(QPalette::HighlightedText);
    }
    return colours;
}

QPalette paletteOf(Scheme scheme, const std::optional<QColor>& tint) {
    const Colours c =
        tint && !isHighContrast(scheme) ? tinted(coloursOf(scheme), *tint) : coloursOf(scheme);
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
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.onSelection);
    p.setColor(QPalette::Link, c.focus);
    p.setColor(QPalette::LinkVisited, c.focus);
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
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.trough);
    return p;
}

} // namespace coolwarm
