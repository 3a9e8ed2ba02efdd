// SPDX-License-Identifier: MIT
// The journal of the log, step by step.
#include "core/engine/commands/journal.h"

#include "core/engine/transaction.h"
#include "core/rules/past_rules.h"

namespace coolwarm {

namespace {

Result refusedBy(const Session& other) {
    Refusal refusal;
    refusal.reason = Reason::Overlaps;
    refusal.site = other.site;
    refusal.other = other;
    return {Verdict::refused(refusal), {}};
}

Result putBack(const Revision& revision, const StoredSession& present, RevisionKind kept,
               const Change& told, Transaction& tx) {
    if (present.open || !revision.before.session.end)
        return refusedFor(Reason::StillOpen);
    // What was is restored as it was, but its time may have been given to another session since.
    if (!revision.before.deleted) {
        const Session& was = revision.before.session;
        if (const auto other = tx.store.overlapping(was.site, was.start.utc, was.end->utc, was.id))
            return refusedBy(*other);
    }
    tx.writer.keepRevision(present, kept);
    tx.writer.markUndone(revision);
    tx.writer.update(revision.before);
    return {Verdict::allowed(), {told}};
}

// Its sessions are as they were imported: whatever was done to them since has been undone before.
Result undoImport(const Revision& import, const StoredSession& first, Transaction& tx) {
    const std::int64_t sessions = tx.writer.takeOut(import);
    tx.writer.keepRevision(first, RevisionKind::Undone, import.last);
    tx.writer.markUndone(import);
    return {Verdict::allowed(), {{ChangeKind::Undone, std::nullopt, PastStep::Import, sessions}}};
}

Result redoImport(const Revision& undone, const StoredSession& first, Transaction& tx) {
    if (const auto other = tx.store.overlappingWith(undone))
        return refusedBy(*other);
    const std::int64_t sessions = tx.writer.putBack(undone);
    tx.writer.keepRevision(first, RevisionKind::Imported, undone.last);
    tx.writer.markUndone(undone);
    return {Verdict::allowed(), {{ChangeKind::Redone, std::nullopt, PastStep::Import, sessions}}};
}

} // namespace

void forgetUndone(const SessionId& id, Transaction& tx) {
    while (const auto undone = tx.store.lastUndone(id))
        tx.writer.markUndone(*undone);
}

Result perform(const UndoPast& command, Transaction& tx) {
    if (command.id && !tx.store.session(*command.id))
        return refusedFor(Reason::NoSuchSession);
    const auto step = command.id ? tx.store.lastRevision(*command.id) : tx.store.lastStep();
    const auto present = step ? tx.store.session(step->before.session.id) : std::nullopt;
    if (!present)
        return refusedFor(Reason::NothingToUndo);
    if (step->kind == RevisionKind::Imported)
        return undoImport(*step, *present, tx);
    const PastStep what = step->kind == RevisionKind::Added     ? PastStep::Addition
                          : step->kind == RevisionKind::Deleted ? PastStep::Deletion
                                                                : PastStep::Edit;
    return putBack(*step, *present, RevisionKind::Undone,
                   {ChangeKind::Undone, step->before.session, what, 1}, tx);
}

// Kept as the step that it is: so it can be undone once more, and the log tells it.
Result perform(const RedoPast& command, Transaction& tx) {
    if (command.id && !tx.store.session(*command.id))
        return refusedFor(Reason::NoSuchSession);
    const auto undone = command.id ? tx.store.lastUndone(*command.id) : tx.store.lastUndoneStep();
    const auto present = undone ? tx.store.session(undone->before.session.id) : std::nullopt;
    if (!present)
        return refusedFor(Reason::NothingToRedo);
    if (undone->last)
        return redoImport(*undone, *present, tx);
    const bool deletes = undone->before.deleted;
    const bool adds = present->deleted && !deletes;
    // It was allowed once, but a plan may have made the rest longer since.
    if (!deletes && !adds) {
        const Regimen& regimen = tx.protocol.of(present->session.modality);
        if (Verdict verdict =
                mayEdit(*present, undone->before.session, regimen, tx.now, tx.latestWall);
            !verdict.isAllowed())
            return {verdict, {}};
    }
    const PastStep what = deletes ? PastStep::Deletion : adds ? PastStep::Addition : PastStep::Edit;
    return putBack(*undone, *present,
                   deletes ? RevisionKind::Deleted
                   : adds  ? RevisionKind::Added
                           : RevisionKind::Edited,
                   {ChangeKind::Redone, undone->before.session, what, 1}, tx);
}

} // namespace coolwarm
