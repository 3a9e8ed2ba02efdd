// SPDX-License-Identifier: MIT
// What the tray shows: state, progress and times, ready for icon, tooltip and menu.
#pragma once

#include "app/platform/desktop/tray.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/engine/status.h"

#include <QString>

namespace coolwarm {

enum class TrayState {
    Ready,   ///< ice and heat may both be started
    Resting, ///< one of them, or both, may not
    Running,
    Alarm,
};

struct TrayView {
    TrayState state = TrayState::Ready;
    Modality modality = Modality::Ice; ///< of what runs or rings
    PerModality<bool> rests;
    int done = 0;    ///< begun minutes of a running session that are over
    int planned = 1; ///< its length in minutes
    QString toolTip; ///< "Ice runs, 7 min left, until 14:32 · Lower back"
    PerModality<TrayEntry> start;
    TrayEntry stop;

    bool operator==(const TrayView&) const = default;
};

/// Changes at most once a minute by itself. `asks`: the pack is off, and the window asks when it
/// came off.
[[nodiscard]] TrayView trayView(const Status& status, bool asks = false);

} // namespace coolwarm
