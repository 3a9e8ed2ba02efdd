// SPDX-License-Identifier: MIT
// A bout of pain in words: when it was, how it is, and what was typed about it.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/domain/pain.h"
#include "core/engine/commands/bouts.h"

#include <QDate>
#include <QString>

namespace coolwarm {

/// "Constant", "Comes and goes".
[[nodiscard]] QString courseText(Course course);

/// "Lower back, since Fri 20 Nov 14:12", "Lower back, Fri 20 Nov 14:12 to Sun 22 Nov 09:00".
[[nodiscard]] QString boutSpan(const Episode& bout, const QDate& today);
/// "Set off by lifting · comes and goes · eased by heat"; empty where nothing is known.
[[nodiscard]] QString boutDetails(const Episode& bout);

/// Every value that became another, new and old: "Course: Constant (before: not given)".
[[nodiscard]] QString differencesText(const Episode& before, const Episode& after);
/// What was typed about a bout that was to be written down, or changed.
[[nodiscard]] QString typedText(const AddBout& added);
[[nodiscard]] QString typedText(const EditBout& edit);

} // namespace coolwarm
