// SPDX-License-Identifier: MIT
// Rules 7 and 8 on the log.
#include "core/engine/commands/past.h"

#include "core/engine/commands/journal.h"
#include "core/engine/transaction.h"
#include "core/rules/past_rules.h"

namespace coolwarm {

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
                       takeField(present.note, after.note, before.note) &&
                       (!base || takeField(present.skin, after.skin, before.skin));
    return taken ? std::optional(present) : std::nullopt;
}

Verdict checkSpan(const Session& session, Transaction& tx) {
    const PastSpan span{session.modality, session.site, session.start.utc, session.end->utc};
    // Times that make no sense by themselves are refused before the log is asked about them.
    if (Verdict verdict = mayHaveHappened(span, std::nullopt, tx.now); !verdict.isAllowed())
        return verdict;
    const auto other =
        tx.store.overlapping(session.site, session.start.utc, session.end->utc, session.id);
    return mayHaveHappened(span, other, tx.now);
}

} // namespace

Result perform(const LogPast& command, Transaction& tx) {
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
    if (Verdict verdict = checkSpan(past.session, tx); !verdict.isAllowed())
        return {verdict, {}};
    past.startAnchor = {command.start.utc, BootId{}, Millis{0}};
    past.endAnchor = anchorOfPast(command.end.utc, tx.now, tx.latestWall);
    tx.writer.insert(past);
    tx.writer.forgetUndone();
    StoredSession none = past;
    none.deleted = true;
    tx.writer.keepRevision(none, RevisionKind::Added);
    return done(ChangeKind::Logged, past.session);
}

Result perform(const EditPast& command, Transaction& tx) {
    const auto before = tx.store.session(command.after.id);
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
    const Regimen& regimen = tx.protocol.of(before->session.modality);
    if (Verdict verdict = mayEdit(*before, after.session, regimen, tx.now, tx.latestWall);
        !verdict.isAllowed())
        return {verdict, {}};
    const bool timesMoved = after.session.start != before->session.start ||
                            after.session.end != before->session.end ||
                            after.session.modality != before->session.modality;
    if (timesMoved || after.session.site != before->session.site) {
        if (Verdict verdict = checkSpan(after.session, tx); !verdict.isAllowed())
            return {verdict, {}};
    }
    if (timesMoved) {
        const auto length = after.session.duration();
        const LengthWindow& window = tx.protocol.of(after.session.modality).window;
        after.session.outcome = after.session.planned
                                    ? outcomeOfTimed(length, *after.session.planned, window)
                                    : outcomeOfLength(after.session.modality, length);
        // A start that stays keeps its clock: the session may be resumed (rule 10).
        if (after.session.start.utc != before->session.start.utc)
            after.startAnchor = {after.session.start.utc, BootId{}, Millis{0}};
        after.endAnchor =
            before->session.origin == Origin::Timer && before->endAnchor
                ? shifted(*before->endAnchor, after.session.end->utc - before->session.end->utc)
                : anchorOfPast(after.session.end->utc, tx.now, tx.latestWall);
    }
    tx.writer.forgetUndone();
    const auto last = command.goesOn ? tx.store.lastStep() : std::nullopt;
    if (!last || last->kind != RevisionKind::Edited || last->before.session.id != command.after.id)
        tx.writer.keepRevision(*before, RevisionKind::Edited);
    tx.writer.update(after);
    return done(ChangeKind::Edited, after.session);
}

Result perform(const NoteSkin& command, Transaction& tx) {
    auto session = tx.store.session(command.id);
    if (!session || session->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (session->open)
        return refusedFor(Reason::StillOpen);
    if (session->session.skin == command.skin)
        return {};
    forgetUndone(command.id, tx);
    tx.writer.keepRevision(*session, RevisionKind::Edited);
    session->session.skin = command.skin;
    tx.writer.update(*session);
    return done(ChangeKind::SkinNoted, session->session);
}

Result perform(const DeletePast& command, Transaction& tx) {
    auto session = tx.store.session(command.id);
    if (!session || session->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (Verdict verdict = mayDelete(*session); !verdict.isAllowed())
        return {verdict, {}};
    tx.writer.forgetUndone();
    tx.writer.keepRevision(*session, RevisionKind::Deleted);
    session->deleted = true;
    tx.writer.update(*session);
    return done(ChangeKind::Deleted, session->session);
}

} // namespace coolwarm
