// SPDX-License-Identifier: MIT
// The warning signs and the like as they are seen: headings with points below them.
#pragma once

#include "app/dialogs/briefing_text.h"
#include "app/style/text_role.h"

class QLabel;
class QWidget;

namespace coolwarm {

/// A heading, also to a screen reader, in as many lines as it needs.
[[nodiscard]] QLabel* headingLabel(const QString& text, TextRole role);

/// A heading and its points; those of an emergency stand in a red frame.
[[nodiscard]] QWidget* briefingPart(const BriefingPart& part);

} // namespace coolwarm
