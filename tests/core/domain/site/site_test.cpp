// SPDX-License-Identifier: MIT
// Names of sites: what can be one, how it is tidied, and which are the same.
#include "core/domain/site/site.h"

#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <set>

namespace coolwarm::test {
namespace {

std::string repeated(std::string_view part, int times) {
    std::string text;
    for (int at = 0; at < times; ++at)
        text += part;
    return text;
}

TEST(Sites, KeepAnOrdinaryNameAsItIs) {
    EXPECT_EQ(siteOf("Lower back").name(), "Lower back");
    EXPECT_EQ(Site::lowerBack().name(), "Lower back");
    EXPECT_FALSE(Site::faultOf("Lower back"));
}

TEST(Sites, AreTidiedOfSpacesAtTheEndsAndDoubledOnes) {
    EXPECT_EQ(siteOf("  Lower   back  ").name(), "Lower back");
    EXPECT_EQ(siteOf(" a").name(), "a");
    EXPECT_EQ(siteOf("a ").name(), "a");
}

TEST(Sites, AreTheSameInEitherCase) {
    EXPECT_EQ(siteOf("lower BACK"), Site::lowerBack());
    EXPECT_EQ(siteOf("AZ"), siteOf("az"));
    EXPECT_NE(siteOf("Lower backs"), Site::lowerBack());
    EXPECT_NE(siteOf("Lower bac"), Site::lowerBack());
    EXPECT_NE(siteOf("Left knee"), siteOf("Right knee"));
}

TEST(Sites, KeepLettersApartThatLookDifferent) {
    EXPECT_NE(siteOf("Ä"), siteOf("A"));
    EXPECT_NE(siteOf("@"), siteOf("`")); // the neighbours of A and a
    EXPECT_NE(siteOf("["), siteOf("{")); // the neighbours of Z and z
}

TEST(Sites, WhoseNamesOnlyLookDifferentAreOne) {
    const Site knee = siteOf("My knee");
    for (const char* same :
         {"My knee\u00A0", "My\u00A0knee", "My\u2003\u3000knee", "ＭＹ ＫＮＥＥ", "My knee\uFE0F",
          "My\u2060 knee", "My \u200Bknee", "My kn\u00ADee", "\uFEFFMy knee", "My \u200D knee",
          "My\u1680knee", "My\u2800knee", "My \u2800knee", "My\u3164knee", "My\u115Fknee",
          "My\u1160 knee", "My\uFFA0knee", "My kne\u034Fe", "𝐌𝐲 𝐤𝐧𝐞𝐞"}) {
        ASSERT_TRUE(Site::of(same)) << same;
        EXPECT_EQ(siteOf(same), knee) << same;
        EXPECT_EQ(siteOf(same).key(), knee.key()) << same;
    }
    EXPECT_EQ(siteOf("STRASSE"), siteOf("Straße"));
    EXPECT_EQ(siteOf("Ru\u0308cken links"), siteOf("RÜCKEN links"));
    EXPECT_EQ(siteOf("ΓΌΝΑΤΟΣ"), siteOf("γόνατος"));
    EXPECT_NE(siteOf("Myknee"), knee);
}

TEST(Sites, OfTheFirstListAreTheSameInEveryLanguageOfTheProgram) {
    EXPECT_EQ(siteOf("Unterer Rücken"), Site::lowerBack());
    EXPECT_EQ(siteOf("unterer  RU\u0308CKEN").placeInFirstList(), 0U);
    EXPECT_EQ(siteOf("Nacken").key(), siteOf("neck").key());
    EXPECT_EQ(siteOf("Nacken").name(), "Nacken") << "shown as it was typed";
    EXPECT_FALSE(siteOf("Nackens").placeInFirstList());
}

TEST(Sites, TakeNothingThatActsOnTheTextAroundIt) {
    for (const char* hostile :
         {"Knee\u202E", "\u202Aa", "\u2066a\u2069", "a\u200Eb", "a\u200Fb", "a\u061Cb", "a\u0085b",
          "a\u009Bb", "a\u2028b", "a\u2029", "a\u206Ab", "a\uFFF9b", "a\U000E0041", "a\uE000",
          "a\uF8FFb", "a\uFFFE", "a\uFDD0b", "a\U0010FFFFb", "a\U000F0000"}) {
        EXPECT_EQ(Site::faultOf(hostile), TextFault::ControlCharacter) << hostile;
        const auto older = Site::ofOlderLog(hostile);
        ASSERT_TRUE(older) << hostile;
        EXPECT_FALSE(Site::faultOf(older->name())) << "an older log may hold it";
    }
    EXPECT_EQ(there(Site::ofOlderLog("Knee\u202E"))->name(), "Knee");
    EXPECT_EQ(there(Site::ofOlderLog("a\u0085b"))->name(), "a b");
    EXPECT_FALSE(Site::ofOlderLog("\u202E"));
    EXPECT_FALSE(Site::ofOlderLog("caf\xE9"));
}

TEST(Sites, KeepWhatAScriptNeedsBetweenItsLetters) {
    EXPECT_EQ(siteOf("می\u200Cخواهم").name(), "می\u200Cخواهم");
    EXPECT_EQ(siteOf("👩\u200D🦱").name(), "👩\u200D🦱");
}

TEST(Sites, NeedAName) {
    for (const char* blank : {"\u00A0", "\u200B", "\u3164 \uFE0F", "\u2800"})
        EXPECT_EQ(Site::faultOf(blank), TextFault::Empty) << "nothing to be seen";
    EXPECT_EQ(Site::faultOf(""), TextFault::Empty);
    EXPECT_EQ(Site::faultOf("    "), TextFault::Empty);
    EXPECT_FALSE(Site::of(""));
    EXPECT_FALSE(Site::of(" "));
}

TEST(Sites, AreOneLineWithoutControlCharacters) {
    for (int value = 0; value < 0x20; ++value) {
        const std::string name = std::string("a") + static_cast<char>(value) + "b";
        EXPECT_EQ(Site::faultOf(name), TextFault::ControlCharacter) << value;
        EXPECT_FALSE(Site::of(name)) << value;
    }
    EXPECT_EQ(Site::faultOf("a\x7F"), TextFault::ControlCharacter);
    EXPECT_EQ(Site::faultOf("\n"), TextFault::ControlCharacter);
    EXPECT_FALSE(Site::faultOf("a~b"));
}

TEST(Sites, HaveEightyCharactersAtMost) {
    EXPECT_FALSE(Site::faultOf(repeated("x", 80)));
    EXPECT_EQ(Site::faultOf(repeated("x", 81)), TextFault::TooLong);
    EXPECT_FALSE(Site::of(repeated("x", 81)));
}

TEST(Sites, CountCharactersAndNotBytes) {
    EXPECT_FALSE(Site::faultOf(repeated("🧊", 80)));
    EXPECT_EQ(Site::faultOf(repeated("🧊", 81)), TextFault::TooLong);
    EXPECT_FALSE(Site::faultOf(repeated("ظ", 80)));
}

TEST(Sites, CountTheTidiedName) {
    EXPECT_FALSE(Site::faultOf(repeated(" ", 50) + repeated("x", 40) + repeated(" ", 50) +
                               repeated("y", 39)));
    EXPECT_EQ(Site::faultOf(repeated("x", 40) + "  " + repeated("y", 40)), TextFault::TooLong);
}

TEST(Sites, TakeQuotesCommasEmojiAndArabic) {
    for (const char* name : {"Back \"the bad one\"", "Back, lower; left", "O'Brien's knee",
                             "🧊🔥", "أسفل الظهر", "膝", "'=1+1", "Rücken"}) {
        ASSERT_TRUE(Site::of(name)) << name;
        EXPECT_EQ(siteOf(name).name(), name);
    }
}

TEST(Sites, RefuseBytesThatAreNoUtf8) {
    EXPECT_EQ(Site::faultOf("caf\xE9"), TextFault::NotUtf8);
    EXPECT_FALSE(Site::of("caf\xE9"));
}

TEST(Sites, BeginWithAListOfTwentyDifferentOnes) {
    std::set<std::string_view> names;
    for (const std::string_view name : firstSites()) {
        ASSERT_TRUE(Site::of(name)) << name;
        EXPECT_EQ(siteOf(name).name(), name);
        names.insert(name);
    }
    EXPECT_EQ(names.size(), 20U);
    EXPECT_EQ(firstOf(firstSites()), "Lower back");
}

} // namespace
} // namespace coolwarm::test
