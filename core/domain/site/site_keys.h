// SPDX-License-Identifier: MIT
// By which tables of letters and names site keys are made, to know when they are out of date.
#pragma once

#include <string>

namespace coolwarm {

/// The tables of characters and the first list's names in the program's languages, by which
/// Site::key() goes. Keys that were stored under another such text have to be made anew.
[[nodiscard]] std::string siteKeysMadeBy();

/// The names of firstSites() in every language of the program, a line each.
[[nodiscard]] std::string namesOfEveryLanguage();

} // namespace coolwarm
