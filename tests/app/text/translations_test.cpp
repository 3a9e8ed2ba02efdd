// SPDX-License-Identifier: MIT
// The languages the program carries: each is found in it, and asked for where its texts stand.
#include "app/pages/alarm/alarm_message.h"
#include "app/pages/history/history_model.h"
#include "app/pages/today/therapy_card.h"
#include "app/shell/program.h"
#include "app/text/format.h"
#include "app/text/states/history_text.h"
#include "app/text/verdict_text.h"
#include "tests/app/support/cli_bench.h"
#include "tests/app/support/place.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTranslator>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

const sys_seconds thatNoon = utc("2026-11-20 12:00:00");
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

// Numbers and their units stand on one line.
QString spaced(QString text) {
    return text.replace(u'~', QChar::Nbsp);
}

/// The program in a language, until the end of the test.
class Speaking {
public:
    explicit Speaking(const QLocale& locale) : m_place(berlinRule, locale) {
        translate(*QCoreApplication::instance());
    }
    ~Speaking() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>()); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    Place m_place;
};

HistoryTotals totalsOf(std::int64_t ice, std::int64_t heat) {
    HistoryTotals totals;
    totals.sessions.ice = ice;
    totals.sessions.heat = heat;
    return totals;
}

Refusal restUntil(sys_seconds opens) {
    Refusal refusal;
    refusal.reason = Reason::Resting;
    refusal.opensAt = opens;
    return refusal;
}

TEST(Translations, LieInTheProgram) {
    for (const QString& name : {u"coolwarm_de"_s, u"coolwarm_en"_s}) {
        QTranslator translator;
        EXPECT_TRUE(translator.load(name, u":/i18n"_s)) << name.toStdString();
        EXPECT_FALSE(translator.isEmpty()) << name.toStdString();
    }
}

TEST(Translations, GiveGermanVerdicts) {
    const Speaking speaking(german);
    EXPECT_EQ(verdictText(restUntil(utc("2026-11-20 14:26:00")), thatNoon),
              u"Die Haut erholt sich bis 15:26 von der Kälte. Warten Sie bis dahin."_s);
    EXPECT_EQ(siteFaultText(TextFault::Empty),
              u"Eine Körperstelle braucht einen Namen. Geben Sie einen ein, zum Beispiel „Linke "
              "Ferse“."_s);
}

TEST(Translations, NameMissingColumnsInASentenceThatIsGermanToItsEnd) {
    const Speaking speaking(german);
    CliBench bench;
    const auto file = bench.home / "in.csv";
    writeBytes(file, "modality,started_at\n");
    const Answer answer = bench.run({"import", file.string()});
    EXPECT_NE(answer.err.find("ended_at (oder duration_seconds)."), std::string::npos)
        << answer.err;
}

TEST(Translations, GiveGermanTimes) {
    const Speaking speaking(german);
    EXPECT_EQ(timeText(utc("2026-11-20 14:26:00"), thatNoon), u"15:26"_s);
    EXPECT_EQ(timeText(utc("2026-11-20 23:26:00"), thatNoon), u"Sa. 21. Nov., 00:26"_s);
    EXPECT_EQ(startText({utc("2025-11-20 13:12:00"), 60min}, QDate(2026, 11, 20)),
              u"Do. 20. Nov. 2025 14:12"_s);
    EXPECT_EQ(coolwarm::spanText(72min), spaced(u"1~h 12~min"_s));
    EXPECT_EQ(windowText({15min, 25min}), spaced(u"15–25~min"_s));
}

TEST(Translations, GiveSitesOfTheFirstListAGermanName) {
    const Speaking speaking(german);
    EXPECT_EQ(siteText(Site::lowerBack()), u"Unterer Rücken"_s);
    EXPECT_EQ(siteFromText(u"nacken"_s), siteOf("Neck"));
    EXPECT_EQ(siteFromText(u"neck"_s), siteOf("Neck"));
}

TEST(Translations, CountInGerman) {
    const Speaking speaking(german);
    EXPECT_EQ(totalsText(totalsOf(1, 0)), spaced(u"1 Anwendung · 1-mal~Kälte, 0-mal~Wärme"_s));
    EXPECT_EQ(totalsText(totalsOf(1, 1)), spaced(u"2 Anwendungen · 1-mal~Kälte, 1-mal~Wärme"_s));
    EXPECT_EQ(noteFaultText(TextFault::TooLong, 12'345),
              u"Die Notiz hat 12.345 Zeichen, und 10.000 passen hinein. Kürzen Sie sie."_s);
}

TEST(Translations, CountInEnglish) {
    const Speaking speaking(english);
    EXPECT_EQ(totalsText(totalsOf(1, 0)), u"1 session · 1 ice, 0 heat"_s);
    EXPECT_EQ(totalsText(totalsOf(1, 1)), u"2 sessions · 1 ice, 1 heat"_s);
    EXPECT_EQ(noteFaultText(TextFault::TooLong, 1),
              u"The note has 1 character, and 10,000 fit. Shorten it."_s);
    EXPECT_EQ(noteFaultText(TextFault::TooLong, 2),
              u"The note has 2 characters, and 10,000 fit. Shorten it."_s);
}

TEST(Translations, CountInEnglishWhereALanguageIsMissing) {
    const Speaking speaking(QLocale(QLocale::French, QLocale::France));
    EXPECT_EQ(totalsText(totalsOf(1, 0)), u"1 session · 1 ice, 0 heat"_s);
}

/// The language that the settings name, until the end of the test.
class ChosenLanguage {
public:
    explicit ChosenLanguage(const QString& word) { m_looks.setValue(key(), word); }
    ~ChosenLanguage() { m_looks.remove(key()); }
    ChosenLanguage(const ChosenLanguage&) = delete;
    ChosenLanguage& operator=(const ChosenLanguage&) = delete;

private:
    static QString key() { return u"appearance/language"_s; }

    QSettings m_looks{QSettings::IniFormat, QSettings::UserScope, u"coolwarm"_s, u"coolwarm"_s};
};

TEST(Translations, AreThoseOfTheLanguageThatWasChosen) {
    const ChosenLanguage chosen(u"de"_s);
    const Speaking speaking(english);
    EXPECT_EQ(totalsText(totalsOf(1, 0)), spaced(u"1 Anwendung · 1-mal~Kälte, 0-mal~Wärme"_s));
    EXPECT_EQ(timeText(utc("2026-11-20 23:26:00"), thatNoon), u"Sa. 21. Nov., 00:26"_s);
}

TEST(Translations, KeepTheUsersCountryInAChosenLanguage) {
    const ChosenLanguage chosen(u"de"_s);
    const Speaking speaking(QLocale(QLocale::German, QLocale::Switzerland));
    EXPECT_EQ(QLocale().territory(), QLocale::Switzerland);
    EXPECT_EQ(totalsText(totalsOf(1, 0)), spaced(u"1 Anwendung · 1-mal~Kälte, 0-mal~Wärme"_s));
}

TEST(Translations, AreEnglishWhereThatWasChosen) {
    const ChosenLanguage chosen(u"en"_s);
    const Speaking speaking(german);
    EXPECT_EQ(totalsText(totalsOf(1, 1)), u"2 sessions · 1 ice, 1 heat"_s);
    EXPECT_EQ(timeText(utc("2026-11-20 23:26:00"), thatNoon), u"Sat 21 Nov, 00:26"_s);
}

TEST(Translations, FollowTheSystemWhereNobodyHasChosen) {
    for (const QString& word : {u"system"_s, u"tlh"_s}) {
        const ChosenLanguage chosen(word);
        const Speaking speaking(german);
        EXPECT_EQ(totalsText(totalsOf(1, 0)), spaced(u"1 Anwendung · 1-mal~Kälte, 0-mal~Wärme"_s));
    }
}

TEST(Translations, ReachTheWindow) {
    const Speaking speaking(german);
    const AlarmMessage alarm;
    EXPECT_EQ(there(alarm.findChild<QPushButton*>(u"packOffButton"_s))->text(),
              u"Ich habe sie abgenommen"_s);

    const TherapyCard card(Modality::Ice, QKeySequence(Qt::CTRL | Qt::Key_I));
    QStringList ago;
    for (const QAction* action : there(card.findChild<QMenu*>())->actions())
        ago << action->text();
    EXPECT_TRUE(ago.contains(u"Die Kompresse liegt schon auf"_s)) << ago.join(u'|').toStdString();
    EXPECT_TRUE(ago.contains(spaced(u"Seit 1~Minute"_s))) << ago.join(u'|').toStdString();
    EXPECT_TRUE(ago.contains(spaced(u"Seit 2~Minuten"_s))) << ago.join(u'|').toStdString();
}

TEST(Translations, LeaveEnglishTextsAsTheyAre) {
    const Speaking speaking(english);
    EXPECT_EQ(timeText(utc("2026-11-20 23:26:00"), thatNoon), u"Sat 21 Nov, 00:26"_s);
    EXPECT_EQ(there(AlarmMessage().findChild<QPushButton*>(u"packOffButton"_s))->text(),
              u"I have taken it off"_s);
}

} // namespace
} // namespace coolwarm::test
