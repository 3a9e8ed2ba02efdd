// SPDX-License-Identifier: MIT
// Every refusal there is leaves the log and the engine exactly as they were.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace coolwarm::test {
namespace {

/// Brings the bench into a state and returns the command that has to be refused there.
using Setup = std::function<Command(FileBench&)>;

struct Case {
    Reason reason;
    Setup setup;
};

void runIce(FileBench& bench, Millis on) {
    bench.start(Modality::Ice, 20min);
    bench.advance(on);
}

Command edit(Session session, const std::function<void(Session&)>& change) {
    change(session);
    return editTo(std::move(session));
}

Command unskinned(Start start) {
    start.request.skinFeelsNormal = false;
    return start;
}

Command removedAt(sys_seconds moment) {
    Confirm confirm;
    confirm.removed = moment;
    return confirm;
}

const std::vector<Case> cases{
    {Reason::LengthOutsideWindow, [](FileBench&) { return startOf(Modality::Ice, 26min); }},
    {Reason::LengthOutsideWindow,
     [](FileBench& bench) {
         runIce(bench, 5min);
         return Replan{26min};
     }},
    {Reason::Resting,
     [](FileBench& bench) {
         bench.timed(Modality::Ice, 20min);
         return startAt(siteOf("LOWER back"), Modality::Ice, 20min);
     }},
    {Reason::SessionRunning,
     [](FileBench& bench) {
         runIce(bench, 5min);
         return startAt(siteOf("A new site"), Modality::Heat, 15min);
     }},
    {Reason::AlarmWaiting,
     [](FileBench& bench) {
         runIce(bench, 20min);
         return startOf(Modality::Heat, 15min);
     }},
    {Reason::SkinQuestion,
     [](FileBench& bench) {
         bench.timed(Modality::Ice, 20min);
         return unskinned(startOf(Modality::Heat, 15min));
     }},
    {Reason::AgoTooLong, [](FileBench&) { return startAgo(Modality::Ice, 20min, 25min); }},
    {Reason::AgoInsideRest,
     [](FileBench& bench) {
         bench.timed(Modality::Ice, 20min);
         bench.advance(2h);
         return startAgo(Modality::Ice, 20min, 1min);
     }},
    {Reason::AgoInsideSession,
     [](FileBench& bench) {
         bench.timed(Modality::Heat, 15min);
         return startAgo(Modality::Ice, 20min, 1min);
     }},
    {Reason::NothingRunning, [](FileBench&) { return Replan{20min}; }},
    {Reason::NothingRunning, [](FileBench&) { return NotePainBefore{pain(1)}; }},
    {Reason::NothingRunning, [](FileBench&) { return Stop{}; }},
    {Reason::NothingRunning, [](FileBench&) { return Discard{}; }},
    {Reason::NothingRunning, [](FileBench&) { return CloseOverdueSession{}; }},
    {Reason::NothingRunning, [](FileBench&) { return Confirm{}; }},
    {Reason::AlarmNotDue,
     [](FileBench& bench) {
         runIce(bench, 19min);
         return Confirm{RemovedNow{}, pain(1), noteOf("not yet")};
     }},
    {Reason::AlarmDue,
     [](FileBench& bench) {
         runIce(bench, 20min);
         return Stop{pain(1), noteOf("too late")};
     }},
    {Reason::AlarmDue,
     [](FileBench& bench) {
         runIce(bench, 20min);
         return Replan{25min};
     }},
    {Reason::TooLateToDiscard,
     [](FileBench& bench) {
         runIce(bench, 61s);
         return Discard{};
     }},
    {Reason::ShorterThanElapsed,
     [](FileBench& bench) {
         runIce(bench, 18min);
         return Replan{17min};
     }},
    {Reason::NothingToTakeBack,
     [](FileBench& bench) {
         runIce(bench, 5min);
         bench.must(Stop{});
         bench.advance(61s);
         return UndoStop{};
     }},
    {Reason::NothingToTakeBack,
     [](FileBench& bench) {
         bench.timed(Modality::Ice, 20min);
         bench.advance(61s);
         return RingAgain{};
     }},
    {Reason::RemovedOutsideSession,
     [](FileBench& bench) {
         runIce(bench, 30min);
         return removedAt(monday - 1s);
     }},
    {Reason::RemovedBeforeWindow,
     [](FileBench& bench) {
         runIce(bench, 30min);
         return removedAt(monday + 15min - 1s);
     }},
    {Reason::EndNotAfterStart, [](FileBench&) { return pastOf(Modality::Ice, monday, monday); }},
    {Reason::InTheFuture,
     [](FileBench&) { return pastOf(Modality::Ice, monday - 1h, monday + 1s); }},
    {Reason::BeforeTheLog,
     [](FileBench&) { return pastOf(Modality::Ice, sys_seconds{-1s}, sys_seconds{1s}); }},
    {Reason::LongerThanADay,
     [](FileBench&) { return pastOf(Modality::Ice, monday - 25h, monday); }},
    {Reason::Overlaps,
     [](FileBench& bench) {
         bench.timed(Modality::Ice, 20min);
         return pastOf(Modality::Heat, monday - 10min, monday + 1s);
     }},
    {Reason::Overlaps,
     [](FileBench& bench) {
         const Session first = bench.must(pastOf(Modality::Ice, monday - 60min, monday - 40min));
         bench.must(DeletePast{first.id});
         bench.must(pastOf(Modality::Ice, monday - 50min, monday - 30min));
         return bench.undo(first.id);
     }},
    {Reason::HeldByRest,
     [](FileBench& bench) {
         return edit(bench.timed(Modality::Ice, 20min),
                     [](Session& session) { session.site = siteOf("A new site"); });
     }},
    {Reason::StillOpen,
     [](FileBench& bench) {
         return edit(bench.start(Modality::Ice, 20min),
                     [](Session& session) { session.note = noteOf("running"); });
     }},
    {Reason::StillOpen,
     [](FileBench& bench) { return DeletePast{bench.start(Modality::Ice, 20min).id}; }},
    {Reason::NoSuchSession, [](FileBench&) { return DeletePast{SessionId::random()}; }},
    {Reason::NoSuchSession, [](FileBench&) { return editTo(Session{SessionId::random()}); }},
    {Reason::ChangedMeanwhile,
     [](FileBench& bench) {
         const Session session = bench.timed(Modality::Ice, 20min);
         EditSession wish = settingOf(session.id, &Session::note, noteOf("as it is typed"));
         wish.base.set(&Session::note, noteOf("as the form had it"));
         return wish;
     }},
    {Reason::NothingToUndo,
     [](FileBench& bench) { return bench.undo(bench.timed(Modality::Ice, 20min).id); }},
    {Reason::NothingToUndo,
     [](FileBench&) {
         return Undo{{1'000'000, 1'000'000, {}, {}}};
     }},
    {Reason::NothingToRedo,
     [](FileBench& bench) {
         const SessionId id = bench.timed(Modality::Ice, 20min).id;
         bench.must(DeletePast{id});
         return bench.redo(id);
     }},
    {Reason::ProtocolWidens,
     [](FileBench&) {
         return SetProtocol{Modality::Ice, {15min, 26min}, 120min};
     }},
    {Reason::PlanHeldByRest,
     [](FileBench& bench) {
         (void)bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 240min});
         bench.timed(Modality::Ice, 20min);
         return SetProtocol{Modality::Ice, {15min, 25min}, 120min};
     }},
};

TEST(EveryRefusal, LeavesLogAndStateUntouched) {
    for (std::size_t at = 0; at < cases.size(); ++at) {
        SCOPED_TRACE("case " + std::to_string(at) + ", " + wordOf(cases[at].reason));
        FileBench bench;
        const Command command = cases[at].setup(bench);
        const std::string log = dumpOf(bench.folder());
        const auto open = bench.engine().open();
        const auto places = bench.engine().sites().size();

        const Result result = bench.apply(command);
        EXPECT_THAT(result, Refused(cases[at].reason));
        EXPECT_TRUE(result.events.empty());
        EXPECT_EQ(dumpOf(bench.folder()), log);
        EXPECT_EQ(bench.engine().open(), open);
        EXPECT_EQ(bench.engine().sites().size(), places);
    }
}

TEST(EveryRefusal, IsTriedAboveWithEveryReasonThereIs) {
    std::set<Reason> tried;
    for (const Case& refusal : cases)
        tried.insert(refusal.reason);
    EXPECT_EQ(tried.size(), static_cast<std::size_t>(Reason::PlanHeldByRest) + 1);
}

TEST(ALogDump, TellsEveryChangeApart) {
    FileBench bench;
    std::set<std::string> dumps{dumpOf(bench.folder())};
    const auto changed = [&] { return dumps.insert(dumpOf(bench.folder())).second; };
    bench.start(Modality::Ice, 20min);
    EXPECT_TRUE(changed());
    bench.must(NotePainBefore{pain(3)});
    EXPECT_TRUE(changed());
    bench.must(Stop{});
    EXPECT_TRUE(changed());
    ASSERT_THAT(bench.apply(ChooseSite{siteOf("Neck")}), Allowed());
    EXPECT_TRUE(changed());
    ASSERT_THAT(bench.apply(ConfirmBriefing{}), Allowed());
    EXPECT_TRUE(changed());
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 120min}), Allowed());
    EXPECT_TRUE(changed());
}

} // namespace
} // namespace coolwarm::test
