// SPDX-License-Identifier: MIT
// The sentence on top of Today while nothing rests.
#pragma once

#include "core/engine/status.h"

#include <QString>

namespace coolwarm {

/// "Good evening. Ice or heat may go on now.", by the hour on the wall and the state of the skin.
[[nodiscard]] QString greetingText(const Status& status);

} // namespace coolwarm
