// SPDX-License-Identifier: MIT
// Paints the slider and lets a click jump to its place.
#include "app/widgets/painted/accent_slider.h"

#include "app/style/fonts.h"
#include "app/widgets/painted/accessible_parts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace coolwarm {

AccentSlider::AccentSlider(Accent accent, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_accent(accent) {
    installAccessibleParts();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

qreal AccentSlider::knobRadius() const {
    return emOf(font()) * 0.71;
}

QSize AccentSlider::sizeHint() const {
    // The focus ring stands around the knob.
    return {qRound(emOf(font()) * 14), qRound(2 * knobRadius()) + 8};
}

QSize AccentSlider::minimumSizeHint() const {
    return {qRound(emOf(font()) * 6), sizeHint().height()};
}

QRectF AccentSlider::groove() const {
    const int height = qRound(emOf(font()) * 0.43); // on whole pixels its edge is sharp
    return QRect(0, (QWidget::height() - height) / 2, width(), height);
}

bool AccentSlider::mirrored() const {
    return (layoutDirection() == Qt::RightToLeft) != invertedAppearance();
}

qreal AccentSlider::xOfValue() const {
    const qreal inset = knobRadius() + 3;
    const int steps = std::max(1, maximum() - minimum());
    const qreal share = static_cast<qreal>(sliderPosition() - minimum()) / steps;
    return inset + (mirrored() ? 1 - share : share) * (width() - 2 * inset);
}

int AccentSlider::valueAt(qreal x) const {
    const qreal inset = knobRadius() + 3;
    const qreal share = std::clamp((x - inset) / std::max(1.0, width() - 2 * inset), 0.0, 1.0);
    return minimum() + qRound((mirrored() ? 1 - share : share) * (maximum() - minimum()));
}

void AccentSlider::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const AccentColours& accent = accentOf(colours, m_accent);
    const QColor fill = !isEnabled()     ? colours.textDisabled
                        : isSliderDown() ? accent.fillPressed
                        : underMouse()   ? accent.fillHover
                                         : accent.fill;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = groove();
    const qreal round = whole.height() / 2;
    painter.setPen(QPen(colours.fieldBorder, 1));
    painter.setBrush(colours.trough);
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), round - 0.5, round - 0.5);
    painter.setPen(Qt::NoPen);
    const QPointF knob(xOfValue(), whole.center().y());
    QRectF filled = whole;
    if (mirrored()) {
        filled.setLeft(knob.x());
    } else {
        filled.setRight(knob.x());
    }
    painter.setBrush(fill);
    painter.drawRoundedRect(filled, round, round);
    painter.drawEllipse(knob, knobRadius(), knobRadius());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.card, 1.5));
        painter.drawEllipse(knob, knobRadius() - 0.5, knobRadius() - 0.5);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawEllipse(knob, knobRadius() + 1.5, knobRadius() + 1.5);
    }
}

void AccentSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void AccentSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown()) {
        setSliderPosition(valueAt(event->position().x()));
    } else {
        event->ignore();
    }
}

void AccentSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (isSliderDown() && event->button() == Qt::LeftButton) {
        setSliderDown(false);
        update();
    } else {
        event->ignore();
    }
}

void AccentSlider::wheelEvent(QWheelEvent* event) {
    // Scrolling over the page must not change a length by the way.
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace coolwarm
