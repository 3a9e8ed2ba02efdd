// SPDX-License-Identifier: MIT
// Any bytes as a time or a date: what is read can be written, and reads back as the same.
#include "core/time/iso8601.h"
#include "core/time/system_clock.h"
#include "tests/fuzz/fuzz_check.h"

#include <cstddef>
#include <cstdint>

namespace coolwarm::test {
namespace {

using std::chrono::sys_seconds;

void tryTime(std::string_view text) {
    const auto parsed = parseIso8601(text);
    if (!parsed)
        return;
    const auto offset = parsed->offset.value_or(std::chrono::minutes{0});
    const Moment moment{sys_seconds{parsed->local.time_since_epoch() - offset}, offset};
    demand(moment.local() == parsed->local, "a moment shows the wall time it was read from");
    const auto again = parseIso8601(toIso8601(moment));
    demand(again && again->local == parsed->local && again->offset == offset,
           "a time with its offset reads back");
    const auto local = parseIso8601(toLocalText(moment));
    demand(local && local->local == parsed->local && !local->offset,
           "a wall time without an offset reads back");
}

void tryZone(std::string_view text) {
    const auto parsed = parseIso8601(text);
    if (!parsed || parsed->offset)
        return;
    const SystemZone zone;
    const Moment moment = zone.fromLocal(parsed->local);
    const auto away = moment.local() - parsed->local;
    demand(away < std::chrono::hours{24} && away > -std::chrono::hours{24},
           "a moment of the system's zone lies on the day that was meant");
    demand(zone.offsetAt(moment.utc) == moment.offset, "it has the offset of that day");
}

void tryDate(std::string_view text) {
    const auto date = parseDate(text);
    if (date)
        demand(toLocalText({std::chrono::sys_days{*date}, {}}).substr(0, 10) == text,
               "a date reads back");
}

} // namespace
} // namespace coolwarm::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    coolwarm::test::tryTime(text);
    coolwarm::test::tryZone(text);
    coolwarm::test::tryDate(text);
    return 0;
}
