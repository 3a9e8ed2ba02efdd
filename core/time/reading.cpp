// SPDX-License-Identifier: MIT
// Computes the time that has passed since an anchor.
#include "core/time/reading.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::seconds;

namespace {

bool same(const BootId& left, const BootId& right) {
    return left.known() && left == right;
}

Anchor pinned(WallTime moment, const BootId& boot, Millis sinceBoot) {
    const auto wholeSecond = floor<seconds>(moment);
    return {wholeSecond, boot, sinceBoot - (moment - wholeSecond)};
}

// What has passed since a moment of a boot for the reading, as far as this boot's clock proves it.
// Where no boot is known nothing does: the uptime may have begun before the moment.
Millis provenSince(const BootId& boot, Millis sinceBoot, const Reading& now) {
    if (!boot.known() || !now.boot.known())
        return Millis{0};
    // A virtual machine put back to an older snapshot may count backwards within one boot.
    return std::max(Millis{0}, boot == now.boot ? now.sinceBoot - sinceBoot : now.sinceBoot);
}

bool isBefore(const Reading& now, std::chrono::sys_seconds moment) {
    return now.wall < WallTime{moment} - clockTolerance;
}

// What has passed since the latest record. The uptime of another boot counts only where the wall
// cannot be asked: a log that comes from another computer was written while this one was on.
Millis sinceLatest(const Reading& now, const LatestTime& latest, bool wallIsWrong) {
    if (!wallIsWrong && !same(latest.boot, now.boot))
        return Millis{0};
    return provenSince(latest.boot, latest.sinceBoot, now);
}

// From an anchor of another boot to the latest record.
Millis provenAtLatest(const Anchor& anchor, const LatestTime& latest) {
    if (same(anchor.boot, latest.boot))
        return std::max(Millis{0}, latest.sinceBoot - anchor.sinceBoot);
    return std::max(Millis{0}, Millis{latest.wall - anchor.wall});
}

bool agrees(const Anchor& claimed, const Reading& now) {
    const WallTime due = WallTime{claimed.wall} + provenSince(claimed.boot, claimed.sinceBoot, now);
    if (now.wall < due - clockTolerance)
        return false;
    // The other boot may have come after a night; one that is far ahead again is a new claim.
    return same(claimed.boot, now.boot) ? now.wall <= due + clockTolerance
                                        : now.wall <= due + believedJump;
}

} // namespace

Anchor anchorBefore(const Reading& now, Millis age) {
    return pinned(now.wall - age, now.boot, now.sinceBoot - age);
}

Anchor shifted(const Anchor& anchor, seconds by) {
    const auto wall = anchor.wall == unknownWall ? unknownWall : anchor.wall + by;
    return {wall, anchor.boot, anchor.sinceBoot + by};
}

// A day of uptime is the most that is added: no rest is longer.
WallTime provenTime(const Reading& now, const LatestTime& latest) {
    const Millis since = sinceLatest(now, latest, isBefore(now, latest.wall));
    return WallTime{latest.wall} +
           (same(latest.boot, now.boot) ? since : std::min<Millis>(since, believedJump));
}

bool standsBehind(const Reading& now, const LatestTime& latest) {
    return now.wall < provenTime(now, latest) - clockTolerance;
}

LatestTime latestAfter(const LatestTime& latest, const Reading& now) {
    // What has waited is recorded with the reading that it was made at, which is older by now.
    if (same(latest.boot, now.boot) && now.sinceBoot < latest.sinceBoot)
        return latest;
    const WallTime proven = provenTime(now, latest);
    // An older program, or a repair, did not say in which boot it recorded.
    const bool first = latest.wall == std::chrono::sys_seconds{} ||
                       (!latest.boot.known() && now.boot.known());
    const Millis plausible = same(latest.boot, now.boot) ? Millis{clockTolerance} : believedJump;
    const bool jumps = !first && now.wall > proven + plausible;
    const bool agreed = jumps && latest.claimed && agrees(*latest.claimed, now);
    const bool later = agreed && (!same(latest.claimed->boot, now.boot) ||
                                  now.sinceBoot - latest.claimed->sinceBoot >= agreeingSpan);
    const bool believed = !jumps || later;
    const Anchor at =
        pinned(believed ? std::max(now.wall, proven) : proven, now.boot, now.sinceBoot);
    LatestTime next(at.wall);
    next.boot = at.boot;
    next.sinceBoot = at.boot.known() ? at.sinceBoot : Millis{0};
    if (!believed)
        next.claimed = agreed ? latest.claimed : anchorBefore(now);
    return next;
}

Anchor endBefore(const Reading& now, Millis age, const LatestTime& latest) {
    Anchor end = anchorBefore(now, age);
    if (now.boot.known() && standsBehind(now, latest))
        end.wall = unknownWall;
    return end;
}

Elapsed elapsedSince(const Anchor& anchor, const Reading& now, const LatestTime& latest) {
    if (same(anchor.boot, now.boot))
        return {std::max(Millis{0}, now.sinceBoot - anchor.sinceBoot), false};
    const bool placed = anchor.wall != unknownWall;
    const bool wrong = isBefore(now, latest.wall) || (placed && isBefore(now, anchor.wall));
    const bool counted = wrong || !placed;
    const Millis proven = provenAtLatest(anchor, latest) + sinceLatest(now, latest, counted);
    if (counted)
        return {std::max(proven, provenSince(anchor.boot, anchor.sinceBoot, now)), wrong};
    return {std::max(proven, now.wall - WallTime{anchor.wall}), false};
}

} // namespace coolwarm
