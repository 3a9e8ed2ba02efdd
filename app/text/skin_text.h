// SPDX-License-Identifier: MIT
// What to say after a session that was too long, for window and command line.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/skin.h"

#include <QString>

namespace coolwarm {

/// "The ice was on for 1 h 7 min, 42 min too long." `most` is the longest that was recommended.
[[nodiscard]] QString tooLongText(const Session& session, std::chrono::minutes most);
/// Whether what matters most in a sentence is set bold, in rich text.
enum class Emphasis { Plain, Bold };

/// What to look for, when to see a doctor, and what not to do (guidance.md).
[[nodiscard]] QString skinAdviceText(Modality modality, Emphasis emphasis = Emphasis::Plain);
/// What follows from what somebody has seen.
[[nodiscard]] QString skinFoundText(Skin skin, Modality modality,
                                    Emphasis emphasis = Emphasis::Plain);
/// Instead of from when ice or heat may be used again, after skin that a doctor has to see.
[[nodiscard]] QString skinHurtText();
/// "Lower back: the skin was numb after the last session." Only for skin that a doctor has to see.
[[nodiscard]] QString skinWasText(const Session& session);
/// "Normal", "Red": as an answer.
[[nodiscard]] QString skinText(Skin skin);
/// "Skin afterwards: red"; empty when nobody has said how it was.
[[nodiscard]] QString skinLine(const Session& session);

} // namespace coolwarm
