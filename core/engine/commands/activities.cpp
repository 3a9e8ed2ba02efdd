// SPDX-License-Identifier: MIT
// Carries out the commands about activities.
#include "core/engine/commands/activities.h"

#include "core/engine/commands/record_steps_p.h"
#include "core/rules/activity_rules.h"

namespace coolwarm {

namespace {

Verdict mayBeActivity(Activity& activity, const Activity* before, Transaction& tx) {
    if (before == nullptr || before->start != activity.start || before->length != activity.length)
        activity.recorded = recordedNow(tx);
    return mayHaveHappened(activity, before, tx.now);
}

} // namespace

Result perform(const AddActivity& command, Transaction& tx) {
    return addRecord(command, mayBeActivity, tx);
}

Result perform(const EditActivity& command, Transaction& tx) {
    return editRecord(command, mayBeActivity, tx);
}

Result perform(const DeleteActivity& command, Transaction& tx) {
    return deleteRecord(command, tx);
}

} // namespace coolwarm
