// SPDX-License-Identifier: MIT
// Paints the cross, so that it takes the colours of the look in force.
#include "app/widgets/notices/close_button.h"

#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"

#include <QEnterEvent>
#include <QPainter>

namespace coolwarm {

CloseButton::CloseButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus); // by the mouse it takes the keys from nobody
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CloseButton::sizeHint() const {
    const int side = qRound(emOf(font()) * 2);
    return {side, side};
}

void CloseButton::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const QRectF box(rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        QColor ground = colours.text;
        ground.setAlphaF(isDown() ? 0.2F : 0.1F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 6, 6);
    }
    const qreal arm = emOf(font()) * 0.34;
    const QPointF middle = box.center();
    painter.setPen(QPen(colours.text, emOf(font()) * 0.12, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
    painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
    if (hasFocus()) {
        paintFocusRing(painter, box, 6, colours);
    }
}

void CloseButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CloseButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace coolwarm
