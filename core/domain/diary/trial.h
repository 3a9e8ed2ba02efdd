// SPDX-License-Identifier: MIT
// A trial of the user's own: blocks of ice and heat in an order that chance has drawn beforehand.
#pragma once

#include "core/domain/diary/trial_order.h"
#include "core/domain/fields.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace coolwarm {

/// One part of the body, a number of blocks stated beforehand, one ice and one heat in each. Which
/// sessions belong to it follows from them: see core/rules/trial.h.
struct Trial {
    static constexpr std::string_view kind = "trial";
    static constexpr std::string_view list = "trials";

    /// One of that id whose other fields are to be read yet.
    [[nodiscard]] static Trial blank(SessionId id) { return {std::move(id)}; }

    SessionId id; ///< whoever begins a trial draws a new one
    Site site = Site::lowerBack();
    Moment began{};
    Moment recorded{}; ///< when it was stated
    TrialOrder order{};
    TrialDeclines declined{};      ///< when a proposal was declined
    std::optional<Moment> ended{}; ///< by the user's wish, before or after its last block
    Note note{};
    bool deleted = false;

    friend bool operator==(const Trial&, const Trial&) = default;
};

[[nodiscard]] inline const Moment& happened(const Trial& trial) {
    return trial.began;
}

template <>
struct Editable<Trial> {
    static constexpr std::tuple members{&Trial::declined, &Trial::ended, &Trial::note};
};

} // namespace coolwarm
