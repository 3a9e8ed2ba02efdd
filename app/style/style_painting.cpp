// SPDX-License-Identifier: MIT
// Paints the panels, marks and arrows of the standard controls.
#include "app/style/arrow.h"
#include "app/style/focus_ring.h"
#include "app/style/palette/colours.h"
#include "app/style/style_measures_p.h"
#include "app/style/style_painting_p.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <array>

namespace coolwarm {

namespace {

constexpr qreal buttonRadius = 8;
constexpr qreal fieldRadius = 6;
constexpr qreal boxRadius = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

bool isLit(const QStyleOption& option) {
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

/// A rounded panel whose edge lies inside of `box`.
void paintPanel(QPainter& painter, const QRect& box, const QColor& ground, const QColor& edge,
                qreal line, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line > 0 ? QPen(edge, line) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal half = line / 2;
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius - half,
                            radius - half);
    painter.restore();
}

struct Edge {
    QColor colour;
    qreal line = 1;
};

Edge edgeOf(const QStyleOption& option, const QColor& usual) {
    const Colours& colours = currentColours();
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        return {colours.focus, focusLine(colours)};
    return {isLit(option) ? colours.textMuted : usual, qreal(colours.borderWidth)};
}

/// Of a box to tick or a round one: marked ones are filled.
QColor groundOfMark(const QStyleOption& option, bool marked) {
    const Colours& colours = currentColours();
    if (!has(option, QStyle::State_Enabled))
        return colours.trough;
    if (marked)
        return colours.selection;
    return isLit(option) ? colours.buttonHover : colours.field;
}

QColor inkOfMark(const QStyleOption& option) {
    const Colours& colours = currentColours();
    return has(option, QStyle::State_Enabled) ? colours.onSelection : colours.textDisabled;
}

Edge edgeOfMark(const QStyleOption& option, bool marked) {
    const Colours& colours = currentColours();
    if (!has(option, QStyle::State_Enabled))
        return {colours.textDisabled, qreal(colours.borderWidth)};
    Edge edge = edgeOf(option, colours.textMuted);
    if (!has(option, QStyle::State_HasFocus) && (marked || isLit(option)))
        edge.colour = colours.selection;
    return edge;
}

} // namespace

void paintButton(QPainter& painter, const QStyleOption& option) {
    const Colours& colours = currentColours();
    QColor ground = colours.button;
    if (!has(option, QStyle::State_Enabled))
        ground = colours.trough;
    else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        ground = colours.buttonPressed;
    else if (isLit(option))
        ground = colours.buttonHover;
    const Edge edge = edgeOf(option, colours.buttonBorder);
    paintPanel(painter, option.rect, ground, edge.colour, edge.line, buttonRadius);
}

void paintFlatButton(QPainter& painter, const QStyleOption& option) {
    const Colours& colours = currentColours();
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focused = has(option, QStyle::State_HasFocus);
    if (!down && !isLit(option) && !focused)
        return;
    const Edge edge = focused ? edgeOf(option, colours.focus) : Edge{QColor(), 0};
    const QColor ground = down            ? colours.buttonPressed
                          : isLit(option) ? colours.buttonHover
                                          : QColor(Qt::transparent);
    paintPanel(painter, option.rect, ground, edge.colour, edge.line, fieldRadius);
}

void paintField(QPainter& painter, const QStyleOption& option) {
    const Colours& colours = currentColours();
    const QColor ground = has(option, QStyle::State_Enabled) ? colours.field : colours.trough;
    const Edge edge = edgeOf(option, colours.fieldBorder);
    paintPanel(painter, option.rect, ground, edge.colour, edge.line, fieldRadius);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const QColor& ground, int radius) {
    QStyleOption still = option; // the pointer is over a list all the time
    still.state.setFlag(QStyle::State_MouseOver, false);
    const Edge edge = edgeOf(still, currentColours().fieldBorder);
    paintPanel(painter, option.rect, ground, edge.colour, edge.line, radius);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option) {
    const bool half = has(option, QStyle::State_NoChange);
    const bool marked = has(option, QStyle::State_On) || half;
    const Edge edge = edgeOfMark(option, marked);
    paintPanel(painter, option.rect, groundOfMark(option, marked), edge.colour, edge.line,
               boxRadius);
    if (!marked)
        return;
    const QRectF box(option.rect);
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(inkOfMark(option), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (half)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(std::array{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}.data(), 3);
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QStyleOption& option) {
    const bool marked = has(option, QStyle::State_On);
    const Edge edge = edgeOfMark(option, marked);
    const qreal radius = option.rect.width() / 2.0;
    paintPanel(painter, option.rect, groundOfMark(option, marked), edge.colour, edge.line, radius);
    if (!marked)
        return;
    const int inset = qRound(radius * 0.6);
    paintPanel(painter, option.rect.adjusted(inset, inset, -inset, -inset), inkOfMark(option),
               QColor(), 0, radius);
}

void paintCombo(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) {
    const Colours& colours = currentColours();
    paintField(painter, option);
    paintArrow(painter, partOfCombo(option, QStyle::SC_ComboBoxArrow, widget), Qt::DownArrow,
               has(option, QStyle::State_Enabled) ? colours.text : colours.textDisabled,
               emOf(widget));
}

void paintSpinBox(QPainter& painter, const QStyleOptionComplex& option, const QWidget* widget) {
    const Colours& colours = currentColours();
    paintField(painter, option);
    const auto& spin = static_cast<const QStyleOptionSpinBox&>(option);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           Qt::ArrowType direction) {
        const bool can = has(option, QStyle::State_Enabled) && spin.stepEnabled.testFlag(step);
        paintArrow(painter, partOfSpinBox(option, part, widget), direction,
                   can ? colours.text : colours.fieldBorder, emOf(widget) * 0.9);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget) {
    if (option.maximum <= option.minimum)
        return;
    const Colours& colours = currentColours();
    const bool held = has(option, QStyle::State_Sunken) || isLit(option);
    const QRect handle =
        partOfScrollBar(option, QStyle::SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    paintPanel(painter, handle, held ? colours.textMuted : colours.buttonBorder, QColor(), 0,
               std::min(handle.width(), handle.height()) / 2.0);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget) {
    const Colours& colours = currentColours();
    const qreal em = emOf(widget);
    const int beside = qRound(em * 0.6);
    const QRect row = option.rect;
    const bool section = option.menuItemType == QStyleOptionMenuItem::Separator;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (section && option.text.isEmpty()) {
        painter.fillRect(QRect(row.left() + beside, row.center().y(), row.width() - 2 * beside,
                               colours.borderWidth),
                         colours.cardBorder);
        return;
    }
    if (!section && has(option, QStyle::State_Selected) && enabled)
        paintPanel(painter, row, colours.buttonPressed, colours.focus,
                   colours.borderWidth > 1 ? colours.borderWidth : 0, fieldRadius);
    painter.save();
    painter.setFont(option.font);
    QRect words = row.adjusted(beside, 0, -beside, 0);
    if (!section && option.menuHasCheckableItems) {
        const int side = qRound(em);
        const QRect box(words.left(), row.center().y() - side / 2, side, side);
        if (option.checked) {
            QStyleOption mark = option;
            mark.rect = QStyle::visualRect(option.direction, row, box);
            mark.state = QStyle::State_Enabled | QStyle::State_On;
            if (option.checkType == QStyleOptionMenuItem::Exclusive)
                paintRadioButton(painter, mark);
            else
                paintCheckBox(painter, mark);
        }
        words.setLeft(words.left() + side + beside);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(words.right() - beside, row.top(), beside, row.height());
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintArrow(painter, QStyle::visualRect(option.direction, row, end),
                   mirrored ? Qt::LeftArrow : Qt::RightArrow, colours.text, em);
    }
    const int tab = int(option.text.indexOf(u'\t'));
    const QString name = tab < 0 ? option.text : option.text.left(tab);
    constexpr int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.setPen(section || !enabled ? colours.textMuted : colours.text);
    if (section) {
        QFont heading = option.font;
        heading.setWeight(QFont::DemiBold);
        painter.setFont(heading);
    }
    const QRect place = QStyle::visualRect(option.direction, row, words);
    painter.setLayoutDirection(option.direction);
    painter.drawText(place, flags | Qt::AlignLeading, name);
    if (tab >= 0) {
        painter.setPen(colours.textMuted);
        painter.drawText(place, flags | Qt::AlignTrailing, option.text.mid(tab + 1));
    }
    painter.restore();
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, bool filled) {
    const Colours& colours = currentColours();
    QRect bar = option.rect;
    const qreal radius = std::min(bar.width(), bar.height()) / 2.0;
    if (filled) {
        const qint64 all = qint64(option.maximum) - option.minimum;
        const qint64 done = qint64(option.progress) - option.minimum;
        if (all <= 0 || done <= 0)
            return;
        bar.setWidth(std::max(bar.height(), int(bar.width() * std::min(done, all) / all)));
        bar = QStyle::visualRect(option.direction, option.rect, bar);
    }
    paintPanel(painter, bar, filled ? colours.selection : colours.trough, colours.fieldBorder,
               filled ? 0 : 1, radius);
}

} // namespace coolwarm
