// SPDX-License-Identifier: MIT
// What the card of one therapy shows: texts and figures, ready for the widgets.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/protocol.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/rules/verdict.h"

#include <QString>

#include <chrono>

namespace coolwarm {

/// The card of one modality while nothing runs.
struct CardView {
    QString title;        ///< "Ice"
    QString figures;      ///< "15–25 min, then the skin rests 2 h or more"
    bool hasRing = false; ///< there is time to show, on this card or the other
    qreal progress = 0;   ///< how much of the rest is over, 0..1; 0 when ready
    QString big;          ///< "46:12", "Ready"
    QString small;        ///< "until ice may start again", "since 14:25"
    QString stateLine;    ///< "Skin rests until 15:26"
    QString reasonLine;   ///< why, the full rest, or what to mind
    QString whyNot;       ///< for the ear, while it cannot be started
    QString buttonText;   ///< "Start ice", "Ice again from 15:26"
    QString spoken;       ///< the state in a sentence; changes at most once a minute
    bool mayStart = false;
    LengthWindow window; ///< what can be chosen
    std::chrono::minutes length{0};

    bool operator==(const CardView&) const = default;
};

[[nodiscard]] CardView cardView(const Status& status, Modality modality);

/// Said when a start was given up at a question.
[[nodiscard]] QString nothingStartedText();
/// The same after "No, not yet" to the question about the skin, with what comes next.
[[nodiscard]] QString notYetText(const CardStatus& card, std::chrono::sys_seconds now);

/// Whether what was refused is so no longer: its moment has come, or what ran has ended.
[[nodiscard]] bool isOver(const Refusal& refusal, const Status& status);

} // namespace coolwarm
