// SPDX-License-Identifier: MIT
// What the tray shows: state, progress and times, ready for icon, tooltip and menu.
#pragma once

#include "app/platform/desktop/tray.h"
#include "core/engine/status.h"

namespace coolwarm {

/// Changes at most once a minute by itself. `asks`: the pack is off, and the window asks when it
/// came off.
[[nodiscard]] TrayLook trayLook(const Status& status, bool asks = false);

} // namespace coolwarm
