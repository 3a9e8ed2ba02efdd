// SPDX-License-Identifier: MIT
// The moment that stands in a field, and how a draft keeps it while it is half typed.
#pragma once

#include "core/time/moment.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

class TimeField;

/// The offset of the wall on which a moment of the log is shown and typed.
[[nodiscard]] std::optional<std::chrono::minutes> wallOf(const std::optional<Moment>& was);

/// What a field shows; nothing while it is no moment. `was` is what the log has: one that nobody
/// has touched keeps all of its moment, of which the field shows the minute.
[[nodiscard]] std::optional<Moment> shownIn(const TimeField& field,
                                            const std::optional<Moment>& was);

/// Of what a field shows the minute: what stood there last, and what the log has.
[[nodiscard]] std::vector<std::chrono::sys_seconds> minutesShownIn(
    const TimeField& field, const std::optional<Moment>& was);

/// The day that stood in a field last, which a time alone is of; nothing before any did.
[[nodiscard]] std::optional<std::chrono::local_days> dayShownIn(const TimeField& field,
                                                                const std::optional<Moment>& was);

/// A time as it was understood, and apart from it a text that was still being typed.
[[nodiscard]] QJsonObject timeDraft(const TimeField& field, const std::optional<Moment>& was);
void showDraft(TimeField& field, const QJsonObject& draft, const std::optional<Moment>& was);

} // namespace coolwarm
