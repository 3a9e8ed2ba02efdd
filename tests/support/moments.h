// SPDX-License-Identifier: MIT
// Moments of tests, written as people read them.
#pragma once

#include "core/time/reading.h"

#include <chrono>
#include <string>

namespace coolwarm::test {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

/// The moment that UTC writes as "2026-03-02 08:00:00". Throws std::invalid_argument for any other
/// text. Does not use the code under test.
[[nodiscard]] sys_seconds utc(const char* text);

/// The same as a wall shows it, wherever it hangs.
[[nodiscard]] inline std::chrono::local_seconds localOf(const char* text) {
    return std::chrono::local_seconds{utc(text).time_since_epoch()};
}

/// Monday, 2 March 2026, 08:00 UTC: when most tests begin.
inline const sys_seconds monday = utc("2026-03-02 08:00:00");

/// The other way round, for messages: "2026-03-02 08:00:00".
[[nodiscard]] std::string utcText(sys_seconds moment);

/// A span as people read it, for messages: "1:20:00" or "0:00:00.250".
[[nodiscard]] std::string spanText(Millis span);

} // namespace coolwarm::test
