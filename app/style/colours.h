// SPDX-License-Identifier: MIT
// The colours of the light, the dark and the high-contrast look, chosen by the palette in force.
#pragma once

#include <QColor>

class QPalette;

namespace coolwarm {

/// The two therapies as seen by a painted part: which of the two signal colours it wears.
enum class Accent { Ice, Heat };

/// The three looks.
enum class Scheme { Light, Dark, HighContrast };

/// One signal colour with everything that goes with it.
struct AccentColours {
    QColor fill;        ///< arcs, solid bars, the start button
    QColor fillHover;   ///< the same under the pointer
    QColor fillPressed; ///< the same while pressed
    QColor onFill;      ///< text on any of the three
    QColor text;        ///< headings and row labels on window and card
    QColor track;       ///< the unfilled part of a ring, the ground of a hatch
    QColor hatch;       ///< the lines of a hatch on `track`
};

/// Everything that is painted takes its colours from here.
struct Colours {
    QColor window;
    QColor nav;
    QColor navHover;
    QColor navSelected;
    QColor card;
    QColor cardBorder;
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor trough;       ///< ground of the day strip, of quiet and disabled buttons
    QColor sliderTrough; ///< the unfilled part of a slider
    QColor button;
    QColor buttonHover;
    QColor buttonPressed;
    QColor buttonBorder;
    QColor field; ///< ground of text fields and lists
    QColor fieldBorder;
    QColor rowAlternate;
    QColor focus; ///< the focus ring
    QColor now;   ///< the mark of the present moment and its label
    QColor infoBackground;
    QColor infoMark;
    QColor warnBackground;
    QColor warnMark;
    QColor errorBackground;
    QColor errorMark;
    AccentColours ice;
    AccentColours heat;
    int borderWidth = 1; ///< outline of cards, buttons and fields in pixels
};

/// The table of one look.
[[nodiscard]] const Colours& coloursOf(Scheme scheme);

/// The look that a palette stands for: one of our own palettes, or by its lightness any other.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);

/// coloursOf(schemeOf(palette)).
[[nodiscard]] const Colours& coloursFor(const QPalette& palette);

/// The table for the application's palette; painted parts ask for it each time they paint. (A
/// widget's own palette will not do: its role or a parent may have changed it.)
[[nodiscard]] const Colours& currentColours();

/// The half of the table that belongs to one therapy.
[[nodiscard]] const AccentColours& accentOf(const Colours& colours, Accent accent);

/// A widget palette with the colours of one look, from which schemeOf() finds the look again.
[[nodiscard]] QPalette paletteOf(Scheme scheme);

} // namespace coolwarm
