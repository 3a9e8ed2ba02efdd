// SPDX-License-Identifier: MIT
// The backups as the settings list them.
#pragma once

#include "app/control/upkeep/log_desk.h"

#include <QString>

namespace coolwarm {

struct ShelfRow {
    QString made; ///< "20/11/2026 14:12", on the present wall
    QString kind; ///< "of the day"
    QString size; ///< "148 kB"
};

[[nodiscard]] ShelfRow shelfRow(const ShelfEntry& entry);

} // namespace coolwarm
