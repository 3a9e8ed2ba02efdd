// SPDX-License-Identifier: MIT
// Where things stand on the report's pages.
#include "app/print/pages/letters.h"
#include "app/print/pages/line_breaks.h"
#include "app/print/pages/report_pages.h"
#include "tests/app/print/fortnight.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// Notes that are hard to set: one of a single long word, one in Arabic.
std::string hardNote(int day) {
    const std::array notes{std::string(400, 'W'), std::string("ألم أقل بعد المشي"), std::string()};
    return notes.at(static_cast<std::size_t>(day) % notes.size());
}

ReportDocument document() {
    ReportSections all;
    for (const ReportSection each : allReportSections)
        all.set(each);
    return composeReport(fortnight(hardNote), all);
}

struct ReportPagesOn : testing::TestWithParam<ReportPaper> {
    ~ReportPagesOn() override { QLocale::setDefault(m_before); }

    const QLocale m_before;
};

TEST_P(ReportPagesOn, NothingLiesBeyondThePaperOrOverTheFoot) {
    const ReportPages pages = layOutReport(document(), GetParam());
    ASSERT_GE(pages.pages.size(), 2U);
    for (const ReportPage& page : pages.pages) {
        const QRectF sheet({}, pages.size);
        qreal foot = sheet.bottom();
        for (const PageText& text : page.texts) {
            EXPECT_TRUE(sheet.contains(text.box)) << text.text.toStdString();
            if (text.style == TypeStyle::Foot)
                foot = std::min(foot, text.box.top());
        }
        for (const PageText& text : page.texts)
            EXPECT_TRUE(text.style == TypeStyle::Foot || text.box.bottom() <= foot)
                << text.text.toStdString();
        for (const PageChart& chart : page.charts)
            EXPECT_TRUE(sheet.contains(chart.box));
    }
}

TEST_P(ReportPagesOn, NoLineLiesOverAnother) {
    for (const ReportPage& page : layOutReport(document(), GetParam()).pages)
        for (std::size_t at = 0; at < page.texts.size(); ++at)
            for (std::size_t other = at + 1; other < page.texts.size(); ++other) {
                const PageText& one = page.texts[at];
                const PageText& two = page.texts[other];
                const bool shareTheLine = one.isAtEnd || two.isAtEnd; // each on its side
                EXPECT_TRUE(shareTheLine || !one.box.adjusted(1, 1, -1, -1).intersects(two.box))
                    << one.text.toStdString() << " | " << two.text.toStdString();
            }
}

TEST_P(ReportPagesOn, TheRangeInTheFootLeavesRoomForTheNumberAndHasItsSubstitutes) {
    ReportDocument made = document();
    made.range = u"a\U0010F8FE"_s + QString(200, u'W');
    const ReportPages pages = layOutReport(made, GetParam(), substitutesFor({u"\U0010F8FE"_s}));
    qreal taken = 0;
    qreal room = 0;
    QString range;
    const auto& texts = firstOf(pages.pages).texts;
    for (auto text = texts.end() - 2; text != texts.end(); ++text) {
        EXPECT_EQ(text->style, TypeStyle::Foot);
        taken += widthOf(text->text, TypeStyle::Foot);
        room = text->box.width();
        range = text->text;
    }
    EXPECT_LT(taken, room);
    EXPECT_TRUE(range.startsWith(u"a?W"_s)) << range.toStdString();
}

TEST_P(ReportPagesOn, NoHeadOfAColumnIsBrokenInsideAWord) {
    QTranslator german;
    for (const bool isGerman : {false, true}) {
        if (isGerman) {
            ASSERT_TRUE(german.load(u"coolwarm_de"_s, u":/i18n"_s));
            QCoreApplication::installTranslator(&german);
        }
        const ReportDocument made = document();
        const ReportPages pages = layOutReport(made, GetParam());
        QStringList words;
        for (const ReportPage& page : pages.pages)
            for (const PageText& text : page.texts)
                words << text.text.split(u' ');
        for (const ReportPart& part : made.parts)
            for (const QString& head : part.table.heads)
                for (const QString& word : head.split(u' '))
                    EXPECT_TRUE(words.contains(word)) << word.toStdString();
    }
    QCoreApplication::removeTranslator(&german);
}

TEST_P(ReportPagesOn, FromRightToLeftPagesBeginAtTheRight) {
    const ReportDocument made = document();
    const ReportPages left = layOutReport(made, GetParam());
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const ReportPages right = layOutReport(made, GetParam());
    const auto boxOf = [](const ReportPages& pages, const QString& text) {
        for (const PageText& each : firstOf(pages.pages).texts)
            if (each.text == text)
                return each.box;
        ADD_FAILURE() << text.toStdString();
        return QRectF();
    };
    const QString first = u"Ice, min"_s;
    EXPECT_NEAR(boxOf(left, first).left(), left.size.width() - boxOf(right, first).right(), 1);
}

INSTANTIATE_TEST_SUITE_P(Paper, ReportPagesOn,
                         testing::Values(ReportPaper::A4, ReportPaper::Letter));

TEST(ReportLetters, OfFontsAreNotMissingAndOthersAreNamedOnce) {
    EXPECT_EQ(missingLetters({u"Pain 0–10: 6 → 3, −1.6 äöü ß"_s}), QStringList());
    EXPECT_EQ(missingLetters({u"a\U0010F8FEb\U0010F8FE"_s, u"\U0010F8FE c\n\t\u200B"_s}),
              QStringList{u"\U0010F8FE"_s});
    EXPECT_TRUE(missingLettersText({u"\U0010F8FE"_s}).contains(u"U+10F8FE"_s));
}

TEST(ReportLetters, AreReplacedWhole) {
    const Substitutes marks = substitutesFor({u"\U0010F8FE"_s});
    EXPECT_EQ(substituted(u"a\U0010F8FEb"_s, marks), u"a?b"_s);
    EXPECT_EQ(substituted(u"e\u0301"_s, marks), u"e\u0301"_s);
}

} // namespace
} // namespace coolwarm::test
