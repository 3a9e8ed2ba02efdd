// SPDX-License-Identifier: MIT
// Asks the C library for the system's time zone, which it knows on every platform.
#include "core/time/system_clock.h"

#include <ctime>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

bool brokenDown(std::time_t moment, std::tm& local, std::tm& utc) {
#ifdef _WIN32
    _tzset();
    return localtime_s(&local, &moment) == 0 && gmtime_s(&utc, &moment) == 0;
#else
    tzset(); // follows a zone that is changed while the program runs
    return localtime_r(&moment, &local) != nullptr && gmtime_r(&moment, &utc) != nullptr;
#endif
}

seconds sinceEpoch(const std::tm& fields) {
    using namespace std::chrono;
    const auto days = sys_days{year{fields.tm_year + 1900} / (fields.tm_mon + 1) / fields.tm_mday};
    return days.time_since_epoch() + hours{fields.tm_hour} + minutes{fields.tm_min} +
           seconds{fields.tm_sec};
}

} // namespace

minutes SystemZone::offsetAt(std::chrono::sys_seconds utc) const {
    std::tm localFields{};
    std::tm utcFields{};
    const auto moment = static_cast<std::time_t>(utc.time_since_epoch().count());
    if (!brokenDown(moment, localFields, utcFields))
        return minutes{0};
    return floor<minutes>(sinceEpoch(localFields) - sinceEpoch(utcFields));
}

Moment SystemZone::fromLocal(std::chrono::local_seconds local) const {
    // The offset a day before and a day after bound the answer: without a change between them it
    // is the one, with a change the earlier candidate that reads back right is the first moment.
    const std::chrono::sys_seconds asUtc{local.time_since_epoch()};
    const minutes before = offsetAt(asUtc - std::chrono::days{1});
    const minutes after = offsetAt(asUtc + std::chrono::days{1});
    for (const minutes offset : {before, after}) {
        const auto utc = asUtc - offset;
        if (offsetAt(utc) == offset)
            return at(utc);
    }
    return at(asUtc - before);
}

} // namespace coolwarm
