// SPDX-License-Identifier: MIT
// Days and times as people type them in every country, and what is said of those that are none.
#include "app/text/typing/moment_parser.h"
#include "core/time/iso8601.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QRegularExpression>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

// Thursday, 26 November 2026, 16:00 in Berlin.
constexpr std::chrono::sys_seconds now{
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + 15h};

const FakeZone& berlin() {
    static const FakeZone zone = FakeZone::berlin2026();
    return zone;
}

MomentSetting in(const char* locale) {
    return {berlin(), now, {}, {}, QLocale(QString::fromLatin1(locale))};
}

std::string read(const char* text, const char* locale) {
    const auto typed = readMoment(QString::fromUtf8(text), in(locale));
    return typed.value ? toIso8601(*there(typed.value)) : "not understood";
}

std::string saidOf(const char* text, const char* locale = "en_GB") {
    return readMoment(QString::fromUtf8(text), in(locale)).said.toStdString();
}

std::string dayOf(const char* text, const char* locale) {
    const auto typed = readDay(QString::fromUtf8(text), in(locale));
    return typed.value ? utcText(std::chrono::sys_days{there(typed.value)->time_since_epoch()})
                             .substr(0, 10)
                       : typed.said.toStdString();
}

} // namespace

TEST(TypedMoment, IsTakenWithTheSeparatorsPeopleType) {
    EXPECT_EQ(read("20.11.25 10:00", "de_DE"), "2025-11-20T10:00:00+01:00");
    EXPECT_EQ(read("20.11.2025 10.00", "de_DE"), "2025-11-20T10:00:00+01:00");
    EXPECT_EQ(read("20.11.2025, 10:00 Uhr", "de_DE"), "2025-11-20T10:00:00+01:00");
    EXPECT_EQ(read("20.11. 10 Uhr", "de_DE"), "2026-11-20T10:00:00+01:00");
    EXPECT_EQ(read("20. November 2025 10:00", "de_DE"), "2025-11-20T10:00:00+01:00");
    EXPECT_EQ(read("20. Nov. 10.00 Uhr", "de_DE"), "2026-11-20T10:00:00+01:00");
    EXPECT_EQ(read("11/20/2026 3:44 PM", "en_US"), "2026-11-20T15:44:00+01:00");
    EXPECT_EQ(read("11/20/26, 3:44pm", "en_US"), "2026-11-20T15:44:00+01:00");
    EXPECT_EQ(read("Nov 20, 2026 12:05 am", "en_US"), "2026-11-20T00:05:00+01:00");
    EXPECT_EQ(read("20/11/2026 15:44", "en_GB"), "2026-11-20T15:44:00+01:00");
    EXPECT_EQ(read("20 Nov 3.44 p.m.", "en_GB"), "2026-11-20T15:44:00+01:00");
    EXPECT_EQ(read("20/11/2026 14h30", "fr_FR"), "2026-11-20T14:30:00+01:00");
    EXPECT_EQ(read("20.11.2026 9.05", "fi_FI"), "2026-11-20T09:05:00+01:00");
    EXPECT_EQ(read("2026. 11. 20. 14:30", "hu_HU"), "2026-11-20T14:30:00+01:00");
    EXPECT_EQ(read("2026/11/20 14:30", "ja_JP"), "2026-11-20T14:30:00+01:00");
    EXPECT_EQ(read("2026年11月20日 14時30分", "ja_JP"), "2026-11-20T14:30:00+01:00");
}

TEST(TypedMoment, WithoutSecondsIsTheMomentThatIsShownInItsMinute) {
    MomentSetting setting = in("en_GB");
    setting.shown = {now - 6h - 2s, now - 6h - 30s, now - 1h - 2s}; // 9:59:58, 9:59:30, 14:59:58
    const auto readHere = [&](const char* text) {
        return toIso8601(*there(readMoment(QString::fromUtf8(text), setting).value));
    };
    EXPECT_EQ(readHere("26/11/2026 9:59"), "2026-11-26T09:59:58+01:00") << "the first of two";
    EXPECT_EQ(readHere("9.59 am"), "2026-11-26T09:59:58+01:00");
    EXPECT_EQ(readHere("14:59"), "2026-11-26T14:59:58+01:00");
    EXPECT_EQ(readHere("2026-11-26T08:59Z"), "2026-11-26T08:59:58+00:00");
    EXPECT_EQ(readHere("9:59:00"), "2026-11-26T09:59:00+01:00") << "to the second";
    EXPECT_EQ(readHere("2026-11-26T08:59:00Z"), "2026-11-26T08:59:00+00:00");
    EXPECT_EQ(readHere("10:00"), "2026-11-26T10:00:00+01:00");
    EXPECT_EQ(readHere("25/11/2026 9:59"), "2026-11-25T09:59:00+01:00") << "another day";
}

TEST(TypedMoment, IsTakenInTheDigitsOfAnyScript) {
    EXPECT_EQ(read("٢٠/١١/٢٠٢٦ ٣:٤٤ م", "ar_EG"), "2026-11-20T15:44:00+01:00");
    EXPECT_EQ(read("\u200F٢٠‏/١١‏/٢٠٢٦، ٠٩:٣٠", "ar_EG"), "2026-11-20T09:30:00+01:00");
    EXPECT_EQ(read("۲۰۲۶/۱۱/۲۰ ۹:۳۰", "fa_IR"), "2026-11-20T09:30:00+01:00");
    EXPECT_EQ(read("２０２６/１１/２０ １４：３０", "ja_JP"), "2026-11-20T14:30:00+01:00");
}

TEST(TypedMoment, IsTakenWithTheWordsPeopleUse) {
    EXPECT_EQ(read("yesterday 9:30", "de_DE"), "2026-11-25T09:30:00+01:00");
    EXPECT_EQ(read("Yesterday at 9.30", "en_GB"), "2026-11-25T09:30:00+01:00");
    EXPECT_EQ(read("9:30 yesterday", "en_GB"), "2026-11-25T09:30:00+01:00");
    EXPECT_EQ(read("yesterday 0930", "en_GB"), "2026-11-25T09:30:00+01:00");
    EXPECT_EQ(read("day before yesterday 9:30", "en_GB"), "2026-11-24T09:30:00+01:00");
    EXPECT_EQ(read("Mon 9:30", "en_GB"), "2026-11-23T09:30:00+01:00");
    EXPECT_EQ(read("Montag 9:30", "de_DE"), "2026-11-23T09:30:00+01:00");
    EXPECT_EQ(read("today 9:30", "en_GB"), "2026-11-26T09:30:00+01:00");
    EXPECT_EQ(read("now", "en_GB"), "2026-11-26T16:00:00+01:00");
}

TEST(TypedMoment, TakesIsoEverywhere) {
    for (const char* locale : {"de_DE", "en_US", "ar_EG", "C"}) {
        EXPECT_EQ(read("2026-11-20T14:12:00+01:00", locale), "2026-11-20T14:12:00+01:00");
        EXPECT_EQ(read("2026-11-20T14:12:09-05:00", locale), "2026-11-20T14:12:09-05:00");
        EXPECT_EQ(read("2026-11-20T14:12Z", locale), "2026-11-20T14:12:00+00:00");
        EXPECT_EQ(read("2026-11-20 14:12", locale), "2026-11-20T14:12:00+01:00");
        EXPECT_EQ(read("2026-11-20 9:12", locale), "2026-11-20T09:12:00+01:00");
    }
}

TEST(TypedMoment, ATimeAloneIsOnTheDayOfItsForm) {
    EXPECT_EQ(read("10:00", "de_DE"), "2026-11-26T10:00:00+01:00");
    EXPECT_EQ(read("10.00", "de_DE"), "2026-11-26T10:00:00+01:00");
    EXPECT_EQ(read("1430", "de_DE"), "2026-11-26T14:30:00+01:00");
    MomentSetting setting = in("de_DE");
    setting.day = std::chrono::local_days{std::chrono::year{2026} / 11 / 3};
    EXPECT_EQ(toIso8601(*there(readMoment(QStringLiteral("10:00"), setting).value)),
              "2026-11-03T10:00:00+01:00");
}

TEST(TypedMoment, AnEndAloneIsBehindItsStart) {
    MomentSetting setting = in("de_DE");
    setting.after = Moment{now - 16h - 10min, 60min}; // 25 November, 23:50
    const auto end = [&](const char* text) {
        return toIso8601(*there(readMoment(QString::fromUtf8(text), setting).value));
    };
    EXPECT_EQ(end("00:10"), "2026-11-26T00:10:00+01:00");
    EXPECT_EQ(end("23:58"), "2026-11-25T23:58:00+01:00");
    EXPECT_EQ(end("23:40"), "2026-11-25T23:40:00+01:00") << "a slip, which the rules refuse";
}

TEST(TypedMoment, IsNeverGuessedWhenItCannotBe) {
    for (const char* text : {"20/11/2026 10:00", "13.13.26 10:00"})
        EXPECT_EQ(read(text, "en_US"), "not understood") << text;
    EXPECT_EQ(saidOf("20/11/2026 10:00", "en_US"),
              "\"20/11/2026 10:00\" is not understood. There is no month 20. Write it like 2:30 "
              "PM or 11/26/2026 2:30 PM.");
    for (const char* text : {"", "   ", "soon", "10", "25:10", "10:60", "31.04.2026 10:00",
                             "20.11.202 10:00", "20.11.26", "1.2.3.4 10:00", "10:00 11:00",
                             "29.02.2025 10:00", "0.11.2026 10:00", "20.0.2026 10:00",
                             "yesterday 20.11.2026 10:00", "13:00 am", "20.11.26 10:00 +19:00",
                             "-5:00", "20112026 10:00", "10:00 tomorrow", "now 10:00"})
        EXPECT_EQ(read(text, "de_DE"), "not understood") << text;
    EXPECT_EQ(saidOf("20/11/2026"), "\"20/11/2026\" is not understood. The time of day is missing."
              " Write it like 14:30 or 26/11/2026 14:30.");
    EXPECT_EQ(saidOf("25:10"), "\"25:10\" is not understood. There is no such time of day."
              " Write it like 14:30 or 26/11/2026 14:30.");
    EXPECT_EQ(saidOf("31/04/2026 10:00"),
              "\"31/04/2026 10:00\" is not understood. There is no day 31 in that month."
              " Write it like 14:30 or 26/11/2026 14:30.");
    EXPECT_EQ(saidOf("Mon 20/11/2026 10:00"),
              "\"Mon 20/11/2026 10:00\" is not understood. That day is a Friday."
              " Write it like 14:30 or 26/11/2026 14:30.");
    EXPECT_EQ(saidOf("soon"), "\"soon\" is not understood. This part is not clear: soon."
              " Write it like 14:30 or 26/11/2026 14:30.");
    EXPECT_EQ(saidOf(""), "Nothing is typed. Write it like 14:30 or 26/11/2026 14:30.");
}

TEST(TypedMoment, OfAnHourThatWasSkippedOrCameTwiceIsSaidWhichItIs) {
    EXPECT_EQ(read("29.03.2026 02:30", "de_DE"), "2026-03-29T03:30:00+02:00");
    EXPECT_EQ(saidOf("29/03/2026 02:30"), "The clocks were put forward on that day, and there was "
                                          "no 02:30: 03:30 is taken.");
    EXPECT_EQ(read("25.10.2026 02:30", "de_DE"), "2026-10-25T02:30:00+02:00");
    EXPECT_EQ(saidOf("25/10/2026 02:30"),
              "The clocks were put back on that day, and 02:30 came twice. The first is taken; for "
              "the second write 2026-10-25T02:30:00+01:00.");
    EXPECT_EQ(read("25.10.2026 02:30 +01:00", "de_DE"), "2026-10-25T02:30:00+01:00");
    EXPECT_EQ(saidOf("25/10/2026 03:30"), "");
    EXPECT_EQ(saidOf("25/10/2026 01:59"), "");
}

TEST(TypedMoment, AFixedWallHasNoSkippedHour) {
    const FixedZone zone(120min);
    const auto typed = readMoment(QStringLiteral("29.03.2026 02:30"),
                                  {zone, now, {}, {}, QLocale(QStringLiteral("de_DE"))});
    EXPECT_EQ(toIso8601(typed.value.value()), "2026-03-29T02:30:00+02:00");
}

TEST(TypedDay, IsTakenInTheOrderOfTheCountry) {
    EXPECT_EQ(dayOf("20.11.25", "de_DE"), "2025-11-20");
    EXPECT_EQ(dayOf("20.11.", "de_DE"), "2026-11-20");
    EXPECT_EQ(dayOf("20.11", "de_DE"), "2026-11-20");
    EXPECT_EQ(dayOf("30.12.", "de_DE"), "2025-12-30") << "the last such day";
    EXPECT_EQ(dayOf("11/5/2026", "en_US"), "2026-11-05");
    EXPECT_EQ(dayOf("11/5/2026", "en_GB"), "2026-05-11");
    EXPECT_EQ(dayOf("26/11/20", "ja_JP"), "2026-11-20");
    EXPECT_EQ(dayOf("2026-11-20", "en_US"), "2026-11-20");
    EXPECT_EQ(dayOf("yesterday", "en_US"), "2026-11-25");
    EXPECT_EQ(dayOf("mar", "es_ES"), "2026-11-24") << "a Tuesday";
    EXPECT_EQ(dayOf("3 mar", "es_ES"), "2026-03-03") << "in March";
    EXPECT_EQ(dayOf("May 5", "en_US"), "2026-05-05");
    EXPECT_EQ(dayOf("10:00", "en_US"), "\"10:00\" is not understood. This part is not clear: :. Write it like 11/26 or 11/26/2026.");
    EXPECT_EQ(dayOf("soon", "de_DE"),
              "\"soon\" is not understood. This part is not clear: soon. Write it like 26.11. or 26.11.2026.");
}

TEST(TypedTimeOfDay, IsTakenWithoutADay) {
    EXPECT_EQ(readTimeOfDay(QStringLiteral("22:00"), QLocale(QStringLiteral("de_DE"))).value, 22h);
    EXPECT_EQ(readTimeOfDay(QStringLiteral("22.15"), QLocale(QStringLiteral("de_DE"))).value,
              22h + 15min);
    EXPECT_EQ(readTimeOfDay(QStringLiteral("10 PM"), QLocale(QStringLiteral("en_US"))).value, 22h);
    EXPECT_EQ(readTimeOfDay(QStringLiteral("٢٢:٠٠"), QLocale(QStringLiteral("ar_EG"))).value, 22h);
    EXPECT_FALSE(readTimeOfDay(QStringLiteral("24:00"), QLocale(QStringLiteral("de_DE"))).value);
    EXPECT_FALSE(readTimeOfDay(QStringLiteral("yesterday 9:30"), QLocale(QStringLiteral("en_GB"))).value);
}

// Whatever Qt can write for a country: the field's own text is read back as it was, everywhere.
TEST(TypedMoment, EveryCountrysOwnTextIsReadBack) {
    int read = 0;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        for (const QTime time : {QTime(0, 5), QTime(9, 30), QTime(12, 0), QTime(15, 44)})
            for (const QDate day : {QDate(2026, 11, 20), QDate(2026, 3, 4), QDate(1999, 12, 31)}) {
                const QString text = typedText(QDateTime(day, time), locale);
                const auto typed = readMoment(text, {FixedZone(0min), now, {}, {}, locale});
                ASSERT_TRUE(typed.value) << locale.name().toStdString() << ": " << text.toStdString()
                                         << ": " << typed.said.toStdString();
                EXPECT_EQ(toLocalText(*there(typed.value)),
                          QDateTime(day, time)
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                              .toStdString())
                    << locale.name().toStdString() << ": " << text.toStdString();
                ++read;
            }
    EXPECT_GT(read, 1000);
}

// The examples of a refusal can be typed just so, everywhere.
TEST(TypedMoment, TheExamplesOfARefusalAreUnderstoodEverywhere) {
    const QString like = QStringLiteral("Write it like ");
    int read = 0;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const FixedZone zone(0min);
        const MomentSetting setting{zone, now, {}, {}, locale};
        const auto examplesOf = [&](const QString& said) {
            EXPECT_TRUE(said.contains(like)) << said.toStdString();
            QString text = said.mid(said.indexOf(like) + like.size());
            text.chop(1);
            return text.split(QStringLiteral(" or "));
        };
        for (const QString& text : examplesOf(readMoment(QStringLiteral("#"), setting).said)) {
            const auto typed = readMoment(text, setting);
            ASSERT_TRUE(typed.value) << locale.name().toStdString() << ": " << text.toStdString();
            EXPECT_EQ(toLocalText(*there(typed.value)), "2026-11-26 14:30:00")
                << locale.name().toStdString() << ": " << text.toStdString();
            ++read;
        }
        for (const QString& text : examplesOf(readDay(QStringLiteral("#"), setting).said)) {
            const auto typed = readDay(text, setting);
            ASSERT_TRUE(typed.value) << locale.name().toStdString() << ": " << text.toStdString();
            EXPECT_EQ(*there(typed.value), std::chrono::floor<std::chrono::days>(
                                        std::chrono::local_seconds{now.time_since_epoch()}))
                << locale.name().toStdString() << ": " << text.toStdString();
            ++read;
        }
    }
    EXPECT_GT(read, 1000);
}

TEST(TypedMoment, OfAMegabyteIsRefusedInFewWords) {
    for (const QChar symbol : {QChar(u'1'), QChar(u':'), QChar(0x202E), QChar(u' '), QChar(u'x')}) {
        const QString said = readMoment(QString(1'000'000, symbol), in("en_GB")).said;
        EXPECT_LT(said.size(), 250) << said.toStdString();
        EXPECT_FALSE(said.isEmpty());
    }
}

TEST(TypedMoment, TakesMarksOfDirectionForNothing) {
    EXPECT_EQ(read("\u200F20.11.2026\u200E 10:00\u202C", "de_DE"), "2026-11-20T10:00:00+01:00");
}

TEST(TypedMoment, OfTheFirstAndTheLastYearIsTaken) {
    EXPECT_EQ(read("01.01.0001 10:00", "de_DE").substr(0, 10), "0001-01-01");
    EXPECT_EQ(read("31.12.9999 10:00", "de_DE").substr(0, 10), "9999-12-31");
    EXPECT_EQ(read("01.01.0000 10:00", "de_DE"), "not understood");
}

} // namespace coolwarm::test
