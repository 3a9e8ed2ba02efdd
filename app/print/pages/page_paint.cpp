// SPDX-License-Identifier: MIT
// Sets each line in its own direction, draws rules, and hands pictures to their painter.
#include "app/print/pages/page_paint.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace coolwarm {

namespace {

void paintText(QPainter& painter, const PageText& text, bool isToTheLeft) {
    const QFont font = fontOf(text.style);
    QTextLayout layout(text.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // A note has its own direction; where it stands is a matter of the page.
    option.setTextDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(text.box.width());
    layout.endLayout();
    const qreal width = line.naturalTextWidth();
    const bool isRight = text.isAtEnd != isToTheLeft;
    const qreal x = isRight ? text.box.right() - width : text.box.left();
    const qreal before = line.naturalTextRect().left(); // of what is written from the right
    const qreal spare = text.box.height() - line.ascent() - line.descent();
    painter.setPen(inkOf(text.style));
    layout.draw(&painter, QPointF(x - before, text.box.top() + spare / 2));
}

void paintRule(QPainter& painter, const PageRule& rule) {
    constexpr qreal strong = 1.0 * pagePixel;
    constexpr qreal faint = 0.7 * pagePixel;
    painter.setPen(QPen(rule.isStrong ? QColor(0x11, 0x11, 0x11) : QColor(0xBB, 0xBB, 0xBB),
                        rule.isStrong ? strong : faint));
    painter.drawLine(rule.line);
}

// Charts measure in pixels.
void paintChart(QPainter& painter, const PageChart& chart, const ReportSummary& summary) {
    painter.save();
    painter.translate(chart.box.topLeft());
    painter.scale(pagePixel, pagePixel);
    paintReportChart(painter, QRectF(QPointF(), chart.box.size() / pagePixel), chart.chart,
                     summary);
    painter.restore();
}

} // namespace

void paintPage(QPainter& painter, const ReportPages& pages, std::size_t at,
               const ReportSummary& summary, qreal perInch) {
    const bool isToTheLeft = QLocale().textDirection() == Qt::RightToLeft;
    painter.save();
    painter.scale(perInch / pageUnitsPerInch, perInch / pageUnitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const ReportPage& page = pages.pages.at(at);
    for (const PageRule& rule : page.rules)
        paintRule(painter, rule);
    for (const PageChart& chart : page.charts)
        paintChart(painter, chart, summary);
    for (const PageText& text : page.texts)
        paintText(painter, text, isToTheLeft);
    painter.restore();
}

} // namespace coolwarm
