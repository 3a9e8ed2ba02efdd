// SPDX-License-Identifier: MIT
// The function by which long work in the log asks whether it shall go on.
#pragma once

#include <functional>

namespace coolwarm {

/// Asked again and again during long work; false stops it.
using GoOn = std::function<bool()>;

} // namespace coolwarm
