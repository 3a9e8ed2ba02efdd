// SPDX-License-Identifier: MIT
// The guide as it is read from its file: topics, each of blocks such as paragraphs and tables.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/modality.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace coolwarm {

/// Words in one weight.
struct GuideSpan {
    QString text;
    bool isBold = false;

    friend bool operator==(const GuideSpan&, const GuideSpan&) = default;
};

/// Words in which some are bold: figures, above all.
using GuideWords = std::vector<GuideSpan>;

/// Within a topic.
struct GuideHeading {
    QString text;
};

struct GuideParagraph {
    GuideWords words;
};

/// Small print: where the figures come from.
struct GuideNote {
    GuideWords words;
};

struct GuidePoints {
    std::vector<GuideWords> points;
};

/// Each row has as many cells as there are heads, two at least.
struct GuideTable {
    std::vector<QString> heads;
    std::vector<std::vector<GuideWords>> rows;
};

/// A session to start, or an activity to be guided through.
using GuideAct = std::variant<Modality, ActivityKind>;

struct GuideButton {
    QString text;
    GuideAct act;
};

struct GuideButtons {
    std::vector<GuideButton> buttons;
};

/// The place of the warning signs, of which the program has one list.
struct GuideSigns {};

using GuideBlock = std::variant<GuideHeading, GuideParagraph, GuideNote, GuidePoints, GuideTable,
                                GuideButtons, GuideSigns>;

struct GuideTopic {
    QString id; ///< the same in every language
    QString title;
    std::optional<Modality> therapy; ///< of a topic that wears its colour
    std::vector<GuideBlock> blocks;  ///< one at least
};

/// One topic at least, and no two with the same id.
struct Guide {
    std::vector<GuideTopic> topics;
};

/// The words without their weights.
[[nodiscard]] inline QString plainText(const GuideWords& words) {
    QString text;
    for (const GuideSpan& span : words)
        text += span.text;
    return text;
}

} // namespace coolwarm
