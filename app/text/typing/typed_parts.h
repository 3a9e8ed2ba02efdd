// SPDX-License-Identifier: MIT
// Finds in a typed text the day, the time of day and the offset from UTC that it names.
#pragma once

#include "core/time/moment.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace coolwarm {

/// What a text is expected to name.
enum class Wanted { Moment, Day, TimeOfDay };

/// What one text names.
struct TypedParts {
    std::optional<std::chrono::local_days> day;
    std::optional<std::chrono::seconds> time;
    std::optional<std::chrono::minutes> offset;
    bool isNow = false;
    bool hasSeconds = false; ///< the time of day was written to the second
    bool failed = false;
    QString why; ///< what of it is wrong, where that can be said

    /// Whether it names all that is wanted; a moment may lack its day.
    [[nodiscard]] bool names(Wanted wanted) const {
        if (failed || isNow)
            return false;
        return wanted == Wanted::Day ? day && !time
                                     : time && (wanted == Wanted::Moment || (!day && !offset));
    }
};

/// A day without a year is the last one up to `today`.
[[nodiscard]] TypedParts partsOf(const QString& text, const QLocale& locale, const QDate& today,
                                 Wanted wanted);

} // namespace coolwarm
