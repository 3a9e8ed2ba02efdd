// SPDX-License-Identifier: MIT
// Names of sites: what can be one, how it is tidied, and which are the same.
#include "core/domain/site.h"

#include "tests/support/commands.h"

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

TEST(Sites, AreTheSameInEitherCaseOfAToZ) {
    EXPECT_EQ(siteOf("lower BACK"), Site::lowerBack());
    EXPECT_EQ(siteOf("AZ"), siteOf("az"));
    EXPECT_NE(siteOf("Lower backs"), Site::lowerBack());
    EXPECT_NE(siteOf("Lower bac"), Site::lowerBack());
    EXPECT_NE(siteOf("Left knee"), siteOf("Right knee"));
}

TEST(Sites, FoldNothingButAToZ) {
    EXPECT_NE(siteOf("Ä"), siteOf("ä"));
    EXPECT_NE(siteOf("@"), siteOf("`")); // the neighbours of A and a
    EXPECT_NE(siteOf("["), siteOf("{")); // the neighbours of Z and z
}

TEST(Sites, NeedAName) {
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
    EXPECT_EQ(firstSites().front(), "Lower back");
}

} // namespace
} // namespace coolwarm::test
