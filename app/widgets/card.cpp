// SPDX-License-Identifier: MIT
// Paints the rounded panel.
#include "app/widgets/card.h"

#include "app/accessible/role.h"
#include "app/style/colours.h"
#include "app/style/fonts.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

namespace coolwarm {

namespace {

constexpr qreal kRadius = 14.0;

} // namespace

Card::Card(QWidget* parent) : QWidget(parent) {
    presentAs(*this, QAccessible::Grouping);
    applyMargins();
}

void Card::setUrgent() {
    m_isUrgent = true;
    update();
}

void Card::applyMargins() {
    const int side = qRound(emOf(font()) * 1.6);
    const int upright = qRound(emOf(font()) * 1.3);
    setContentsMargins(side, upright, side, upright);
}

void Card::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyMargins();
    }
}

void Card::paintEvent(QPaintEvent* event) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    // A countdown on the card repaints small inner parts each second: those need no corners.
    const int inner = qCeil(kRadius);
    if (rect().adjusted(inner, inner, -inner, -inner).contains(event->rect())) {
        painter.fillRect(event->rect(), colours.card);
        return;
    }
    const qreal line = colours.borderWidth * (m_isUrgent ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isUrgent ? colours.errorMark : colours.cardBorder, line));
    painter.setBrush(colours.card);
    const qreal half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kRadius, kRadius);
}

} // namespace coolwarm
