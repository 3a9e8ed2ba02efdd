// SPDX-License-Identifier: MIT
// The questions about the pain in words.
#pragma once

#include "core/rules/pain_questions.h"

#include <QString>

namespace coolwarm {

[[nodiscard]] QString questionText(); ///< "How is the pain now?"
/// Of what and why it is asked: "Neck, 30 min after heat", "Lower back, this morning".
[[nodiscard]] QString questionSubject(const PainQuestion& question);

} // namespace coolwarm
