// SPDX-License-Identifier: MIT
// The records of the diary in words, and why one of them is refused.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/pain.h"
#include "core/rules/verdict.h"
#include "core/text/text_fault.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace coolwarm {

/// "Pain 4, Lower back, Fri 20 Nov 14:12"; with its tightness where that is known.
[[nodiscard]] QString recordText(const DiaryRecord& record, const QDate& today);

/// "Breathing", "Walk".
[[nodiscard]] QString activityText(ActivityKind what);

/// "2 pain scores", "1 bout", "3 activities", by the name of the kind.
[[nodiscard]] QString recordCountText(std::string_view kind, std::int64_t count);

/// What became of a record, which is told by `what`: it was changed, or it is in the log now, or no
/// longer there.
[[nodiscard]] QString changedText(const QString& what, bool isEdit, bool isThere);

/// Why a text can be no words of a list; see WordList.
[[nodiscard]] QString wordFaultText(TextFault fault);

/// Why something was not written down in the diary; see verdictText().
[[nodiscard]] QString diaryVerdictText(const Refusal& refusal, std::chrono::sys_seconds now);

} // namespace coolwarm
