// SPDX-License-Identifier: MIT
// The commands about the past and about the protocol.
#include "core/engine/engine_p.h"
#include "core/rules/past_rules.h"
#include "core/rules/plan_rules.h"

namespace coolwarm {

using std::chrono::hours;

// A session that ended long ago holds no rest, so it is not pinned to this boot's clock; a recent
// one is, so that a clock that is set later cannot shorten the rest it causes.
Anchor Engine::anchorOfPast(std::chrono::sys_seconds end, const Reading& now) const {
    const Millis age = now.wall - WallTime{end};
    if (age > 2 * Millis{Protocol::longestRest})
        return {end, BootId{}, Millis{0}};
    return anchorBefore(now, age);
}

Verdict Engine::checkSpan(const Session& session, Context& context) {
    const PastSpan span{session.modality, session.site, session.start.utc, session.end->utc};
    // Times that make no sense by themselves are refused before the log is asked about them.
    if (Verdict verdict = mayHaveHappened(span, std::nullopt, context.now); !verdict.isAllowed())
        return verdict;
    const auto other =
        m_store.overlapping(session.site, session.start.utc, session.end->utc, session.id);
    return mayHaveHappened(span, other, context.now);
}

Result Engine::perform(const LogPast& command, Context& context) {
    StoredSession past;
    past.session.modality = command.modality;
    past.session.site = command.site;
    past.session.start = command.start;
    past.session.end = command.end;
    past.session.origin = Origin::Manual;
    past.session.painBefore = command.painBefore;
    past.session.painAfter = command.painAfter;
    past.session.note = command.note;
    past.session.outcome = outcomeOfLength(command.modality, past.session.duration());
    if (Verdict verdict = checkSpan(past.session, context); !verdict.isAllowed())
        return {verdict, {}};
    past.startAnchor = {command.start.utc, BootId{}, Millis{0}};
    past.endAnchor = anchorOfPast(command.end.utc, context.now);
    context.writer.insert(past);
    return done(ChangeKind::Logged, past.session);
}

Result Engine::perform(const EditPast& command, Context& context) {
    const auto before = m_store.session(command.after.id);
    if (!before || before->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (!command.after.end && !before->open)
        return refusedFor(Reason::EndNotAfterStart);
    const Regimen& regimen = context.protocol.of(before->session.modality);
    if (Verdict verdict = mayEdit(*before, command.after, regimen, context.now, context.latestWall);
        !verdict.isAllowed())
        return {verdict, {}};

    StoredSession after = *before;
    after.session = command.after;
    after.session.origin = before->session.origin;
    after.session.planned = before->session.planned;
    after.session.outcome = before->session.outcome;
    after.session.skin = before->session.skin;
    const bool timesMoved = after.session.start != before->session.start ||
                            after.session.end != before->session.end ||
                            after.session.modality != before->session.modality;
    if (timesMoved || after.session.site != before->session.site) {
        if (Verdict verdict = checkSpan(after.session, context); !verdict.isAllowed())
            return {verdict, {}};
    }
    if (timesMoved) {
        const auto length = after.session.duration();
        const LengthWindow& window = context.protocol.of(after.session.modality).window;
        after.session.outcome = after.session.planned
                                    ? outcomeOfTimed(length, *after.session.planned, window)
                                    : outcomeOfLength(after.session.modality, length);
        // A start that stays keeps its clock: the session may be resumed (rule 10).
        if (after.session.start.utc != before->session.start.utc)
            after.startAnchor = {after.session.start.utc, BootId{}, Millis{0}};
        after.endAnchor =
            before->session.origin == Origin::Timer && before->endAnchor
                ? shifted(*before->endAnchor, after.session.end->utc - before->session.end->utc)
                : anchorOfPast(after.session.end->utc, context.now);
    }
    forgetUndone(command.after.id, context);
    context.writer.keepRevision(*before, RevisionKind::Edited);
    context.writer.update(after);
    return done(ChangeKind::Edited, after.session);
}

Result Engine::perform(const NoteSkin& command, Context& context) {
    auto session = m_store.session(command.id);
    if (!session || session->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (session->open)
        return refusedFor(Reason::StillOpen);
    if (session->session.skin == command.skin)
        return {};
    forgetUndone(command.id, context);
    context.writer.keepRevision(*session, RevisionKind::Edited);
    session->session.skin = command.skin;
    context.writer.update(*session);
    return done(ChangeKind::SkinNoted, session->session);
}

Result Engine::perform(const DeletePast& command, Context& context) {
    auto session = m_store.session(command.id);
    if (!session || session->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (Verdict verdict = mayDelete(*session); !verdict.isAllowed())
        return {verdict, {}};
    forgetUndone(command.id, context);
    context.writer.keepRevision(*session, RevisionKind::Deleted);
    session->deleted = true;
    context.writer.update(*session);
    return done(ChangeKind::Deleted, session->session);
}

void Engine::forgetUndone(const SessionId& id, Context& context) {
    while (const auto undone = m_store.lastUndone(id))
        context.writer.markUndone(*undone);
}

Result Engine::putBack(const Revision& revision, const StoredSession& present, RevisionKind kept,
                       ChangeKind told, Context& context) {
    // What was is restored as it was, but its time may have been given to another session since.
    if (!revision.before.deleted) {
        const Session& was = revision.before.session;
        if (const auto other = m_store.overlapping(was.site, was.start.utc, was.end->utc, was.id)) {
            Refusal refusal;
            refusal.reason = Reason::Overlaps;
            refusal.site = was.site;
            refusal.other = other;
            return {Verdict::refused(refusal), {}};
        }
    }
    context.writer.keepRevision(present, kept);
    context.writer.markUndone(revision);
    context.writer.update(revision.before);
    return done(told, revision.before.session);
}

Result Engine::perform(const UndoPast& command, Context& context) {
    const auto present = m_store.session(command.id);
    const auto revision = m_store.lastRevision(command.id);
    if (!present)
        return refusedFor(Reason::NoSuchSession);
    if (!revision)
        return refusedFor(Reason::NothingToUndo);
    return putBack(*revision, *present, RevisionKind::Undone, ChangeKind::Undone, context);
}

// Kept as the edit or deletion that it is: so it can be undone once more, and the log tells it.
Result Engine::perform(const RedoPast& command, Context& context) {
    const auto present = m_store.session(command.id);
    const auto undone = m_store.lastUndone(command.id);
    if (!present)
        return refusedFor(Reason::NoSuchSession);
    if (!undone)
        return refusedFor(Reason::NothingToRedo);
    // It was allowed once, but a plan may have made the rest longer since.
    if (!undone->before.deleted && !present->deleted) {
        const Regimen& regimen = context.protocol.of(present->session.modality);
        if (Verdict verdict =
                mayEdit(*present, undone->before.session, regimen, context.now, context.latestWall);
            !verdict.isAllowed())
            return {verdict, {}};
    }
    return putBack(*undone, *present,
                   undone->before.deleted ? RevisionKind::Deleted : RevisionKind::Edited,
                   ChangeKind::Redone, context);
}

Result Engine::perform(const NarrowProtocol& command, Context& context) {
    PlanFacts facts{context.protocol, context.latestWall, {}, {}};
    for (const Site& site : m_store.sites()) {
        const auto ends = m_store.restEnds(command.modality, site, context.now.boot);
        facts.ends.insert(facts.ends.end(), ends.begin(), ends.end());
    }
    if (context.open && context.open->session.modality == command.modality &&
        !context.open->session.outcome && context.running().alarmDue())
        facts.sinceDue = -context.running().remaining();
    if (Verdict verdict =
            mayPlan({command.modality, command.window, command.rest}, facts, context.now);
        !verdict.isAllowed())
        return {verdict, {}};
    Protocol plan = context.protocol;
    if (plan.narrow(command.modality, command.window, command.rest))
        context.writer.setProtocol(plan);
    return {Verdict::allowed(), {Change{ChangeKind::ProtocolNarrowed, std::nullopt}}};
}

} // namespace coolwarm
