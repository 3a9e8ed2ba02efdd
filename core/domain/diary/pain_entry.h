// SPDX-License-Identifier: MIT
// A pain entry: how strong the pain was in a part of the body at a moment.
#pragma once

#include "core/domain/fields.h"
#include "core/domain/pain.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace coolwarm {

/// Any number a day (spec section 8).
struct PainEntry {
    static constexpr std::string_view kind = "pain_entry";
    static constexpr std::string_view list = "pain"; ///< many of them: in --what and as a file

    /// One of that id whose other fields are to be read yet.
    [[nodiscard]] static PainEntry blank(SessionId id);

    SessionId id; ///< whoever writes an entry draws a new one
    PainScore score;
    Site site = Site::lowerBack();
    Moment at{};       ///< when it hurt so
    Moment recorded{}; ///< when score and moment were written down, or corrected
    std::optional<Tightness> tightness{};
    Note note{};
    bool deleted = false;

    friend bool operator==(const PainEntry&, const PainEntry&) = default;
};

inline PainEntry PainEntry::blank(SessionId id) {
    return {std::move(id), *PainScore::of(PainScore::lowest)};
}

[[nodiscard]] inline const Moment& happened(const PainEntry& entry) {
    return entry.at;
}

template <>
struct Editable<PainEntry> {
    static constexpr std::tuple members{&PainEntry::score, &PainEntry::site, &PainEntry::at,
                                        &PainEntry::tightness, &PainEntry::note};
};

} // namespace coolwarm
