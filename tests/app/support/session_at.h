// SPDX-License-Identifier: MIT
// The session in a row of the history.
#pragma once

#include "app/pages/history/history_model.h"
#include "core/domain/session.h"

#include <optional>
#include <variant>

namespace coolwarm::test {

/// Nothing where another record stands, or none yet.
[[nodiscard]] inline std::optional<Session> sessionAt(const HistoryModel& model, int row) {
    const HistoryRecord* record = model.recordIn(row);
    const auto* session = record != nullptr ? std::get_if<Session>(record) : nullptr;
    return session != nullptr ? std::optional(*session) : std::nullopt;
}

} // namespace coolwarm::test
