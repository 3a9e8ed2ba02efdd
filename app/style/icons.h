// SPDX-License-Identifier: MIT
// The program's own signs, drawn in one line width and shown in the colours in force.
#pragma once

#include "app/style/palette/colours.h"

#include <QIcon>

#include <optional>

class QPainter;
class QRectF;

namespace coolwarm {

/// Each is a file in resources/icons/signs.
enum class Icon {
    Today,
    History,
    Trends,
    Guide,
    Settings,
    Ice,
    Heat,
    Warning,
    Add,
    More,
    Filter,
    Close,
    Chevron, ///< points down
    TakeBack,
    Report, ///< a sheet for the doctor
    Question,
    Info,
    Previous, ///< points to the left
    Next,
};

inline constexpr int iconCount = static_cast<int>(Icon::Next) + 1;

/// Paints a sign as large as fits into the middle of `box`, sharp on any screen.
void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& colour);

/// For menus, buttons and lists: in the colour of a therapy, else in that of the text beside it.
/// It follows the look in force and shows what cannot be used.
[[nodiscard]] QIcon iconOf(Icon icon, std::optional<Accent> accent = {});
/// The same in any colour of the table.
[[nodiscard]] QIcon iconOf(Icon icon, QColor Colours::*colour);

} // namespace coolwarm
