// SPDX-License-Identifier: MIT
// UTF-8 against the table of RFC 3629, and notes, which are made of it.
#include "core/text/utf8.h"

#include "core/text/note.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

// The bytes of a number by the general scheme of UTF-8, also where RFC 3629 forbids the result.
std::string encoded(std::uint32_t value, int length) {
    if (length == 1)
        return {static_cast<char>(value)};
    constexpr std::array<std::uint32_t, 5> lead{0, 0, 0xC0, 0xE0, 0xF0};
    std::string bytes(static_cast<std::size_t>(length), '\0');
    for (int at = length - 1; at > 0; --at, value >>= 6)
        bytes[static_cast<std::size_t>(at)] = static_cast<char>(0x80 | (value & 0x3F));
    bytes.at(0) = static_cast<char>(lead[static_cast<std::size_t>(length)] | value);
    return bytes;
}

int shortest(std::uint32_t value) {
    return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
}

TEST(Utf8, CountsCodePointsAndNotBytes) {
    EXPECT_EQ(codePoints(""), 0U);
    EXPECT_EQ(codePoints("abc"), 3U);
    EXPECT_EQ(codePoints("Rücken"), 6U);
    EXPECT_EQ(codePoints("أسفل"), 4U);
    EXPECT_EQ(codePoints("膝"), 1U);
    EXPECT_EQ(codePoints("🧊🔥"), 2U);
    EXPECT_EQ(codePoints(std::string_view("a\0b", 3)), 3U);
}

TEST(Utf8, TakesEveryCodePointInItsShortestFormButSurrogates) {
    for (std::uint32_t value = 0; value <= 0x10FFFF; ++value) {
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        ASSERT_EQ(codePoints(encoded(value, shortest(value))).has_value(), !surrogate) << value;
    }
}

TEST(Utf8, RefusesEveryOverlongForm) {
    for (std::uint32_t value = 0; value < 0x10000; ++value)
        for (int length = shortest(value) + 1; length <= 4; ++length)
            ASSERT_FALSE(codePoints(encoded(value, length))) << value << " in " << length;
}

TEST(Utf8, RefusesWhatLiesAboveTheLastCodePoint) {
    for (std::uint32_t value = 0x110000; value < 0x200000; ++value)
        ASSERT_FALSE(codePoints(encoded(value, 4))) << value;
}

TEST(Utf8, RefusesBytesThatLeadNothing) {
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        ASSERT_FALSE(codePoints(std::string(1, static_cast<char>(byte)))) << byte;
        const bool leads = byte >= 0xC2 && byte <= 0xDF;
        const std::string two{static_cast<char>(byte), '\x80'};
        ASSERT_EQ(codePoints(two).has_value(), leads) << byte;
    }
    EXPECT_FALSE(codePoints("\xF5\x80\x80\x80"));
}

TEST(Utf8, RefusesASequenceThatIsCutOrGoesOnWrongly) {
    for (const std::uint32_t value : {0xFCU, 0x819DU, 0x1F9CAU}) {
        const std::string whole = encoded(value, shortest(value));
        for (std::size_t length = 1; length < whole.size(); ++length)
            EXPECT_FALSE(codePoints(whole.substr(0, length))) << value;
        for (std::size_t at = 1; at < whole.size(); ++at)
            for (const char wrong : {'a', '\x7F', '\xC0', '\xFF'}) {
                std::string broken = whole;
                broken[at] = wrong;
                EXPECT_FALSE(codePoints(broken)) << value << " at " << at;
            }
        EXPECT_FALSE(codePoints(whole + '\x80'));
        EXPECT_EQ(codePoints("a" + whole + "b"), 3U);
    }
}

TEST(Notes, AreEmptyAtFirst) {
    EXPECT_TRUE(Note().empty());
    EXPECT_EQ(Note(), noteOf(""));
    EXPECT_FALSE(noteOf("x").empty());
    EXPECT_NE(noteOf("x"), Note());
}

TEST(Notes, KeepLineBreaksTabsAndEmoji) {
    const std::string text = "first\r\nsecond\n\tthird 🧊 أسفل \"quoted\"";
    EXPECT_EQ(noteOf(text).text(), text);
}

TEST(Notes, HaveTenThousandCharactersAtMost) {
    EXPECT_FALSE(Note::faultOf(std::string(10'000, 'x')));
    EXPECT_EQ(Note::faultOf(std::string(10'001, 'x')), TextFault::TooLong);
    EXPECT_FALSE(Note::of(std::string(10'001, 'x')));
    std::string ice;
    for (int at = 0; at < 10'000; ++at)
        ice += "🧊";
    EXPECT_FALSE(Note::faultOf(ice));
    EXPECT_EQ(Note::faultOf(ice + "x"), TextFault::TooLong);
}

TEST(Notes, RefuseNulAndBrokenUtf8) {
    EXPECT_EQ(Note::faultOf(std::string_view("a\0b", 3)), TextFault::ControlCharacter);
    EXPECT_EQ(Note::faultOf("a\xFF"), TextFault::NotUtf8);
    EXPECT_FALSE(Note::of("a\xFF"));
    EXPECT_FALSE(Note::of(std::string_view("\0", 1)));
}

} // namespace
} // namespace coolwarm::test
