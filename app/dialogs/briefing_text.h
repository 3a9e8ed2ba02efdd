// SPDX-License-Identifier: MIT
// The words of the card before the first start, in the parts in which they are shown.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace coolwarm {

/// Points under one heading, whole in themselves.
struct BriefingPart {
    QString heading;
    QStringList points;
    bool isEmergency = false;
};

/// One thing at a time: a question to oneself, what is an emergency, what else to know.
struct BriefingStep {
    QString title;
    std::vector<BriefingPart> parts;
};

/// The card before the first start, step by step.
[[nodiscard]] std::vector<BriefingStep> firstBriefing();
/// The warning signs level by level, the emergency first.
[[nodiscard]] std::vector<BriefingPart> signParts();
/// The same words on one page, to be looked up: the emergency first.
[[nodiscard]] BriefingStep signsOnOnePage();

} // namespace coolwarm
