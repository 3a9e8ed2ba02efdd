// SPDX-License-Identifier: MIT
// Paints the standard controls, each by what Qt tells of its state.
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QColor;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace coolwarm {

void paintButton(QPainter& painter, const QStyleOption& option);
/// A button without an edge, as in a bar of tools.
void paintFlatButton(QPainter& painter, const QStyleOption& option);
/// The ground and edge of a field.
void paintField(QPainter& painter, const QStyleOption& option);
/// The edge around a list, a table or a long text; `radius` of its corners in pixels.
void paintFrame(QPainter& painter, const QStyleOption& option, const QColor& ground, int radius);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintCombo(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget);
void paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, bool filled);

} // namespace coolwarm
