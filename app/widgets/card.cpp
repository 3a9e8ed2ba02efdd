// SPDX-License-Identifier: MIT
// Paints the rounded panel.
#include "app/widgets/card.h"

#include "app/accessible/role.h"
#include "app/style/fonts.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QPaintEvent>

namespace coolwarm {

namespace {

constexpr qreal kCardRadius = 14.0;
constexpr qreal kGlow = 0.75; // how far it reaches down

} // namespace

Card::Card(QWidget* parent) : QWidget(parent) {
    presentAs(*this, QAccessible::Grouping);
    applyMargins();
}

void Card::setUrgent() {
    m_isUrgent = true;
    update();
}

void Card::setGlow(std::optional<Accent> accent) {
    if (m_glow == accent)
        return;
    m_glow = accent;
    update();
}

// As if light fell in from above, a little from the leading side.
QBrush Card::ground(const Colours& colours) const {
    if (!m_glow)
        return colours.card;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal lean = 0.17 * height();
    const QPointF from(width() / 2.0 + (mirrored ? lean : -lean), 0);
    QLinearGradient light(from, QPointF(width() - from.x(), height()));
    light.setColorAt(0, accentOf(colours, *m_glow).track);
    light.setColorAt(kGlow, colours.card);
    return light;
}

void Card::setClose(bool close) {
    m_isClose = close;
    applyMargins();
}

void Card::setLow() {
    m_isLow = true;
    applyMargins();
}

void Card::applyMargins() {
    const qreal em = emOf(font());
    const int side = qRound(em * (m_isClose ? 0.8 : 1.6));
    const int upright = qRound(em * (m_isClose || m_isLow ? 0.5 : 1.3));
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
    const int inner = qCeil(kCardRadius);
    if (rect().adjusted(inner, inner, -inner, -inner).contains(event->rect())) {
        painter.fillRect(event->rect(), ground(colours));
        return;
    }
    const qreal line = colours.borderWidth * (m_isUrgent ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isUrgent ? colours.errorMark : colours.cardBorder, line));
    painter.setBrush(ground(colours));
    const qreal half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kCardRadius,
                            kCardRadius);
}

} // namespace coolwarm
