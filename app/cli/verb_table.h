// SPDX-License-Identifier: MIT
// The list of all verbs of the command line; whoever adds one adds it here.
#pragma once

#include "app/cli/call/verb_spec.h"

#include <QString>

#include <span>

namespace coolwarm {

/// All verbs in the order in which help lists them.
[[nodiscard]] std::span<const VerbSpec> allVerbs();
/// The verb of that name, null for any other text.
[[nodiscard]] const VerbSpec* verbCalled(const QString& name);
/// "There is no command …" with those there are, on one line.
[[nodiscard]] QString unknownVerbText(const QString& name);

} // namespace coolwarm
