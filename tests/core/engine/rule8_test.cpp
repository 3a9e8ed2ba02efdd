// SPDX-License-Identifier: MIT
// Rule 8 as a table: who may change what when, which rest is left, and that all can be undone.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <functional>

namespace coolwarm::test {
namespace {

/// The rests that may be touched.
struct Rests {
    Millis ice{0};     ///< at "Lower back"
    Millis heat{0};    ///< at "Lower back"
    Millis iceNeck{0}; ///< of ice at "Neck"

    friend bool operator==(const Rests&, const Rests&) = default;
    friend void PrintTo(const Rests& rests, std::ostream* out) {
        *out << "ice " << spanText(rests.ice) << ", heat " << spanText(rests.heat)
             << ", ice at the neck " << spanText(rests.iceNeck);
    }
};

enum class When { DuringTheRest, AfterIt };

/// One row: an ice session of 08:00 to 08:20 and what is done to it one hour (or three) after.
struct Row {
    const char* name;
    Origin origin;
    When when;
    std::function<Command(Session)> change;
    std::optional<Reason> refused;
    Rests rests; ///< afterwards

    friend void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }
};

std::function<Command(Session)> edited(const std::function<void(Session&)>& change) {
    return [change](Session session) -> Command {
        change(session);
        return editTo(std::move(session));
    };
}

const auto deleted = [](const Session& session) -> Command { return DeletePast{session.id}; };
const auto endLater = edited([](Session& session) { there(session.end)->utc += 10min; });
const auto endEarlier = edited([](Session& session) { there(session.end)->utc -= 5min; });
const auto startEarlier = edited([](Session& session) { session.start.utc -= 5min; });
const auto startLater = edited([](Session& session) { session.start.utc += 5min; });
const auto toNeck = edited([](Session& session) { session.site = siteOf("Neck"); });
const auto toHeat = edited([](Session& session) { session.modality = Modality::Heat; });
const auto noted = edited([](Session& session) { session.note = noteOf("eased"); });
const auto scored = edited([](Session& session) {
    session.painBefore = pain(7);
    session.painAfter = pain(2);
});

constexpr Rests hour{1h, 0h, 0h};
constexpr Rests none{};

// The table. Timed sessions keep their rest while it lasts; those logged by hand take theirs along.
const std::vector<Row> table{
    {"TimedDeleted", Origin::Timer, When::DuringTheRest, deleted, {}, hour},
    {"TimedEndLater", Origin::Timer, When::DuringTheRest, endLater, {}, {70min, 0h, 0h}},
    {"TimedEndEarlier", Origin::Timer, When::DuringTheRest, endEarlier, Reason::HeldByRest, hour},
    {"TimedStartEarlier", Origin::Timer, When::DuringTheRest, startEarlier, Reason::HeldByRest,
     hour},
    {"TimedStartLater", Origin::Timer, When::DuringTheRest, startLater, Reason::HeldByRest, hour},
    {"TimedToNeck", Origin::Timer, When::DuringTheRest, toNeck, Reason::HeldByRest, hour},
    {"TimedToHeat", Origin::Timer, When::DuringTheRest, toHeat, Reason::HeldByRest, hour},
    {"TimedNoted", Origin::Timer, When::DuringTheRest, noted, {}, hour},
    {"TimedScored", Origin::Timer, When::DuringTheRest, scored, {}, hour},
    {"RestedDeleted", Origin::Timer, When::AfterIt, deleted, {}, none},
    {"RestedEndLater", Origin::Timer, When::AfterIt, endLater, {}, none},
    {"RestedEndEarlier", Origin::Timer, When::AfterIt, endEarlier, {}, none},
    {"RestedStartEarlier", Origin::Timer, When::AfterIt, startEarlier, {}, none},
    {"RestedToNeck", Origin::Timer, When::AfterIt, toNeck, {}, none},
    {"RestedToHeat", Origin::Timer, When::AfterIt, toHeat, {}, none},
    {"RestedNoted", Origin::Timer, When::AfterIt, noted, {}, none},
    {"RestedScored", Origin::Timer, When::AfterIt, scored, {}, none},
    {"ByHandDeleted", Origin::Manual, When::DuringTheRest, deleted, {}, none},
    {"ByHandEndLater", Origin::Manual, When::DuringTheRest, endLater, {}, {70min, 0h, 0h}},
    {"ByHandEndEarlier", Origin::Manual, When::DuringTheRest, endEarlier, {}, {55min, 0h, 0h}},
    {"ByHandStartEarlier", Origin::Manual, When::DuringTheRest, startEarlier, {}, hour},
    {"ByHandStartLater", Origin::Manual, When::DuringTheRest, startLater, {}, hour},
    {"ByHandToNeck", Origin::Manual, When::DuringTheRest, toNeck, {}, {0h, 0h, 1h}},
    {"ByHandToHeat", Origin::Manual, When::DuringTheRest, toHeat, {}, {0h, 1h, 0h}},
    {"ByHandNoted", Origin::Manual, When::DuringTheRest, noted, {}, hour},
    {"ByHandScored", Origin::Manual, When::DuringTheRest, scored, {}, hour},
    {"ByHandRestedDeleted", Origin::Manual, When::AfterIt, deleted, {}, none},
    {"ByHandRestedToNeck", Origin::Manual, When::AfterIt, toNeck, {}, none},
};

class RuleEight : public testing::TestWithParam<Row> {
protected:
    RuleEight() {
        m_session = GetParam().origin == Origin::Timer
                        ? m_bench.timed(Modality::Ice, 20min)
                        : m_bench.must(pastOf(Modality::Ice, monday - 20min, monday));
        m_bench.advance(GetParam().when == When::DuringTheRest ? 1h : 3h);
    }

    Rests rests() {
        return {m_bench.status().cards.ice.remaining, m_bench.status().cards.heat.remaining,
                m_bench.status(siteOf("Neck")).cards.ice.remaining};
    }

    FileBench m_bench;
    std::optional<Session> m_session;
};

TEST_P(RuleEight, HoldsForTheRow) {
    const StoredSession before = m_bench.stored(m_session->id);
    const Rests restsBefore = rests();
    const Result result = m_bench.apply(GetParam().change(*m_session));
    EXPECT_EQ(rests(), GetParam().rests);
    if (GetParam().refused) {
        ASSERT_THAT(result, Refused(*there(GetParam().refused)));
        EXPECT_EQ(result.verdict.refusal().opensAt, there(m_session->end)->utc + 2h);
        EXPECT_EQ(m_bench.stored(m_session->id), before);
        return;
    }
    ASSERT_THAT(result, Allowed());
    EXPECT_NE(m_bench.stored(m_session->id), before);
    ASSERT_THAT(m_bench.apply(m_bench.undo(m_session->id)), Did(EventKind::StepUndone));
    EXPECT_EQ(m_bench.stored(m_session->id), before);
    EXPECT_EQ(rests(), restsBefore);
    if (m_session->origin == Origin::Timer) {
        EXPECT_THAT(m_bench.apply(m_bench.undo(m_session->id)), Refused(Reason::NothingToUndo));
    }
}

INSTANTIATE_TEST_SUITE_P(Table, RuleEight, testing::ValuesIn(table),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(RuleEightAtItsBoundary, OpensExactlyWhenTheRestIsOver) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.advance(2h - 1ms);
    EXPECT_THAT(bench.apply(toNeck(session)), Refused(Reason::HeldByRest));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(toNeck(session)), Did(EventKind::RecordEdited));
}

TEST(RuleEightAfterADeletion, HoldsTheStartUntilTheRestIsOver) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.must(DeletePast{session.id});
    bench.advance(2h - 1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Allowed());
}

TEST(RuleEightAfterAReboot, HoldsOnTheWallClock) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.must(DeletePast{session.id});
    bench.reboot(1h);
    EXPECT_EQ(bench.status().cards.ice.remaining, 1h);
    bench.must(bench.undo(session.id));
    EXPECT_THAT(bench.apply(endEarlier(session)), Refused(Reason::HeldByRest));
    bench.reboot(1h);
    EXPECT_THAT(bench.apply(endEarlier(session)), Did(EventKind::RecordEdited));
}

TEST(RuleEightOnAMovedEnd, HoldsTheLongerRestAgainstAFurtherEdit) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.advance(1h);
    Session later = session;
    there(later.end)->utc += 10min;
    bench.must(editTo(later));
    EXPECT_THAT(bench.apply(editTo(session)), Refused(Reason::HeldByRest));
    EXPECT_EQ(bench.status().cards.ice.remaining, 70min);
}

} // namespace
} // namespace coolwarm::test
