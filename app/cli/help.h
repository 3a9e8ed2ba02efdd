// SPDX-License-Identifier: MIT
// What --help and help print.
#pragma once

#include "app/control/upkeep/exporter.h"

#include <QString>

namespace coolwarm {

/// All commands, a line each, and what goes with every one.
[[nodiscard]] QString helpText();
/// One verb with its options; the name has to be that of a verb. Where there are several kinds of
/// file the one that exports names them.
[[nodiscard]] QString helpText(const QString& verb, const std::vector<Exporter>& exporters);
/// "coolwarm 0.1.0".
[[nodiscard]] QString versionText();

} // namespace coolwarm
