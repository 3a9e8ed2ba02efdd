// SPDX-License-Identifier: MIT
// Writes each part of the report with the element that means it.
#include "app/print/report_html.h"

#include "app/print/report_text.h"

#include <QLocale>

namespace coolwarm {

namespace {

constexpr const char* style =
    "body{max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff;"
    "font:1rem/1.45 sans-serif}"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .4rem;"
    "border-bottom:1px solid #111}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:start;vertical-align:top;padding:.2rem .6rem .2rem 0;"
    "border-bottom:1px solid #bbb}"
    "th[scope=row]{font-weight:normal;color:#333;width:35%}caption{text-align:start;color:#333}"
    ".figure+th[scope=row]{width:65%}h2{break-after:avoid}tr,figure{break-inside:avoid}"
    "header td{padding:0;border:0}header p:last-child{margin-bottom:0}"
    ".figure{font-size:1.3rem;font-weight:bold}.note{white-space:pre-line;overflow-wrap:anywhere}"
    "img{max-width:100%;height:auto}footer{margin-top:2rem;border-top:1px solid #777;color:#333}";

/// Appends to the page.
class Page {
public:
    void open(const char* tag) { m_bytes += QByteArray("<") + tag + ">"; }
    void close(const char* tag) { m_bytes += QByteArray("</") + tag + ">\n"; }
    /// `tag` may have attributes.
    void element(const QByteArray& tag, const QString& text) {
        m_bytes += '<' + tag + '>' + text.toHtmlEscaped().toUtf8() + "</" +
                   tag.left(tag.indexOf(' ') < 0 ? tag.size() : tag.indexOf(' ')) + ">\n";
    }
    void raw(const QByteArray& bytes) { m_bytes += bytes; }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Each cell finds its own direction: notes may be in another language than the report.
void addTable(Page& page, const ReportTable& table, const QString& caption) {
    if (table.rows.empty())
        return;
    page.open("table");
    if (!caption.isEmpty())
        page.element("caption", caption);
    page.open("thead");
    page.open("tr");
    for (const QString& head : table.heads)
        page.element("th scope=\"col\"", head);
    page.close("tr");
    page.close("thead");
    page.open("tbody");
    for (const QStringList& row : table.rows) {
        page.open("tr");
        for (qsizetype at = 0; at < row.size(); ++at)
            page.element(at == 0 ? "th scope=\"row\" dir=\"auto\""
                                 : "td class=\"note\" dir=\"auto\"",
                         row.at(at));
        page.close("tr");
    }
    page.close("tbody");
    page.close("table");
}

void addFacts(Page& page, const std::vector<ReportFact>& facts) {
    if (facts.empty())
        return;
    page.open("table");
    for (const ReportFact& fact : facts) {
        page.open("tr");
        page.element("th scope=\"row\"", fact.name);
        page.element("td dir=\"auto\"", fact.value);
        page.close("tr");
    }
    page.close("table");
}

void addFigures(Page& page, const std::vector<ReportFigure>& figures) {
    if (figures.empty())
        return;
    page.open("table");
    for (const ReportFigure& figure : figures) {
        page.open("tr");
        page.element("td class=\"figure\"", figure.figure);
        page.element("th scope=\"row\"", figure.words);
        page.close("tr");
    }
    page.close("table");
}

// As a picture of its own, since LibreOffice leaves out what is drawn within the page; with its
// size, since it would show it as small as a stamp.
void addChart(Page& page, const ReportPart& part, const ReportPicture& picture) {
    if (part.chart == ReportChart::None)
        return;
    const ReportDrawing drawing = picture ? picture(part.chart) : ReportDrawing();
    if (!drawing.svg.isEmpty()) {
        page.raw("<figure><img width=\"" + QByteArray::number(drawing.size.width()) +
                 "\" height=\"" + QByteArray::number(drawing.size.height()) + "\" alt=\"" +
                 ReportText::tr("%1. The table below has each figure.")
                     .arg(part.heading)
                     .toHtmlEscaped()
                     .toUtf8() +
                 "\" src=\"data:image/svg+xml;base64," + drawing.svg.toBase64() + "\"></figure>\n");
        page.element("p", part.underChart);
    }
    addTable(page, part.chartTable, part.heading);
}

void addPart(Page& page, const ReportPart& part, const ReportPicture& picture) {
    page.open("section");
    page.element("h2", part.heading);
    for (const QString& line : part.lines)
        page.element("p", line);
    addFigures(page, part.figures);
    addFacts(page, part.facts);
    addChart(page, part, picture);
    addTable(page, part.table, {});
    page.close("section");
}

// Within a table that is none to a reader: when LibreOffice makes a PDF of a page, it leaves the
// first line of a text alone on a page and does not show it there, and it breaks no cell so.
void addHead(Page& page, const ReportDocument& document) {
    page.raw("<header><table role=\"presentation\"><tr><td>\n");
    page.element("h1", document.title);
    page.element("p", document.range);
    page.element("p", document.made);
    page.element("p", QStringLiteral("%1 ______________________ %2 ____________")
                          .arg(document.name, document.born));
    page.raw("</td></tr></table></header>\n");
}

} // namespace

QByteArray htmlReport(const ReportDocument& document, const ReportPicture& picture) {
    const QLocale locale;
    const bool toTheLeft = locale.textDirection() == Qt::RightToLeft;
    Page page;
    page.raw("<!DOCTYPE html>\n<html lang=\"" + locale.bcp47Name().toUtf8() + "\" dir=\"" +
             (toTheLeft ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
             "<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.element("title", document.title + QStringLiteral(", ") + document.range);
    page.raw(QByteArray("<style>") + style + "</style>\n</head>\n<body>\n");
    addHead(page, document);
    page.open("main");
    for (const ReportPart& part : document.parts)
        addPart(page, part, picture);
    page.close("main");
    page.element("footer", document.foot);
    page.raw("</body>\n</html>\n");
    return page.bytes();
}

} // namespace coolwarm
