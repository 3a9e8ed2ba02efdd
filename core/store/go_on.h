// SPDX-License-Identifier: MIT
// How long work in the store is told to stop.
#pragma once

#include <functional>

namespace coolwarm {

/// Asked again and again during long work; false stops it.
using GoOn = std::function<bool()>;

} // namespace coolwarm
