// SPDX-License-Identifier: MIT
// Sets each digit into a cell of one width (the font's own even digits need Qt 6.7).
#include "app/paint/digit_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace coolwarm {

namespace {

qreal digitCell(const QFontMetricsF& metrics, const QString& text) {
    qreal cell = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            // The script's own ten digits lie side by side, so the cell does not depend on the
            // moment's text.
            const char32_t zero = c.unicode() - static_cast<char32_t>(c.digitValue());
            for (char32_t digit = 0; digit < 10; ++digit) {
                cell = std::max(cell, metrics.horizontalAdvance(QChar(zero + digit)));
            }
            break;
        }
    }
    return cell;
}

qreal widthIn(const QFontMetricsF& metrics, qreal cell, QChar c) {
    return c.isDigit() ? cell : metrics.horizontalAdvance(c);
}

} // namespace

bool isFigure(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isPunct() || c == QChar(0x2212) || c == u'+';
    });
}

qreal figureWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    if (!isFigure(text)) {
        return metrics.horizontalAdvance(text);
    }
    const qreal cell = digitCell(metrics, text);
    qreal width = 0;
    for (const QChar c : text) {
        width += widthIn(metrics, cell, c);
    }
    return width;
}

void drawFigure(QPainter& painter, const QFont& font, const QRectF& area, const QString& text) {
    painter.setFont(font);
    if (!isFigure(text)) {
        painter.drawText(area, static_cast<int>(Qt::AlignCenter | Qt::TextDontClip), text);
        return;
    }
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics, text);
    qreal x = area.center().x() - figureWidth(font, text) / 2;
    const qreal baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const qreal width = widthIn(metrics, cell, c);
        const qreal inset = (width - metrics.horizontalAdvance(c)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(c));
        x += width;
    }
}

} // namespace coolwarm
