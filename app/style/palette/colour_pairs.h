// SPDX-License-Identifier: MIT
// Which two colours of the table meet, and how far apart they have to be.
#pragma once

#include "app/style/palette/colours.h"

#include <vector>

namespace coolwarm {

/// What somebody has to make out by the difference of two colours.
enum class Need {
    Text,       ///< words: 4.5 to 1, in high contrast 7 to 1
    Shape,      ///< edges of what can be used, marks, arcs, hatches, focus: 3 to 1, there 4.5 to 1
    Decoration, ///< nothing hangs on it: but it is seen
};

/// Two colours of one table.
struct ColourPair {
    const char* name; ///< what is seen, and on what
    const QColor* front;
    const QColor* ground;
    Need need;
};

/// Every pair in use. Of `colours`, which has to outlive the answer.
[[nodiscard]] std::vector<ColourPair> colourPairs(const Colours& colours);

/// By WCAG 2: 1 for two alike to 21 for black and white.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);
[[nodiscard]] double contrastOf(const ColourPair& pair);

/// The least contrast.
[[nodiscard]] double contrastFor(Need need, bool highContrast);

/// The table with focus and selection in another colour: each only where it can still be made out
/// wherever it stands.
[[nodiscard]] Colours tinted(const Colours& colours, const QColor& tint);

} // namespace coolwarm
