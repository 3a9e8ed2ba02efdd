// SPDX-License-Identifier: MIT
// What can be written down in the diary at all.
#pragma once

#include "core/rules/verdict.h"

namespace coolwarm {

/// Whether something can have happened at that moment: not in the future by the wall clock and not
/// before 1970. What stands in the log already is not asked: a clock that was ahead may have been
/// set back since.
Verdict mayHaveHappened(const Moment& at, const Reading& now);

} // namespace coolwarm
