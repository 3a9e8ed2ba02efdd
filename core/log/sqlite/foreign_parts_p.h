// SPDX-License-Identifier: MIT
// Triggers, views and indexes that another program has put into a log.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/connection_p.h"

#include <vector>

namespace coolwarm {

/// Every one that no step of the log's schema makes. Tables of others are in nobody's way.
[[nodiscard]] std::vector<ForeignPart> foreignPartsOf(Connection& log);

/// Takes them out. To be called within a transaction.
void removeForeignParts(Connection& log);

} // namespace coolwarm
