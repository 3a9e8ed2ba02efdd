// SPDX-License-Identifier: MIT
// The activities of a log, read by a connection of its own.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"
#include "core/log/store/sqlite_store.h"

#include <filesystem>
#include <variant>
#include <vector>

namespace coolwarm::test {

/// Newest first.
inline std::vector<Activity> activitiesIn(const std::filesystem::path& folder) {
    std::vector<Activity> found;
    openHistory(folder, std::chrono::seconds{5})
        ->diary()
        .stream(Activity::kind, {}, [&](const DiaryRecord& record) {
            found.insert(found.begin(), std::get<Activity>(record));
            return true;
        });
    return found;
}

} // namespace coolwarm::test
