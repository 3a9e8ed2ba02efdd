// SPDX-License-Identifier: MIT
// Carries out the commands about trials.
#include "core/engine/commands/trials.h"

#include "core/engine/commands/record_steps_p.h"
#include "core/rules/trial.h"

namespace coolwarm {

namespace {

Verdict mayStand(Trial& trial, const Trial* before, Transaction& tx) {
    return mayBecome(trial, before, tx.store.diary().openTrial(), tx.now);
}

std::optional<Trial> openTrialOf(const SessionId& id, const Transaction& tx) {
    const auto trial = presentRecord<Trial>(id, tx);
    return trial && !trial->ended ? trial : std::nullopt;
}

} // namespace

Result perform(const AddTrial& command, Transaction& tx) {
    AddTrial drawn = command;
    Trial& trial = drawn.record;
    trial.began = recordedNow(tx);
    trial.recorded = trial.began;
    trial.declined = {};
    trial.ended.reset();
    if (TrialOrder::mayHave(trial.order.blocks()))
        trial.order = TrialOrder::drawn(trial.order.blocks());
    return addRecord(drawn, mayStand, tx);
}

Result perform(const EditTrial& command, Transaction& tx) {
    return editRecord(command, mayStand, tx);
}

Result perform(const DeleteTrial& command, Transaction& tx) {
    return deleteRecord(command, tx);
}

Result perform(const DeclineProposal& command, Transaction& tx) {
    const auto before = openTrialOf(command.trial, tx);
    if (!before)
        return refusedFor(Reason::NoSuchRecord);
    Trial after = *before;
    const auto declined = before->declined.with(recordedNow(tx).utc);
    if (!declined || *declined == before->declined)
        return {}; // as many as there can be blocks, or said already
    after.declined = *declined;
    return done(change(*before, after, tx));
}

Result perform(const EndTrial& command, Transaction& tx) {
    const auto before = openTrialOf(command.trial, tx);
    if (!before)
        return refusedFor(Reason::NoSuchRecord);
    Trial after = *before;
    after.ended = recordedNow(tx);
    if (after.ended->utc < after.began.utc) // by a clock that was set back since
        after.ended = after.began;
    return done(change(*before, after, tx));
}

} // namespace coolwarm
