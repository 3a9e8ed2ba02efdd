// SPDX-License-Identifier: MIT
// Judges corrections of the past: none may shorten a rest that a timed session causes.
#include "core/rules/past_rules.h"

#include "core/rules/rest.h"

namespace coolwarm {

namespace {

Refusal refusalOf(Reason reason, Modality modality, const Site& site) {
    Refusal refusal;
    refusal.reason = reason;
    refusal.modality = modality;
    refusal.site = site;
    return refusal;
}

Refusal refusalOf(Reason reason, const Session& session) {
    Refusal refusal = refusalOf(reason, session.modality, session.site);
    refusal.other = session;
    return refusal;
}

bool takesFromTheRest(const Session& before, const Session& after) {
    return before.modality != after.modality || before.site != after.site ||
           before.start != after.start || !after.end || after.end->utc < before.end->utc;
}

} // namespace

Verdict mayHaveHappened(const PastSpan& span, const std::optional<Session>& overlapped,
                        const Reading& now) {
    const auto refuse = [&](Reason reason) {
        return Verdict::refused(refusalOf(reason, span.modality, span.site));
    };
    if (span.start.time_since_epoch() < std::chrono::seconds{0})
        return refuse(Reason::BeforeTheLog);
    if (span.end <= span.start)
        return refuse(Reason::EndNotAfterStart);
    if (WallTime{span.end} > now.wall)
        return refuse(Reason::InTheFuture);
    if (span.end - span.start > longestSession)
        return refuse(Reason::LongerThanADay);
    if (overlapped) {
        Refusal refusal = refusalOf(Reason::Overlaps, span.modality, span.site);
        refusal.other = overlapped;
        return Verdict::refused(refusal);
    }
    return Verdict::allowed();
}

Verdict mayDelete(const StoredSession& session) {
    if (session.open)
        return Verdict::refused(refusalOf(Reason::StillOpen, session.session));
    return Verdict::allowed();
}

Verdict mayEdit(const StoredSession& before, const Session& after, const Regimen& regimen,
                const Reading& now, const LatestTime& latestWall) {
    if (before.open)
        return Verdict::refused(refusalOf(Reason::StillOpen, before.session));
    if (before.session.origin != Origin::Timer || !before.endAnchor ||
        !takesFromTheRest(before.session, after))
        return Verdict::allowed();
    const auto rest = restAfter({&*before.endAnchor, 1}, regimen, now, latestWall);
    if (!rest || rest->remaining == Millis{0})
        return Verdict::allowed();
    Refusal refusal = refusalOf(Reason::HeldByRest, before.session);
    refusal.opensAt = momentIn(now, rest->remaining);
    return Verdict::refused(refusal);
}

Anchor anchorOfPast(std::chrono::sys_seconds end, const Reading& now,
                    const LatestTime& latestWall) {
    const Millis age = now.wall - WallTime{end};
    if (age > 2 * Millis{Protocol::longestRest})
        return {end, BootId{}, Millis{0}};
    return endBefore(now, age, latestWall);
}

} // namespace coolwarm
