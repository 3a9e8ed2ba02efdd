// SPDX-License-Identifier: MIT
// The program's fields for moments, days and times of day: the control joined to the parser.
#pragma once

#include "app/text/typing/moment_parser.h"
#include "app/widgets/fields/time_field.h"
#include "core/time/moment.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace coolwarm {

/// By what a field for moments reads. Each function is asked anew whenever a text is read; `now`
/// has to be there.
struct FieldSetting {
    std::function<std::chrono::sys_seconds()> now;
    /// The wall where a session of the log was recorded; the present zone when empty.
    std::optional<std::chrono::minutes> offset;
    std::function<std::optional<std::chrono::local_days>()> day; ///< of a time alone
    std::function<std::optional<Moment>()> after;                ///< before a time alone
    /// Moments of which somebody sees the minute; see MomentSetting.
    std::function<std::vector<std::chrono::sys_seconds>()> shown;
};

/// For a moment with its day; momentOf() makes one of the field's value.
[[nodiscard]] TimeField* momentField(const QString& name, const FieldSetting& setting);
/// For a day, as the value's date.
[[nodiscard]] TimeField* dayField(const QString& name, const std::function<QDate()>& today);
/// For a time of day, as the value's time.
[[nodiscard]] TimeField* timeOfDayField(const QString& name);

/// From a field's value to a moment; `wall` is the offset of the field's setting.
[[nodiscard]] Moment momentOf(const QDateTime& value,
                              std::optional<std::chrono::minutes> wall = std::nullopt);
/// From a moment, a day or a time to the value of its field.
[[nodiscard]] QDateTime fieldValue(const Moment& moment, std::optional<std::chrono::minutes> wall);
[[nodiscard]] QDateTime fieldValue(const QDate& day);
[[nodiscard]] QDateTime fieldValue(const QTime& time);

/// What a field for a time of day holds, since midnight; nothing while its text is none.
[[nodiscard]] std::optional<std::chrono::minutes> timeOfDay(const TimeField& field);
/// Shows the time so long after midnight, from 0 to 23:59.
void setTimeOfDay(TimeField& field, std::chrono::minutes sinceMidnight);

} // namespace coolwarm
