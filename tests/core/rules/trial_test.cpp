// SPDX-License-Identifier: MIT
// How far a trial is and what it proposes, by hand-made logs and against another way to count.
#include "core/rules/trial.h"

#include "core/domain/diary/trial_order.h"
#include "tests/core/rules/rule_facts.h"
#include "tests/support/there.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace coolwarm::test {
namespace {

using B = TrialBlock;

Trial trialOf(const char* order) {
    Trial trial = Trial::blank(SessionId::random());
    trial.began = {noon, 0min};
    trial.order = TrialOrder::of(order).value();
    return trial;
}

/// A timed session of 15 min that begins so long after noon, with scores before and after.
StoredSession session(Modality modality, minutes at, std::optional<int> before = 6,
                      std::optional<int> after = 4) {
    StoredSession stored = endedAtNoon(modality);
    stored.session.start.utc = noon + at;
    stored.session.end = Moment{noon + at + 15min, 0min};
    if (before)
        stored.session.painBefore = pain(*before);
    if (after)
        stored.session.painAfter = pain(*after);
    return stored;
}
constexpr Modality ice = Modality::Ice;
constexpr Modality heat = Modality::Heat;

TEST(AnOrder, IsDrawnByChanceWithIceFirstAsOftenAsHeat) {
    std::set<std::string> seen;
    std::map<char, int> firsts;
    for (int draw = 0; draw < 200; ++draw) {
        const std::string text = TrialOrder::drawn(10).text();
        EXPECT_EQ(std::count(text.begin(), text.end(), 'i'), 5) << text;
        seen.insert(text);
        ++firsts[text.at(0)];
    }
    EXPECT_GT(seen.size(), 100U) << "there are 252";
    EXPECT_GT(firsts['i'], 50);
    EXPECT_GT(firsts['h'], 50);
    const std::string odd = TrialOrder::drawn(7).text();
    EXPECT_TRUE(std::count(odd.begin(), odd.end(), 'i') == 3 ||
                std::count(odd.begin(), odd.end(), 'i') == 4);
}

TEST(AnOrder, IsReadAsItWasWritten) {
    EXPECT_EQ(TrialOrder::of("ihhiih").value().text(), "ihhiih");
    for (const char* wrong : {"", "ihihi", "ihihix", "IHIHIH"})
        EXPECT_FALSE(TrialOrder::of(wrong)) << wrong;
    EXPECT_FALSE(TrialOrder::of(std::string(31, 'i')));
}

TEST(Declines, AreReadAsTheyWereWritten) {
    const auto both = TrialDeclines().with(noon + 1h).value().with(noon).value();
    EXPECT_EQ(both.text(), "2026-03-02T12:00:00+00:00; 2026-03-02T13:00:00+00:00");
    EXPECT_EQ(TrialDeclines::of(both.text()), both);
    EXPECT_EQ(both.with(noon), both) << "each once";
    EXPECT_EQ(TrialDeclines::of(""), TrialDeclines());
    for (const char* wrong :
         {"x", "2026-03-02T12:00:00", "2026-03-02T12:00:00+00:00; y", "1969-12-31T23:59:59+00:00"})
        EXPECT_FALSE(TrialDeclines::of(wrong)) << wrong;
}

TEST(ATrial, GoesThroughItsBlocksInTheOrderThatWasDrawn) {
    const Trial trial = trialOf("hiiiih");
    const TrialState begun = trialState(trial, {});
    EXPECT_EQ(there(begun.next)->modality, heat);
    EXPECT_EQ(there(begun.next)->notBefore, noon);
    const TrialState half = trialState(trial, {session(heat, 0min)});
    EXPECT_EQ(firstOf(half.blocks), B::UnderWay);
    EXPECT_EQ(there(half.next)->modality, ice);
    EXPECT_EQ(there(half.next)->notBefore, noon + 15min + trialApart);
    const TrialState done = trialState(trial, {session(heat, 0min, 7, 4), session(ice, 3h, 5, 4)});
    EXPECT_EQ(firstOf(done.blocks), B::Done);
    EXPECT_EQ(done.differences, std::vector<double>{-2}) << "heat took 3 away, ice 1";
    EXPECT_EQ(there(done.next)->modality, ice);
    EXPECT_EQ(there(done.next)->block, 1U);
}

TEST(ATrial, CountsABlockAsDeclinedByWordAndByUsingTheOther) {
    Trial trial = trialOf("iiihhh");
    EXPECT_EQ(firstOf(trialState(trial, {session(heat, 0min)}).blocks), B::Declined);
    trial.declined = trial.declined.with(noon + 1h).value();
    const TrialState state = trialState(trial, {session(ice, 90min), session(ice, 4h)});
    EXPECT_EQ(state.count(B::Declined), 1U);
    EXPECT_EQ(state.count(B::UnderWay), 1U) << "the one an hour and a half after it does not count";
    // In the middle of a block.
    Trial second = trialOf("iiihhh");
    second.declined = second.declined.with(noon + 5h).value();
    EXPECT_EQ(firstOf(trialState(second, {session(ice, 0min)}).blocks), B::Declined);
}

TEST(ATrial, CountsWhatWasDeletedAndWhatHasNoScore) {
    const Trial trial = trialOf("iiihhh");
    StoredSession gone = session(ice, 0min);
    gone.deleted = true;
    const TrialState undone = trialState(trial, {gone, session(heat, 3h), session(ice, 6h)});
    EXPECT_EQ(firstOf(undone.blocks), B::Undone);
    EXPECT_EQ(undone.blocks.at(1), B::UnderWay) << "what follows keeps its place";
    const TrialState unrated =
        trialState(trial, {session(ice, 0min, 6, std::nullopt), session(heat, 3h)});
    EXPECT_EQ(firstOf(unrated.blocks), B::Unrated);
    EXPECT_TRUE(unrated.differences.empty());
}

TEST(ATrial, LeavesOutWhatIsTooCloseAndProposesNothingWhileASessionRuns) {
    const Trial trial = trialOf("iiihhh");
    const TrialState close = trialState(trial, {session(ice, 0min), session(heat, 2h)});
    EXPECT_EQ(firstOf(close.blocks), B::UnderWay) << "heat 1 h 45 min after ice";
    EXPECT_EQ(there(close.next)->notBefore, noon + 2h + 15min + trialApart);
    StoredSession running = runningSinceNoon(ice, 20min);
    const TrialState state = trialState(trial, {running});
    EXPECT_EQ(firstOf(state.blocks), B::UnderWay);
    EXPECT_FALSE(state.next);
}

TEST(ATrial, IsThroughAfterItsLastBlockAndProposesNothingOnceItHasEnded) {
    Trial trial = trialOf("ihihih");
    std::vector<StoredSession> all;
    for (int block = 0; block < 6; ++block)
        for (int place = 0; place < 2; ++place)
            all.push_back(
                session((block + place) % 2 == 0 ? ice : heat, minutes{(2 * block + place) * 180}));
    const TrialState through = trialState(trial, all);
    EXPECT_TRUE(through.isThrough());
    EXPECT_EQ(through.count(B::Done), 6U);
    EXPECT_FALSE(through.next);
    trial.ended = Moment{noon + 4h, 0min};
    const TrialState ended = trialState(trial, all);
    EXPECT_EQ(ended.count(B::Done), 1U);
    EXPECT_FALSE(ended.next);
}

TEST(AProposal, WaitsForWhatTheStartRulesAllow) {
    const Trial trial = trialOf("iiihhh");
    SiteFacts facts;
    const TrialState begun = trialState(trial, {});
    EXPECT_EQ(proposalNow(trial, begun, facts, atNoon), ice);
    facts.ends[ice] = {noonAnchor()};
    EXPECT_EQ(proposalNow(trial, begun, facts, afterNoon(2h - 1s)), std::nullopt) << "it rests";
    EXPECT_EQ(proposalNow(trial, begun, facts, afterNoon(2h)), ice);
    SiteFacts busy;
    busy.open = runningSinceNoon(heat, 15min);
    EXPECT_EQ(proposalNow(trial, begun, busy, afterNoon(5min)), std::nullopt);
    const TrialState half = trialState(trial, {session(ice, 0min)});
    EXPECT_EQ(proposalNow(trial, half, SiteFacts(), afterNoon(2h)), std::nullopt);
    EXPECT_EQ(proposalNow(trial, half, SiteFacts(), afterNoon(2h + 15min)), heat);
}

TEST(ATrial, BeginsWithAPossibleNumberOfBlocksAndNoOtherOpen) {
    EXPECT_TRUE(mayBecome(trialOf("iiihhh"), nullptr, std::nullopt, atNoon).isAllowed());
    EXPECT_TRUE(
        mayBecome(trialOf("iiihhh"), nullptr, trialOf("ihihih"), atNoon).is(Reason::TrialIsOpen));
    Trial none = Trial::blank(SessionId::random());
    none.began = {noon, 0min};
    EXPECT_TRUE(mayBecome(none, nullptr, std::nullopt, atNoon).is(Reason::TrialBlocks));
}

/// The same counted otherwise: first which events count at all, each by a look at all before it,
/// and then block by block.
struct Naive {
    std::vector<TrialBlock> blocks;
    std::vector<double> differences;
};

Naive naive(const Trial& trial, const std::vector<StoredSession>& sessions) {
    struct Event {
        sys_seconds at;
        const StoredSession* session;
    };
    std::vector<Event> events;
    for (const sys_seconds at : trial.declined.moments())
        events.push_back({at, nullptr});
    for (const StoredSession& each : sessions)
        events.push_back({each.session.start.utc, &each});
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.at < other.at; });
    std::vector<Event> counted;
    for (const Event& event : events) {
        bool counts = event.at >= trial.began.utc;
        for (const StoredSession& before : sessions)
            counts = counts && (before.session.start.utc >= event.at ||
                                event.at - before.session.end.value().utc >= 2h);
        for (const Event& before : counted)
            counts = counts && (before.session != nullptr || event.at - before.at >= 2h);
        if (counts)
            counted.push_back(event);
    }
    Naive found;
    std::size_t at = 0;
    const auto relief = [](const Session& one) {
        return one.painBefore.value().value() - one.painAfter.value().value();
    };
    for (std::size_t block = 0; block < trial.order.blocks(); ++block) {
        std::vector<const StoredSession*> pair;
        auto state = B::Ahead;
        while (pair.size() < 2 && state != B::Declined && at < counted.size()) {
            const Event& event = counted.at(at++);
            const Modality wanted =
                pair.empty() ? trial.order.first(block) : otherThan(trial.order.first(block));
            if (event.session == nullptr || there(event.session)->session.modality != wanted)
                state = B::Declined;
            else
                pair.push_back(event.session);
        }
        if (state != B::Declined && pair.size() == 1)
            state = B::UnderWay;
        if (state != B::Declined && pair.size() == 2) {
            const auto has = [&](auto what) { return std::any_of(pair.begin(), pair.end(), what); };
            if (has([](const StoredSession* one) { return one->deleted; }))
                state = B::Undone;
            else if (has([](const StoredSession* one) {
                         return !one->session.painBefore.has_value() ||
                                !one->session.painAfter.has_value();
                     }))
                state = B::Unrated;
            else {
                state = B::Done;
                const bool iceFirst = trial.order.first(block) == ice;
                found.differences.push_back(relief(pair.at(iceFirst ? 0 : 1)->session) -
                                            relief(pair.at(iceFirst ? 1 : 0)->session));
            }
        }
        found.blocks.push_back(state);
    }
    return found;
}

TEST(ATrial, IsCountedAsAnotherWayToCountDoes) {
    std::mt19937 random(7);
    const auto below = [&](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    std::map<TrialBlock, int> seen;
    for (int log = 0; log < 1000; ++log) {
        Trial trial =
            trialOf(TrialOrder::drawn(static_cast<std::size_t>(6 + below(6))).text().c_str());
        std::vector<StoredSession> sessions;
        minutes at{below(200) - 100};
        for (int count = below(40); count > 0; --count) {
            const auto score = [&] {
                return below(12) == 0 ? std::nullopt : std::optional(below(11));
            };
            const auto before = score();
            StoredSession next = session(below(2) == 0 ? ice : heat, at, before, score());
            next.deleted = below(10) == 0;
            sessions.push_back(next);
            at += minutes{15 + (below(6) == 0 ? below(200) : 120 + below(200))};
            if (below(8) == 0)
                trial.declined =
                    trial.declined.with(noon + at - minutes{below(300)}).value_or(trial.declined);
        }
        const Naive expected = naive(trial, sessions);
        std::shuffle(sessions.begin(), sessions.end(), random);
        const TrialState state = trialState(trial, sessions);
        ASSERT_EQ(state.blocks, expected.blocks) << "log " << log;
        ASSERT_EQ(state.differences, expected.differences) << "log " << log;
        for (const TrialBlock block : state.blocks)
            ++seen[block];
    }
    EXPECT_EQ(seen.size(), 6U) << "every kind of block has come up";
}

} // namespace
} // namespace coolwarm::test
