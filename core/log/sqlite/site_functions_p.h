// SPDX-License-Identifier: MIT
// Functions about the names of sites, for use within SQL.
#pragma once

struct sqlite3;

namespace coolwarm {

/// From now on the log's statements know two functions. site_name(text): the name without what may
/// not stand in one, NULL where nothing is left. site_key(text): the key of that site. A text that
/// is no UTF-8 comes back as it is, and reading it says that the log is damaged.
void addSiteFunctions(sqlite3* log);

} // namespace coolwarm
