// SPDX-License-Identifier: MIT
// Places lines, rules and pictures below each other.
#include "app/print/pages/page_flow.h"

#include "app/print/pages/line_breaks.h"

#include <limits>

namespace coolwarm {

PageFlow::PageFlow(const PageRoom& room, const Substitutes& substitutes, bool isToTheLeft)
    : m_room(room),
      m_substitutes(&substitutes),
      m_isToTheLeft(isToTheLeft),
      m_y(room.area.top()),
      m_pages(1) {}

PageFlow PageFlow::measuring() const {
    PageFlow flow({m_room.area, true}, *m_substitutes, m_isToTheLeft);
    return flow;
}

qreal PageFlow::left() const {
    return m_room.isEndless ? std::numeric_limits<qreal>::max() : m_room.area.bottom() - m_y;
}

void PageFlow::newPage() {
    m_pages.emplace_back();
    m_y = m_room.area.top();
}

void PageFlow::need(qreal height) {
    if (left() < height && !isAtTop())
        newPage();
}

QRectF PageFlow::boxAt(qreal from, qreal width, qreal height) const {
    const qreal x = m_isToTheLeft ? m_room.area.right() - from - width : m_room.area.left() + from;
    return {x, m_y, width, height};
}

void PageFlow::put(qreal from, qreal width, const QString& line, TypeStyle style, bool isAtEnd) {
    if (!line.isEmpty())
        page().texts.push_back({boxAt(from, width, lineHeight(style)), line, style, isAtEnd});
}

void PageFlow::paragraph(const QString& text, TypeStyle style) {
    for (const QString& line : broken(text, style, width())) {
        need(lineHeight(style));
        put(0, width(), line, style);
        skip(lineHeight(style));
    }
}

void PageFlow::rule(bool isStrong) {
    page().rules.push_back({QLineF(m_room.area.left(), m_y, m_room.area.right(), m_y), isStrong});
}

void PageFlow::chart(ReportChart chart, qreal height) {
    need(height);
    page().charts.push_back({boxAt(0, width(), height), chart});
    skip(height);
}

QString PageFlow::shortened(const QString& line, TypeStyle style, qreal width) const {
    return shortenedTo(width, substituted(line, *m_substitutes), style);
}

QStringList PageFlow::broken(const QString& text, TypeStyle style, qreal width) const {
    return linesOf(substituted(text, *m_substitutes), style, width);
}

} // namespace coolwarm
