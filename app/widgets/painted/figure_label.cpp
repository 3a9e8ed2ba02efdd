// SPDX-License-Identifier: MIT
// Measures and paints figures as the ring does.
#include "app/widgets/painted/figure_label.h"

#include "app/paint/digit_text.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace coolwarm {

FigureLabel::FigureLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize FigureLabel::sizeHint() const {
    const QSize usual = QLabel::sizeHint();
    return isFigure(text()) ? QSize(qCeil(figureWidth(font(), text())), usual.height()) : usual;
}

QSize FigureLabel::minimumSizeHint() const {
    return sizeHint();
}

void FigureLabel::paintEvent(QPaintEvent* event) {
    if (!isFigure(text()))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    drawFigure(painter, font(),
               QStyle::alignedRect(layoutDirection(), alignment(), sizeHint(), contentsRect()),
               text());
}

} // namespace coolwarm
