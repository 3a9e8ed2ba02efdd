// SPDX-License-Identifier: MIT
// The changes that are interrupted, each with a history that allows it.
#include "tests/faults/scene.h"
#include "tests/support/commands.h"

namespace coolwarm::test {

namespace {

Site elbow() {
    return siteOf("Left elbow, outside");
}

// A note that takes pages of its own.
Note longNote(char letter) {
    return noteOf(std::string(9'000, letter));
}

// A morning with something of everything, so that a change touches a log with more than one page of
// each table. Ends with all rests over.
Session aMorning(Bench& bench) {
    bench.timed(Modality::Heat, 15min);
    const Session session = bench.start(Modality::Ice, 20min, elbow());
    bench.advance(10min);
    Stop stop;
    stop.note = longNote('a');
    stop.painAfter = pain(4);
    bench.must(stop);
    bench.advance(3h);
    for (int count = 0; count < 6; ++count) {
        bench.timed(Modality::Ice, 20min);
        bench.advance(2h);
    }
    return session;
}

void toTheAlarm(Bench& bench) {
    aMorning(bench);
    bench.start(Modality::Ice, 20min);
    bench.advance(20min);
}

Command toStart(Bench& bench) {
    aMorning(bench);
    Start start = startAt(siteOf("Right elbow, inside"), Modality::Heat, 12min);
    start.painBefore = pain(6);
    return start;
}

Command toReplan(Bench& bench) {
    aMorning(bench);
    bench.start(Modality::Ice, 20min);
    return Replan{24min};
}

Command toStop(Bench& bench) {
    aMorning(bench);
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    Stop stop;
    stop.painAfter = pain(2);
    stop.note = longNote('s');
    return stop;
}

Command toUndoTheStop(Bench& bench) {
    aMorning(bench);
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.advance(20s);
    return UndoStop{};
}

Command toDiscard(Bench& bench) {
    aMorning(bench);
    bench.start(Modality::Ice, 20min, elbow());
    bench.advance(30s);
    return Discard{};
}

Command toCloseOverdue(Bench& bench) {
    toTheAlarm(bench);
    return CloseOverdueSession{};
}

Command toConfirm(Bench& bench) {
    toTheAlarm(bench);
    bench.must(CloseOverdueSession{});
    bench.advance(4min);
    Confirm confirm;
    confirm.removed = RemovedNow{};
    confirm.painAfter = pain(1);
    return confirm;
}

Command toRingAgain(Bench& bench) {
    toTheAlarm(bench);
    bench.must(Confirm{});
    bench.advance(30s);
    return RingAgain{};
}

Command toLogPast(Bench& bench) {
    aMorning(bench);
    LogPast past = pastOf(Modality::Heat, monday - 5h, monday - 5h + 25min);
    past.site = elbow();
    past.note = longNote('p');
    return past;
}

Command toEdit(Bench& bench) {
    const Session shown = bench.stored(aMorning(bench).id).session;
    Session wanted = shown;
    wanted.note = longNote('e');
    wanted.end->utc += 3min;
    return editOf(shown, wanted);
}

Command toDelete(Bench& bench) {
    return DeletePast{aMorning(bench).id};
}

Command toUndo(Bench& bench) {
    const SessionId id = aMorning(bench).id;
    bench.must(DeletePast{id});
    return bench.undo(id);
}

Command toRedo(Bench& bench) {
    const SessionId id = aMorning(bench).id;
    bench.must(DeletePast{id});
    bench.must(bench.undo(id));
    return bench.redo(id);
}

Command toChooseSite(Bench& bench) {
    aMorning(bench);
    return ChooseSite{siteOf("Heel, under the strap")};
}

Command toNarrow(Bench& bench) {
    aMorning(bench);
    return SetProtocol{Modality::Ice, {16min, 20min}, 180min};
}

Command toBrief(Bench&) {
    return ConfirmBriefing{};
}

Command toPrefer(Bench& bench) {
    aMorning(bench);
    Preferences preferences;
    preferences.tone = RingTone::Wood;
    preferences.quietHours = QuietHours::of(22h, 7h);
    preferences.lengths.ice = 22min;
    return SetPreferences{preferences};
}

} // namespace

const std::vector<ChangeOfLog>& changesOfLog() {
    static const std::vector<ChangeOfLog> changes{{"TheFirstOpening", nullptr},
                                                  {"AStart", toStart},
                                                  {"AReplan", toReplan},
                                                  {"AStop", toStop},
                                                  {"TheUndoOfAStop", toUndoTheStop},
                                                  {"ADiscard", toDiscard},
                                                  {"TheClosingOfAnOverdueSession", toCloseOverdue},
                                                  {"AConfirmation", toConfirm},
                                                  {"ASecondRing", toRingAgain},
                                                  {"APastSession", toLogPast},
                                                  {"AnEdit", toEdit},
                                                  {"ADeletion", toDelete},
                                                  {"TheUndoOfADeletion", toUndo},
                                                  {"TheRedoOfADeletion", toRedo},
                                                  {"AChoiceOfSite", toChooseSite},
                                                  {"APlan", toNarrow},
                                                  {"TheBriefing", toBrief},
                                                  {"ThePreferences", toPrefer}};
    return changes;
}

} // namespace coolwarm::test
