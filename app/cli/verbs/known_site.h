// SPDX-License-Identifier: MIT
// Sites that a command line names, as the log has them.
#pragma once

#include "core/domain/site/site.h"
#include "core/engine/engine.h"

#include <optional>

namespace coolwarm {

/// The site spelled as the log shows it; nothing when the log has none of that name.
[[nodiscard]] std::optional<Site> knownSite(Engine& engine, const Site& site);
/// The same for a verb that only reads: throws UsageError for a site that the log does not have,
/// so that a slip of the pen does not look like an answer.
[[nodiscard]] std::optional<Site> demandKnown(Engine& engine, const std::optional<Site>& site);

} // namespace coolwarm
