// SPDX-License-Identifier: MIT
// Short words of the user's own: taken apart, tidied, put together, offered again.
#include "core/domain/diary/episode.h"
#include "core/domain/diary/word_list.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    return WordList::of(text).value().words();
}

TEST(AListOfWords, IsTakenApartAtSemicolonsAndLines) {
    EXPECT_EQ(wordsOf(" lifting ;; sitting long\r\nالبرد;寝ちがえ"),
              (std::vector<std::string>{"lifting", "sitting long", "البرد", "寝ちがえ"}));
    EXPECT_EQ(wordsOf("cold; cold"), std::vector<std::string>{"cold"});
    EXPECT_TRUE(wordsOf(" ; \n").empty());
    EXPECT_TRUE(WordList().text().empty());
}

TEST(AListOfWords, ReadsBackFromItsText) {
    const WordList list = WordList::of("a;b c;d").value();
    EXPECT_EQ(list.text(), "a; b c; d");
    EXPECT_EQ(WordList::of(list.text()), list);
}

TEST(AListOfWords, HasItsLimits) {
    const std::string longest(WordList::longestWord, 'x');
    EXPECT_TRUE(WordList::of(longest));
    EXPECT_EQ(WordList::faultOf(longest + "x"), TextFault::TooLong);
    EXPECT_EQ(WordList::faultOf("a\tb"), TextFault::ControlCharacter);
    EXPECT_EQ(WordList::faultOf("\xFF"), TextFault::NotUtf8);
    std::string many = "0";
    for (std::size_t number = 1; number < WordList::mostWords; ++number)
        many += ";" + std::to_string(number);
    EXPECT_TRUE(WordList::of(many));
    EXPECT_EQ(WordList::faultOf(many + ";more"), TextFault::TooLong);
}

TEST(AListOfWords, IsJoinedToAnotherWhereBothFit) {
    const WordList list = WordList::of("a;b").value();
    EXPECT_EQ(list.with(WordList::of("b;c").value()), WordList::of("a;b;c"));
    EXPECT_EQ(list.with(WordList::of("1;2;3;4;5;6;7;8;9;10;11").value()), std::nullopt);
}

TEST(OwnWords, AreOfferedLastUsedFirst) {
    std::vector<Episode> bouts;
    for (const char* words : {"cold; lifting", "stairs", "lifting; travel"}) {
        bouts.push_back(Episode::blank(SessionId::random()));
        lastOf(bouts).trigger = WordList::of(words).value();
    }
    EXPECT_EQ(ownWords(bouts, &Episode::trigger),
              (std::vector<std::string>{"cold", "lifting", "stairs", "travel"}));
    EXPECT_TRUE(ownWords(bouts, &Episode::eases).empty());
}

} // namespace
} // namespace coolwarm::test
