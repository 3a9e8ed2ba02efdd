// SPDX-License-Identifier: MIT
// Every refusal in words: what, why, and what to do.
#pragma once

#include "core/rules/verdict.h"
#include "core/text/text_fault.h"

#include <QString>

namespace coolwarm {

/// One line, a sentence or two, for window and command line. `now` decides whether a moment needs
/// its day.
[[nodiscard]] QString verdictText(const Refusal& refusal, std::chrono::sys_seconds now);

/// Why the skin is asked for and how to tell; goes with the question of rule 3.
[[nodiscard]] QString skinTestText();

/// Why a text can be no site name or note: what, why, what to do. `length` is that of the text, in
/// characters.
[[nodiscard]] QString siteFaultText(TextFault fault);
[[nodiscard]] QString noteFaultText(TextFault fault, qsizetype length);
/// How many characters a note can have.
[[nodiscard]] qsizetype longestNote();
/// Why so many characters were not pasted into a note.
[[nodiscard]] QString notePasteText(qsizetype characters);

} // namespace coolwarm
