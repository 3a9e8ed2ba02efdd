// SPDX-License-Identifier: MIT
// The kinds of text, such as a page's title or a caption, and how a label becomes one.
#pragma once

#include "app/style/palette/colours.h"

#include <optional>

class QWidget;

namespace coolwarm {

/// What a text is for; it gives a label or button its size and weight, and a label its colour.
enum class TextRole {
    Body,       ///< plain text
    PageTitle,  ///< "Lower back", "History"
    CardTitle,  ///< "Ice", "Heat"
    Section,    ///< "Today", "While you wait"; also the line that tells a card's state
    Muted,      ///< explanations
    Caption,    ///< small print below a figure
    ColumnHead, ///< above a column of a table
    Value,      ///< a figure on a tile
    Alarm,      ///< "Take the pack off": to be read from across the room
    Button,     ///< on a button of the usual height
    Small,      ///< on a button as low as a text line
    Large,      ///< on a button that can be hit without aiming
};

/// Gives a label or button its role; it follows the application's font and colours from then on.
void setTextRole(QWidget* widget, TextRole role);

/// Gives a label letters of so many pixels instead of its role's, or those again.
void setTextPixels(QWidget* widget, std::optional<int> pixels);

/// Gives a label a signal colour, or takes it away.
void setAccent(QWidget* widget, std::optional<Accent> accent);

} // namespace coolwarm
