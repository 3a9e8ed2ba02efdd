// SPDX-License-Identifier: MIT
// Where the parts of a standard control lie, in sizes of its letters.
#pragma once

#include <QRect>
#include <QStyle>

class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

namespace coolwarm {

/// The size of a control's letters in pixels; of the program's where there is no control.
[[nodiscard]] qreal emOf(const QWidget* widget);
/// So many of them, whole pixels.
[[nodiscard]] int ems(const QWidget* widget, qreal count);

/// Measures of a field (a line to type in, a box with a list, one with arrows), in em.
namespace field_em {
inline constexpr qreal above = 0.3;
inline constexpr qreal beside = 0.7;
inline constexpr qreal least = 1.4; ///< the height kept for the text
inline constexpr qreal arrow = 1.7; ///< the width kept for an arrow
} // namespace field_em

[[nodiscard]] QRect partOfCombo(const QStyleOptionComplex& option, QStyle::SubControl part,
                                const QWidget* widget);
[[nodiscard]] QRect partOfSpinBox(const QStyleOptionComplex& option, QStyle::SubControl part,
                                  const QWidget* widget);
/// A scroll bar has a handle and no arrows.
[[nodiscard]] QRect partOfScrollBar(const QStyleOptionSlider& option, QStyle::SubControl part,
                                    const QWidget* widget);

} // namespace coolwarm
