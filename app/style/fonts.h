// SPDX-License-Identifier: MIT
// Font sizes relative to a given font, so that everything grows with the font the user has set.
#pragma once

#include <QFont>

class QString;

namespace coolwarm {

/// The sizes of texts, as factors of the user's font: 13, 15, 19, 25 and 64 pixels where that
/// has 15. Few, since a hierarchy is read from clear steps, and since each size of each weight
/// costs a start half a millisecond.
namespace text_size {
inline constexpr qreal small = 13 / 15.0;
inline constexpr qreal body = 1;
inline constexpr qreal heading = 19 / 15.0;
inline constexpr qreal title = 25 / 15.0;
inline constexpr qreal alarm = 64 / 15.0;
} // namespace text_size

/// The size of a font in device-independent pixels: the unit ("em") of all measures of painted
/// parts.
[[nodiscard]] qreal emOf(const QFont& font);

/// `base`, `factor` times as large and of the given weight.
[[nodiscard]] QFont scaledFont(const QFont& base, qreal factor,
                               QFont::Weight weight = QFont::Normal);

/// `font`, made smaller only as far as needed for `text` to fit into `width` pixels, and not below
/// `least` times its size.
[[nodiscard]] QFont fittedFont(const QFont& font, const QString& text, qreal width,
                               qreal least = 0.5);

} // namespace coolwarm
