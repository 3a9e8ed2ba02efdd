// SPDX-License-Identifier: MIT
// Labels for words of which some are bold.
#pragma once

#include "app/style/text_role.h"
#include "app/text/guide/guide.h"

class QLabel;

namespace coolwarm {

/// Wraps, and its words can be marked with the mouse and copied.
[[nodiscard]] QLabel* wordsLabel(const GuideWords& words, TextRole role);

/// The same of a list, each point with a dot of its own.
[[nodiscard]] QLabel* pointsLabel(const std::vector<GuideWords>& points);

} // namespace coolwarm
