// SPDX-License-Identifier: MIT
// Lets Qt find the places where a line may break in each language.
#include "app/print/pages/line_breaks.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace coolwarm {

namespace {

void addLines(QStringList& lines, const QString& paragraph, TypeStyle style, qreal width) {
    if (paragraph.isEmpty()) {
        lines << QString();
        return;
    }
    QTextLayout layout(paragraph, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

} // namespace

QStringList linesOf(const QString& text, TypeStyle style, qreal width) {
    QStringList lines;
    if (text.isEmpty())
        return lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        addLines(lines, paragraph, style, width);
    return lines;
}

QString shortenedTo(qreal width, const QString& line, TypeStyle style) {
    return QFontMetricsF(fontOf(style)).elidedText(line, Qt::ElideRight, width);
}

qreal widthOf(const QString& line, TypeStyle style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(line);
}

} // namespace coolwarm
