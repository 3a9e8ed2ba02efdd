// SPDX-License-Identifier: MIT
// Bouts of pain: begun, ended, opened again, joined, divided, and never two at a time in one place.
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class Bouts : public testing::Test {
protected:
    Result act(const Command& command) { return m_bench.apply(command); }
    /// Adds a bout that has to be taken; open without an end.
    Episode added(sys_seconds began, std::optional<sys_seconds> ended = std::nullopt,
                  const Site& site = Site::lowerBack()) {
        Episode bout = boutFrom(began, ended);
        bout.site = site;
        EXPECT_THAT(act(AddBout{bout}), Did(EventKind::RecordAdded));
        return inLog(bout.id);
    }
    [[nodiscard]] Episode inLog(const SessionId& id) {
        return *there(recordIn<Episode>(m_bench, id));
    }
    [[nodiscard]] std::vector<Episode> bouts() { return recordsIn<Episode>(m_bench); }
    Result end(const Episode& bout, sys_seconds at) {
        return act(settingOf(bout.id, &Episode::ended, Moment{at, 0min}));
    }
    static constexpr auto day = std::chrono::days{1};

    FileBench m_bench;
};

TEST_F(Bouts, KeepWhatADoctorWantsToKnow) {
    Episode bout = boutFrom(monday - 3 * day);
    bout.trigger = WordList::of("lifting; sitting long").value();
    bout.course = Course::ComesAndGoes;
    bout.worse = WordList::of("stairs").value();
    bout.eases = WordList::of("heat\nwalking").value();
    bout.tightness = Tightness::of(3);
    bout.note = noteOf("منذ السفر");
    ASSERT_THAT(act(AddBout{bout}), Allowed());
    const Episode kept = inLog(bout.id);
    EXPECT_EQ(kept.recorded.utc, m_bench.now().wallSecond());
    bout.recorded = kept.recorded;
    EXPECT_EQ(kept, bout);
    EXPECT_EQ(kept.eases.text(), "heat; walking");
}

TEST_F(Bouts, EndAndAreOpenedAgain) {
    const Episode bout = added(monday - 3 * day);
    m_bench.advance(2h);
    ASSERT_THAT(end(bout, monday), Did(EventKind::RecordEdited));
    EXPECT_EQ(inLog(bout.id).ended, (Moment{monday, 0min}));
    EXPECT_EQ(there(inLog(bout.id).endRecorded)->utc, m_bench.now().wallSecond());
    EXPECT_EQ(inLog(bout.id).recorded, bout.recorded);
    ASSERT_THAT(act(settingOf(bout.id, &Episode::ended, std::nullopt)), Allowed());
    EXPECT_EQ(inLog(bout.id), bout);
    ASSERT_THAT(act(m_bench.undo()), Allowed());
    EXPECT_TRUE(inLog(bout.id).ended);
    ASSERT_THAT(act(m_bench.undo()), Allowed());
    EXPECT_EQ(inLog(bout.id), bout);
}

TEST_F(Bouts, AreOpenOneAtATimeInAPartOfTheBody) {
    const Episode bout = added(monday - 3 * day);
    const Episode next = boutFrom(monday - 1 * day);
    const Result refused = act(AddBout{next});
    ASSERT_THAT(refused, Refused(Reason::BoutIsOpen));
    EXPECT_EQ(std::get<Episode>(*there(refused.verdict.refusal().record)).id, bout.id);
    EXPECT_EQ(std::get<Episode>(*there(refused.verdict.refusal().wanted)).id, next.id);
    added(monday - 2 * day, std::nullopt, siteOf("Neck"));
    ASSERT_THAT(end(bout, monday - 1 * day), Allowed());
    EXPECT_THAT(act(AddBout{next}), Allowed()) << "touching ends share no time";
}

TEST_F(Bouts, SharingTimeAreRefusedWithBothNamed) {
    const Episode first = added(monday - 20 * day, monday - 15 * day);
    const Episode second = added(monday - 10 * day, monday - 5 * day);
    for (const auto& [from, to] :
         {std::pair{16, 14}, std::pair{21, 19}, std::pair{18, 17}, std::pair{25, 2}}) {
        const Result refused = act(AddBout{boutFrom(monday - from * day, monday - to * day)});
        ASSERT_THAT(refused, Refused(Reason::BoutsOverlap)) << from;
        EXPECT_EQ(std::get<Episode>(*there(refused.verdict.refusal().record)).id, first.id);
    }
    EXPECT_THAT(act(settingOf(first.id, &Episode::ended, std::nullopt)),
                Refused(Reason::BoutsOverlap));
    EXPECT_THAT(end(first, monday - 9 * day), Refused(Reason::BoutsOverlap));
    EXPECT_THAT(act(settingOf(second.id, &Episode::began, Moment{monday - 16 * day, 0min})),
                Refused(Reason::BoutsOverlap));
    EXPECT_EQ(bouts().size(), 2U);
}

TEST_F(Bouts, EndAfterTheyBeginAndNotInTheFuture) {
    const Episode bout = added(monday - 3 * day);
    EXPECT_THAT(end(bout, monday - 3 * day), Refused(Reason::BoutEndsTooEarly));
    EXPECT_THAT(end(bout, monday + 1h), Refused(Reason::LiesAhead));
    EXPECT_THAT(act(AddBout{boutFrom(monday + 1h)}), Refused(Reason::LiesAhead));
    EXPECT_THAT(act(AddBout{boutFrom(sys_seconds{-1s}, monday - 9 * day)}),
                Refused(Reason::LiesTooFarBack));
}

TEST_F(Bouts, MayLastForYears) {
    const Episode bout = added(monday - 4'000 * day);
    EXPECT_THAT(act(settingOf(bout.id, &Episode::note, noteOf("still"))), Allowed());
    EXPECT_THAT(end(bout, monday), Allowed());
}

TEST_F(Bouts, AreJoinedInOneStepAndComeApartInOne) {
    Episode one = boutFrom(monday - 20 * day, monday - 15 * day);
    one.trigger = WordList::of("lifting").value();
    one.note = noteOf("first");
    Episode other = boutFrom(monday - 10 * day);
    other.trigger = WordList::of("lifting; cold").value();
    other.course = Course::Constant;
    other.note = noteOf("second");
    ASSERT_THAT(act(AddBout{one}), Allowed());
    ASSERT_THAT(act(AddBout{other}), Allowed());
    const auto apart = bouts();

    ASSERT_THAT(act(MergeBouts{other.id, one.id}), Allowed());
    ASSERT_EQ(bouts().size(), 1U);
    const Episode joined = firstOf(bouts());
    EXPECT_EQ(joined.id, one.id);
    EXPECT_EQ(joined.began, one.began);
    EXPECT_FALSE(joined.ended) << "the later one is open";
    EXPECT_EQ(joined.trigger.text(), "lifting; cold");
    EXPECT_EQ(joined.course, Course::Constant);
    EXPECT_EQ(joined.note.text(), "first\nsecond");

    const Result undone = act(m_bench.undo());
    ASSERT_THAT(undone, Allowed());
    EXPECT_EQ(undone.events.size(), 2U);
    EXPECT_EQ(bouts(), apart);
    ASSERT_THAT(act(m_bench.redo()), Allowed());
    EXPECT_EQ(bouts(), std::vector{joined});
    ASSERT_THAT(act(m_bench.undo()), Allowed());
    EXPECT_EQ(bouts(), apart);
}

TEST_F(Bouts, AreNotJoinedAcrossAnotherOneNorAcrossTheBody) {
    const Episode one = added(monday - 20 * day, monday - 18 * day);
    added(monday - 15 * day, monday - 12 * day);
    const Episode last = added(monday - 10 * day);
    const Episode neck = added(monday - 10 * day, std::nullopt, siteOf("Neck"));
    EXPECT_THAT(act(MergeBouts{one.id, last.id}), Refused(Reason::BoutsOverlap));
    EXPECT_THAT(act(MergeBouts{one.id, neck.id}), Refused(Reason::BoutsApart));
    EXPECT_THAT(act(MergeBouts{one.id, one.id}), Refused(Reason::BoutsApart));
    EXPECT_THAT(act(MergeBouts{one.id, SessionId::random()}), Refused(Reason::NoSuchRecord));
    EXPECT_EQ(bouts().size(), 4U);
}

TEST_F(Bouts, AreDividedInOneStep) {
    const Episode whole = added(monday - 20 * day);
    EXPECT_THAT(act(SplitBout{whole.id, {monday - 20 * day, 0min}}), Refused(Reason::OutsideBout));
    EXPECT_THAT(act(SplitBout{whole.id, {monday + 1 * day, 0min}}), Refused(Reason::LiesAhead));
    ASSERT_THAT(act(SplitBout{whole.id, {monday - 10 * day, 0min}}), Allowed());
    ASSERT_EQ(bouts().size(), 2U);
    EXPECT_EQ(firstOf(bouts()).ended, (Moment{monday - 10 * day, 0min}));
    EXPECT_EQ(lastOf(bouts()).began, (Moment{monday - 10 * day, 0min}));
    EXPECT_FALSE(lastOf(bouts()).ended);
    const auto parts = bouts();
    ASSERT_THAT(act(m_bench.undo()), Allowed());
    EXPECT_EQ(bouts(), std::vector{whole});
    ASSERT_THAT(act(m_bench.redo()), Allowed());
    EXPECT_EQ(bouts(), parts);
}

TEST_F(Bouts, ComeBackOnlyWhereTheirTimeIsStillFree) {
    const Episode bout = added(monday - 20 * day, monday - 10 * day);
    ASSERT_THAT(act(DeleteBout{bout.id}), Allowed());
    const auto deletion = *there(m_bench.store().lastStep());
    added(monday - 15 * day, monday - 12 * day);
    EXPECT_THAT(act(Undo{deletion}), Refused(Reason::BoutsOverlap));
    EXPECT_EQ(bouts().size(), 1U);
}

TEST_F(Bouts, OfAMergeDoNotComeApartOnceOneOfThemWasChangedSince) {
    const Episode one = added(monday - 20 * day, monday - 15 * day);
    const Episode other = added(monday - 10 * day);
    ASSERT_THAT(act(MergeBouts{one.id, other.id}), Allowed());
    const auto merge = *there(m_bench.store().lastStep());
    ASSERT_THAT(act(settingOf(one.id, &Episode::note, noteOf("more"))), Allowed());
    EXPECT_THAT(act(Undo{merge}), Refused(Reason::NothingToUndo));
    ASSERT_THAT(act(m_bench.undo()), Allowed());
    ASSERT_THAT(act(Undo{merge}), Allowed());
    EXPECT_EQ(bouts().size(), 2U);
}

TEST_F(Bouts, InAFileThatShareTimeAreBadLines) {
    added(monday - 20 * day, monday - 15 * day);
    const ImportReport report =
        importDiaryText(m_bench, Episode::kind,
                        "began_at,ended_at,trigger,course\n"
                        "2026-02-12T08:00Z,2026-02-14T08:00Z,,\n" // within the one above
                        "2026-02-20T08:00Z,2026-02-19T08:00Z,,\n"
                        "2026-02-20T08:00Z,2026-02-22T08:00Z,\"lifting; cold\",comes_and_goes\n"
                        "2026-02-21T08:00Z,,,\n" // within the one before
                        "2026-02-25T08:00Z,,,sometimes\n"
                        "2026-02-25T08:00Z,,,\n");
    EXPECT_EQ(report.added, 2);
    std::vector<LineFault> faults;
    for (const RefusedLine& line : report.refusedLines)
        faults.push_back(line.fault);
    EXPECT_EQ(faults, (std::vector{LineFault::BoutsOverlap, LineFault::EndNotAfterStart,
                                   LineFault::BoutsOverlap, LineFault::BadCourse}));
    EXPECT_EQ(bouts().at(1).trigger.text(), "lifting; cold");
    EXPECT_EQ(bouts().at(1).endRecorded, bouts().at(1).recorded);
}

TEST_F(Bouts, AreFoundByTheirIdUntilTheyAreDeleted) {
    const Episode bout = added(monday - 3 * day);
    const auto found = [&] { return m_bench.engine().record(refOf(DiaryRecord(bout))); };
    EXPECT_EQ(std::get<Episode>(*there(found())), bout);
    ASSERT_THAT(act(DeleteBout{bout.id}), Allowed());
    EXPECT_EQ(found(), std::nullopt);
}

TEST_F(Bouts, AreProposedAfterAQuietTime) {
    const auto proposed = [&](sys_seconds at, const Site& site = Site::lowerBack()) {
        return m_bench.engine().proposesBout(site, at);
    };
    EXPECT_TRUE(proposed(monday)) << "nothing was ever told of it";
    ASSERT_THAT(act(AddPain{painAt(monday - 14 * day, 4)}), Allowed());
    EXPECT_TRUE(proposed(monday)) << "the boundary included";
    EXPECT_FALSE(proposed(monday - 1s));
    EXPECT_TRUE(proposed(monday - 1s, siteOf("Neck")));
    ASSERT_THAT(act(pastOf(Modality::Ice, monday - 3 * day, monday - 3 * day + 20min)), Allowed());
    EXPECT_FALSE(proposed(monday));
    const Episode bout = added(monday - 40 * day, monday - 30 * day);
    EXPECT_FALSE(proposed(monday - 31 * day)) << "it falls into a bout";
    EXPECT_FALSE(proposed(monday - 20 * day)) << "a bout had just ended";
    ASSERT_THAT(act(DeleteBout{bout.id}), Allowed());
    EXPECT_TRUE(proposed(monday - 20 * day));
}

} // namespace
} // namespace coolwarm::test
