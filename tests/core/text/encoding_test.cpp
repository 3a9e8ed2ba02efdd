// SPDX-License-Identifier: MIT
// The encodings that spreadsheets use: told apart by a text's beginning, and turned into UTF-8.
#include "core/text/encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace coolwarm::test {
namespace {

using std::string_literals::operator""s;

std::string wide(std::u16string_view text, TextEncoding encoding) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += encoding == TextEncoding::Utf16Le ? low : high;
        bytes += encoding == TextEncoding::Utf16Le ? high : low;
    }
    return bytes;
}

std::string inUtf8(std::string_view bytes, TextEncoding encoding, std::size_t portion) {
    Utf8Converter converter(encoding);
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += portion)
        converter.add(bytes.substr(at, portion), text);
    converter.finish(text);
    return text;
}

TEST(AnEncoding, IsToldByTheMark) {
    EXPECT_EQ(encodingOf("\xEF\xBB\xBF"
                         "a"),
              TextEncoding::Utf8);
    EXPECT_EQ(encodingOf("\xFF\xFE"), TextEncoding::Utf16Le);
    EXPECT_EQ(encodingOf("\xFE\xFF"), TextEncoding::Utf16Be);
}

TEST(AnEncoding, IsToldWithoutAMarkByTheZerosBetweenLetters) {
    const std::u16string line = u"Therapie;Beginn\r\nKälte;24.11.2026 08:00\r\n";
    for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        EXPECT_EQ(encodingOf(wide(line, encoding)), encoding);
    EXPECT_EQ(encodingOf("modality,\0,note\0\0"s), std::nullopt)
        << "zeros within a text of single bytes say nothing";
}

TEST(AnEncoding, IsToldByWhetherTheBytesAreUtf8) {
    EXPECT_EQ(encodingOf("plain"), std::nullopt) << "of what comes later nobody knows";
    EXPECT_EQ(encodingOf(""), std::nullopt);
    EXPECT_EQ(encodingOf("Kälte"), TextEncoding::Utf8);
    EXPECT_EQ(encodingOf("Kälte K\xC3"), TextEncoding::Utf8) << "cut off in a letter";
    EXPECT_EQ(encodingOf("K\xE4lte"), TextEncoding::Windows1252);
}

TEST(AnEncoding, BecomesUtf8InPortionsOfAnySize) {
    for (const std::size_t portion : {1U, 2U, 3U, 100U}) {
        EXPECT_EQ(inUtf8("K\xE4lte \x80 \x93q\x94", TextEncoding::Windows1252, portion),
                  "Kälte € “q”");
        for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be})
            EXPECT_EQ(inUtf8(wide(u"Kälte € 🧊", encoding), encoding, portion),
                      "Kälte € 🧊");
        EXPECT_EQ(inUtf8("K\xE4", TextEncoding::Utf8, portion), "K\xE4") << "as it is";
    }
}

TEST(AnEncoding, HasAMarkForWhatIsNoLetter) {
    const std::u16string halves{u'a', char16_t{0xD83E}, u'b', char16_t{0xDDCA}, char16_t{0xD83E}};
    EXPECT_EQ(inUtf8(wide(halves, TextEncoding::Utf16Le), TextEncoding::Utf16Le, 3),
              "a\uFFFDb\uFFFD\uFFFD");
    EXPECT_EQ(inUtf8("a\0b"s, TextEncoding::Utf16Le, 3), "a\uFFFD") << "cut off";
}

} // namespace
} // namespace coolwarm::test
