// SPDX-License-Identifier: MIT
// The full colour of an alarm, which is the same in the light and in the dark look.
#pragma once

#include "app/style/palette/colours.h"

namespace coolwarm {

struct AlarmColours {
    QColor ground;
    QColor ink; ///< everything on it; a button has the two the other way round
};

[[nodiscard]] inline AlarmColours alarmColoursOf(Accent accent) {
    const Colours& now = currentColours();
    if (now.borderWidth > 1) { // of high contrast
        const AccentColours& bright = accentOf(now, accent);
        return {bright.fill, bright.onFill};
    }
    const AccentColours& full = accentOf(coloursOf(Scheme::Light), accent);
    return {full.fillPressed, full.onFill};
}

} // namespace coolwarm
