// SPDX-License-Identifier: MIT
// Shortens names for headings, so that what stands below stays in sight.
#pragma once

#include "core/domain/session.h"
#include "core/domain/site/site.h"

#include <QString>

namespace coolwarm {

/// As siteInSentence(), and one much longer than those of the first list shortened to about their
/// length.
[[nodiscard]] QString shortSiteText(const Site& site);

} // namespace coolwarm
