// SPDX-License-Identifier: MIT
// Carries out the commands about bouts.
#include "core/engine/commands/bouts.h"

#include "core/engine/commands/record_steps_p.h"
#include "core/rules/bout_rules.h"
#include "core/rules/diary_rules.h"

#include <algorithm>

namespace coolwarm {

namespace {

Verdict mayStandInLog(const Episode& bout, const Transaction& tx) {
    return mayStand(bout, tx.store.diary().boutsDuring(bout.site, bout.began.utc,
                                                       bout.ended ? std::optional(bout.ended->utc)
                                                                  : std::nullopt));
}

Verdict mayBeBout(Episode& bout, const Episode* before, Transaction& tx) {
    if (Verdict verdict = mayHaveHappened(bout, before, tx.now); !verdict.isAllowed())
        return verdict;
    if (before == nullptr || before->began != bout.began)
        bout.recorded = recordedNow(tx);
    if (before == nullptr || before->ended != bout.ended)
        bout.endRecorded = bout.ended ? std::optional(recordedNow(tx)) : std::nullopt;
    const bool isMoved = before == nullptr || before->began != bout.began ||
                         before->ended != bout.ended || before->site != bout.site;
    return isMoved ? mayStandInLog(bout, tx) : Verdict::allowed();
}

// The later end with when that was written down; none where one of the two is open.
void takeLaterEnd(Episode& joined, const Episode& other) {
    if (!joined.ended || (other.ended && other.ended->utc <= joined.ended->utc))
        return;
    joined.ended = other.ended;
    joined.endRecorded = other.endRecorded;
}

// Nothing where notes or lists are too long for one.
std::optional<Episode> joinedOf(const Episode& earlier, const Episode& later) {
    Episode joined = earlier;
    takeLaterEnd(joined, later);
    for (auto list : {&Episode::trigger, &Episode::worse, &Episode::eases}) {
        const auto both = (earlier.*list).with(later.*list);
        if (!both)
            return std::nullopt;
        joined.*list = *both;
    }
    if (!joined.course)
        joined.course = later.course;
    if (!joined.tightness)
        joined.tightness = later.tightness;
    const bool both = !earlier.note.empty() && !later.note.empty();
    const auto note = Note::of(earlier.note.text() + (both ? "\n" : "") + later.note.text());
    if (!note)
        return std::nullopt;
    joined.note = *note;
    return joined;
}

} // namespace

Result perform(const AddBout& command, Transaction& tx) {
    return addRecord(command, mayBeBout, tx);
}

Result perform(const EditBout& command, Transaction& tx) {
    return editRecord(command, mayBeBout, tx);
}

Result perform(const DeleteBout& command, Transaction& tx) {
    return deleteRecord(command, tx);
}

// The other one is taken out first: it is in nobody's way then.
Result perform(const MergeBouts& command, Transaction& tx) {
    const auto one = presentRecord<Episode>(command.one, tx);
    const auto other = presentRecord<Episode>(command.other, tx);
    if (!one || !other)
        return refusedFor(Reason::NoSuchRecord);
    if (one->id == other->id || one->site != other->site)
        return refusedFor(Reason::BoutsApart);
    const bool oneIsEarlier = one->began.utc <= other->began.utc;
    const Episode& earlier = oneIsEarlier ? *one : *other;
    const Episode& later = oneIsEarlier ? *other : *one;
    Result result;
    result.events.emplace_back(takeOut(later, tx));
    const auto joined = joinedOf(earlier, later);
    if (!joined)
        return refusedFor(Reason::TooMuchToJoin);
    if (Verdict verdict = mayStandInLog(*joined, tx); !verdict.isAllowed())
        return {verdict, {}};
    result.events.emplace_back(change(earlier, *joined, tx));
    return result;
}

Result perform(const SplitBout& command, Transaction& tx) {
    const auto whole = presentRecord<Episode>(command.what, tx);
    if (!whole)
        return refusedFor(Reason::NoSuchRecord);
    const bool isWithin =
        command.at.utc > whole->began.utc && (!whole->ended || command.at.utc < whole->ended->utc);
    if (!isWithin) {
        Refusal refusal;
        refusal.reason = Reason::OutsideBout;
        refusal.record = *whole;
        return {Verdict::refused(refusal), {}};
    }
    if (Verdict verdict = mayHaveHappened(command.at, tx.now); !verdict.isAllowed())
        return {verdict, {}};
    Episode first = *whole;
    first.ended = command.at;
    first.endRecorded = recordedNow(tx);
    Episode second = *whole;
    second.id = SessionId::random();
    second.began = command.at;
    second.recorded = recordedNow(tx);
    Result result;
    result.events.emplace_back(change(*whole, first, tx));
    result.events.emplace_back(putIn(second, tx));
    return result;
}

} // namespace coolwarm
