// SPDX-License-Identifier: MIT
// The JSON of the command line; its names and words are English in every language.
#pragma once

#include "core/domain/session.h"
#include "core/engine/status.h"
#include "core/log/ports/history_row.h"
#include "core/time/clock.h"

#include <string>

namespace coolwarm {

/// The object of `status --json`, times with the offset that `zone` has at each.
[[nodiscard]] std::string statusJson(const Status& status, const Zone& zone);
/// One element of `history --json`, on one line: the names and values of the CSV, with null for
/// what is not known.
[[nodiscard]] std::string sessionJson(const Session& session);
/// The same of a list of all kinds: "kind" stands first and is "session", "pain" or "activity".
[[nodiscard]] std::string recordJson(const HistoryRecord& record);

} // namespace coolwarm
