// SPDX-License-Identifier: MIT
// Keeps the room for a drawing and has it painted there.
#include "app/widgets/painted/picture.h"

#include "app/style/fonts.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace coolwarm {

Picture::Picture(const QSizeF& size, Paint paint, QWidget* parent)
    : QWidget(parent), m_size(size), m_paint(std::move(paint)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Picture::sizeHint() const {
    return (m_size * emOf(QApplication::font())).toSize();
}

void Picture::paintEvent(QPaintEvent*) {
    QRectF box({}, sizeHint());
    box.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter, box);
}

} // namespace coolwarm
