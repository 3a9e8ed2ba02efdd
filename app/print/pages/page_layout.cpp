// SPDX-License-Identifier: MIT
// Puts the parts of a report onto its pages: one page, and others only for what was asked for.
#include "app/print/pages/line_breaks.h"
#include "app/print/pages/report_pages.h"
#include "app/print/pages/table_flow.h"
#include "app/print/report_text.h"
#include "app/text/format.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

constexpr qreal side = 56 * pagePixel;
constexpr qreal top = 48 * pagePixel;
constexpr qreal bottom = 34 * pagePixel;
constexpr qreal beforePart = 12 * pagePixel;
constexpr qreal belowHeading = 5 * pagePixel;
constexpr qreal betweenFigures = 16 * pagePixel;
constexpr qreal footGap = 12 * pagePixel;

/// How high the pictures are, and how many days with packs there are at least. Pictures give room
/// first: lower ones tell the same.
struct Measures {
    qreal days;
    qreal hours;
    std::size_t rows;
};
constexpr std::array<Measures, 5> allMeasures{{
    {148 * pagePixel, 92 * pagePixel, 4},
    {130 * pagePixel, 86 * pagePixel, 4},
    {112 * pagePixel, 82 * pagePixel, 4},
    {96 * pagePixel, 80 * pagePixel, 3},
    {82 * pagePixel, 74 * pagePixel, 2},
}};

QSizeF sizeOf(ReportPaper paper) {
    constexpr qreal perMillimetre = pageUnitsPerInch / 25.4;
    return paper == ReportPaper::A4 ? QSizeF(210 * perMillimetre, 297 * perMillimetre)
                                    : QSizeF(8.5 * pageUnitsPerInch, 11.0 * pageUnitsPerInch);
}

QString restOfDays(std::size_t days, bool areAllListed) {
    const int count = forPlural(static_cast<std::int64_t>(days));
    return areAllListed
               ? ReportText::tr("… %Ln more day(s); every session stands from page 2 on.", "",
                                count)
               : ReportText::tr("… %Ln earlier day(s) found no room on this page.", "", count);
}

/// Lays one document out.
class Layout {
public:
    Layout(const ReportDocument& document, ReportPaper paper, const Substitutes& substitutes,
           const Measures& measures)
        : m_document(document),
          m_paper(paper),
          m_measures(measures),
          m_size(sizeOf(paper)),
          m_isToTheLeft(QLocale().textDirection() == Qt::RightToLeft),
          m_foot(linesOf(document.foot, TypeStyle::Foot, m_size.width() - 2 * side)),
          m_flow(room(), substitutes, m_isToTheLeft) {}

    ReportPages laidOut() {
        head();
        for (std::size_t at = 0; at < m_document.parts.size(); ++at) {
            part(m_flow, at);
            if (!m_document.parts[at].startsNewPage)
                m_isOnOnePage = m_flow.pageCount() == 1;
        }
        ReportPages pages{m_paper, m_size, m_flow.take()};
        for (std::size_t at = 0; at < pages.pages.size(); ++at)
            foot(pages.pages[at], at, pages.pages.size());
        return pages;
    }

    /// Whether all that is to be on the first page is there.
    [[nodiscard]] bool isOnOnePage() const { return m_isOnOnePage; }

private:
    [[nodiscard]] qreal footHeight() const {
        return static_cast<qreal>(m_foot.size() + 1) * lineHeight(TypeStyle::Foot) + 8 * pagePixel;
    }
    [[nodiscard]] PageRoom room() const {
        return {QRectF(side, top, m_size.width() - 2 * side,
                       m_size.height() - top - bottom - footHeight()),
                false};
    }
    void head();
    void part(PageFlow& flow, std::size_t at);
    void heading(PageFlow& flow, const QString& text);
    static void figures(PageFlow& flow, const std::vector<ReportFigure>& figures);
    void chart(PageFlow& flow, const ReportPart& part) const;
    void shortTable(PageFlow& flow, std::size_t at);
    void foot(ReportPage& page, std::size_t at, std::size_t pages) const;

    const ReportDocument& m_document;
    ReportPaper m_paper;
    Measures m_measures;
    QSizeF m_size;
    bool m_isToTheLeft;
    bool m_isOnOnePage = true;
    QStringList m_foot;
    PageFlow m_flow;
};

// The range stands beside the title where there is room, else below it.
void Layout::head() {
    const qreal width = m_flow.width();
    const qreal titleWidth = widthOf(m_document.title, TypeStyle::Title);
    const bool isBeside =
        titleWidth + widthOf(m_document.range, TypeStyle::Muted) + betweenFigures < width;
    m_flow.put(0, width, m_document.title, TypeStyle::Title);
    const qreal lower = lineHeight(TypeStyle::Title) - lineHeight(TypeStyle::Muted) - 2 * pagePixel;
    m_flow.skip(lower); // both stand on one line
    if (isBeside)
        m_flow.put(0, width, m_flow.broken(m_document.range, TypeStyle::Muted, width).value(0),
                   TypeStyle::Muted, true);
    m_flow.skip(lineHeight(TypeStyle::Title) - lower);
    if (!isBeside)
        m_flow.paragraph(m_document.range, TypeStyle::Muted);
    m_flow.skip(2 * pagePixel);
    const QString lines = QStringLiteral("%1 ______________________________   %2 ______________")
                              .arg(m_document.name, m_document.born);
    m_flow.put(0, width, lines, TypeStyle::Body);
    m_flow.put(0, width, m_document.made, TypeStyle::Muted, true);
    m_flow.skip(lineHeight(TypeStyle::Body));
}

void Layout::heading(PageFlow& flow, const QString& text) {
    flow.need(beforePart + 2 * lineHeight(TypeStyle::Heading) + lineHeight(TypeStyle::Cell));
    if (!flow.isAtTop())
        flow.skip(beforePart);
    flow.put(0, flow.width(), text, TypeStyle::Heading);
    flow.skip(lineHeight(TypeStyle::Heading) + 2 * pagePixel);
    flow.rule(true);
    flow.skip(belowHeading);
}

void Layout::figures(PageFlow& flow, const std::vector<ReportFigure>& figures) {
    if (figures.empty())
        return;
    const auto count = static_cast<qreal>(figures.size());
    const qreal width = (flow.width() - (count - 1) * betweenFigures) / count;
    qsizetype large = 1;
    qsizetype small = 1;
    for (const ReportFigure& each : figures) {
        large = std::max(large, flow.broken(each.figure, TypeStyle::Figure, width).size());
        small = std::max(small, flow.broken(each.words, TypeStyle::Cell, width).size());
    }
    flow.need(static_cast<qreal>(large) * lineHeight(TypeStyle::Figure) +
              static_cast<qreal>(small) * lineHeight(TypeStyle::Cell));
    const auto row = [&](TypeStyle style, qsizetype lines, auto textOf) {
        for (qsizetype line = 0; line < lines; ++line) {
            for (std::size_t at = 0; at < figures.size(); ++at)
                flow.put(static_cast<qreal>(at) * (width + betweenFigures), width,
                         flow.broken(textOf(figures[at]), style, width).value(line), style);
            flow.skip(lineHeight(style));
        }
    };
    row(TypeStyle::Figure, large, [](const ReportFigure& each) { return each.figure; });
    row(TypeStyle::Cell, small, [](const ReportFigure& each) { return each.words; });
}

void Layout::chart(PageFlow& flow, const ReportPart& part) const {
    if (part.chart == ReportChart::None)
        return;
    flow.chart(part.chart, part.chart == ReportChart::Days ? m_measures.days : m_measures.hours);
    flow.skip(3 * pagePixel);
    flow.paragraph(part.underChart, TypeStyle::CellMuted);
}

// What comes behind it on the page keeps its room.
void Layout::shortTable(PageFlow& flow, std::size_t at) {
    PageFlow behind = flow.measuring();
    for (std::size_t next = at + 1;
         next < m_document.parts.size() && !m_document.parts[next].startsNewPage; ++next) {
        behind.skip(beforePart);
        part(behind, next);
    }
    constexpr qreal heads = 45 * pagePixel;
    constexpr qreal row = 22 * pagePixel;
    flow.need(heads + static_cast<qreal>(m_measures.rows) * row);
    const qreal rest = lineHeight(TypeStyle::CellMuted) + 5 * pagePixel;
    const std::size_t left = flowShortTable(flow, m_document.parts[at].table,
                                            {flow.left() - behind.used() - rest, m_measures.rows});
    if (left == 0)
        return;
    const bool areAllListed =
        std::any_of(m_document.parts.begin(), m_document.parts.end(),
                    [](const ReportPart& each) { return each.startsNewPage; });
    flow.skip(4 * pagePixel);
    flow.paragraph(restOfDays(left, areAllListed), TypeStyle::CellMuted);
}

void Layout::part(PageFlow& flow, std::size_t at) {
    const ReportPart& part = m_document.parts[at];
    if (part.startsNewPage && !flow.isAtTop())
        flow.newPage();
    heading(flow, part.heading);
    for (const QString& line : part.lines)
        flow.paragraph(line, TypeStyle::Cell);
    figures(flow, part.figures);
    flowFacts(flow, part.facts);
    chart(flow, part);
    if (part.isShortened && !part.table.rows.empty())
        shortTable(flow, at);
    else
        flowTable(flow, part.table);
}

void Layout::foot(ReportPage& page, std::size_t at, std::size_t pages) const {
    const PageRoom filled = room();
    qreal y = filled.area.bottom() + 4 * pagePixel;
    const qreal left = filled.area.left();
    page.rules.push_back({QLineF(left, y, filled.area.right(), y), false});
    y += 4 * pagePixel;
    const auto put = [&](const QString& line, bool isAtEnd) {
        page.texts.push_back({QRectF(left, y, filled.area.width(), lineHeight(TypeStyle::Foot)),
                              line, TypeStyle::Foot, isAtEnd});
    };
    const QString number =
        ReportText::tr("page %1 of %2")
            .arg(QLocale().toString(qulonglong{at} + 1), QLocale().toString(qulonglong{pages}));
    // The first page says where the figures come from, the others which report they belong to.
    for (const QString& line : at == 0 ? m_foot : QStringList{m_document.title}) {
        put(line, false);
        y += lineHeight(TypeStyle::Foot);
    }
    if (at > 0)
        y -= lineHeight(TypeStyle::Foot);
    put(number, true);
    if (at == 0)
        put(m_flow.shortened(m_document.range, TypeStyle::Foot,
                             filled.area.width() - widthOf(number, TypeStyle::Foot) - footGap),
            false);
}

} // namespace

ReportPages layOutReport(const ReportDocument& document, ReportPaper paper,
                         const Substitutes& substitutes) {
    for (const Measures& measures : allMeasures) {
        Layout layout(document, paper, substitutes, measures);
        ReportPages pages = layout.laidOut();
        if (layout.isOnOnePage())
            return pages;
    }
    return Layout(document, paper, substitutes, allMeasures.front()).laidOut();
}

} // namespace coolwarm
