// SPDX-License-Identifier: MIT
// How long work in the store is told to stop, and how it is told to wait for another program.
#pragma once

#include <chrono>
#include <functional>

namespace coolwarm {

/// Asked again and again during long work; false stops it.
using GoOn = std::function<bool()>;

/// Asked each time when another program has the log locked: how long to sleep before the next try.
/// Zero gives up, and the call ends with StoreError (Busy).
using LockWait = std::function<std::chrono::milliseconds()>;

} // namespace coolwarm
