// SPDX-License-Identifier: MIT
// Capital letters and small ones in the alphabets that notes are written in.
#include "core/text/letter_case.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(SmallLetters, TakeThePlaceOfCapitalsInEveryAlphabet) {
    EXPECT_EQ(inSmallLetters("ICE Pack 20"), "ice pack 20");
    EXPECT_EQ(inSmallLetters("ÄÖÜ ÀÿŸ ØÞ"), "äöü àÿÿ øþ");
    EXPECT_EQ(inSmallLetters("ĀĮĲĶĹŇŊŶŹŽ"), "āįĳķĺňŋŷźž");
    EXPECT_EQ(inSmallLetters("ΆΈΉΊΌΎΏ ΑΡΣΩΫ ς"), "άέήίόύώ αρσωϋ σ");
    EXPECT_EQ(inSmallLetters("ЁЉЏ АЯ ҐӐ"), "ёљџ ая ґӑ");
    EXPECT_EQ(inSmallLetters("ẞ ḀẠẾ"), "ß ḁạế");
}

TEST(SmallLetters, AreOtherwiseLeftAsTheyAre) {
    for (const char* text : {"", "äöüß", "× ÷ [\\]^`{", "日本 🧊 €", "ŉ", "ß"})
        EXPECT_EQ(inSmallLetters(text), text);
    EXPECT_EQ(inSmallLetters("🧊A€B×C"), "🧊a€b×c");
}

TEST(FoldedTexts, AreTheSameWhereAReaderSeesNoDifference) {
    const std::string knee = foldedForComparing("Knee");
    EXPECT_EQ(knee, "knee");
    for (const char* same :
         {"ＫＮＥＥ", "K\u00ADnee", "Kn\u2060ee", "Knee\uFE0F", "\u200BKnee", "𝐊𝐧𝐞𝐞", "Kneｅ"})
        EXPECT_EQ(foldedForComparing(same), knee) << same;
    EXPECT_EQ(foldedForComparing("STRASSE"), foldedForComparing("Straße"));
    EXPECT_EQ(foldedForComparing("Ru\u0308cken"), foldedForComparing("RÜCKEN"));
    EXPECT_NE(foldedForComparing("Rucken"), foldedForComparing("Rücken"));
    EXPECT_EQ(foldedForComparing("caf\xE9"), "caf\xE9");
}

TEST(SmallLetters, OfWhatIsCutOffStayWithinIt) {
    for (const char* cut : {"\xC3", "\xE2\x82", "\xF0\x9F"})
        EXPECT_LE(inSmallLetters(cut).size(), 4U);
}

} // namespace
} // namespace coolwarm::test
