// SPDX-License-Identifier: MIT
// How a connection is told to wait for another program.
#pragma once

#include <chrono>
#include <functional>

namespace coolwarm {

/// Asked each time when another program has the log locked: how long to sleep before the next try.
/// Zero gives up, and the call ends with StoreError (Busy).
using LockWait = std::function<std::chrono::milliseconds()>;

} // namespace coolwarm
