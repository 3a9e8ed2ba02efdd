// SPDX-License-Identifier: MIT
// A box for a part of the body: one of a list, or a name of the user's own.
#pragma once

#include "core/domain/site/site.h"

#include <vector>

class QComboBox;

namespace coolwarm {

/// As wide as its place and not as its longest name. What stands there is read by siteFromText().
[[nodiscard]] QComboBox* makeSiteBox(const std::vector<Site>& sites);

} // namespace coolwarm
