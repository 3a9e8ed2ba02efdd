// SPDX-License-Identifier: MIT
// Paints the signs of information, warning and error.
#include "app/widgets/notices/notice_sign.h"

#include "app/style/fonts.h"
#include "app/style/palette/colours.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <cmath>

namespace coolwarm {

namespace {

/// The outline of a sign in a square of side 2 around the origin.
QPolygonF outlineOf(NoticeBar::Kind kind) {
    if (kind == NoticeBar::Kind::Warning) {
        return QPolygonF({{0, -0.95}, {1, 0.85}, {-1, 0.85}});
    }
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = (corner + 0.5) * M_PI / 4;
        octagon << QPointF(std::cos(angle), std::sin(angle));
    }
    return octagon;
}

QColor markOf(NoticeBar::Kind kind, const Colours& colours) {
    switch (kind) {
    case NoticeBar::Kind::Info:
        return colours.infoMark;
    case NoticeBar::Kind::Warning:
        return colours.warnMark;
    case NoticeBar::Kind::Error:
        return colours.errorMark;
    }
    return colours.text;
}

QColor groundOf(NoticeBar::Kind kind, const Colours& colours) {
    switch (kind) {
    case NoticeBar::Kind::Info:
        return colours.infoBackground;
    case NoticeBar::Kind::Warning:
        return colours.warnBackground;
    case NoticeBar::Kind::Error:
        return colours.errorBackground;
    }
    return colours.card;
}

} // namespace

NoticeSign::NoticeSign(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NoticeSign::setKind(NoticeBar::Kind kind) {
    if (m_kind != kind) {
        m_kind = kind;
        update();
    }
}

QSize NoticeSign::sizeHint() const {
    const int side = qRound(emOf(font()) * 1.5);
    return {side, side};
}

void NoticeSign::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    const qreal unit = qMin(width(), height()) / 2.0 - 1;
    painter.scale(unit, unit);
    const QColor mark = markOf(m_kind, colours);
    painter.setPen(QPen(mark, 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark);
    if (m_kind == NoticeBar::Kind::Info) {
        painter.drawEllipse(QPointF(0, 0), 0.95, 0.95);
    } else {
        painter.drawPolygon(outlineOf(m_kind));
    }
    // An i stands on its line, an exclamation mark hangs over its dot.
    const bool info = m_kind == NoticeBar::Kind::Info;
    const qreal shift = m_kind == NoticeBar::Kind::Warning ? 0.2 : 0.0;
    painter.setPen(QPen(groundOf(m_kind, colours), 0.24, Qt::SolidLine, Qt::RoundCap));
    const qreal scale = m_kind == NoticeBar::Kind::Warning ? 0.8 : 1.0;
    const qreal dot = (info ? -0.48 : 0.5) * scale + shift;
    const qreal from = (info ? -0.05 : -0.52) * scale + shift;
    const qreal to = (info ? 0.5 : 0.08) * scale + shift;
    painter.drawLine(QPointF(0, from), QPointF(0, to));
    painter.drawPoint(QPointF(0, dot));
}

} // namespace coolwarm
