// SPDX-License-Identifier: MIT
// The function that waits while another program holds the log's lock.
#pragma once

#include <chrono>
#include <functional>

namespace coolwarm {

/// Asked each time when another program has the log locked: how long to sleep before the next try.
/// Zero gives up, and the call ends with StoreError (Busy).
using LockWait = std::function<std::chrono::milliseconds()>;

} // namespace coolwarm
