// SPDX-License-Identifier: MIT
// The SQL of the later versions of the schema, each step by its name.
#pragma once

#include <string_view>

namespace coolwarm {

/// A table for the trials of ice and heat.
[[nodiscard]] std::string_view keepsTheTrials();

} // namespace coolwarm
