// SPDX-License-Identifier: MIT
// The commands about the past and about the protocol.
#include "core/engine/engine_p.h"
#include "core/rules/past_rules.h"
#include "core/rules/plan_rules.h"

namespace coolwarm {

using std::chrono::hours;

// A session that ended long ago holds no rest, so it is not pinned to this boot's clock; a recent
// one is, so that a clock that is set later cannot shorten the rest it causes.
Anchor Engine::anchorOfPast(std::chrono::sys_seconds end, const Reading& now,
                            const LatestTime& latestWall) {
    const Millis age = now.wall - WallTime{end};
    if (age > 2 * Millis{Protocol::longestRest})
        return {end, BootId{}, Millis{0}};
    return endBefore(now, age, latestWall);
}

namespace {

// A field that the edit does not change stays as it is; false when it is changed but was another.
template <class Value>
bool takeField(Value& present, const Value& after, const Value& before) {
    if (after == before || after == present)
        return true;
    if (!(present == before))
        return false;
    present = after;
    return true;
}

Result refusedBy(const Session& other) {
    Refusal refusal;
    refusal.reason = Reason::Overlaps;
    refusal.site = other.site;
    refusal.other = other;
    return {Verdict::refused(refusal), {}};
}

// What an edit makes of a session; nothing when a field that it changes has changed meanwhile.
std::optional<Session> edit(Session present, const Session& after,
                            const std::optional<Session>& base) {
    const Session before = base.value_or(present);
    const bool taken = takeField(present.modality, after.modality, before.modality) &&
                       takeField(present.site, after.site, before.site) &&
                       takeField(present.start, after.start, before.start) &&
                       takeField(present.end, after.end, before.end) &&
                       takeField(present.painBefore, after.painBefore, before.painBefore) &&
                       takeField(present.painAfter, after.painAfter, before.painAfter) &&
                       takeField(present.note, after.note, before.note);
    return taken ? std::optional(present) : std::nullopt;
}

} // namespace

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
    past.endAnchor = anchorOfPast(command.end.utc, context.now, context.latestWall);
    context.writer.insert(past);
    context.writer.forgetUndone();
    StoredSession none = past;
    none.deleted = true;
    context.writer.keepRevision(none, RevisionKind::Added);
    return done(ChangeKind::Logged, past.session);
}

Result Engine::perform(const EditPast& command, Context& context) {
    const auto before = m_store.session(command.after.id);
    if (!before || before->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (before->open) // before it is compared with the form: it may have no end any more
        return refusedFor(Reason::StillOpen);
    if (!command.after.end)
        return refusedFor(Reason::EndNotAfterStart);
    StoredSession after = *before;
    const auto edited = edit(before->session, command.after, command.before);
    if (!edited) {
        Refusal refusal;
        refusal.reason = Reason::ChangedMeanwhile;
        refusal.other = before->session;
        return {Verdict::refused(refusal), {}};
    }
    after.session = *edited;
    if (after.session == before->session && command.before)
        return {}; // the log says it already
    const Regimen& regimen = context.protocol.of(before->session.modality);
    if (Verdict verdict = mayEdit(*before, after.session, regimen, context.now, context.latestWall);
        !verdict.isAllowed())
        return {verdict, {}};
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
                : anchorOfPast(after.session.end->utc, context.now, context.latestWall);
    }
    context.writer.forgetUndone();
    const auto last = command.goesOn ? m_store.lastStep() : std::nullopt;
    if (!last || last->kind != RevisionKind::Edited || last->before.session.id != command.after.id)
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
    context.writer.forgetUndone();
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
                       const Change& told, Context& context) {
    if (present.open || !revision.before.session.end)
        return refusedFor(Reason::StillOpen);
    // What was is restored as it was, but its time may have been given to another session since.
    if (!revision.before.deleted) {
        const Session& was = revision.before.session;
        if (const auto other = m_store.overlapping(was.site, was.start.utc, was.end->utc, was.id))
            return refusedBy(*other);
    }
    context.writer.keepRevision(present, kept);
    context.writer.markUndone(revision);
    context.writer.update(revision.before);
    return {Verdict::allowed(), {told}};
}

// Its sessions are as they were imported: whatever was done to them since has been undone before.
Result Engine::undoImport(const Revision& import, const StoredSession& first, Context& context) {
    const std::int64_t sessions = context.writer.takeOut(import);
    context.writer.keepRevision(first, RevisionKind::Undone, import.last);
    context.writer.markUndone(import);
    return {Verdict::allowed(), {{ChangeKind::Undone, std::nullopt, PastStep::Import, sessions}}};
}

Result Engine::redoImport(const Revision& undone, const StoredSession& first, Context& context) {
    if (const auto other = m_store.overlappingWith(undone))
        return refusedBy(*other);
    const std::int64_t sessions = context.writer.putBack(undone);
    context.writer.keepRevision(first, RevisionKind::Imported, undone.last);
    context.writer.markUndone(undone);
    return {Verdict::allowed(), {{ChangeKind::Redone, std::nullopt, PastStep::Import, sessions}}};
}

Result Engine::perform(const UndoPast& command, Context& context) {
    if (command.id && !m_store.session(*command.id))
        return refusedFor(Reason::NoSuchSession);
    const auto step = command.id ? m_store.lastRevision(*command.id) : m_store.lastStep();
    const auto present = step ? m_store.session(step->before.session.id) : std::nullopt;
    if (!present)
        return refusedFor(Reason::NothingToUndo);
    if (step->kind == RevisionKind::Imported)
        return undoImport(*step, *present, context);
    const PastStep what = step->kind == RevisionKind::Added     ? PastStep::Addition
                          : step->kind == RevisionKind::Deleted ? PastStep::Deletion
                                                                : PastStep::Edit;
    return putBack(*step, *present, RevisionKind::Undone,
                   {ChangeKind::Undone, step->before.session, what, 1}, context);
}

// Kept as the step that it is: so it can be undone once more, and the log tells it.
Result Engine::perform(const RedoPast& command, Context& context) {
    if (command.id && !m_store.session(*command.id))
        return refusedFor(Reason::NoSuchSession);
    const auto undone = command.id ? m_store.lastUndone(*command.id) : m_store.lastUndoneStep();
    const auto present = undone ? m_store.session(undone->before.session.id) : std::nullopt;
    if (!present)
        return refusedFor(Reason::NothingToRedo);
    if (undone->last)
        return redoImport(*undone, *present, context);
    const bool deletes = undone->before.deleted;
    const bool adds = present->deleted && !deletes;
    // It was allowed once, but a plan may have made the rest longer since.
    if (!deletes && !adds) {
        const Regimen& regimen = context.protocol.of(present->session.modality);
        if (Verdict verdict =
                mayEdit(*present, undone->before.session, regimen, context.now, context.latestWall);
            !verdict.isAllowed())
            return {verdict, {}};
    }
    const PastStep what = deletes ? PastStep::Deletion : adds ? PastStep::Addition : PastStep::Edit;
    return putBack(*undone, *present,
                   deletes ? RevisionKind::Deleted
                   : adds  ? RevisionKind::Added
                           : RevisionKind::Edited,
                   {ChangeKind::Redone, undone->before.session, what, 1}, context);
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
