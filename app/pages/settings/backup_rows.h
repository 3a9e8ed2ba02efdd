// SPDX-License-Identifier: MIT
// The backups as the settings list them.
#pragma once

#include "app/control/upkeep/maintenance_service.h"

#include <QString>

namespace coolwarm {

struct BackupRow {
    QString made; ///< "20/11/2026 14:12", on the present wall
    QString kind; ///< "of the day"
    QString size; ///< "148 kB"
};

[[nodiscard]] BackupRow backupRow(const BackupEntry& entry);

} // namespace coolwarm
