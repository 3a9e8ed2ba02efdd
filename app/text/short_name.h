// SPDX-License-Identifier: MIT
// Names for headings, where what stands below has to stay in sight.
#pragma once

#include "core/domain/session.h"
#include "core/domain/site.h"

#include <QString>

namespace coolwarm {

/// As siteInSentence(), and one much longer than those of the first list shortened to about their
/// length.
[[nodiscard]] QString shortSiteText(const Site& site);

} // namespace coolwarm
