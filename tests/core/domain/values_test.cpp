// SPDX-License-Identifier: MIT
// The small values: modality, pain, the identity of a session, and what a session says of itself.
#include "core/domain/session.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <unordered_set>

namespace coolwarm::test {
namespace {

TEST(Modalities, HaveTheWordsOfTheDatabase) {
    EXPECT_EQ(toWord(Modality::Ice), "ice");
    EXPECT_EQ(toWord(Modality::Heat), "heat");
    for (const Modality modality : bothModalities) {
        EXPECT_EQ(modalityFromWord(toWord(modality)), modality);
        EXPECT_NE(otherThan(modality), modality);
        EXPECT_EQ(otherThan(otherThan(modality)), modality);
    }
    for (const char* word : {"", "Ice", "ICE", "ice ", "cold", "i"})
        EXPECT_FALSE(modalityFromWord(word)) << word;
}

TEST(PainScores, GoFromZeroToTen) {
    for (int value = 0; value <= 10; ++value)
        EXPECT_EQ(pain(value).value(), value);
    for (const int value : {-1, 11, 100, INT_MIN, INT_MAX})
        EXPECT_FALSE(PainScore::of(value)) << value;
    EXPECT_EQ(pain(3), pain(3));
    EXPECT_NE(pain(3), pain(4));
}

TEST(SessionIds, AreRandomUuidsOfVersionFour) {
    std::unordered_set<std::string> seen;
    for (int round = 0; round < 10'000; ++round) {
        const std::string text = SessionId::random().text();
        ASSERT_EQ(text.size(), 36U);
        for (const std::size_t dash : {8U, 13U, 18U, 23U})
            ASSERT_EQ(text[dash], '-') << text;
        ASSERT_EQ(text.find_first_not_of("0123456789abcdef-"), std::string::npos) << text;
        ASSERT_EQ(text.at(14), '4') << text;
        ASSERT_NE(std::string("89ab").find(text.at(19)), std::string::npos) << text;
        ASSERT_TRUE(seen.insert(text).second) << text << " came twice";
    }
}

TEST(SessionIds, UseEveryDigitEverywhere) {
    std::array<std::unordered_set<char>, 36> digits;
    for (int round = 0; round < 2'000; ++round) {
        const std::string text = SessionId::random().text();
        for (std::size_t at = 0; at < text.size(); ++at)
            digits.at(at).insert(text[at]);
    }
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const bool fixed = at == 8 || at == 13 || at == 14 || at == 18 || at == 23;
        EXPECT_EQ(digits.at(at).size(), fixed ? 1U : at == 19 ? 4U : 16U) << at;
    }
}

TEST(SessionIds, AreReadInEitherCase) {
    const auto id = SessionId::of("0123ABCD-4567-89ab-CDEF-0123456789ab");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->text(), "0123abcd-4567-89ab-cdef-0123456789ab");
    EXPECT_EQ(id, SessionId::of(id->text()));
}

TEST(SessionIds, RefuseWhatIsNoUuid) {
    for (const char* text : {
             "",
             "0123abcd-4567-89ab-cdef-0123456789a",
             "0123abcd-4567-89ab-cdef-0123456789abc",
             "0123abcd-4567-89ab-cdef-0123456789ag",
             "0123abcd-4567-89ab-cdef-0123456789aG",
             "0123abcd-4567-89ab-cdef-0123456789a@",
             "0123abcd-4567-89ab-cdef-0123456789a`",
             "0123abcd-4567-89ab-cdef00123456789ab",
             "0123abcd04567-89ab-cdef-0123456789ab",
             "0123abcd-4567-89ab--def-0123456789ab",
             "{123abcd-4567-89ab-cdef-0123456789ab",
         })
        EXPECT_FALSE(SessionId::of(text)) << text;
}

TEST(Outcomes, GoToWordsAndBack) {
    for (const Outcome outcome :
         {Outcome::Completed, Outcome::StoppedEarly, Outcome::Overran, Outcome::Unconfirmed})
        EXPECT_EQ(outcomeFromWord(toWord(outcome)), outcome);
    EXPECT_EQ(toWord(Outcome::Completed), "completed");
    EXPECT_EQ(toWord(Outcome::StoppedEarly), "stopped_early");
    EXPECT_EQ(toWord(Outcome::Overran), "overran");
    EXPECT_EQ(toWord(Outcome::Unconfirmed), "unconfirmed");
    EXPECT_FALSE(outcomeFromWord("Completed"));
    EXPECT_FALSE(outcomeFromWord(""));
    EXPECT_EQ(toWord(static_cast<Outcome>(99)), "");
}

TEST(Origins, GoToWordsAndBack) {
    for (const Origin origin : {Origin::Timer, Origin::Manual, Origin::Import})
        EXPECT_EQ(originFromWord(toWord(origin)), origin);
    EXPECT_EQ(toWord(Origin::Timer), "timer");
    EXPECT_EQ(toWord(Origin::Manual), "manual");
    EXPECT_EQ(toWord(Origin::Import), "import");
    EXPECT_FALSE(originFromWord("hand"));
}

Session lasting(Modality modality, seconds length) {
    Session session{SessionId::random()};
    session.modality = modality;
    session.start = {utc("2026-03-02 12:00:00"), 60min};
    session.end = Moment{session.start.utc + length, 120min};
    return session;
}

TEST(Sessions, AreZeroLongAndOutsideTheWindowWhileTheyRun) {
    const Session running{SessionId::random()};
    EXPECT_EQ(running.duration(), 0s);
    EXPECT_FALSE(running.withinWindow());
    EXPECT_EQ(running.timeOver(), 0s);
}

TEST(Sessions, LastFromStartToEndWhateverTheOffsets) {
    EXPECT_EQ(lasting(Modality::Ice, 1234s).duration(), 1234s);
}

TEST(Sessions, AreWithinTheWindowUpToBothEnds) {
    EXPECT_FALSE(lasting(Modality::Ice, 15min - 1s).withinWindow());
    EXPECT_TRUE(lasting(Modality::Ice, 15min).withinWindow());
    EXPECT_TRUE(lasting(Modality::Ice, 25min).withinWindow());
    EXPECT_FALSE(lasting(Modality::Ice, 25min + 1s).withinWindow());
    EXPECT_FALSE(lasting(Modality::Heat, 10min - 1s).withinWindow());
    EXPECT_TRUE(lasting(Modality::Heat, 10min).withinWindow());
    EXPECT_TRUE(lasting(Modality::Heat, 20min).withinWindow());
    EXPECT_FALSE(lasting(Modality::Heat, 20min + 1s).withinWindow());
}

TEST(Sessions, CountTheTimeOverTheWindowsMaximum) {
    EXPECT_EQ(lasting(Modality::Ice, 25min).timeOver(), 0s);
    EXPECT_EQ(lasting(Modality::Ice, 25min + 1s).timeOver(), 1s);
    EXPECT_EQ(lasting(Modality::Heat, 25min).timeOver(), 5min);
    EXPECT_EQ(lasting(Modality::Heat, 1min).timeOver(), 0s);
}

TEST(Sessions, HaveTheOutcomeThatTheirTimesTell) {
    EXPECT_EQ(outcomeOfLength(Modality::Ice, 15min - 1s), Outcome::StoppedEarly);
    EXPECT_EQ(outcomeOfLength(Modality::Ice, 15min), Outcome::Completed);
    EXPECT_EQ(outcomeOfLength(Modality::Ice, 25min), Outcome::Completed);
    EXPECT_EQ(outcomeOfLength(Modality::Ice, 25min + 1s), Outcome::Overran);
    EXPECT_EQ(outcomeOfLength(Modality::Heat, 10min - 1s), Outcome::StoppedEarly);
    EXPECT_EQ(outcomeOfLength(Modality::Heat, 20min + 1s), Outcome::Overran);
}

TEST(Volumes, AreNeverSilent) {
    EXPECT_FALSE(Volume::of(0));
    EXPECT_FALSE(Volume::of(9));
    EXPECT_EQ(there(Volume::of(10))->percent(), 10);
    EXPECT_EQ(there(Volume::of(100))->percent(), 100);
    EXPECT_FALSE(Volume::of(101));
}

TEST(StartDelays, LastFiveMinutesAtMost) {
    EXPECT_FALSE(StartDelay::of(-1s));
    EXPECT_EQ(StartDelay::of(0s), StartDelay::none());
    EXPECT_EQ(there(StartDelay::of(300s))->length(), 5min);
    EXPECT_FALSE(StartDelay::of(301s));
}

TEST(QuietHoursOfADay, HoldFromTheirFirstMinuteUpToTheirLast) {
    const QuietHours noon = QuietHours::of(12h, 14h).value();
    EXPECT_FALSE(noon.hold(12h - 1min));
    EXPECT_TRUE(noon.hold(12h));
    EXPECT_TRUE(noon.hold(14h - 1min));
    EXPECT_FALSE(noon.hold(14h));
}

TEST(QuietHoursOfADay, GoOnAcrossMidnight) {
    const QuietHours night = QuietHours::of(22h, 7h).value();
    EXPECT_TRUE(night.hold(22h));
    EXPECT_TRUE(night.hold(0h));
    EXPECT_TRUE(night.hold(7h - 1min));
    EXPECT_FALSE(night.hold(7h));
    EXPECT_FALSE(night.hold(22h - 1min));
}

TEST(QuietHoursOfADay, AreNeverNothingOrTheWholeDay) {
    EXPECT_FALSE(QuietHours::of(8h, 8h));
    EXPECT_FALSE(QuietHours::of(-1min, 8h));
    EXPECT_FALSE(QuietHours::of(8h, 24h));
}

TEST(Moments, ShowTheWallOfTheirOwnOffset) {
    const Moment moment{utc("2026-03-02 23:30:00"), 60min};
    EXPECT_EQ(moment.local().time_since_epoch(), utc("2026-03-03 00:30:00").time_since_epoch());
    EXPECT_NE(moment, (Moment{moment.utc, 0min}));
}

} // namespace
} // namespace coolwarm::test
