// SPDX-License-Identifier: MIT
// What is worth a quiet notification, at exact moments.
#include "app/bridge/ticker.h"
#include "app/models/rest_notices.h"
#include "tests/app/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct QuietNotices : testing::Test, FileBench {
    Place place; // UTC, plain English
    RestNotices notices;

    std::optional<RestNotice> look() { return notices.look(status()); }
    std::optional<RestNotice> after(Millis time) {
        advance(time);
        return look();
    }
};

TEST_F(QuietNotices, SayNothingToBeginWith) {
    EXPECT_EQ(look(), std::nullopt);
    timed(Modality::Ice, 20min);
    advance(3h);
    RestNotices fresh;
    EXPECT_EQ(fresh.look(status()), std::nullopt) << "what was over at the start is no news";
}

TEST_F(QuietNotices, TellTheEndOfARestOnceAndAtItsVeryMoment) {
    timed(Modality::Ice, 20min); // until 08:20
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(2h - 1ms), std::nullopt);
    const auto notice = after(1ms);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"Ice is open again"_s);
    EXPECT_EQ(notice->text, u"Lower back · best by 11:20"_s);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(30min), std::nullopt);
}

TEST_F(QuietNotices, TellThatTheBestTimeEndsSoonAndNotThatItIsOver) {
    timed(Modality::Ice, 20min);
    (void)look();
    (void)after(2h);
    EXPECT_EQ(after(45min - 1ms), std::nullopt);
    const auto notice = after(1ms);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"The best time for ice ends soon"_s);
    EXPECT_EQ(notice->text, u"Lower back · best by 11:20"_s);
    EXPECT_EQ(after(15min), std::nullopt);
}

TEST_F(QuietNotices, HaveNoBestTimeForHeat) {
    timed(Modality::Heat, 15min);
    (void)look();
    const auto notice = after(2h);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"Heat is open again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s);
}

TEST_F(QuietNotices, AreOneSummaryAfterALongSleep) {
    timed(Modality::Ice, 20min);
    timed(Modality::Heat, 15min);
    (void)look();
    const auto notice = after(12h);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->title, u"Ice and heat are open again"_s);
    EXPECT_EQ(notice->text, u"Lower back"_s) << "the best time is long over";
    EXPECT_EQ(look(), std::nullopt);
}

TEST_F(QuietNotices, DisturbNoSession) {
    timed(Modality::Ice, 20min);
    (void)look();
    advance(115min);
    start(Modality::Heat, 15min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(after(6min), std::nullopt) << "ice is open by now, but somebody lies on a pack";
    must(Stop{});
    EXPECT_EQ(look(), std::nullopt) << "who stops sees the window";
}

TEST_F(QuietNotices, DoNotTakeADiscardedSessionForARest) {
    EXPECT_EQ(look(), std::nullopt);
    start(Modality::Ice, 20min);
    EXPECT_EQ(look(), std::nullopt);
    advance(10s);
    must(Discard{});
    EXPECT_EQ(look(), std::nullopt);
}

TEST_F(QuietNotices, DoNotTakeAnotherSiteForAnEndOfARest) {
    timed(Modality::Ice, 20min);
    EXPECT_EQ(look(), std::nullopt);
    EXPECT_EQ(notices.look(status(siteOf("Neck"))), std::nullopt);
}

TEST_F(QuietNotices, WakeTheHiddenWindowInTime) {
    timed(Modality::Ice, 20min);
    advance(2h);
    EXPECT_EQ(nextBeat(status(), Seen::Nowhere), Millis{45min});
    advance(45min);
    EXPECT_EQ(nextBeat(status(), Seen::Nowhere), Millis{15min}) << "then the card changes";
}

} // namespace
} // namespace coolwarm::test
