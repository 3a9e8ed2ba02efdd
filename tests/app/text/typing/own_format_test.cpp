// SPDX-License-Identifier: MIT
// What a country's own form of a day and time names, also where Qt of another version writes it.
#include "app/text/typing/own_format.h"

#include "app/text/format.h"
#include "app/text/typing/moment_parser.h"
#include "core/time/iso8601.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Thursday, 26 November 2026, 16:00.
constexpr std::chrono::sys_seconds fourOClock{
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + 16h};

QLocale localeOf(const char* name) {
    return QLocale(QString::fromLatin1(name));
}

std::string readIn(const QString& text, const QLocale& locale) {
    const FixedZone zone(0min);
    const auto typed = readMoment(text, {zone, fourOClock, {}, {}, locale});
    return typed.value ? toLocalText(*there(typed.value)) : typed.said.toStdString();
}

std::string readIn(const char* text, const char* locale) {
    return readIn(QString::fromUtf8(text), localeOf(locale));
}

std::string readAs(const char* format, const char* text, const char* locale = "en_GB") {
    const auto parts =
        readByFormat(QString::fromUtf8(text), QString::fromUtf8(format), localeOf(locale));
    if (!parts)
        return "another form";
    const TypedParts& read = *there(parts);
    QString all = read.day ? toQDate(*there(read.day)).toString(Qt::ISODate) : QString();
    all += QLatin1Char('|');
    if (read.time)
        all += QTime(0, 0).addSecs(int(there(read.time)->count())).toString(Qt::ISODate);
    return all.toStdString();
}

} // namespace

// Qt 6.8 writes times this way where Qt 6.4 has none: a dot behind the minutes and AM behind that.
TEST(OwnForm, OfATimeMayHaveADotBehindItsMinutes) {
    for (const char* locale : {"mni_IN", "bn_IN", "mr_IN", "en_GB"}) {
        EXPECT_EQ(readIn("꯲꯰-꯱꯱-꯲꯰꯲꯶ ꯱꯲.꯰꯵. AM", locale), "2026-11-20 00:05:00") << locale;
        EXPECT_EQ(readIn("꯲꯰-꯱꯱-꯲꯰꯲꯶ ꯳.꯴꯴. PM", locale), "2026-11-20 15:44:00") << locale;
        EXPECT_EQ(readIn("২০-১১-২০২৬ ৩:৪৪. PM", locale), "2026-11-20 15:44:00") << locale;
        EXPECT_EQ(readIn("२०-११-२०२६ PM ३.४४.", locale), "2026-11-20 15:44:00") << locale;
        EXPECT_EQ(readIn("२०-११-२०२६ १५.४४.", locale), "2026-11-20 15:44:00") << locale;
    }
    EXPECT_EQ(readTimeOfDay(QString::fromUtf8("꯱꯲.꯰꯵. AM"), localeOf("mni_IN")).value, 5min);
}

TEST(OwnForm, OfAMomentIsReadWithWhateverStandsBetweenAndBehindItsNumbers) {
    const std::pair<const char*, const char*> texts[]{
        {"de_DE", "20.11.2026 15:44."},         {"de_DE", "20.11.2026, 15.44."},
        {"de_DE", "20.11.2026, 15.44 Uhr."},    {"de_DE", "20.11.2026 15 Uhr 44"},
        {"de_DE", "20. November 2026, 15.44."}, {"fr_FR", "20/11/2026 15 h 44"},
        {"fr_FR", "20/11/2026 15 h 44 min"},    {"bg_BG", "20.11.2026 г., 15:44 ч."},
        {"hu_HU", "2026. 11. 20. 15:44"},       {"sl_SI", "20. 11. 2026, 15.44"},
        {"fi_FI", "15.44 20.11.2026"},          {"vi_VN", "15:44, 20/11/2026"},
        {"da_DK", "20.11.2026 15.44.00"},       {"id_ID", "20/11/26 15.44.00"},
        {"ja_JP", "2026/11/20 15時44分00秒"},   {"ko_KR", "2026. 11. 20. 오후 3:44"},
        {"zh_TW", "2026/11/20 下午3:44"},       {"yo_NG", "20/11/2026 15:44"},
    };
    for (const auto& [locale, text] : texts)
        EXPECT_EQ(readIn(text, locale), "2026-11-20 15:44:00") << locale << ": " << text;
    const QLocale tamil = localeOf("ta_IN"); // whose word for it is another one in Qt 6.8
    EXPECT_EQ(readIn(QStringLiteral("20/11/2026 %1 3:44").arg(tamil.pmText()), tamil),
              "2026-11-20 15:44:00");
    EXPECT_EQ(readIn("20/11/2026 9:5", "yo_NG"), "2026-11-20 09:05:00") << "minutes of one digit";
    EXPECT_EQ(readIn("Àjjuma, 20 Now, 2026 00:05", "wo_SN"), "2026-11-20 00:05:00")
        << "a month that is called as the English word for the present";
}

// As Qt 6.8 writes it; taken for odd, it had Americans read and type 14:30.
TEST(OwnForm, IsShownWithSpacesThatAKeyboardHas) {
    EXPECT_EQ(typedTimeFormatOf(u"h:mm\u202FAp"_s), u"h:mm Ap"_s);
    EXPECT_EQ(typedTimeFormatOf(u"h:mm\u00A0AP"_s), u"h:mm AP"_s);
    EXPECT_EQ(typedTimeFormatOf(u"HH:mm:ss"_s), u"HH:mm"_s);
    EXPECT_EQ(typedTimeFormatOf(u"H.m"_s), u"H.mm"_s);
    EXPECT_EQ(typedTimeFormatOf(u"HH'h'mm"_s), u"HH:mm"_s) << "words are left out";
    for (const char* locale : {"en_US", "en_AU"})
        EXPECT_TRUE(typedTimeFormat(localeOf(locale)).contains(u'a', Qt::CaseInsensitive))
            << locale;
}

TEST(OwnForm, IsReadWithTheMarksAndSpacesThatNobodySees) {
    const std::pair<const char*, const char*> texts[]{
        {"en_US", "11/20/2026, 3:44\u202FPM"},
        {"en_US", "11/20/2026 3:44 p. m."},
        {"en_US", "11/20/2026 3:44 P.M."},
        {"en_US", "11/20/2026 p.m. 3.44"},
        {"es_MX", "20/11/2026 3:44\u00A0p.\u00A0m."},
        {"el_GR", "20/11/2026, 3:44\u202Fμ.μ."},
        {"ar_EG", "\u200F20\u200F/11\u200F/2026 3:44 م"},
        {"ar_EG", "٢٠‏/١١‏/٢٠٢٦ ٣:٤٤ م"},
        {"he_IL", "\u200F20.11.2026, 15:44"},
        {"fa_IR", "۲۰۲۶/۱۱/۲۰،\u200F ۱۵:۴۴"},
    };
    for (const auto& [locale, text] : texts)
        EXPECT_EQ(readIn(text, locale), "2026-11-20 15:44:00") << locale << ": " << text;
}

TEST(OwnForm, IsReadByTheFormatThatWroteIt) {
    EXPECT_EQ(readAs("dd-MM-yyyy h.mm. AP", "20-11-2026 12.05. AM"), "2026-11-20|00:05:00");
    EXPECT_EQ(readAs("h.mm. Ap", "꯱꯲.꯰꯵. PM", "mni_IN"), "|12:05:00");
    EXPECT_EQ(readAs("dd-MM-yyyy", "꯲꯰-꯱꯱-꯲꯰꯲꯶", "mni_IN"), "2026-11-20|");
    EXPECT_EQ(readAs("d~M~yy 'kl.' H|m", "4~3~26 KL. 9|5"), "2026-03-04|09:05:00");
    EXPECT_EQ(readAs("yyyy'e'ko MMMM'ren' d'a'; dddd", "2026eko Novemberren 20a; Friday"),
              "2026-11-20|");
    EXPECT_EQ(readAs("AP h 'h' mm 'min' ss 's'", "pm 3 h 44 min 09 s"), "|15:44:09");
    EXPECT_EQ(readAs("\u200Fd\u200F/M\u200F/yyyy\u202FHH:mm", "20/11/2026 15:44"),
              "2026-11-20|15:44:00");
}

TEST(OwnForm, IsNotReadFromATextOfAnotherForm) {
    for (const char* text : {"", "20-11-2026", "20/11/2026 12.05. AM", "20-11-2026 12.05. AM 1",
                             "20-13-2026 12.05. AM", "31-04-2026 12.05. AM", "20-11-2026 12.60. AM",
                             "20-11-2026 25.05. AM", "20-11-26 12.05. AM", "20-11-2026 12.5. AM"})
        EXPECT_EQ(readAs("dd-MM-yyyy h.mm. AP", text), "another form") << text;
    EXPECT_EQ(readAs("dddd d/M/yyyy", "Monday 20/11/2026"), "another form") << "it is a Friday";
    EXPECT_EQ(readAs("HH:mm t", "10:00 CET"), "another form") << "of another zone, perhaps";
    EXPECT_FALSE(readTimeOfDay(QString::fromUtf8("08:2"), localeOf("en_GB")).value)
        << "half of a time, whose last digit is still to come";
}

// Not only what a field shows: what Qt writes for a country, short and long.
TEST(OwnForm, OfEveryCountryIsReadBack) {
    int count = 0;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        for (const QTime time : {QTime(0, 5), QTime(12, 0), QTime(15, 44)})
            for (const QDate day : {QDate(2026, 11, 20), QDate(2026, 3, 4)}) {
                const QString shortTime = locale.toString(time, QLocale::ShortFormat);
                for (const QString& text :
                     {locale.toString(day, QLocale::ShortFormat) + QLatin1Char(' ') + shortTime,
                      locale.toString(day, QLocale::LongFormat) + QLatin1Char(' ') + shortTime,
                      locale.toString(QDateTime(day, time), QLocale::ShortFormat),
                      typedText(QDateTime(day, time), locale)}) {
                    ASSERT_EQ(readIn(text, locale),
                              QDateTime(day, time)
                                  .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                                  .toStdString())
                        << locale.name().toStdString() << ": " << text.toStdString();
                    ++count;
                }
            }
    EXPECT_GT(count, 10'000);
}

} // namespace coolwarm::test
