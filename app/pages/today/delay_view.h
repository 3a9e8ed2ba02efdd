// SPDX-License-Identifier: MIT
// What is shown while a start waits for its moment.
#pragma once

#include "app/control/delayed_start.h"
#include "core/domain/modality.h"

#include <QString>

namespace coolwarm {

/// A start that waits; one has to.
struct DelayView {
    Modality modality = Modality::Ice;
    QString title;      ///< "Ice · Lower back"
    qreal progress = 0; ///< elapsed share of the delay
    QString big;        ///< "0:27"
    QString hint;       ///< how to lie or sit down meanwhile
    QString small;      ///< "until the ice session begins"
    QString spoken;     ///< the same in whole minutes; changes once a minute at most
};

[[nodiscard]] DelayView delayView(const DelayedStart& delayed);

/// A delay as a button names it: "30 s", "2 min", "1:30 min".
[[nodiscard]] QString delayText(std::chrono::seconds delay);

/// Why nothing has started, in one line.
[[nodiscard]] QString givenUpText(DelayedStart::GivenUp reason);

} // namespace coolwarm
