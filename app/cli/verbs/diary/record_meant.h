// SPDX-License-Identifier: MIT
// Finds the record of the log that a command line is about.
#pragma once

#include "core/domain/diary/diary_record.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_reader.h"
#include "core/time/moment.h"

#include <optional>
#include <string_view>

namespace coolwarm {

/// The session that was on in that minute at a part of the body, or without a time the last one
/// there.
[[nodiscard]] std::optional<Session> sessionMeant(HistoryReader& reader, const Site& site,
                                                  const std::optional<Moment>& at);

/// The same of a kind of the diary: what happened or went on in that minute, of several the last.
/// A kind without a part of the body is not asked for one.
[[nodiscard]] std::optional<DiaryRecord> recordMeant(HistoryReader& reader, std::string_view kind,
                                                     const Site& site,
                                                     const std::optional<Moment>& at);

} // namespace coolwarm
