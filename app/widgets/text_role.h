// SPDX-License-Identifier: MIT
// Names for the kinds of text and the signal colours, as dynamic properties that the style sheet
// knows.
#pragma once

#include "app/widgets/colours.h"

#include <optional>

class QWidget;

namespace coolwarm {

/// What a label is for; the style sheet gives each its size, weight and colour.
enum class TextRole {
    Body,      ///< plain text
    PageTitle, ///< "Lower back", "History"
    CardTitle, ///< "Ice", "Heat"
    Section,   ///< "Today", "While you wait"; also the line that tells a card's state
    Muted,     ///< explanations
    Caption,   ///< small print below a figure
    Value,     ///< a figure on a tile
    Alarm,     ///< "Take the pack off": to be read from across the room
};

/// Gives a label its role (dynamic property `textRole`).
void setTextRole(QWidget* widget, TextRole role);

/// Gives a label or button a signal colour, or takes it away (dynamic property `accent`).
void setAccent(QWidget* widget, std::optional<Accent> accent);

} // namespace coolwarm
