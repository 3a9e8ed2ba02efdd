// SPDX-License-Identifier: MIT
// Carries out changes of the past, after asking rules 7 and 8.
#include "core/engine/commands/past.h"

#include "core/engine/commands/edit.h"
#include "core/engine/commands/record_steps_p.h"
#include "core/engine/transaction.h"
#include "core/rules/past_rules.h"

namespace coolwarm {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

RecordRef refOf(const Session& session) {
    return {std::string(sessionRecords), session.id};
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

// Whoever types minutes sees minutes: a start in the very minute in which another session ended
// begins with that end. Returns by how much it is later.
seconds startAfterEnd(Session& session, Transaction& tx) {
    const auto start = session.start.utc;
    if (!session.end || start >= session.end->utc || start != floor<minutes>(start))
        return seconds{0};
    const auto other = tx.store.overlapping(session.site, start, session.end->utc, session.id);
    if (!other || !other->end)
        return seconds{0};
    const seconds later = other->end->utc - start;
    if (later <= seconds{0} || later >= minutes{1} || other->start.utc >= start + later)
        return seconds{0};
    session.start.utc += later;
    return later;
}

// A length that was typed stays, where nothing speaks against it.
void startAfterEndInLength(Session& session, Transaction& tx) {
    const seconds later = startAfterEnd(session, tx);
    Session moved = session;
    moved.end->utc += later;
    if (later > seconds{0} && moved.end->utc - later == floor<minutes>(moved.end->utc) &&
        checkSpan(moved, tx).isAllowed())
        session.end = moved.end;
}

// What hangs on the times of a session when an edit has moved them.
void followTimes(StoredSession& after, const StoredSession& before, const Transaction& tx) {
    Session& session = after.session;
    const auto length = session.duration();
    const LengthWindow& window = tx.protocol.of(session.modality).window;
    session.outcome = session.planned ? outcomeOfTimed(length, *session.planned, window)
                                      : outcomeOfLength(session.modality, length);
    // A start that stays keeps its clock: the session may be resumed (rule 10).
    if (session.start.utc != before.session.start.utc)
        after.startAnchor = {session.start.utc, BootId{}, Millis{0}};
    after.endAnchor = before.session.origin == Origin::Timer && before.endAnchor
                          ? shifted(*before.endAnchor, session.end->utc - before.session.end->utc)
                          : anchorOfPast(session.end->utc, tx.now, tx.latestWall);
}

} // namespace

Result perform(const LogPast& command, Transaction& tx) {
    StoredSession past{{SessionId::random()}};
    past.session.modality = command.modality;
    past.session.site = command.site;
    past.session.start = command.start;
    past.session.end = command.end;
    past.session.origin = Origin::Manual;
    past.session.painBefore = command.painBefore;
    past.session.painAfter = command.painAfter;
    past.session.note = command.note;
    startAfterEndInLength(past.session, tx);
    past.session.outcome = outcomeOfLength(command.modality, past.session.duration());
    if (Verdict verdict = checkSpan(past.session, tx); !verdict.isAllowed())
        return {verdict, {}};
    past.recorded = std::max(tx.now.wallSecond(), std::chrono::sys_seconds{});
    stampAnswers(past, Session{past.session.id}, tx.now.wallSecond());
    past.startAnchor = {past.session.start.utc, BootId{}, Millis{0}};
    past.endAnchor = anchorOfPast(past.session.end->utc, tx.now, tx.latestWall);
    tx.writer.insert(past);
    tx.writer.forgetUndone();
    StoredSession none = past;
    none.deleted = true;
    const RevisionId revision = tx.writer.keepRevision(none, RevisionKind::Added);
    return done(RecordAdded{{refOf(past.session), past.session}, revision});
}

Result perform(const EditSession& command, Transaction& tx) {
    const auto before = tx.store.session(command.what);
    if (!before || before->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (before->open) // before it is compared with the form: it may have no end any more
        return refusedFor(Reason::StillOpen);
    Refusal changed;
    changed.fields = command.fields.conflicts(command.base, before->session);
    if (!changed.fields.isEmpty()) {
        changed.reason = Reason::ChangedMeanwhile;
        changed.other = before->session;
        return {Verdict::refused(changed), {}};
    }
    StoredSession after = *before;
    command.fields.putInto(after.session);
    if (after.session.start != before->session.start)
        static_cast<void>(startAfterEnd(after.session, tx));
    if (after.session == before->session)
        return {}; // the log says it already
    if (!after.session.end)
        return refusedFor(Reason::EndNotAfterStart);
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
    if (timesMoved)
        followTimes(after, *before, tx);
    stampAnswers(after, before->session, tx.now.wallSecond());
    tx.writer.forgetUndone();
    if (!goesOn(command, tx)) {
        const RevisionId step = tx.writer.keepRevision(*before, RevisionKind::Edited);
        if (command.form)
            tx.formStep = FormStep{*command.form, step};
    }
    tx.writer.update(after);
    return done(
        RecordEdited{{refOf(after.session), after.session},
                     FieldValues<Session>::differing(after.session, before->session).names()});
}

Result perform(const DeletePast& command, Transaction& tx) {
    auto session = tx.store.session(command.id);
    if (!session || session->deleted)
        return refusedFor(Reason::NoSuchSession);
    if (Verdict verdict = mayDelete(*session); !verdict.isAllowed())
        return {verdict, {}};
    tx.writer.forgetUndone();
    const RevisionId revision = tx.writer.keepRevision(*session, RevisionKind::Deleted);
    session->deleted = true;
    tx.writer.update(*session);
    return done(RecordDeleted{{refOf(session->session), session->session}, revision});
}

} // namespace coolwarm
