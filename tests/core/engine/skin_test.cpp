// SPDX-License-Identifier: MIT
// What somebody says about the skin after a session is kept, wherever the log goes.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

class SkinAnswer : public testing::Test {
protected:
    /// Ice that was on for 67 minutes.
    Session overrun() {
        m_bench.start(Modality::Ice, 20min);
        m_bench.advance(67min);
        Confirm confirm;
        confirm.removed = RemovedNow{};
        return m_bench.must(confirm);
    }
    [[nodiscard]] Session kept(const SessionId& id) { return m_bench.stored(id).session; }
    [[nodiscard]] Status status() { return m_bench.status(Site::lowerBack()); }

    FileBench m_bench;
};

struct HurtSkin : SkinAnswer {
    HurtSkin() { m_bench.must(settingOf(overrun().id, &Session::skin, Skin::Numb)); }
    /// A start that does not say that the skin feels normal.
    static Start unanswered(Modality modality) {
        Start start = startOf(modality, 15min);
        start.request.skinFeelsNormal = false;
        return start;
    }
};

TEST_F(SkinAnswer, IsKeptWithTheSessionAndEndsTheQuestion) {
    const Session session = overrun();
    EXPECT_EQ(session.outcome, Outcome::Overran);
    ASSERT_TRUE(status().skinOpen.has_value());
    m_bench.must(settingOf(session.id, &Session::skin, Skin::White));
    EXPECT_EQ(kept(session.id).skin, Skin::White);
    EXPECT_FALSE(status().skinOpen.has_value());
    m_bench.restart();
    EXPECT_EQ(kept(session.id).skin, Skin::White);
}

TEST_F(SkinAnswer, OfAReactionProposesTheShortestLengthThereNextTime) {
    const Session session = m_bench.timed(Modality::Ice, 25min);
    EXPECT_EQ(status().cards.ice.length, 25min);
    EXPECT_FALSE(status().cards.ice.shortFor);
    for (const Skin skin : {Skin::Red, Skin::White, Skin::Blistered, Skin::Numb, Skin::Other}) {
        m_bench.must(settingOf(session.id, &Session::skin, skin));
        EXPECT_EQ(status().cards.ice.shortFor, skin);
        EXPECT_EQ(status().cards.ice.length, 15min);
        EXPECT_EQ(status().cards.heat.length, 10min) << "the skin is the same";
    }
    EXPECT_EQ(m_bench.status(siteOf("Neck")).cards.ice.length, 25min) << "elsewhere as before";
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Normal));
    EXPECT_EQ(status().cards.ice.length, 25min);
}

TEST_F(SkinAnswer, OfAReactionCountsUntilTheNextSessionThere) {
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Red));
    m_bench.advance(3h);
    EXPECT_EQ(status().cards.heat.length, 10min);
    const Session next = m_bench.timed(Modality::Heat, 20min);
    EXPECT_FALSE(status().cards.ice.shortFor) << "nobody has said anything of the skin since";
    EXPECT_EQ(status().cards.heat.length, 20min);
    ASSERT_THAT(m_bench.apply(DeletePast{next.id}), Allowed());
    EXPECT_EQ(status().cards.ice.shortFor, Skin::Red);
}

TEST_F(SkinAnswer, IsAskedForADayAndOnlyAfterTooLong) {
    const Session session = overrun();
    m_bench.advance(24h);
    EXPECT_TRUE(status().skinOpen.has_value());
    m_bench.advance(1ms);
    EXPECT_FALSE(status().skinOpen.has_value());
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Red)); // it may be said all the same
    m_bench.start(Modality::Ice, 20min);
    m_bench.advance(21min);
    m_bench.must(Confirm{});
    EXPECT_FALSE(status().skinOpen.has_value());
}

TEST_F(SkinAnswer, IsNotTakenFromAnEditOfSomethingElse) {
    const Session session = overrun();
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Numb));
    Session after = session; // as it was before
    after.painAfter = pain(3);
    m_bench.must(editTo(after));
    EXPECT_EQ(kept(session.id).skin, Skin::Numb);
    EXPECT_EQ(kept(session.id).painAfter, pain(3));
}

TEST_F(SkinAnswer, CanBeUndoneAsAnyChange) {
    const Session session = overrun();
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Numb));
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Normal));
    m_bench.must(m_bench.undo(session.id));
    EXPECT_EQ(kept(session.id).skin, Skin::Numb);
}

TEST_F(SkinAnswer, GoesWhenThePackIsStillOn) {
    const Session session = overrun();
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Normal));
    m_bench.must(RingAgain{});
    EXPECT_EQ(kept(session.id).skin, std::nullopt);
    EXPECT_THAT(m_bench.apply(settingOf(session.id, &Session::skin, Skin::Red)),
                Refused(Reason::StillOpen));
}

TEST_F(HurtSkin, IsAskedAboutBeforeEachStartHereForADay) {
    m_bench.advance(3h); // every rest is over
    for (const Modality modality : {Modality::Ice, Modality::Heat}) {
        const Result asked = m_bench.apply(unanswered(modality));
        ASSERT_THAT(asked, Refused(Reason::SkinQuestion));
        EXPECT_EQ(there(asked.verdict.refusal().other)->skin, Skin::Numb);
        EXPECT_TRUE(status().cards[modality].skinHurt);
        EXPECT_TRUE(status().cards[modality].asksSkinUntil.has_value());
    }
    EXPECT_THAT(m_bench.apply(startAt(siteOf("Neck"), Modality::Heat, 15min)), Allowed());
    m_bench.must(Stop{});
    EXPECT_THAT(m_bench.apply(unanswered(Modality::Ice)), Refused(Reason::SkinQuestion))
        << "a session elsewhere forgets nothing";
    EXPECT_TRUE(status().skinHurt.has_value());
    m_bench.advance(21h + 1ms);
    EXPECT_FALSE(status().skinHurt.has_value());
    EXPECT_FALSE(status().cards.ice.skinHurt);
    EXPECT_THAT(m_bench.apply(unanswered(Modality::Ice)), Allowed());
}

TEST_F(HurtSkin, IsStartedUponOnlyWithTheAnswerThatItIsNormalAgain) {
    m_bench.advance(3h);
    Start start = startOf(Modality::Heat, 15min);
    start.request.skinFeelsNormal = true;
    EXPECT_THAT(m_bench.apply(start), Allowed());
    m_bench.advance(1min);
    m_bench.must(Stop{});
    EXPECT_FALSE(status().skinHurt.has_value()) << "it was said to be normal since";
}

TEST_F(SkinAnswer, IsReadOutOfADamagedLog) {
    const Session session = overrun();
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Blistered));
    destroyPage(m_bench.folder() / "coolwarm.db", rootPage(m_bench.folder(), "session_history"));
    SqliteMaintenance care(m_bench.folder(), 0ms);
    static_cast<void>(care.repair(m_bench.now(), {}));
    m_bench.restart();
    EXPECT_TRUE(care.check({}).whole());
    EXPECT_EQ(kept(session.id).skin, Skin::Blistered);
}

TEST_F(SkinAnswer, ThatTheLogCannotHoldIsDamage) {
    const Session session = overrun();
    RawDatabase(m_bench.folder())
        .run("PRAGMA ignore_check_constraints = ON; UPDATE session SET skin = 'green'");
    EXPECT_FALSE(SqliteMaintenance(m_bench.folder(), 0ms).check({}).whole());
}

// The answer came with a later version: what has none is read all the same.
TEST(DamagedLogOfVersion2, IsReadThoughItHasNoAnswersAboutTheSkin) {
    const TempFolder home;
    writeBytes(home / "coolwarm.db", "");
    for (const char* part : {"log_version_1.sql", "log_version_2.sql"})
        RawDatabase(home.path()).run(bytesOf(fs::path(COOLWARM_FIXTURES) / part));
    const auto before = RawDatabase(home.path()).number("SELECT count(*) FROM session");
    ASSERT_GT(before, 0);
    destroyPage(home / "coolwarm.db", rootPage(home.path(), "session_history"));
    SqliteMaintenance care(home.path(), 0ms);
    const Recovery recovery = care.repair(FileBench().now(), {});
    EXPECT_EQ(RawDatabase(home.path()).number("SELECT count(*) FROM session"), before);
    EXPECT_EQ(recovery.unreadable, 0);
}

} // namespace
} // namespace coolwarm::test
