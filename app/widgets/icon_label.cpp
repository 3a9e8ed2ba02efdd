// SPDX-License-Identifier: MIT
// Keeps room at the words' beginning and paints the sign there.
#include "app/widgets/icon_label.h"

#include "app/style/fonts.h"

#include <QEvent>
#include <QPainter>

namespace coolwarm {

IconLabel::IconLabel(Icon icon, QWidget* parent) : QLabel(parent), m_icon(icon) {
    setTextFormat(Qt::PlainText);
    makeRoom();
}

void IconLabel::setIcon(Icon icon) {
    if (m_icon != icon) {
        m_icon = icon;
        update();
    }
}

int IconLabel::side() const {
    return qRound(emOf(font()) * 1.1);
}

void IconLabel::makeRoom() {
    const int room = side() + qRound(emOf(font()) * 0.3);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? 0 : room, 0, mirrored ? room : 0, 0);
}

void IconLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QRect box(0, 0, side(), height());
    if (layoutDirection() == Qt::RightToLeft)
        box.moveRight(width() - 1);
    QPainter painter(this);
    paintIcon(painter, box, m_icon, palette().color(foregroundRole()));
}

void IconLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

} // namespace coolwarm
