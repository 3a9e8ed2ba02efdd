// SPDX-License-Identifier: MIT
// Carries out the commands about pain entries.
#include "core/engine/commands/pain.h"

#include "core/engine/commands/record_steps_p.h"
#include "core/rules/diary_rules.h"

namespace coolwarm {

namespace {

// What stays as it was is not asked: it may lie ahead of a clock that was set back.
Verdict mayBeEntry(PainEntry& entry, const PainEntry* before, Transaction& tx) {
    if (before == nullptr || before->at != entry.at || before->score != entry.score)
        entry.recorded = recordedNow(tx);
    return before != nullptr && before->at == entry.at ? Verdict::allowed()
                                                       : mayHaveHappened(entry.at, tx.now);
}

} // namespace

Result perform(const AddPain& command, Transaction& tx) {
    return addRecord(command, mayBeEntry, tx);
}

Result perform(const EditPain& command, Transaction& tx) {
    return editRecord(command, mayBeEntry, tx);
}

Result perform(const DeletePain& command, Transaction& tx) {
    return deleteRecord(command, tx);
}

} // namespace coolwarm
