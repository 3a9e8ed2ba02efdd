// SPDX-License-Identifier: MIT
// What is told of a session, and when it was written down beside when it happened.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class WhatIsToldOfASession : public testing::Test {
protected:
    [[nodiscard]] StoredSession stored(const Session& session) {
        return m_bench.stored(session.id);
    }
    [[nodiscard]] sys_seconds now() const { return m_bench.now().wallSecond(); }

    FileBench m_bench;
};

TEST_F(WhatIsToldOfASession, IsStampedAtItsStartAndAtItsEnd) {
    Start start = startOf(Modality::Ice, 20min);
    start.painBefore = pain(7);
    const Session session = m_bench.must(start);
    const sys_seconds started = now();
    EXPECT_EQ(stored(session).recorded, started);
    EXPECT_EQ(stored(session).painBeforeRecorded, started);
    m_bench.advance(21min);
    Confirm confirm;
    confirm.painAfter = pain(3);
    m_bench.must(confirm);
    EXPECT_EQ(stored(session).painBeforeRecorded, started);
    EXPECT_EQ(stored(session).painAfterRecorded, now());
    EXPECT_FALSE(stored(session).skinRecorded);
}

TEST_F(WhatIsToldOfASession, IsStampedAnewWhenItIsCorrectedAndNotWhenItStays) {
    Start start = startOf(Modality::Ice, 20min);
    start.painBefore = pain(7);
    const Session session = m_bench.must(start);
    const sys_seconds started = now();
    m_bench.advance(20min);
    m_bench.must(Confirm{});
    m_bench.advance(30min);
    m_bench.must(settingOf(session.id, &Session::painAfter, pain(4)));
    EXPECT_EQ(stored(session).painAfterRecorded, now());
    EXPECT_EQ(stored(session).painBeforeRecorded, started);
    m_bench.advance(10min);
    m_bench.must(settingOf(session.id, &Session::note, noteOf("good")));
    EXPECT_EQ(stored(session).painAfterRecorded, now() - 10min);
    m_bench.must(settingOf(session.id, &Session::painBefore, pain(8)));
    EXPECT_EQ(stored(session).painBeforeRecorded, now());
    m_bench.must(settingOf(session.id, &Session::skin, Skin::Red));
    EXPECT_EQ(stored(session).skinRecorded, now());
}

TEST_F(WhatIsToldOfASession, HasNoTimeOnceItIsClearedAndItsOwnAgainWhenThatIsUndone) {
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.must(settingOf(session.id, &Session::painAfter, pain(4)));
    const StoredSession told = stored(session);
    m_bench.advance(1h);
    m_bench.must(settingOf(session.id, &Session::painAfter, std::nullopt));
    EXPECT_FALSE(stored(session).session.painAfter);
    EXPECT_FALSE(stored(session).painAfterRecorded);
    ASSERT_THAT(m_bench.apply(m_bench.undo()), Allowed());
    EXPECT_EQ(stored(session), told);
}

TEST_F(WhatIsToldOfASession, CanBeGivenBeforeWhileItRuns) {
    const Session session = m_bench.start(Modality::Heat, 15min);
    EXPECT_FALSE(stored(session).painBeforeRecorded);
    m_bench.advance(2min);
    m_bench.must(NotePainBefore{pain(6)});
    EXPECT_EQ(stored(session).painBeforeRecorded, now());
    m_bench.must(NotePainBefore{std::nullopt});
    EXPECT_FALSE(stored(session).painBeforeRecorded);
}

TEST_F(WhatIsToldOfASession, OfThePastWasWrittenDownNow) {
    LogPast past = pastOf(Modality::Ice, monday - 5h, monday - 5h + 20min);
    past.painAfter = pain(2);
    const Session session = m_bench.must(past);
    EXPECT_EQ(stored(session).recorded, now());
    EXPECT_EQ(stored(session).painAfterRecorded, now());
    EXPECT_FALSE(stored(session).painBeforeRecorded);
}

TEST_F(WhatIsToldOfASession, OnAClockSetBackWasWrittenDownBeforeItHappened) {
    const Session session = m_bench.timed(Modality::Ice, 20min);
    m_bench.clock.moveWallClock(-3h);
    m_bench.must(settingOf(session.id, &Session::painAfter, pain(4)));
    EXPECT_EQ(stored(session).painAfterRecorded, now());
    EXPECT_LT(*there(stored(session).painAfterRecorded), there(session.end)->utc);
}

} // namespace
} // namespace coolwarm::test
