// SPDX-License-Identifier: MIT
// A few short words of the user's own, as what sets a pain off.
#pragma once

#include "core/text/text_fault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Up to 12 words or phrases, each of one line of 1 to 80 characters without a semicolon and without
/// white space at its ends. No two are the same. May be empty.
class WordList {
public:
    static constexpr std::size_t longestWord = 80; // code points: one line of a list
    static constexpr std::size_t mostWords = 12;   // as many as can be told apart in a row

    WordList() = default;

    /// What is wrong with a text of words between semicolons or line breaks; nothing when they can
    /// be a list.
    [[nodiscard]] static std::optional<TextFault> faultOf(std::string_view text);
    /// The list, tidied; nothing when faultOf() has an answer.
    [[nodiscard]] static std::optional<WordList> of(std::string_view text);

    /// "lifting; sitting long": what of() reads back.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    [[nodiscard]] bool empty() const { return m_words.empty(); }

    /// This list and those of another one that are not here yet; nothing where they are too many.
    [[nodiscard]] std::optional<WordList> with(const WordList& others) const;

    friend bool operator==(const WordList&, const WordList&) = default;

private:
    std::vector<std::string> m_words;
};

} // namespace coolwarm
