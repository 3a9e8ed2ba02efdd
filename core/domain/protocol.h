// SPDX-License-Identifier: MIT
// The figures that a session is held to: the documented ones, or a clinician's narrower plan.
#pragma once

#include "core/domain/per_modality.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// The allowed lengths of a session, whole minutes, both ends included.
struct LengthWindow {
    std::chrono::minutes least{};
    std::chrono::minutes most{};

    [[nodiscard]] bool holds(std::chrono::seconds length) const {
        return length >= least && length <= most;
    }
    friend bool operator==(const LengthWindow&, const LengthWindow&) = default;
};

/// What holds for one modality.
struct Regimen {
    LengthWindow window;
    std::chrono::minutes usual{}; ///< default length, inside the window
    std::chrono::minutes rest{};  ///< least time from a session's end to the next start
    /// Upper end of the documented rest, counted from the session's end: no deadline, ice may start
    /// before it and after it. None for heat.
    std::optional<std::chrono::minutes> fullRest;

    friend bool operator==(const Regimen&, const Regimen&) = default;
};

/// Both regimens. The standard one holds the figures of the source documents (guidance table "Cold
/// and heat", document 000): ice 15-25 min, rest 2 h, full rest 3 h; heat 10-20 min, rest 2 h.
class Protocol {
public:
    /// A rest cannot be set longer than this: a day's pause is already no therapy any more.
    static constexpr std::chrono::minutes longestRest{24 * 60};

    Protocol(); ///< the standard one

    [[nodiscard]] static const Regimen& standard(Modality modality);
    [[nodiscard]] const Regimen& of(Modality modality) const { return m_regimens[modality]; }

    /// True when `window` and `rest` narrow the standard or equal it: inside the standard window
    /// and not empty, the rest at least the standard's and at most longestRest (rule 9).
    [[nodiscard]] static bool mayUse(Modality modality, LengthWindow window,
                                     std::chrono::minutes rest);
    /// Takes a plan that mayUse() allows and returns true; leaves everything as it was otherwise.
    /// The usual length moves into the window; the full rest goes away where the rest reaches it.
    [[nodiscard]] bool narrow(Modality modality, LengthWindow window, std::chrono::minutes rest);

    friend bool operator==(const Protocol&, const Protocol&) = default;

private:
    PerModality<Regimen> m_regimens;
};

/// How long after a session the skin's feeling has to be asked for before the other modality
/// starts on the same site (rule 3; guidance table, row "alternating").
inline constexpr std::chrono::minutes skinQuestionSpan{120};

} // namespace coolwarm
