// SPDX-License-Identifier: MIT
// The parts of the body that every log begins with, and their names in each language.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace coolwarm {

/// The English names of the sites every log begins with, in the order they are offered.
[[nodiscard]] std::span<const std::string_view> firstSites();

/// Which of firstSites() has a name, in any language of the program, that folds to `folded`.
[[nodiscard]] std::optional<std::size_t> firstSiteOfFolded(std::string_view folded);

} // namespace coolwarm
