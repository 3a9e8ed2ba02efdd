// SPDX-License-Identifier: MIT
// An episode: one bout of pain in a part of the body, from its onset to its end.
#pragma once

#include "core/domain/diary/word_list.h"
#include "core/domain/fields.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/domain/words.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace coolwarm {

/// How the pain goes on: one of a doctor's four questions (guidance.md, the last section).
enum class Course { Constant, ComesAndGoes };

/// With the words of database, CSV and command line.
inline constexpr std::array<std::pair<Course, std::string_view>, 2> courseWords{{
    {Course::Constant, "constant"},
    {Course::ComesAndGoes, "comes_and_goes"},
}};

[[nodiscard]] constexpr std::string_view toWord(Course wanted) {
    return wordFor(courseWords, wanted);
}

[[nodiscard]] constexpr std::optional<Course> courseFromWord(std::string_view wanted) {
    return valueFor<Course>(courseWords, wanted);
}

/// At most one is open in a part of the body, and no two there share time. Sessions and pain
/// entries belong to the bout by part of the body and time.
struct Episode {
    static constexpr std::string_view kind = "episode";
    static constexpr std::string_view list = "episodes";

    /// One of that id whose other fields are to be read yet.
    [[nodiscard]] static Episode blank(SessionId id) { return {std::move(id)}; }

    SessionId id; ///< whoever begins a bout draws a new one
    Site site = Site::lowerBack();
    Moment began{};
    Moment recorded{};                   ///< when its onset was written down, or corrected
    std::optional<Moment> ended{};       ///< none while it is open
    std::optional<Moment> endRecorded{}; ///< when its end was written down, or corrected
    WordList trigger{};                  ///< what set it off
    std::optional<Course> course{};
    WordList worse{}; ///< what makes it worse, or sets it off again
    WordList eases{}; ///< what eases it
    std::optional<Tightness> tightness{};
    Note note{};
    bool deleted = false;

    friend bool operator==(const Episode&, const Episode&) = default;
};

[[nodiscard]] inline const Moment& happened(const Episode& bout) {
    return bout.began;
}

/// The words that bouts have in one of their lists, each once, last used first. `bouts` come newest
/// first.
[[nodiscard]] std::vector<std::string> ownWords(const std::vector<Episode>& bouts,
                                                WordList Episode::*list);

template <>
struct Editable<Episode> {
    static constexpr std::tuple members{&Episode::site,    &Episode::began,     &Episode::ended,
                                        &Episode::trigger, &Episode::course,    &Episode::worse,
                                        &Episode::eases,   &Episode::tightness, &Episode::note};
};

} // namespace coolwarm
