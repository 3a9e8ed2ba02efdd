// SPDX-License-Identifier: MIT
// Judges a start: first what can never be, then what must wait, then what to ask.
#include "core/rules/start_rules.h"

#include "core/rules/rest.h"
#include "core/rules/running_rules.h"

#include <algorithm>

namespace coolwarm {

namespace {

Refusal refusalOf(Reason reason, const StartRequest& request) {
    Refusal refusal;
    refusal.reason = reason;
    refusal.modality = request.modality;
    refusal.site = request.site;
    return refusal;
}

Verdict checkLength(const StartRequest& request, const Regimen& regimen) {
    Refusal refusal = refusalOf(Reason::LengthOutsideWindow, request);
    refusal.window = regimen.window;
    if (!regimen.window.holds(request.length))
        return Verdict::refused(refusal);
    refusal.reason = Reason::AgoTooLong;
    if (request.ago < std::chrono::minutes{0} || request.ago >= regimen.window.most)
        return Verdict::refused(refusal);
    return Verdict::allowed();
}

Verdict checkNothingRuns(const StartRequest& request, const SiteFacts& facts, const Reading& now) {
    if (!facts.open)
        return Verdict::allowed();
    const StoredSession& open = *facts.open;
    const Elapsed elapsed = timeOn(open, now, facts.latestWall);
    const bool due = open.session.planned && elapsed.time >= *open.session.planned;
    Refusal refusal = refusalOf(due ? Reason::AlarmWaiting : Reason::SessionRunning, request);
    refusal.other = open.session;
    return Verdict::refused(refusal);
}

Verdict checkRest(const StartRequest& request, const SiteFacts& facts, const Reading& now) {
    const Regimen& regimen = facts.protocol.of(request.modality);
    const auto rest = restAfter(facts.ends[request.modality], regimen, now, facts.latestWall);
    if (!rest || rest->elapsed - request.ago >= regimen.rest)
        return Verdict::allowed();
    const bool stillResting = rest->remaining > Millis{0};
    Refusal refusal = refusalOf(stillResting ? Reason::Resting : Reason::AgoInsideRest, request);
    refusal.opensAt = momentIn(now, Millis{regimen.rest} - rest->elapsed);
    const Modality other = otherThan(request.modality);
    const auto otherRest =
        restAfter(facts.ends[other], facts.protocol.of(other), now, facts.latestWall);
    refusal.otherMay = !otherRest || otherRest->remaining == Millis{0};
    refusal.otherAsksSkin = skinQuestionRemaining(other, facts, now) > Millis{0};
    return Verdict::refused(refusal);
}

// How long ago the other modality ended here; nothing when it never was.
std::optional<Millis> sinceOther(Modality wanted, const SiteFacts& facts, const Reading& now) {
    const Modality other = otherThan(wanted);
    const auto rest = restAfter(facts.ends[other], facts.protocol.of(other), now, facts.latestWall);
    return rest ? std::optional(rest->elapsed) : std::nullopt;
}

} // namespace

Millis skinQuestionRemaining(Modality wanted, const SiteFacts& facts, const Reading& now,
                             std::chrono::minutes ago) {
    const auto since = sinceOther(wanted, facts, now);
    return since ? std::max(Millis{0}, skinQuestionSpan - (*since - ago)) : Millis{0};
}

std::optional<Skin> reactionAt(const SiteFacts& facts) {
    const auto skin = facts.last ? facts.last->session.skin : std::nullopt;
    return skin && isReaction(*skin) ? skin : std::nullopt;
}

Millis skinHurtRemaining(const SiteFacts& facts, const Reading& now) {
    const auto& last = facts.last;
    if (!last || !last->endAnchor || !last->session.skin || !wantsADoctorToday(*last->session.skin))
        return Millis{0};
    const Elapsed since = elapsedSince(*last->endAnchor, now, facts.latestWall);
    return std::max(Millis{0}, Millis{skinHurtSpan} - since.time);
}

Verdict mayStart(const StartRequest& request, const SiteFacts& facts, const Reading& now) {
    if (Verdict verdict = checkLength(request, facts.protocol.of(request.modality));
        !verdict.isAllowed())
        return verdict;
    if (Verdict verdict = checkNothingRuns(request, facts, now); !verdict.isAllowed())
        return verdict;
    if (Verdict verdict = checkRest(request, facts, now); !verdict.isAllowed())
        return verdict;
    const auto since = sinceOther(request.modality, facts, now);
    if (since && *since < request.ago)
        return Verdict::refused(refusalOf(Reason::AgoInsideSession, request));
    if (!request.skinFeelsNormal && skinHurtRemaining(facts, now) > Millis{0}) {
        Refusal refusal = refusalOf(Reason::SkinQuestion, request);
        refusal.other = facts.last->session;
        return Verdict::refused(refusal);
    }
    if (!request.skinFeelsNormal &&
        skinQuestionRemaining(request.modality, facts, now, request.ago) > Millis{0})
        return Verdict::refused(refusalOf(Reason::SkinQuestion, request));
    return Verdict::allowed();
}

} // namespace coolwarm
