// SPDX-License-Identifier: MIT
// The scores by which the progress of a bout is judged, however many there are between.
#pragma once

#include "core/domain/diary/rating.h"
#include "core/domain/site/site.h"
#include "core/log/ports/diary_reader.h"

#include <chrono>
#include <vector>

namespace coolwarm {

/// The scores at a part of the body from `from` on and before `to` of the first day that has any
/// and of the last, by the wall where each was told: all that progressIn() compares. A bout may
/// last for years with scores by the ten thousand. Throws StoreError.
[[nodiscard]] std::vector<Rating> firstAndLastDay(DiaryReader& diary, const Site& site,
                                                  std::chrono::sys_seconds from,
                                                  std::chrono::sys_seconds to);

} // namespace coolwarm
