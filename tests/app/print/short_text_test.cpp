// SPDX-License-Identifier: MIT
// The short text: never longer than forms take, and no figure is cut.
#include "app/print/short_text.h"

#include "tests/app/print/fortnight.h"
#include "tests/app/support/english.h"
#include "tests/support/diary.h"

#include <gtest/gtest.h>
#include <QRegularExpression>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

ReportSummary lowerBacksFortnight() {
    ReportSummary summary = fortnight([](int) { return std::string(); });
    summary.site = Site::lowerBack();
    return summary;
}

ReportBout boutWith(const std::string& words) {
    ReportBout told{Episode::blank(SessionId::random()), 1, {}, {}};
    told.bout.began = {utc("2026-02-16 07:30:00"), 0min};
    told.day = 15;
    told.bout.trigger = *there(WordList::of(words));
    told.bout.worse = told.bout.trigger;
    told.bout.eases = told.bout.trigger;
    told.bout.course = Course::ComesAndGoes;
    return told;
}

TEST(ShortText, TellsWhatMatters) {
    ReportSummary summary = lowerBacksFortnight();
    summary.bout = boutWith("lifting a box");
    const QString text = shortText(summary);
    for (const char* part : {"Lower back", "day 15", "Set off by: lifting a box.", "Comes and goes",
                             "5.0 in the first 3 days, 5.0 in the last 3",
                             "\u22122.0 (\u22122.0 to \u22122.0)", "14 of 14 sessions"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u'\n'));
}

TEST(ShortText, LongWordsLeaveRoomForTheFigures) {
    std::string words;
    for (char letter = 'a'; letter < 'm'; ++letter)
        words += std::string(79, letter) + ";";
    ReportSummary summary = lowerBacksFortnight();
    summary.bout = boutWith(words);
    const QString text = shortText(summary);
    EXPECT_LE(characterCount(text), shortTextLength);
    EXPECT_TRUE(text.contains(u"14 of 14 sessions"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u'.')) << "no sentence is cut: " << text.toStdString();
    EXPECT_TRUE(text.contains(QString(79, u'a'))) << "no word is cut either";
}

TEST(ShortText, SaysThatTooFewDaysHaveAScore) {
    const English english;
    ReportSum sum;
    for (int day = 0; day < 5; ++day)
        sum.take(painAt(utc("2026-02-20 08:00:00") + std::chrono::days{day}, 2 + day));
    EXPECT_TRUE(shortText(sum.summary()).contains(u"5 scores, on too few days to compare."_s))
        << shortText(sum.summary()).toStdString();
}

TEST(ShortText, CountsCharactersAsPeopleDo) {
    EXPECT_EQ(characterCount({}), 0);
    EXPECT_EQ(characterCount(u"abc"_s), 3);
    EXPECT_EQ(characterCount(u"e\u0301"_s), 1) << "a letter and its accent";
    EXPECT_EQ(characterCount(QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC")), 1)
        << "an emoji of three parts";
}

TEST(ShortText, OfNothingSaysSo) {
    ReportSummary summary = lowerBacksFortnight();
    summary.sessions.clear();
    summary.figures = {};
    EXPECT_TRUE(shortText(summary).contains(u"Nothing was logged"_s));
}

} // namespace
} // namespace coolwarm::test
