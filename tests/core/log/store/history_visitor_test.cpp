// SPDX-License-Identifier: MIT
// Whoever reads the log slowly holds up nobody who writes it.
#include "core/engine/engine.h"
#include "core/log/store/sqlite_store.h"
#include "tests/core/log/store/history_log.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(AVisitorThatTakesItsTime, DoesNotHoldUpAStart) {
    const TempFolder folder;
    fillLog(folder.path(), {6000, monday - 48h});
    const FakeZone zone;
    const FakeClock clock{monday};
    SqliteStore store(folder.path(), 0ms);
    Engine engine(store, zone);
    const auto reader = openHistory(folder.path(), 0ms);
    int seen = 0;
    reader->stream({}, [&](const Session&) {
        // From inside, as from a pipe that nobody reads: the very first, and one of a later portion.
        ++seen;
        if (seen == 1) {
            EXPECT_THAT(engine.apply(startOf(Modality::Ice, 20min), clock.now()), Allowed());
        } else if (seen == 5000) {
            EXPECT_THAT(engine.apply(Discard{}, clock.now()), Allowed());
        }
        return true;
    });
    EXPECT_EQ(seen, 6000);
}

TEST(AVisitorThatTakesItsTime, SeesWhatIsWrittenMeanwhileAndEverySessionOnce) {
    const TempFolder folder;
    fillLog(folder.path(), {6000, monday - 48h});
    SqliteStore store(folder.path(), 0ms);
    const auto reader = openHistory(folder.path(), 0ms);
    std::vector<std::string> ids;
    reader->stream({}, [&](const Session& session) {
        ids.push_back(session.id.text());
        if (ids.size() == 10) {
            const auto writer = store.begin({monday, 1h, BootId{"boot"}});
            writer->insert(closedSession(7000, monday - 24h)); // later than all of them
            writer->commit();
        }
        return true;
    });
    EXPECT_EQ(ids.size(), 6001U);
    EXPECT_EQ(lastOf(ids), numbered(7000).text());
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::unique(ids.begin(), ids.end()), ids.end());
}

TEST(AVisitorThatTakesItsTime, GetsLongNotesInSmallPortions) {
    const TempFolder folder;
    fillLog(folder.path(), {300, monday, 9000});
    const auto reader = openHistory(folder.path(), 0ms);
    int seen = 0;
    reader->stream({}, [&](const Session& session) {
        EXPECT_EQ(session.note.text().size(), 9000U);
        return ++seen > 0;
    });
    EXPECT_EQ(seen, 300);
}

} // namespace
} // namespace coolwarm::test
