// SPDX-License-Identifier: MIT
// What the user chooses beside sessions: the part of the body, the plan, how to be told.
#pragma once

#include "core/domain/preferences.h"
#include "core/domain/protocol.h"
#include "core/domain/site/site.h"
#include "core/engine/result.h"

#include <chrono>

namespace coolwarm {

struct Transaction;

/// Makes a site the one that is shown; a new name joins the list.
struct ChooseSite {
    static constexpr bool keepForLater = false;
    Site site = Site::lowerBack();
};
[[nodiscard]] Result perform(const ChooseSite& command, Transaction& tx);

/// Takes a plan of the user's own for one modality (rule 9); the documented figures end it. A rest
/// that runs is not shortened by that.
struct SetProtocol {
    static constexpr bool keepForLater = false;
    Modality modality = Modality::Ice;
    LengthWindow window;
    std::chrono::minutes rest{};
};
[[nodiscard]] Result perform(const SetProtocol& command, Transaction& tx);

/// The wall clock is right, and what was recorded ahead of it was not. The rests go on from where
/// they are.
struct TrustClock {
    static constexpr bool keepForLater = false;
};
[[nodiscard]] Result perform(const TrustClock& command, Transaction& tx);

/// The card before the very first start has been read and confirmed.
struct ConfirmBriefing {
    static constexpr bool keepForLater = false;
};
[[nodiscard]] Result perform(const ConfirmBriefing& command, Transaction& tx);

/// Sets how the user wants to be told and reminded, all of it at once. A proposed length outside of
/// the documented window is refused; a narrower plan moves it into its own when it is used.
struct SetPreferences {
    static constexpr bool keepForLater = false;
    Preferences preferences;
};
[[nodiscard]] Result perform(const SetPreferences& command, Transaction& tx);

} // namespace coolwarm
