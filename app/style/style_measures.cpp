// SPDX-License-Identifier: MIT
// Lays out what a standard control is made of, mirrored where the language is.
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/style/style_measures_p.h"

#include <QApplication>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace coolwarm {

qreal emOf(const QWidget* widget) {
    return emOf(widget != nullptr ? widget->font() : QApplication::font());
}

int ems(const QWidget* widget, qreal count) {
    return qRound(emOf(widget) * count);
}

QRect partOfCombo(const QStyleOptionComplex& option, QStyle::SubControl part,
                  const QWidget* widget) {
    const QRect whole = option.rect;
    const int arrow = ems(widget, field_em::arrow);
    const int line = currentColours().borderWidth;
    QRect found = whole;
    if (part == QStyle::SC_ComboBoxArrow)
        found.setLeft(whole.right() - arrow);
    else if (part == QStyle::SC_ComboBoxEditField)
        found = whole.adjusted(ems(widget, field_em::beside) - 2, line, -arrow, -line);
    return QStyle::visualRect(option.direction, whole, found);
}

QRect partOfSpinBox(const QStyleOptionComplex& option, QStyle::SubControl part,
                    const QWidget* widget) {
    const QRect whole = option.rect;
    const int arrows = ems(widget, field_em::arrow);
    const int line = currentColours().borderWidth;
    const QRect column(whole.right() - arrows, whole.top() + line, arrows,
                       whole.height() - 2 * line);
    QRect found = whole;
    if (part == QStyle::SC_SpinBoxUp)
        found = {column.topLeft(), QSize(arrows, column.height() / 2)};
    else if (part == QStyle::SC_SpinBoxDown)
        found = column.adjusted(0, column.height() / 2, 0, 0);
    else if (part == QStyle::SC_SpinBoxEditField)
        found = whole.adjusted(ems(widget, field_em::beside) - 2, line, -arrows, -line);
    return QStyle::visualRect(option.direction, whole, found);
}

QRect partOfScrollBar(const QStyleOptionSlider& option, QStyle::SubControl part,
                      const QWidget* widget) {
    const bool lies = option.orientation == Qt::Horizontal;
    const int length = lies ? option.rect.width() : option.rect.height();
    const int steps = option.maximum - option.minimum;
    int handle = length;
    if (steps > 0) {
        const qint64 all = qint64(steps) + option.pageStep;
        handle = int(qint64(option.pageStep) * length / std::max<qint64>(all, 1));
        handle = std::clamp(handle, std::min(ems(widget, 2.5), length), length);
    }
    const int from = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    int begin = 0;
    int size = length;
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return {};
    case QStyle::SC_ScrollBarSlider:
        begin = from;
        size = handle;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = from;
        break;
    case QStyle::SC_ScrollBarAddPage:
        begin = from + handle;
        size = length - begin;
        break;
    default:
        break;
    }
    const QPoint corner = option.rect.topLeft();
    const QRect found = lies ? QRect(corner + QPoint(begin, 0), QSize(size, option.rect.height()))
                             : QRect(corner + QPoint(0, begin), QSize(option.rect.width(), size));
    return lies ? QStyle::visualRect(option.direction, option.rect, found) : found;
}

} // namespace coolwarm
