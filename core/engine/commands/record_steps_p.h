// SPDX-License-Identifier: MIT
// What adding, changing and deleting a record of the diary has in common for all kinds.
#pragma once

#include "core/engine/commands/records.h"
#include "core/engine/result.h"
#include "core/engine/transaction.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace coolwarm {

/// Whether the newest step of the log is that of the form of the edit: to undo both at once takes
/// nothing back that was done elsewhere in between.
template <class Record>
[[nodiscard]] bool goesOn(const Edit<Record>& command, const Transaction& tx) {
    return command.form && tx.formStep && tx.formStep->form == *command.form &&
           tx.formStep->step.record == command.what.text() &&
           tx.store.lastStep() == tx.formStep->step;
}

/// When what is written now was recorded, as far back as a log reaches.
[[nodiscard]] inline Moment recordedNow(const Transaction& tx) {
    return tx.zone.at(std::max(tx.now.wallSecond(), std::chrono::sys_seconds{}));
}

/// The record of that id; nothing for one that was deleted.
template <class Record>
[[nodiscard]] std::optional<Record> presentRecord(const SessionId& id, const Transaction& tx) {
    const auto found = tx.store.diary().record({std::string(Record::kind), id});
    if (!found || isDeleted(*found))
        return std::nullopt;
    return std::get<Record>(*found);
}

template <class Record>
[[nodiscard]] RecordEvent eventOf(const Record& record) {
    return {refOf(record), std::nullopt, record};
}

/// Puts a record in as one step.
template <class Record>
RecordAdded putIn(const Record& record, Transaction& tx) {
    tx.writer.diary().insert(record);
    tx.writer.forgetUndone();
    Record none = record;
    none.deleted = true;
    const RevisionId step = tx.writer.diary().keepRevision(none, RevisionKind::Added);
    return {eventOf(record), step};
}

/// Changes a record as one step.
template <class Record>
RecordEdited change(const Record& before, const Record& after, Transaction& tx) {
    tx.writer.forgetUndone();
    tx.writer.diary().keepRevision(before, RevisionKind::Edited);
    tx.writer.diary().update(after);
    return {eventOf(after), FieldValues<Record>::differing(after, before).names()};
}

/// Takes a record out as one step.
template <class Record>
RecordDeleted takeOut(const Record& record, Transaction& tx) {
    tx.writer.forgetUndone();
    const RevisionId step = tx.writer.diary().keepRevision(record, RevisionKind::Deleted);
    Record gone = record;
    gone.deleted = true;
    tx.writer.diary().update(gone);
    return {eventOf(record), step};
}

/// `mayBecome(wanted, before, tx)` judges a record and sets what follows from its fields; `before`
/// is null for a new one.
template <class Record, class Judge>
Result addRecord(const AddRecord<Record>& command, const Judge& mayBecome, Transaction& tx) {
    Record record = command.record;
    if (tx.store.diary().record(refOf(record)))
        return {}; // it was written before the answer got lost
    if (Verdict verdict = mayBecome(record, nullptr, tx); !verdict.isAllowed())
        return {verdict, {}};
    return done(putIn(record, tx));
}

template <class Record, class Judge>
Result editRecord(const Edit<Record>& command, const Judge& mayBecome, Transaction& tx) {
    const auto before = presentRecord<Record>(command.what, tx);
    if (!before)
        return refusedFor(Reason::NoSuchRecord);
    Refusal changed;
    changed.fields = command.fields.conflicts(command.base, *before);
    if (!changed.fields.isEmpty()) {
        changed.reason = Reason::RecordChanged;
        changed.record = *before;
        return {Verdict::refused(changed), {}};
    }
    Record after = *before;
    command.fields.putInto(after);
    if (after == *before)
        return {}; // the log says it already
    if (Verdict verdict = mayBecome(after, &*before, tx); !verdict.isAllowed())
        return {verdict, {}};
    tx.writer.forgetUndone();
    if (!goesOn(command, tx)) {
        const RevisionId step = tx.writer.diary().keepRevision(*before, RevisionKind::Edited);
        if (command.form)
            tx.formStep = FormStep{*command.form, step};
    }
    tx.writer.diary().update(after);
    return done(
        RecordEdited{eventOf(after), FieldValues<Record>::differing(after, *before).names()});
}

template <class Record>
Result deleteRecord(const DeleteRecord<Record>& command, Transaction& tx) {
    const auto record = presentRecord<Record>(command.what, tx);
    return record ? done(takeOut(*record, tx)) : refusedFor(Reason::NoSuchRecord);
}

} // namespace coolwarm
