// SPDX-License-Identifier: MIT
// The log as a CSV file.
#pragma once

#include "app/control/upkeep/exporter.h"

namespace coolwarm {

/// Choices: "bom", a byte order mark for spreadsheets, and "semicolon" between columns.
[[nodiscard]] Exporter csvExporter();

} // namespace coolwarm
