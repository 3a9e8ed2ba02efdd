// SPDX-License-Identifier: MIT
// When each row was written, which a later merging of two logs will ask.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class TheStamps : public testing::Test {
protected:
    /// The moment that a query of the file finds.
    sys_seconds stamp(const std::string& sql) {
        return sys_seconds{seconds{RawDatabase(m_bench.folder()).number(sql)}};
    }

    FileBench m_bench;
};

TEST_F(TheStamps, OfASessionMoveWithEachOfItsChanges) {
    const std::string changed = "SELECT changed_utc FROM session";
    m_bench.advance(999ms);
    const Session session = m_bench.start(Modality::Ice, 20min);
    EXPECT_EQ(stamp(changed), monday) << "cut to the second";
    m_bench.advance(20min);
    m_bench.must(CloseOverdueSession{});
    EXPECT_EQ(stamp(changed), monday + 20min);
    m_bench.advance(1min);
    m_bench.must(Confirm{});
    EXPECT_EQ(stamp(changed), monday + 21min);
    m_bench.advance(1h);
    m_bench.must(DeletePast{session.id});
    EXPECT_EQ(stamp(changed), monday + 81min);
    EXPECT_EQ(stamp("SELECT deleted_utc FROM session"), monday + 81min);
}

TEST_F(TheStamps, OfARevisionTellWhenAndByWhatTheSessionWasChanged) {
    Session session = m_bench.must(pastOf(Modality::Ice, monday - 40min, monday - 20min));
    const auto kinds = [&] {
        return RawDatabase(m_bench.folder())
            .rows("SELECT kind, at_utc - " + std::to_string(monday.time_since_epoch().count()) +
                  " FROM revision ORDER BY id");
    };
    m_bench.advance(1min);
    session.note = noteOf("changed");
    m_bench.must(editTo(session));
    m_bench.advance(1min);
    m_bench.must(DeletePast{session.id});
    m_bench.advance(1min);
    m_bench.must(m_bench.undo(session.id));
    // The first is its entry by hand.
    EXPECT_EQ(kinds(), (std::vector<std::string>{"edited|0", "edited|60", "deleted|120", "undone|180"}));
}

TEST_F(TheStamps, OfPlanAndBriefingTellWhenTheyWereTaken) {
    m_bench.advance(1h);
    ASSERT_THAT(m_bench.apply(ConfirmBriefing{}), Allowed());
    m_bench.advance(1h);
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 20min}, 2h}), Allowed());
    EXPECT_EQ(stamp("SELECT briefed_utc FROM state"), monday + 1h);
    EXPECT_EQ(stamp("SELECT changed_utc FROM protocol WHERE modality = 'ice'"), monday + 2h);
}

} // namespace
} // namespace coolwarm::test
