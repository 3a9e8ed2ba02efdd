// SPDX-License-Identifier: MIT
// Logs as another program could leave them: the engine gets through what it never writes itself.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <functional>

namespace coolwarm::test {
namespace {

struct HomeOfOddLog {
    FakeHome home;
};

/// A bench on a log in memory, which another program can write as it likes.
class OddLog : private HomeOfOddLog, public Bench {
public:
    OddLog() : Bench(home) {}

    void write(const std::function<void(StoreWriter&)>& work) {
        const auto writer = store().begin(now());
        work(*writer);
        writer->commit();
        engine().refresh();
    }
    /// Writes the session anew, changed.
    void change(const SessionId& id, const std::function<void(StoredSession&)>& by) {
        StoredSession session = stored(id);
        by(session);
        write([&](StoreWriter& writer) { writer.update(session); });
    }
};

TEST(AnOpenSessionWithoutAPlannedLength, NeverRings) {
    OddLog log;
    const Session session = log.start(Modality::Ice, 20min);
    log.change(session.id, [](StoredSession& kept) { kept.session.planned.reset(); });
    log.advance(9h);
    EXPECT_TRUE(log.tick().empty());
}

TEST(ATimedSessionWhoseEndIsPinnedNowhere, IsPinnedWhenItsEndMoves) {
    OddLog log;
    Session session = log.timed(Modality::Ice, 20min);
    log.change(session.id, [](StoredSession& kept) { kept.endAnchor.reset(); });
    EXPECT_EQ(log.status().cards.ice.remaining, 0ms);
    log.advance(1h);
    there(session.end)->utc += 10min;
    log.must(editTo(session));
    EXPECT_EQ(log.status().cards.ice.remaining, 70min);
    EXPECT_EQ(there(log.stored(session.id).endAnchor)->boot, log.now().boot);
}

TEST(AChangeOfADeletedSession, IsUndoneWhateverStandsInItsPlaceByNow) {
    OddLog log;
    const Session session = log.must(pastOf(Modality::Ice, monday - 60min, monday - 40min));
    log.must(DeletePast{session.id});
    log.write([&](StoreWriter& writer) {
        writer.keepRevision(log.stored(session.id), RevisionKind::Edited);
    });
    log.change(session.id, [](StoredSession& kept) { kept.session.note = noteOf("changed"); });
    log.must(pastOf(Modality::Ice, monday - 50min, monday - 30min));
    EXPECT_EQ(log.must(log.undo(session.id)).note, Note());
    EXPECT_TRUE(log.stored(session.id).deleted);
    EXPECT_THAT(log.apply(log.undo(session.id)), Refused(Reason::Overlaps)) << "the deletion";
}

} // namespace
} // namespace coolwarm::test
