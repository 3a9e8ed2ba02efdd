// SPDX-License-Identifier: MIT
// Undoes and redoes the steps of the journal.
#include "core/engine/commands/journal.h"

#include "core/engine/transaction.h"
#include "core/rules/bout_rules.h"
#include "core/rules/past_rules.h"

namespace coolwarm {

namespace {

Verdict refusedBy(const Session& other) {
    Refusal refusal;
    refusal.reason = Reason::Overlaps;
    refusal.site = other.site;
    refusal.other = other;
    return Verdict::refused(refusal);
}

// What a session was is restored as it was. But its time may have been given to another one since,
// and a plan may have made a rest longer that making an edit again would shorten.
Verdict maySessionBecome(const Revision& step, Transaction& tx) {
    const auto present = tx.store.session(step.what.id);
    const auto before = tx.store.sessionBefore(step);
    if (!present || !before || present->open || !before->session.end)
        return refusedFor(Reason::StillOpen).verdict;
    if (step.kind == RevisionKind::Undone && !step.wasDeleted && !step.isDeleted) {
        const Regimen& regimen = tx.protocol.of(present->session.modality);
        if (Verdict verdict = mayEdit(*present, before->session, regimen, tx.now, tx.latestWall);
            !verdict.isAllowed())
            return verdict;
    }
    if (before->deleted)
        return Verdict::allowed();
    const Session& was = before->session;
    const auto other = tx.store.overlapping(was.site, was.start.utc, was.end->utc, was.id);
    return other ? refusedBy(*other) : Verdict::allowed();
}

// The rules about it, which only some kinds of records have. The sessions of an import are as they
// were imported: whatever was done to them since has been undone before.
Verdict mayRestore(const Revision& step, Transaction& tx) {
    if (step.what.kind != sessionRecords)
        return Verdict::allowed();
    if (!step.last)
        return maySessionBecome(step, tx);
    const auto other = step.kind == RevisionKind::Undone ? tx.store.overlappingWith(step)
                                                         : std::optional<Session>();
    return other ? refusedBy(*other) : Verdict::allowed();
}

// The step that is undone, or made again.
RevisionKind stepOf(const Revision& revision) {
    if (revision.kind != RevisionKind::Undone)
        return revision.kind;
    if (revision.last)
        return RevisionKind::Imported;
    if (revision.wasDeleted)
        return RevisionKind::Deleted;
    return revision.isDeleted ? RevisionKind::Added : RevisionKind::Edited;
}

PastStep toldAs(RevisionKind step) {
    switch (step) {
    case RevisionKind::Deleted:
        return PastStep::Deletion;
    case RevisionKind::Added:
        return PastStep::Addition;
    default:
        return PastStep::Edit;
    }
}

// What is undone, or made again, of one record; nothing of it is written yet.
StepEvent toldOf(const Revision& revision, Transaction& tx) {
    StepEvent told{{revision.what, std::nullopt}, toldAs(stepOf(revision)), {}};
    if (revision.what.kind == sessionRecords) {
        const Session present = tx.store.session(revision.what.id).value().session;
        told.session = tx.store.sessionBefore(revision).value().session;
        told.fields = FieldValues<Session>::differing(*told.session, present).names();
    }
    forEachDiaryKind([&]<class Record>(KindTag<Record>) {
        if (Record::kind != revision.what.kind)
            return;
        told.record = tx.store.diary().recordBefore(revision).value();
        const auto present = tx.store.diary().record(revision.what).value();
        told.fields = FieldValues<Record>::differing(std::get<Record>(*told.record),
                                                     std::get<Record>(present))
                          .names();
    });
    return told;
}

// Whether a bout of the diary can be beside the others again.
Verdict mayStandAgain(const RecordRef& what, Transaction& tx) {
    const auto record = what.kind == Episode::kind ? tx.store.diary().record(what) : std::nullopt;
    if (!record || isDeleted(*record))
        return Verdict::allowed();
    const auto& bout = std::get<Episode>(*record);
    return mayStand(bout, tx.store.diary().boutsDuring(
                              bout.site, bout.began.utc,
                              bout.ended ? std::optional(bout.ended->utc) : std::nullopt));
}

// All entries of one change are one step. What is written before a refusal is rolled back with it.
template <class Step, class Import>
Result restore(const Revision& revision, bool undoes, Transaction& tx) {
    auto steps = tx.store.besides(revision);
    if (!steps)
        return refusedFor(undoes ? Reason::NothingToUndo : Reason::NothingToRedo);
    steps->insert(steps->begin(), revision);
    Result result;
    for (const Revision& each : *steps) {
        if (Verdict verdict = mayRestore(each, tx); !verdict.isAllowed())
            return {verdict, {}};
        const RevisionKind kept = undoes ? RevisionKind::Undone : stepOf(each);
        if (each.last) {
            result.events.emplace_back(Import{{each.what, tx.writer.restore(each, kept)}});
            continue;
        }
        result.events.emplace_back(Step{toldOf(each, tx)});
        tx.writer.restore(each, kept);
    }
    for (const Revision& each : *steps)
        if (Verdict verdict = mayStandAgain(each.what, tx); !verdict.isAllowed())
            return {verdict, {}};
    return result;
}

} // namespace

Result perform(const Undo& command, Transaction& tx) {
    const auto step = tx.store.revision(command.revision);
    if (!step || step->kind == RevisionKind::Undone)
        return refusedFor(Reason::NothingToUndo);
    return restore<StepUndone, ImportUndone>(*step, true, tx);
}

// Kept as the step that it is: so it can be undone once more, and the log tells it.
Result perform(const Redo& command, Transaction& tx) {
    const auto undone = tx.store.revision(command.revision);
    if (!undone || undone->kind != RevisionKind::Undone)
        return refusedFor(Reason::NothingToRedo);
    return restore<StepRedone, ImportRedone>(*undone, false, tx);
}

} // namespace coolwarm
