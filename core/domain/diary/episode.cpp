// SPDX-License-Identifier: MIT
// Gathers the words by which somebody has described bouts.
#include "core/domain/diary/episode.h"

#include <algorithm>

namespace coolwarm {

std::vector<std::string> ownWords(const std::vector<Episode>& bouts, WordList Episode::*list) {
    std::vector<std::string> words;
    for (const Episode& bout : bouts)
        for (const std::string& word : (bout.*list).words())
            if (std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
    return words;
}

} // namespace coolwarm
