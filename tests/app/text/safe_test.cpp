// SPDX-License-Identifier: MIT
// What somebody typed, within sentences and on a terminal; and the locale that sentences have.
#include "app/text/file_url.h"
#include "app/text/format.h"
#include "app/text/import_text.h"
#include "app/text/safe_text.h"
#include "app/text/text_locale.h"
#include "tests/app/support/place.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QTranslator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString within(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

TEST(Values, OfTheOtherDirectionAreKeptApartFromTheSentence) {
    const Place place;
    EXPECT_EQ(siteInSentence(siteOf("كاحل 3")), within(u"كاحل 3"_s));
    EXPECT_EQ(siteInSentence(siteOf("ברך")), within(u"ברך"_s));
    EXPECT_EQ(siteInSentence(siteOf("Left heel")), u"Left heel"_s);
    EXPECT_EQ(pathText("/tmp/كاحل.csv"), within(u"/tmp/كاحل.csv"_s));
    EXPECT_TRUE(refusedLineText({3, LineFault::BadModality, "ברך"}).contains(within(u"\"ברך\""_s)));
    EXPECT_EQ(siteText(siteOf("ברך")), u"ברך"_s) << "a field holds nothing but the name";
}

TEST(Values, AreKeptApartInALanguageThatIsWrittenToTheLeft) {
    const Place place("UTC0", egypt);
    EXPECT_EQ(siteInSentence(siteOf("Heel")), within(u"Heel"_s));
    Session session{SessionId::random()};
    session.painBefore = pain(7);
    session.painAfter = pain(3);
    EXPECT_EQ(painText(session), within(u"٧"_s) + u" → "_s + within(u"٣"_s));
    EXPECT_EQ(windowText({std::chrono::minutes{15}, std::chrono::minutes{25}}).count(QChar(0x2068)),
              2);
}

TEST(NumbersOfSentences, FollowTheLanguageOfTheTexts) {
    const Place place("UTC0", localeOfTexts(QLocale::English, egypt, egypt));
    Session session{SessionId::random()};
    session.painBefore = pain(7);
    session.painAfter = pain(3);
    EXPECT_EQ(painText(session), u"7 → 3"_s);
    EXPECT_EQ(QLocale().textDirection(), Qt::LeftToRight);
}

TEST(NumbersOfSentences, KeepTheCountryWhereTheLanguageIsAtHome) {
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_EQ(localeOfTexts(QLocale::German, austria, austria), austria);
    const QLocale germany(QLocale::German, QLocale::Germany);
    EXPECT_EQ(localeOfTexts(QLocale::English, germany, germany).territory(), QLocale::Germany);
    EXPECT_EQ(localeOfTexts(QLocale::English, egypt, egypt), british)
        << "no English is at home there, and most countries have 24 hours";
    for (const QLocale::Language there : {QLocale::Persian, QLocale::Urdu, QLocale::Marathi,
                                          QLocale::Hebrew, QLocale::French, QLocale::Japanese}) {
        const QLocale made = localeOfTexts(QLocale::English, QLocale(there), QLocale(there));
        EXPECT_EQ(made.language(), QLocale::English) << there;
        EXPECT_EQ(made.toString(1234), u"1,234"_s) << there;
    }
}

TEST(ASentenceOnATerminal, HoldsNothingThatActsOnTheTerminal) {
    const QString hostile = u"a\n\t\u001b[31m\u009b\u0085\u2028\u202e\u2066\u061c\u200f"_s;
    const QString line = terminalLine(hostile);
    EXPECT_EQ(line, u"a\\n\\t\\u001b[31m\\u009b\\u0085\\u2028\\u202e\\u2066\\u061c\\u200f"_s);
    EXPECT_EQ(terminalLine(within(u"ברך"_s)), u"ברך"_s) << "what the program put in is taken out";
    EXPECT_EQ(oneLine(u"🧊👩\u200d🦱"_s), u"🧊👩\u200d🦱"_s);
    EXPECT_EQ(oneLine(QString(QChar(0xD83E))), u"\\ud83e"_s) << "half a character";
}

TEST(LongWords, MayBeBrokenAnywhere) {
    const QString word(80, u'W');
    EXPECT_EQ(breakable(word).count(QChar(0x200B)), 79);
    EXPECT_EQ(breakable(word).remove(QChar(0x200B)), word);
    EXPECT_EQ(breakable(u"Left heel, the outer side of it"_s),
              u"Left heel, the outer side of it"_s);
    EXPECT_FALSE(
        breakable(QString(30, u'e').replace(u"e"_s, u"e\u0308"_s)).contains(u"\u200b\u0308"_s))
        << "no letter is parted from its mark";
}

TEST(AnArgument, KeepsEveryByteOfAPath) {
    for (const std::string bytes : {"plain.csv", "Rücken 🧊.csv", "a\xE9.csv", "\xFF\xFE",
                                    "\xC3", "a\xF0\x9F\xA7", "\xED\xA0\x80", "\xE9\xC3\xBC\xE9"}) {
        const QString argument = argumentText(bytes);
        EXPECT_EQ(argumentBytes(argument), bytes);
        EXPECT_EQ(pathOf(argument).native(), bytes);
        EXPECT_EQ(pathArgument(pathOf(argument)), argument);
    }
    EXPECT_FALSE(argumentText("a\xE9").isValidUtf16());
    EXPECT_EQ(pathText("a\xE9.csv"), u"a\\xe9.csv"_s);
}

TEST(AFilesAddress, KeepsEveryByteOfThePath) {
    EXPECT_EQ(fileUrl("/a\xE9 b/ä?#").toEncoded(), "file:///a%E9%20b/%C3%A4%3F%23");
    EXPECT_EQ(fileUrl("/home/ä").toLocalFile(), u"/home/ä"_s);
}

TEST(SiteNames, OfEveryShippedLanguageMeanTheSite) {
    const QDir shipped(u":/i18n"_s);
    EXPECT_GE(shipped.entryList().size(), 2);
    for (const QString& file : shipped.entryList()) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(shipped.filePath(file)));
        for (std::size_t place = 0; place < firstSites().size(); ++place) {
            const std::string english(firstSites()[place]);
            const QString name = translator.translate("Site", english.c_str());
            if (name.isEmpty()) // English has but plurals
                continue;
            EXPECT_EQ(siteOf(name.toStdString()).placeInFirstList(), place)
                << file.toStdString() << " " << name.toStdString();
            EXPECT_EQ(there(siteFromText(name))->name(), english);
        }
    }
}

} // namespace
} // namespace coolwarm::test
