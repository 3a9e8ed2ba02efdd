// SPDX-License-Identifier: MIT
// Takes lists of words apart, and puts them together.
#include "core/domain/diary/word_list.h"

#include "core/text/trimmed.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace coolwarm {

namespace {

constexpr std::string_view separators = ";\n\r";

std::vector<std::string> wordsIn(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        const std::string_view word = trimmed(text.substr(0, end));
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.emplace_back(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isControl(char symbol) {
    const auto byte = static_cast<unsigned char>(symbol);
    return byte < 0x20 || byte == 0x7F;
}

} // namespace

std::optional<TextFault> WordList::faultOf(std::string_view text) {
    if (!codePoints(text))
        return TextFault::NotUtf8;
    const auto words = wordsIn(text);
    if (words.size() > mostWords)
        return TextFault::TooLong;
    for (const std::string& word : words) {
        if (std::any_of(word.begin(), word.end(), isControl))
            return TextFault::ControlCharacter;
        if (codePoints(word) > longestWord)
            return TextFault::TooLong;
    }
    return std::nullopt;
}

std::optional<WordList> WordList::of(std::string_view text) {
    if (faultOf(text))
        return std::nullopt;
    WordList list;
    list.m_words = wordsIn(text);
    return list;
}

std::string WordList::text() const {
    std::string text;
    for (const std::string& word : m_words)
        (text += text.empty() ? "" : "; ") += word;
    return text;
}

std::optional<WordList> WordList::with(const WordList& others) const {
    return of(text() + ";" + others.text());
}

} // namespace coolwarm
