// SPDX-License-Identifier: MIT
// The colours of the four looks: light, dark, and high contrast on black and on white.
#pragma once

#include <QColor>

#include <array>
#include <optional>

class QPalette;

namespace coolwarm {

/// The two therapies as seen by a painted part: which of the two signal colours it wears.
enum class Accent { Ice, Heat };

/// The four looks.
enum class Scheme { Light, Dark, HighContrastDark, HighContrastLight };

inline constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::HighContrastDark,
                                       Scheme::HighContrastLight};

[[nodiscard]] constexpr bool isDark(Scheme scheme) {
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

[[nodiscard]] constexpr bool isHighContrast(Scheme scheme) {
    return scheme == Scheme::HighContrastDark || scheme == Scheme::HighContrastLight;
}

/// One signal colour with everything that goes with it.
struct AccentColours {
    QColor fill;        ///< arcs, solid bars, the start button
    QColor fillHover;   ///< the same under the pointer
    QColor fillPressed; ///< the same while pressed
    QColor onFill;      ///< text on any of the three
    QColor text;        ///< headings, row labels and signs on window, card and track
    QColor track;       ///< the unfilled part of a ring, the ground of a hatch
    QColor hatch;       ///< the lines of a hatch on `track`, the edges of a ring's track
};

/// Everything that is painted takes its colours from here. Which of them meet is in
/// colour_pairs.h: whoever lets two others meet adds the pair there.
struct Colours {
    QColor window;
    QColor nav;
    QColor navHover;
    QColor navSelected;
    QColor card;
    QColor cardBorder; ///< parts cards and rows for the eye alone; what can be used has others
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor trough; ///< ground of the day strip, of a slider, of quiet and disabled buttons
    QColor button;
    QColor buttonHover;
    QColor buttonPressed;
    QColor buttonBorder; ///< also a scroll bar's handle
    QColor field;        ///< ground of text fields and lists
    QColor fieldBorder;  ///< also the edge of a trough
    QColor rowAlternate;
    QColor focus;     ///< the focus ring
    QColor selection; ///< ground of what is chosen in a list, ticked boxes, the current page's bar
    QColor onSelection; ///< text and ticks on it
    QColor now;         ///< the mark of the present moment and its label
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

/// The table for the application's palette, tinted as that is; painted parts ask for it each time
/// they paint. (A widget's own palette will not do: its role or a parent may have changed it.)
[[nodiscard]] const Colours& currentColours();

/// The half of the table that belongs to one therapy.
[[nodiscard]] const AccentColours& accentOf(const Colours& colours, Accent accent);

/// A widget palette with the colours of one look, from which schemeOf() finds the look again.
/// `tint` is the desktop's own accent colour, taken as far as tinted() takes it.
[[nodiscard]] QPalette paletteOf(Scheme scheme, const std::optional<QColor>& tint = {});

} // namespace coolwarm
