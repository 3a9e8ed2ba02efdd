// SPDX-License-Identifier: MIT
// Windows: the system time, interrupt time (it counts sleep) and the registry's boot counter.
#include "core/time/system_clock.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace coolwarm {

namespace {

using Ticks = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>; // 100 ns

// 1601-01-01, where Windows counts from, to 1970-01-01.
constexpr Ticks windowsEpoch{116'444'736'000'000'000};

using QueryInterruptTimeFunction = VOID(WINAPI*)(PULONGLONG);

// Looked up at run time because the import library is missing from some toolchains; the tick count
// also counts sleep, only more coarsely.
Ticks interruptTime() {
    static const auto query = reinterpret_cast<QueryInterruptTimeFunction>(
        GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "QueryInterruptTime"));
    if (query == nullptr)
        return Millis{static_cast<std::int64_t>(GetTickCount64())};
    ULONGLONG value = 0;
    query(&value);
    return Ticks{static_cast<std::int64_t>(value)};
}

Ticks wallTime() {
    FILETIME time{};
    GetSystemTimePreciseAsFileTime(&time);
    const auto high = static_cast<std::int64_t>(time.dwHighDateTime) << 32;
    return Ticks{high | static_cast<std::int64_t>(time.dwLowDateTime)} - windowsEpoch;
}

} // namespace

SystemClock::SystemClock() {
    DWORD counter = 0;
    DWORD size = sizeof counter;
    const auto key = L"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\"
                     L"PrefetchParameters";
    if (RegGetValueW(HKEY_LOCAL_MACHINE, key, L"BootId", RRF_RT_REG_DWORD, nullptr, &counter,
                     &size) == ERROR_SUCCESS)
        m_boot.value = "windows-boot-" + std::to_string(counter);
}

Reading SystemClock::now() const {
    const auto wall = wallTime();
    const auto boot = interruptTime();
    const auto wallMs = std::chrono::floor<Millis>(wall);
    return {WallTime{wallMs}, std::chrono::round<Millis>(boot - (wall - wallMs)), m_boot};
}

} // namespace coolwarm
