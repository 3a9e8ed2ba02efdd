// SPDX-License-Identifier: MIT
// A doctor's plan in words: what is in use, what is standard, and what is wrong with a figure.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/protocol.h"
#include "core/engine/commands/settings.h"

#include <QString>

#include <chrono>

namespace coolwarm {

/// What somebody is entering.
struct PlanDraft {
    LengthWindow window;
    std::chrono::minutes rest{0};

    bool operator==(const PlanDraft&) const = default;
};

[[nodiscard]] PlanDraft draftOf(const Regimen& regimen);
[[nodiscard]] SetProtocol commandOf(Modality modality, const PlanDraft& draft);

/// What a plan shows beside its fields.
struct PlanView {
    QString inForce;    ///< "Plan in use: from my doctor (15–20 min, rest 2 h 30 min)"
    QString documented; ///< "Standard plan: 15–25 min, rest 2 h"; empty without another
    bool isOwn = false; ///< what is in force is not the documented plan
    QString leastFault; ///< empty when the figure can be used
    QString mostFault;
    QString restFault;
    bool mayUse = false; ///< no fault, and other than what is in force

    bool operator==(const PlanView&) const = default;
};

[[nodiscard]] PlanView planView(Modality modality, const Regimen& inForce, const PlanDraft& draft);

} // namespace coolwarm
