// SPDX-License-Identifier: MIT
// The words: times and lengths as people read them, and a text of its own for every refusal.
#include "app/text/format.h"
#include "app/text/states/position_text.h"
#include "app/text/text_locale.h"
#include "app/text/trouble_text.h"
#include "app/text/verdict_text.h"
#include "tests/app/support/place.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <set>

namespace coolwarm::test {
namespace {

const sys_seconds noon = utc("2026-11-20 12:00:00");

std::string plain(const QString& text) {
    return text.toStdString();
}

Session iceSession() {
    Session session{SessionId::random()};
    session.start = {utc("2026-11-20 13:12:00"), 60min};
    session.end = Moment{utc("2026-11-20 13:32:00"), 60min};
    session.planned = 20min;
    session.outcome = Outcome::Completed;
    return session;
}

/// Knows the words it is given, in the context of each.
class Dictionary final : public QTranslator {
public:
    explicit Dictionary(std::map<std::string, QString> words) : m_words(std::move(words)) {
        QCoreApplication::installTranslator(this);
    }
    ~Dictionary() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] QString translate(const char* context, const char* text, const char*,
                                    int) const override {
        const auto found = m_words.find(std::string(context) + "/" + text);
        return found == m_words.end() ? QString() : found->second;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    std::map<std::string, QString> m_words;
};

TEST(TimeTexts, OfTheSameDayHaveNoDate) {
    const Place place(berlinRule);
    EXPECT_EQ(plain(timeText(utc("2026-11-20 14:26:00"), noon)), "15:26");
    EXPECT_EQ(plain(timeText(utc("2026-11-20 22:59:59"), noon)), "23:59");
}

TEST(TimeTexts, OfAnotherDayNameIt) {
    const Place place(berlinRule);
    EXPECT_EQ(plain(timeText(utc("2026-11-20 23:26:00"), noon)), "Sat 21 Nov, 00:26");
    EXPECT_EQ(plain(timeText(utc("2026-12-31 23:30:00"), noon)), "Fri 1 Jan 2027, 00:30");
}

TEST(TimeTexts, FollowTheLocale) {
    const Place american("UTC0", QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = timeText(utc("2026-11-20 15:26:00"), noon);
    EXPECT_TRUE(text.startsWith(QStringLiteral("3:26")) && text.endsWith(QStringLiteral("PM")))
        << plain(text);
    const Place german("UTC0", QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(plain(timeText(utc("2026-11-20 15:26:00"), noon)), "15:26");
    const Place unknown("UTC0", QLocale::c());
    EXPECT_EQ(plain(timeText(utc("2026-11-20 15:26:00"), noon)), "15:26");
}

TEST(TimeTexts, OfAStartAreThoseOfItsOwnPlace) {
    const Place place("UTC0");
    const QDate today(2026, 11, 22);
    EXPECT_EQ(plain(startText({utc("2026-11-20 13:12:00"), 60min}, today)), "Fri 20 Nov 14:12");
    EXPECT_EQ(plain(startText({utc("2025-11-20 20:00:00"), 540min}, today)),
              "Fri 21 Nov 2025 05:00");
}

TEST(TimeTexts, KeepOffsetsThatNoPresentZoneHas) {
    const QDateTime far = toDateTime(Moment{utc("2026-11-20 13:12:00"), 16h});
    EXPECT_EQ(far.time(), QTime(5, 12));
    EXPECT_EQ(far.date(), QDate(2026, 11, 21));
    EXPECT_EQ(far.toSecsSinceEpoch(), utc("2026-11-20 13:12:00").time_since_epoch().count());
}

TEST(TimeTexts, ShowAlsoAnOffsetThatNoZoneEverHadOnItsOwnWall) {
    const QDateTime ahead = toDateTime(Moment{utc("2026-11-20 13:12:00"), 18h});
    EXPECT_EQ(ahead.date(), QDate(2026, 11, 21));
    EXPECT_EQ(ahead.time(), QTime(7, 12));
    const QDateTime behind = toDateTime(Moment{utc("2026-11-20 13:12:00"), -18h});
    EXPECT_EQ(behind.date(), QDate(2026, 11, 19));
    EXPECT_EQ(behind.time(), QTime(19, 12));
}

TEST(LengthTexts, CountDownToTheFullSecond) {
    const Place place;
    EXPECT_EQ(plain(countdownText(46min + 12s)), "46:12");
    EXPECT_EQ(plain(countdownText(1h + 12min + 40s)), "1:12:40");
    EXPECT_EQ(plain(countdownText(9s)), "0:09");
    EXPECT_EQ(plain(countdownText(1ms)), "0:01");
    EXPECT_EQ(plain(countdownText(59min + 59s + 1ms)), "1:00:00");
    EXPECT_EQ(plain(countdownText(0ms)), "0:00");
    EXPECT_EQ(plain(countdownText(-5s)), "0:00");
}

TEST(LengthTexts, InWordsAreRoundedUp) {
    const Place place;
    EXPECT_EQ(plain(coolwarm::spanText(40s)), "40 s");
    EXPECT_EQ(plain(coolwarm::spanText(59s + 1ms)), "1 min");
    EXPECT_EQ(plain(coolwarm::spanText(45min + 1s)), "46 min");
    EXPECT_EQ(plain(coolwarm::spanText(59min + 1s)), "1 h");
    EXPECT_EQ(plain(coolwarm::spanText(72min)), "1 h 12 min");
    EXPECT_EQ(plain(coolwarm::spanText(2h)), "2 h");
    EXPECT_EQ(plain(durationText(13min + 34s)), "13 min 34 s");
    EXPECT_EQ(plain(durationText(20min)), "20 min");
    EXPECT_EQ(plain(durationText(59s)), "59 s");
    EXPECT_EQ(plain(durationText(1h)), "1 h");
    EXPECT_EQ(plain(durationText(1h + 5s)), "1 h 5 s");
    EXPECT_EQ(plain(durationText(0s)), "0 s");
    EXPECT_EQ(plain(windowText({15min, 25min})), "15–25 min");
    EXPECT_EQ(plain(windowText({20min, 20min})), "20 min");
}

TEST(LengthTexts, UseTheDigitsOfTheLocale) {
    const Place place("UTC0", QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_EQ(plain(countdownText(46min + 9s)), "٤٦:٠٩");
    EXPECT_EQ(plain(durationText(8min + 12s)), "\u2068٨\u2069 min \u2068١٢\u2069 s");
}

TEST(SiteTexts, OfTheFirstListCanAllBeTranslated) {
    for (const std::string_view name : firstSites()) {
        const Dictionary dictionary(
            {{"Site/" + std::string(name), QStringLiteral("Ort Nummer eins")}});
        const Site site = siteOf(name);
        EXPECT_EQ(plain(siteText(site)), "Ort Nummer eins") << name;
        EXPECT_EQ(siteFromText(QStringLiteral(" ort  nummer Eins ")), site) << name;
        EXPECT_EQ(siteFromText(fromUtf8(name)), site) << name;
    }
}

TEST(SiteTexts, OfTheUserStayAsTheyAreTyped) {
    const QString own = QStringLiteral("Ferse \"links\", 🦶 كاحل");
    const auto site = siteFromText(own);
    ASSERT_TRUE(site);
    EXPECT_EQ(siteText(*site), own);
    EXPECT_FALSE(siteFromText(QStringLiteral("a\nb")));
    EXPECT_FALSE(siteFromText(QStringLiteral("   ")));
    EXPECT_FALSE(siteFromText(QString(81, QLatin1Char('x'))));
}

TEST(OutcomeTexts, AreNamedWithoutBlame) {
    const Place place;
    Session session = iceSession();
    EXPECT_EQ(plain(outcomeText(session)), "Completed");
    session.outcome = Outcome::StoppedEarly;
    EXPECT_EQ(plain(outcomeText(session)), "Stopped early");
    session.outcome = Outcome::Unconfirmed;
    EXPECT_EQ(plain(outcomeText(session)), "Not confirmed");
    session.outcome = Outcome::Overran;
    EXPECT_EQ(plain(outcomeText(session)), "Too long"); // a narrower plan, inside the window
    there(session.end)->utc = session.start.utc + 31min;
    EXPECT_EQ(plain(outcomeText(session)), "6 min too long");
    session.outcome.reset();
    EXPECT_EQ(plain(outcomeText(session)), "Running");
}

TEST(PainTexts, IsShownAsFarAsItIsKnown) {
    const Place place;
    Session session = iceSession();
    EXPECT_EQ(plain(painText(session)), "");
    session.painBefore = pain(6);
    EXPECT_EQ(plain(painText(session)), "6 → –");
    session.painAfter = pain(0);
    EXPECT_EQ(plain(painText(session)), "6 → 0");
    session.painBefore.reset();
    EXPECT_EQ(plain(painText(session)), "– → 0");
}

TEST(OneLine, ShowsWhatWouldBreakIt) {
    EXPECT_EQ(plain(oneLine(QStringLiteral("a\nb\tc\r\u001b[2J\u2028d\u0085e"))),
              "a\\nb\\tc\\u000d\\u001b[2J\\u2028d\\u0085e");
    const QString harmless = QStringLiteral("Knie, 🦵 ركبة");
    EXPECT_EQ(oneLine(harmless), harmless);
}

Refusal refusalFor(Reason reason, Modality modality = Modality::Ice) {
    Refusal refusal;
    refusal.reason = reason;
    refusal.modality = modality;
    refusal.site = Site::lowerBack();
    refusal.window = Protocol::standard(modality).window;
    refusal.opensAt = utc("2026-11-20 15:26:00");
    refusal.other = iceSession();
    there(refusal.other)->modality = modality;
    return refusal;
}

std::vector<Reason> everyReason() {
    std::vector<Reason> reasons;
    for (int at = 0; at <= static_cast<int>(Reason::PlanHeldByRest); ++at)
        reasons.push_back(static_cast<Reason>(at));
    return reasons;
}

TEST(VerdictTexts, EachHaveTheirOwnSentence) {
    const Place place;
    for (const Modality modality : bothModalities) {
        std::set<QString> texts;
        for (const Reason reason : everyReason()) {
            const QString text = verdictText(refusalFor(reason, modality), noon);
            EXPECT_GT(text.size(), 20) << wordOf(reason);
            EXPECT_FALSE(text.contains(QLatin1Char('%'))) << plain(text);
            EXPECT_FALSE(text.contains(QLatin1Char('\n'))) << plain(text);
            EXPECT_TRUE(texts.insert(text).second) << plain(text);
        }
    }
}

TEST(VerdictTexts, NeedNoFigureThatIsMissing) {
    const Place place;
    for (const Reason reason : everyReason()) {
        Refusal bare;
        bare.reason = reason;
        EXPECT_FALSE(verdictText(bare, noon).isEmpty()) << wordOf(reason);
    }
}

TEST(VerdictTexts, NameEachFieldThatWasChangedElsewhere) {
    const Place place;
    Refusal refusal = refusalFor(Reason::ChangedMeanwhile);
    refusal.fields = FieldSet::of(&Session::painAfter, &Session::end);
    EXPECT_EQ(plain(verdictText(refusal, noon)),
              "Changed elsewhere meanwhile: End, Pain after. What you have typed is still here and "
              "has not been saved.");
    std::set<QString> texts;
    for (const FieldSet& field :
         {FieldSet::of(&Session::modality), FieldSet::of(&Session::site),
          FieldSet::of(&Session::start), FieldSet::of(&Session::end),
          FieldSet::of(&Session::painBefore), FieldSet::of(&Session::painAfter),
          FieldSet::of(&Session::note), FieldSet::of(&Session::skin)}) {
        refusal.fields = field;
        EXPECT_TRUE(texts.insert(verdictText(refusal, noon)).second);
    }
}

TEST(VerdictTexts, NameTheMomentTheRestEnds) {
    const Place place;
    EXPECT_EQ(plain(verdictText(refusalFor(Reason::Resting), noon)),
              "The skin rests from ice until 15:26, so that it recovers. Wait until then.");
    Refusal tomorrow = refusalFor(Reason::Resting, Modality::Heat);
    tomorrow.opensAt = utc("2026-11-21 00:26:00");
    EXPECT_TRUE(
        verdictText(tomorrow, noon)
            .startsWith(QStringLiteral("The skin rests from heat until Sat 21 Nov, 00:26,")));
}

TEST(VerdictTexts, AdviseTheOtherTherapyAndNeverAnotherPartOfTheBody) {
    const Place place;
    Refusal ice = refusalFor(Reason::Resting);
    ice.otherMay = true;
    EXPECT_EQ(plain(verdictText(ice, noon)),
              "The skin rests from ice until 15:26, so that it recovers. You can use heat now, or "
              "wait until 15:26.");
    Refusal heat = refusalFor(Reason::Resting, Modality::Heat);
    heat.otherMay = heat.otherAsksSkin = true;
    EXPECT_EQ(plain(verdictText(heat, noon)),
              "The skin rests from heat until 15:26, so that it recovers. You can use ice once the "
              "skin feels normal again, or wait until 15:26.");
    for (const Reason reason : everyReason())
        for (const Modality modality : bothModalities)
            EXPECT_FALSE(verdictText(refusalFor(reason, modality), noon).contains(u"another site"))
                << wordOf(reason);
}

TEST(VerdictTexts, NameTheWindowOfThePlan) {
    const Place place;
    Refusal refusal = refusalFor(Reason::LengthOutsideWindow);
    EXPECT_TRUE(verdictText(refusal, noon).contains(QStringLiteral("15–25 min")));
    refusal.window = {15min, 18min};
    EXPECT_TRUE(verdictText(refusal, noon).contains(QStringLiteral("15–18 min")));
}

TEST(VerdictTexts, AskTheSkinQuestionItself) {
    EXPECT_EQ(plain(verdictText(refusalFor(Reason::SkinQuestion), noon)),
              "Does the skin feel normal again?");
}

TEST(VerdictTexts, TakeNoPartOfASiteNameForAFigure) {
    const Place place;
    Refusal refusal = refusalFor(Reason::SessionRunning);
    there(refusal.other)->site = siteOf("Knee %1 %2");
    EXPECT_EQ(
        plain(verdictText(refusal, noon)),
        "Ice is already on (Knee %1 %2, since 13:12), and one session runs at a time. Stop it "
        "or let it end, then start.");
}

TEST(FaultTexts, OfNamesAndNotesAreToldApart) {
    const Place place;
    std::set<QString> texts;
    for (const auto fault :
         {TextFault::Empty, TextFault::TooLong, TextFault::ControlCharacter, TextFault::NotUtf8})
        EXPECT_TRUE(texts.insert(siteFaultText(fault)).second);
    EXPECT_TRUE(siteFaultText(TextFault::TooLong).contains(QStringLiteral("80")));
    const QString tooLong = noteFaultText(TextFault::TooLong, 12'345);
    EXPECT_TRUE(tooLong.contains(QStringLiteral("12,345"))) << plain(tooLong);
    EXPECT_TRUE(tooLong.contains(QStringLiteral("10,000"))) << plain(tooLong);
    EXPECT_FALSE(noteFaultText(TextFault::ControlCharacter, 3).isEmpty());
    EXPECT_FALSE(noteFaultText(TextFault::NotUtf8, 3).isEmpty());
}

TEST(TroubleTexts, OfTheLogNameItsFileOnOneLine) {
    std::set<QString> texts;
    for (int at = 0; at <= static_cast<int>(StoreError::Kind::Other); ++at) {
        const StoreError error(static_cast<StoreError::Kind>(at), "/home/a\nb %2/coolwarm.db", "7");
        const QString text = storeErrorText(error);
        EXPECT_TRUE(text.contains(QStringLiteral("/home/a\\nb %2/coolwarm.db"))) << plain(text);
        EXPECT_FALSE(text.contains(QLatin1Char('\n')));
        EXPECT_TRUE(texts.insert(text).second) << plain(text);
    }
}

TEST(TroubleTexts, NameTheFolderAndNotAFileThatIsStillBeingWritten) {
    for (const auto kind : {StoreError::Kind::Full, StoreError::Kind::InputOutput}) {
        const QString text =
            storeErrorText(StoreError(kind, "/home/a/backups/.coolwarm-qfw9u9", "28"));
        EXPECT_TRUE(text.contains(QStringLiteral("folder /home/a/backups ")) ||
                    text.contains(QStringLiteral("folder /home/a/backups.")))
            << plain(text);
        EXPECT_FALSE(text.contains(QStringLiteral("qfw9u9"))) << plain(text);
    }
}

TEST(TroubleTexts, OfANewerLogNameItsVersion) {
    const StoreError error(StoreError::Kind::Newer, "/home/a/coolwarm.db", "99");
    EXPECT_TRUE(storeErrorText(error).contains(QStringLiteral("99")));
}

TEST(TroubleTexts, OfAFileNameItAndTheReason) {
    const QString text = fileErrorText(FileError("/media/stick/Übung.csv", "No space left"));
    EXPECT_TRUE(text.contains(QStringLiteral("/media/stick/Übung.csv"))) << plain(text);
    EXPECT_TRUE(text.contains(QStringLiteral("No space left"))) << plain(text);
}

TEST(PositionTexts, FitTherapyAndPartForEveryPair) {
    std::vector<Site> sites{siteOf("Old scar"), siteOf("Back of the knee")};
    for (const std::string_view name : firstSites())
        sites.push_back(siteOf(std::string(name)));
    for (const Site& site : sites) {
        const bool back = site.name() == "Lower back" || site.name() == "Middle back" ||
                          site.name() == "Upper back";
        const PositionText ice = positionText(Modality::Ice, site);
        const PositionText heat = positionText(Modality::Heat, site);
        EXPECT_EQ(ice.headline == u"Lie on your back", back) << site.name();
        EXPECT_EQ(heat.headline == u"Lie on your front or side", back) << site.name();
        EXPECT_TRUE(heat.detail.contains(u"the pack on top of you and do not lie on it"))
            << site.name();
        EXPECT_EQ(ice.headline == u"Sit or lie as is comfortable", !site.placeInFirstList())
            << site.name();
        if (!back) {
            EXPECT_EQ(ice.detail, heat.detail) << site.name();
        }
        for (const PositionText& text : {ice, heat})
            EXPECT_EQ(text.drawing.isEmpty(), text.pose == Pose::Anyhow) << site.name();
    }
    EXPECT_EQ(positionText(Modality::Heat, siteOf("lower back")).headline,
              u"Lie on your front or side")
        << "however it is written";
}

TEST(Languages, AreThoseWhoseTextsAreThere) {
    EXPECT_EQ(textLanguages(), (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
}

TEST(Languages, AreNamedAsTheirSpeakersDo) {
    EXPECT_EQ(plain(languageName(QStringLiteral("en"))), "English");
    EXPECT_EQ(plain(languageName(QStringLiteral("de"))), "Deutsch");
    EXPECT_EQ(plain(languageName(QStringLiteral("fr"))), "Français");
    EXPECT_EQ(plain(languageName(QStringLiteral("ar"))), "العربية");
}

} // namespace
} // namespace coolwarm::test
