// SPDX-License-Identifier: MIT
// True time in milliseconds, as the naive rules reckon it.
#pragma once

#include <chrono>

namespace coolwarm::test {

/// Milliseconds. True time counts from the first power-on of a history and nobody can set it.
using Ms = long long;

inline constexpr Ms second = 1000;
inline constexpr Ms minute = 60 * second;
inline constexpr Ms hour = 60 * minute;
inline constexpr Ms nowhere = 253'402'300'799 * second; ///< on no wall that anybody knows

[[nodiscard]] inline Ms ms(std::chrono::minutes span) {
    return span.count() * minute;
}

[[nodiscard]] inline Ms ms(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count() * second;
}

} // namespace coolwarm::test
