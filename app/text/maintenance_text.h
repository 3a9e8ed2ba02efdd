// SPDX-License-Identifier: MIT
// Checks, backups and repairs of the log in words.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/time/reading.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace coolwarm {

/// What became of a log that was put back or repaired: what there is now, what came from where,
/// what could not be read, and where the file from before lies. One sentence each.
[[nodiscard]] QStringList recoveryText(const Recovery& recovery);

/// What a log holds beside its sessions: "Beside them: 2 pain scores and 1 bout."; empty for nothing.
[[nodiscard]] QString diaryText(const DiaryCounts& counts);

/// What a check found: that the log is whole, with its sessions, or that it is damaged, where, and
/// what to do.
[[nodiscard]] QString checkText(const LogCheck& check);

/// What another program has put into the log, what it does there, and how to be rid of it; empty
/// where nothing is.
[[nodiscard]] QString foreignText(const std::vector<ForeignPart>& parts);

/// That a backup lies there and is whole.
[[nodiscard]] QString backedUpText(const std::filesystem::path& target);
/// That a backup cannot be written over the log itself.
[[nodiscard]] QString ownFileText();

/// "daily", "before a restore": why a backup was made.
[[nodiscard]] QString backupKindText(BackupKind kind);

/// What putting a copy back would do: what the log will hold, what of the present one stays for a
/// rest's sake, what will be missing, and where the present one is kept. One sentence each.
[[nodiscard]] QStringList forecastText(const RestoreForecast& forecast);

/// What happened to the log's file, and that it was seen to.
[[nodiscard]] QString incidentText(const LogIncident& incident);

/// That somebody set the wall clock, by how much, and that no time is counted wrong for it.
[[nodiscard]] QString clockMovedText(Millis by);

} // namespace coolwarm
