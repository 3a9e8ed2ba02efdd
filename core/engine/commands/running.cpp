// SPDX-License-Identifier: MIT
// Rules 4, 6 and 10 on the log.
#include "core/engine/commands/running.h"

#include "core/engine/commands/journal.h"
#include "core/engine/transaction.h"

namespace coolwarm {

namespace {

// Ends the session after `ending.length`, which lies `elapsed - length` before now. The end of an
// alarm that is stored already stays where it was found when it is the answer.
void close(StoredSession& session, const Ending& ending, Millis elapsed, Transaction& tx) {
    const Moment end = tx.zone.at(session.session.start.utc + ending.length);
    if (!session.endAnchor || session.session.end->utc != end.utc)
        session.endAnchor = endBefore(tx.now, elapsed - ending.length, tx.latestWall);
    session.session.end = end;
    session.session.outcome = ending.outcome;
}

Result takeBack(Closing::Kind kind, Transaction& tx) {
    const auto closing = tx.store.lastClosing();
    if (tx.open || !closing || closing->kind != kind ||
        !graceLeft(closing->at, takeBackSpan, tx.now, tx.latestWall))
        return refusedFor(Reason::NothingToTakeBack);
    auto session = tx.store.session(closing->session);
    if (!session || session->deleted)
        return refusedFor(Reason::NothingToTakeBack);
    session->session.end.reset();
    session->session.outcome.reset();
    session->session.skin.reset(); // it goes on being cooled or warmed
    session->endAnchor.reset();
    session->open = true;
    // Its changes as a closed session are no longer the past: undone later, one of them would put
    // the old end back and shorten the rest.
    while (const auto revision = tx.store.lastRevision(session->session.id))
        tx.writer.markUndone(*revision);
    forgetUndone(session->session.id, tx);
    tx.open = session;
    tx.writer.update(*session);
    tx.writer.setClosing(std::nullopt);
    const auto change =
        kind == Closing::Kind::Stopped ? ChangeKind::Resumed : ChangeKind::RingsAgain;
    return done(change, session->session);
}

} // namespace

Result perform(const Replan& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    if (Verdict verdict = mayReplan(tx.running(), command.planned); !verdict.isAllowed())
        return {verdict, {}};
    tx.open->session.planned = command.planned;
    tx.writer.update(*tx.open);
    return done(ChangeKind::Replanned, tx.open->session);
}

Result perform(const NotePainBefore& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    tx.open->session.painBefore = command.pain;
    tx.writer.update(*tx.open);
    return done(ChangeKind::PainNoted, tx.open->session);
}

Result perform(const Stop& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = tx.running();
    if (Verdict verdict = mayStop(facts); !verdict.isAllowed())
        return {verdict, {}};
    StoredSession stopped = *tx.open;
    close(stopped, endingOnStop(facts), facts.elapsed.time, tx);
    stopped.open = false;
    if (command.painAfter)
        stopped.session.painAfter = command.painAfter;
    if (command.note)
        stopped.session.note = *command.note;
    tx.writer.update(stopped);
    tx.writer.setClosing(Closing{stopped.session.id, Closing::Kind::Stopped, anchorBefore(tx.now)});
    return done(ChangeKind::Stopped, stopped.session);
}

Result perform(const SettleAlarm& /*command*/, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = tx.running();
    if (!facts.alarmDue() || tx.open->session.outcome)
        return {};
    StoredSession due = *tx.open;
    close(due, {*due.session.planned, Outcome::Unconfirmed}, facts.elapsed.time, tx);
    tx.writer.update(due);
    return done(ChangeKind::Settled, due.session);
}

Result perform(const Confirm& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = tx.running();
    if (Verdict verdict = mayConfirm(facts, command.removed, command.shortIsMeant, tx.now);
        !verdict.isAllowed())
        return {verdict, {}};
    StoredSession confirmed = *tx.open;
    close(confirmed, endingOnConfirm(facts, command.removed, tx.now), facts.elapsed.time, tx);
    confirmed.open = false;
    if (command.painAfter)
        confirmed.session.painAfter = command.painAfter;
    if (command.note)
        confirmed.session.note = *command.note;
    tx.writer.update(confirmed);
    tx.writer.setClosing(
        Closing{confirmed.session.id, Closing::Kind::Confirmed, anchorBefore(tx.now)});
    const auto starting = tx.store.lastStarting();
    if (starting && starting->session == confirmed.session.id &&
        confirmed.session.outcome == Outcome::Completed)
        tx.writer.chooseLength(confirmed.session.modality, starting->length);
    return done(ChangeKind::Confirmed, confirmed.session);
}

Result perform(const UndoStop& /*command*/, Transaction& tx) {
    return takeBack(Closing::Kind::Stopped, tx);
}

Result perform(const RingAgain& /*command*/, Transaction& tx) {
    Result result = takeBack(Closing::Kind::Confirmed, tx);
    if (!result.verdict.isAllowed())
        return result;
    // Back to the stored state of an alarm that waits.
    const Result settled = perform(SettleAlarm{}, tx);
    for (const Change& change : settled.changes)
        result.changes.front().session = change.session;
    return result;
}

} // namespace coolwarm
