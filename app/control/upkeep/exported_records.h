// SPDX-License-Identifier: MIT
// Which of the diary's records belong to the days of an export.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"

#include <functional>
#include <string_view>

namespace coolwarm {

/// Calls `visit` for each record of a kind at the filter's part of the body and in its days, oldest
/// first, until it returns false; of bouts also for those that began earlier and reach into these
/// days. Throws StoreError.
void streamExported(HistoryReader& reader, std::string_view kind, const HistoryFilter& filter,
                    const std::function<bool(const DiaryRecord&)>& visit);

} // namespace coolwarm
