// SPDX-License-Identifier: MIT
// Carries out what is done to a running session, after asking rules 4, 6 and 10.
#include "core/engine/commands/running.h"

#include "core/engine/transaction.h"

namespace coolwarm {

namespace {

// Ends the session after `ending.length`, which lies `elapsed - length` before now. The end of an
// alarm that is stored already stays where it was found when it is the answer.
void close(StoredSession& session, const Ending& ending, Millis elapsed, const Present& present) {
    const Moment end = present.zone.at(session.session.start.utc + ending.length);
    if (!session.endAnchor || session.session.end->utc != end.utc)
        session.endAnchor = endBefore(present.now, elapsed - ending.length, present.latestWall);
    session.session.end = end;
    session.session.outcome = ending.outcome;
}

// `command` is a stop or a confirmation.
template <class Wish>
Closed closed(const Wish& command, Closing::Kind kind, const Ending& ending,
              const RunningFacts& facts, const Present& present) {
    StoredSession session = *present.open;
    close(session, ending, facts.elapsed.time, present);
    session.open = false;
    if (command.painAfter)
        session.session.painAfter = command.painAfter;
    if (command.note)
        session.session.note = *command.note;
    stampAnswers(session, present.open->session, present.now.wallSecond());
    const Closing closing{session.session.id, kind, anchorBefore(present.now)};
    return {Verdict::allowed(), std::move(session), closing};
}

Result takeBack(Closing::Kind kind, Transaction& tx) {
    const auto closing = tx.store.lastClosing();
    if (tx.open || !closing || closing->kind != kind ||
        !graceLeft(closing->at, takeBackSpan, tx.now, tx.latestWall))
        return refusedFor(Reason::NothingToTakeBack);
    auto session = tx.store.session(closing->session);
    if (!session || session->deleted)
        return refusedFor(Reason::NothingToTakeBack);
    openAgain(*session);
    // Its changes as a closed session are no longer the past: undone later, one of them would put
    // the old end back and shorten the rest.
    tx.writer.closeJournalOf(session->session.id);
    tx.open = session;
    tx.writer.update(*session);
    tx.writer.setClosing(std::nullopt);
    if (kind == Closing::Kind::Stopped)
        return done(SessionResumed{{session->session}});
    return done(AlarmRingsAgain{{session->session}});
}

} // namespace

Result perform(const Replan& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    if (Verdict verdict = mayReplan(tx.running(), command.planned); !verdict.isAllowed())
        return {verdict, {}};
    tx.open->session.planned = command.planned;
    tx.writer.update(*tx.open);
    return done(SessionReplanned{{tx.open->session}});
}

Result perform(const NotePainBefore& command, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    const Session before = tx.open->session;
    tx.open->session.painBefore = command.pain;
    stampAnswers(*tx.open, before, tx.now.wallSecond());
    tx.writer.update(*tx.open);
    return done(PainNoted{{tx.open->session}});
}

Result perform(const Stop& command, Transaction& tx) {
    const Closed stopped = closedBy(command, tx);
    if (!stopped.session)
        return {stopped.verdict, {}};
    tx.writer.update(*stopped.session);
    tx.writer.setClosing(stopped.closing);
    return done(SessionStopped{{stopped.session->session}});
}

Closed closedBy(const Stop& command, const Present& present) {
    if (!present.open)
        return {refusedFor(Reason::NothingRunning).verdict, {}, {}};
    const RunningFacts facts = present.running();
    if (Verdict verdict = mayStop(facts); !verdict.isAllowed())
        return {verdict, {}, {}};
    return closed(command, Closing::Kind::Stopped, endingOnStop(facts), facts, present);
}

Result perform(const CloseOverdueSession& /*command*/, Transaction& tx) {
    if (!tx.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = tx.running();
    if (!facts.alarmDue() || tx.open->session.outcome)
        return {};
    StoredSession due = *tx.open;
    close(due, {*due.session.planned, Outcome::Unconfirmed}, facts.elapsed.time, tx);
    tx.writer.update(due);
    return done(SessionOverdue{{due.session}});
}

Result perform(const Confirm& command, Transaction& tx) {
    const Closed closing = closedBy(command, tx);
    if (!closing.session)
        return {closing.verdict, {}};
    const Session& confirmed = closing.session->session;
    tx.writer.update(*closing.session);
    tx.writer.setClosing(closing.closing);
    const auto starting = tx.store.lastStarting();
    if (starting && starting->session == confirmed.id && confirmed.outcome == Outcome::Completed)
        tx.writer.chooseLength(confirmed.modality, starting->length);
    return done(SessionConfirmed{{confirmed}});
}

Closed closedBy(const Confirm& command, const Present& present) {
    if (!present.open)
        return {refusedFor(Reason::NothingRunning).verdict, {}, {}};
    const RunningFacts facts = present.running();
    if (Verdict verdict = mayConfirm(facts, command.removed, command.shortIsMeant, present.now);
        !verdict.isAllowed())
        return {verdict, {}, {}};
    return closed(command, Closing::Kind::Confirmed,
                  endingOnConfirm(facts, command.removed, present.now), facts, present);
}

void openAgain(StoredSession& session) {
    session.session.end.reset();
    session.session.outcome.reset();
    session.session.skin.reset(); // it goes on being cooled or warmed
    session.skinRecorded.reset();
    session.endAnchor.reset();
    session.open = true;
}

Result perform(const UndoStop& /*command*/, Transaction& tx) {
    return takeBack(Closing::Kind::Stopped, tx);
}

Result perform(const RingAgain& /*command*/, Transaction& tx) {
    const Result result = takeBack(Closing::Kind::Confirmed, tx);
    if (!result.verdict.isAllowed())
        return result;
    // Back to the stored state of an alarm that waits.
    const Result settled = perform(CloseOverdueSession{}, tx);
    if (settled.events.empty())
        return result;
    return done(AlarmRingsAgain{{sessionIn(settled.events.front()).value()}});
}

} // namespace coolwarm
