// SPDX-License-Identifier: MIT
// Failures of disk and log in words: what, why, and what to do.
#pragma once

#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"

#include <QString>

namespace coolwarm {

/// One line that names the file, what is wrong and what to do.
[[nodiscard]] QString storeErrorText(const StoreError& error);
/// The same about a file that was to be put back.
[[nodiscard]] QString backupErrorText(const StoreError& error);
[[nodiscard]] QString fileErrorText(const FileError& error);

} // namespace coolwarm
