// SPDX-License-Identifier: MIT
// Fills pages from top to bottom and begins the next one where a page is full.
#pragma once

#include "app/print/pages/letters.h"
#include "app/print/pages/report_pages.h"

#include <QRectF>
#include <QStringList>

namespace coolwarm {

/// The part of a page that is filled, in units of the page.
struct PageRoom {
    QRectF area;
    bool isEndless = false; ///< for measuring: never full
};

/// Where the next thing stands, and what there is so far. Things are placed from the side on which
/// reading begins.
class PageFlow {
public:
    PageFlow(const PageRoom& room, const Substitutes& substitutes, bool isToTheLeft);

    /// A flow of the same width that never ends, for measuring.
    [[nodiscard]] PageFlow measuring() const;

    [[nodiscard]] qreal width() const { return m_room.area.width(); }
    /// Below what stands on the page.
    [[nodiscard]] qreal used() const { return m_y - m_room.area.top(); }
    /// What the page has left.
    [[nodiscard]] qreal left() const;
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }
    [[nodiscard]] bool isAtTop() const { return used() <= 0; }

    void skip(qreal height) { m_y += height; }
    void newPage();
    /// A new page unless that much is left.
    void need(qreal height);

    /// One line of letters, `from` the start of the line, without moving down.
    void put(qreal from, qreal width, const QString& line, TypeStyle style, bool isAtEnd = false);
    /// A paragraph over the whole width; goes on with the next page where it has to.
    void paragraph(const QString& text, TypeStyle style);
    void rule(bool isStrong);
    void chart(ReportChart chart, qreal height);

    [[nodiscard]] QString shortened(const QString& line, TypeStyle style, qreal width) const;
    [[nodiscard]] QStringList broken(const QString& text, TypeStyle style, qreal width) const;
    [[nodiscard]] std::vector<ReportPage> take() { return std::move(m_pages); }

private:
    [[nodiscard]] ReportPage& page() { return m_pages.back(); }
    [[nodiscard]] QRectF boxAt(qreal from, qreal width, qreal height) const;

    PageRoom m_room;
    const Substitutes* m_substitutes;
    bool m_isToTheLeft;
    qreal m_y;
    std::vector<ReportPage> m_pages;
};

} // namespace coolwarm
