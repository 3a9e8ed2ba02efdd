// SPDX-License-Identifier: MIT
// The tables that hold no records, and how their rows get from one log into another.
#pragma once

#include <string>
#include <vector>

namespace coolwarm {

/// What is selected of a table, and the statement that it is bound to in that order.
struct SettingsTable {
    std::string name;
    std::string from; ///< a part of the body by its name, from the table `found_site`
    std::string to;   ///< leaves alone what was written later than the row that is bound
};

/// All of them. A table may stand here twice: what an older version did not have by itself.
[[nodiscard]] const std::vector<SettingsTable>& settingsTables();

} // namespace coolwarm
