// SPDX-License-Identifier: MIT
// The report as a page: its structure, and that it needs nothing from elsewhere.
#include "tests/app/support/report_log.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct ReportHtml : testing::Test, ReportLog {
    QString page(const std::vector<std::string>& options = {}) {
        return QString::fromStdString(bytesOf(report("report.html", options)));
    }
    /// What stands between the tags of that name, each once.
    static QStringList allOf(const QString& page, const QString& tag) {
        QStringList found;
        const QRegularExpression pattern(u"<%1(?: [^>]*)?>([^<]*)</%1>"_s.arg(tag));
        for (auto each = pattern.globalMatch(page); each.hasNext();)
            found << each.next().captured(1);
        return found;
    }
    /// Office programs show a picture of its own, with its size, and nothing drawn within the page.
    static QList<QByteArray> drawingsOf(const QString& page) {
        QList<QByteArray> found;
        const QRegularExpression pattern(u"<img width=\"682\" height=\"1\\d0\" alt=\"[^\"]+\""
                                         " src=\"data:image/svg\\+xml;base64,([^\"]+)\">"_s);
        for (auto each = pattern.globalMatch(page); each.hasNext();)
            found << QByteArray::fromBase64(each.next().captured(1).toLatin1());
        return found;
    }
};

TEST_F(ReportHtml, HasHeadingsLanguageAndDirection) {
    fillSixDays();
    const QString text = page();
    EXPECT_TRUE(text.startsWith(u"<!DOCTYPE html>"_s));
    EXPECT_TRUE(text.contains(u"<html lang=\"en-GB\" dir=\"ltr\">"_s))
        << text.left(200).toStdString();
    EXPECT_EQ(allOf(text, u"h1"_s).size(), 1);
    EXPECT_EQ(allOf(text, u"h2"_s),
              (QStringList{u"How much data"_s, u"What the patient tells"_s, u"In short"_s,
                           u"Pain, by day"_s, u"Pain, by hour"_s, u"Sessions, by day"_s,
                           u"Skin after the packs"_s}));
}

// What stands first in the body is lost in LibreOffice's PDF where it is a line of text.
TEST_F(ReportHtml, BeginsWithATableForTheLookAloneThatHoldsTheTitle) {
    fillSixDays();
    const QString text = page();
    EXPECT_TRUE(text.contains(QRegularExpression(
        u"<body>\\s*<header><table role=\"presentation\"><tr><td>\\s*<h1>[^<]+</h1>"_s)))
        << text.left(2000).toStdString();
    EXPECT_EQ(text.count(u"role=\"presentation\""_s), 1) << "all others are tables to a reader";
}

TEST_F(ReportHtml, TablesSayWhatTheirHeadsAreFor) {
    fillSixDays();
    const QString text = page();
    EXPECT_FALSE(text.contains(u"<th>"_s)) << "each has a scope";
    EXPECT_TRUE(text.contains(u"<th scope=\"col\">Ice, min</th>"_s));
    EXPECT_TRUE(text.contains(u"<th scope=\"row\">Began</th>"_s));
}

TEST_F(ReportHtml, EachFigureOfTheChartsStandsInATable) {
    fillSixDays();
    const QString text = page();
    EXPECT_TRUE(text.contains(u"alt=\"Pain, by day. The table below has each figure.\""_s));
    EXPECT_TRUE(text.contains(
        QRegularExpression(u"Mon 23 Feb</th>\\s*<td class=\"note\" dir=\"auto\">6.7</td>"_s)))
        << text.toStdString();
}

TEST_F(ReportHtml, NeedsNothingFromElsewhere) {
    fillSixDays();
    const QString text = page();
    for (const char* foreign : {"href=\"http", "<link", "<script", "@import", "url("})
        EXPECT_FALSE(text.contains(QLatin1String(foreign))) << foreign;
    EXPECT_EQ(text.count(u"src="_s), text.count(u"src=\"data:"_s)) << "all pictures lie within";
}

TEST_F(ReportHtml, ItsChartsSayNothingOfWhatMadeThem) {
    fillSixDays();
    const QList<QByteArray> drawings = drawingsOf(page());
    ASSERT_EQ(drawings.size(), 2);
    for (const QByteArray& drawing : drawings) {
        EXPECT_TRUE(drawing.contains("<svg"));
        EXPECT_FALSE(drawing.contains("Qt"));
        EXPECT_FALSE(drawing.contains("href="));
    }
}

TEST_F(ReportHtml, NotesAreTextAndNeverMarkup) {
    pack("ice", "2026-03-01T08:00", 20, "6", "4", "<script>alert(1)</script> & <b>");
    const QString text = page({"--sections", "packs,sessions"});
    EXPECT_FALSE(text.contains(u"<script>"_s));
    EXPECT_TRUE(text.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;"_s));
}

} // namespace
} // namespace coolwarm::test
