// SPDX-License-Identifier: MIT
// Lives a random history step by step and compares the program with the naive rules after each.
#include "tests/core/days/random_history.h"

#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <algorithm>

namespace coolwarm::test {

namespace {

TrueClocks clocksOf(const Bench& bench) {
    const Reading now = bench.now();
    TrueClocks clocks;
    clocks.wallAhead = now.wall.time_since_epoch().count();
    clocks.bootedAt = -now.sinceBoot.count();
    clocks.boot = now.boot.known() ? 1 : 0;
    return clocks;
}

std::string nameOf(const Command& command) {
    static constexpr std::array names{
        "start",  "replan",      "note pain",  "stop",        "undo stop", "discard", "bring back",
        "settle", "confirm",     "ring again", "log past",    "edit",      "delete",  "undo",
        "redo",   "choose site", "narrow",     "trust clock", "brief",     "prefer"};
    static_assert(names.size() < std::variant_size_v<Command>); // the diary is not drawn here
    return names.at(command.index());
}

} // namespace

std::uint64_t Dice::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

long long Dice::between(long long low, long long high) {
    return low + static_cast<long long>(next() % static_cast<std::uint64_t>(high - low + 1));
}

RandomHistory::RandomHistory(LogHome& home, std::uint64_t seed, bool bootKnown)
    : m_seed(seed),
      m_dice(seed),
      m_bench(home),
      m_naive(TrueClocks{}),
      m_sites{Site::lowerBack(), siteOf("Neck"), siteOf("old scar")} {
    if (!bootKnown)
        m_bench.clock.hideBoot();
    m_naive.clocks = clocksOf(m_bench);
}

bool RandomHistory::live(int steps, Tally& tally) {
    for (int at = 0; at < steps && !m_failed; ++at)
        step(tally);
    for (const NaiveSession& session : m_naive.sessions())
        compareSession(session);
    return !m_failed;
}

void RandomHistory::step(Tally& tally) {
    const auto kind = m_dice.between(1, 100);
    if (kind <= 62)
        doCommand(someCommand(), tally);
    else if (kind <= 82)
        passToBoundary();
    else
        befallClocks();
    beat(tally);
    compareAll();
}

void RandomHistory::expect(bool same, const std::string& what) {
    if (same || m_failed)
        return;
    m_failed = true;
    std::string story;
    for (const std::string& line : m_story)
        story += "  " + line + "\n";
    ADD_FAILURE() << "seed " << m_seed << ": " << what << "\n" << story;
}

void RandomHistory::doCommand(const Command& command, Tally& tally) {
    const auto why = m_naive.verdict(command);
    const Ms on = m_naive.open() != nullptr ? m_naive.on(*there(m_naive.open())) : 0;
    const Result result = m_bench.apply(command);
    note(nameOf(command) + ": " + testing::PrintToString(result));
    if (why) {
        ++tally.refused[*why];
        expect(result.verdict.is(*why), "the naive rules refuse it as " + wordOf(*why));
        return;
    }
    ++tally.allowed[command.index()];
    expect(result.verdict.isAllowed(), "the naive rules allow it");
    if (m_failed)
        return;
    if (const auto* start = std::get_if<Start>(&command))
        checkTrueRest(start->request, tally);
    std::optional<SessionId> id;
    if (!result.events.empty() && sessionIn(firstOf(result.events)))
        id = there(sessionIn(firstOf(result.events)))->id;
    m_naive.perform(command, id, m_bench.store().mark().change);
    noteTrueEnds(command, result, on);
    if (std::holds_alternative<UndoStop>(command) || std::holds_alternative<RingAgain>(command))
        m_told.reset();
    if (id && m_naive.find(*id) != nullptr)
        compareSession(*there(m_naive.find(*id)));
}

// Where the pack came off in true time, by what the person said about it.
void RandomHistory::noteTrueEnds(const Command& command, const Result& result, Ms onBefore) {
    if (const auto* edit = std::get_if<EditSession>(&command))
        for (TrueEnd& end : m_ends)
            end.edited = end.edited || end.session == edit->what;
    const bool closes =
        std::holds_alternative<Stop>(command) || std::holds_alternative<Confirm>(command);
    const bool takesBack = std::holds_alternative<UndoStop>(command) ||
                           std::holds_alternative<RingAgain>(command) ||
                           std::holds_alternative<Discard>(command);
    if (m_naive.clocks.boot == 0) // without a boot identity nothing is proven
        return;
    if (!closes && !takesBack)
        return;
    const Session session = sessionIn(firstOf(result.events)).value();
    if (takesBack) {
        std::erase_if(m_ends, [&](const TrueEnd& end) { return end.session == session.id; });
        return;
    }
    const TrueClocks& clocks = m_naive.clocks;
    const Ms length = session.duration().count() * second;
    m_ends.push_back({session.id, session.modality, session.site, clocks.now - (onBefore - length),
                      clocks.wallAhead, clocks.boot, true, false});
}

// No trick with commands or clocks may let a session begin within two true hours of a timed one,
// as long as the clocks that counted were honest. Two seconds are lost to whole-second times.
void RandomHistory::checkTrueRest(const StartRequest& request, Tally& tally) {
    for (const TrueEnd& end : m_ends) {
        if (!end.honest || end.modality != request.modality || end.site != request.site)
            continue;
        ++tally.restsChecked;
        // Once a rest is over its session may be corrected, and then says nothing any more about a
        // pack that is told to have been on for a while.
        const Ms ago = end.edited ? 0 : request.ago.count() * minute;
        const Ms begins = m_naive.clocks.now - ago;
        expect(begins - end.at >= 2 * hour - 2 * second,
               "it starts " + spanText(Millis{begins - end.at}) + " of true time after an end");
    }
}

void RandomHistory::pass(Ms by, const char* how) {
    note(std::string(how) + " " + spanText(Millis{by}));
    m_bench.advance(Millis{by});
    m_naive.clocks.now += by;
}

// To a moment at which an answer changes, or a little beside it.
void RandomHistory::passToBoundary() {
    std::vector<Ms> ahead{minute};
    for (const Site& site : m_sites)
        for (const Modality modality : bothModalities) {
            ahead.push_back(m_naive.restLeft(modality, site));
            if (const auto gone = m_naive.sinceEnd(modality, site))
                ahead.push_back(2 * hour - *gone);
        }
    if (const NaiveSession* open = m_naive.open()) {
        const Ms on = m_naive.on(*open);
        for (const Ms mark : {minute, open->planned, open->planned + 2 * minute, 25 * minute})
            ahead.push_back(mark - on);
    }
    std::erase_if(ahead, [](Ms by) { return by <= 0; });
    Ms by = ahead.at(
        static_cast<std::size_t>(m_dice.between(0, static_cast<long long>(ahead.size()) - 1)));
    by += m_dice.chance(50) ? 0 : m_dice.between(-1, 1) * (m_dice.chance(50) ? 1 : second);
    pass(std::max<Ms>(by, 0), "to a boundary in");
}

void RandomHistory::befallClocks() {
    const auto what = m_dice.between(1, 100);
    if (what <= 55) {
        const std::array<Ms, 5> spans{2 * second, minute, 5 * minute, 30 * minute, 3 * hour};
        const auto span = static_cast<std::size_t>(m_dice.between(0, 4));
        pass(m_dice.between(0, m_dice.chance(4) ? 60 * hour : spans.at(span)), "pass");
    } else if (what <= 80) {
        const std::array<Ms, 4> spans{2 * second, 10 * minute, 5 * hour, 960 * hour};
        const Ms span = spans.at(static_cast<std::size_t>(m_dice.between(0, 3)));
        const Ms by = m_dice.between(-span, span);
        note("wall clock moved by " + spanText(Millis{by}));
        m_bench.clock.moveWallClock(Millis{by});
        m_naive.clocks.wallAhead += by;
    } else if (what <= 92) {
        const Ms off = m_dice.between(0, m_dice.chance(70) ? hour : 5 * hour);
        note("off for " + spanText(Millis{off}));
        m_bench.reboot(Millis{off});
        m_naive.clocks.now += off;
        m_naive.clocks.bootedAt = m_naive.clocks.now;
        if (m_naive.clocks.boot != 0)
            ++m_naive.clocks.boot;
        m_told.reset();
    } else {
        note("program restarted");
        m_bench.restart();
        m_told.reset();
    }
    for (TrueEnd& end : m_ends)
        if (m_naive.clocks.boot != end.boot && m_naive.clocks.wallAhead > end.wallAhead)
            end.honest = false;
}

// The alarm is told once, and again after the program was restarted.
void RandomHistory::beat(Tally& tally) {
    const auto told = m_bench.tick();
    const NaiveSession* open = m_naive.open();
    const bool due = open != nullptr && m_naive.due(*open);
    const bool news = due && m_told != open->id;
    expect(told == (news ? std::vector{EventKind::AlarmDue} : std::vector<EventKind>{}),
           news ? "the alarm is not told" : "an alarm is told");
    if (due)
        m_told = open->id;
    else if (open != nullptr)
        m_told.reset();
    tally.alarms += news ? 1 : 0;
}

void RandomHistory::compareAll() {
    const NaiveSession* open = m_naive.open();
    const auto& told = m_bench.engine().open();
    expect(told.has_value() == (open != nullptr), "not the same session is open");
    if (open != nullptr && told)
        expect(told->session.id == open->id, "another session is open");
    const Site& site = m_sites.at(m_story.size() % m_sites.size());
    const Status status = m_bench.status(site);
    for (const Modality modality : bothModalities)
        compareCard(status, modality);
    compareRestsBeside(site);
    expect(status.clockLooksWrong == m_naive.clockLooksWrong(site), "the clock's warning");
    const bool back = m_naive.mayTakeBack(Closing::Kind::Stopped) ||
                      m_naive.mayTakeBack(Closing::Kind::Confirmed);
    expect(status.takeBack.has_value() == back, "what can be taken back");
    const bool discardable = !m_naive.verdict(Discard{});
    const bool answered = m_naive.answeredLast(); // also when its minute is over
    expect(status.mistake.has_value() == (discardable && open == nullptr && !answered),
           "a mistake that is over");
    const bool offered = status.running && there(status.running)->mayDiscard;
    expect(offered == (discardable && open != nullptr && !m_naive.due(*open)), "a mistake");
}

// Of all other sites those are told at which a rest lasts, and no others.
void RandomHistory::compareRestsBeside(const Site& site) {
    const auto resting = m_bench.engine().restingBeside(site, m_bench.now());
    const NaiveSession* open = m_naive.open();
    for (const Site& other : m_sites) {
        bool rests = false;
        for (const Modality modality : bothModalities) {
            const bool runs = open != nullptr && open->modality == modality && open->site == other;
            rests = rests || (other != site && !runs && m_naive.restLeft(modality, other) > 0);
        }
        const bool told = std::any_of(resting.begin(), resting.end(),
                                      [&](const Snapshot& each) { return each.site == other; });
        expect(told == rests, other.name() + (rests ? " is not told to rest" : " is told to rest"));
    }
}

void RandomHistory::compareCard(const Status& status, Modality modality) {
    const CardStatus& card = status.cards[modality];
    const NaiveSession* open = m_naive.open();
    const std::string where = std::string(toWord(modality)) + " at " + status.site.name();
    const Ms left = m_naive.restLeft(modality, status.site);
    if (open != nullptr && open->modality == modality && open->site == status.site) {
        const Ms remaining = open->planned - m_naive.on(*open);
        expect(card.state == CardState::Running, where + " does not run");
        expect(card.remaining.count() == std::max<Ms>(remaining, 0), where + ": remaining time");
        expect(there(status.running)->remaining.count() == remaining, where + ": running time");
        return;
    }
    const CardState idle = left > 0 ? CardState::Resting : CardState::Ready;
    expect(card.state == (open != nullptr ? CardState::Busy : idle), where + ": state");
    expect(card.remaining.count() == left, where + " rests for " + spanText(card.remaining) +
                                               " instead of " + spanText(Millis{left}));
    const Modality other = modality == Modality::Ice ? Modality::Heat : Modality::Ice;
    const auto gone = m_naive.sinceEnd(other, status.site);
    const Ms asked = gone && *gone < 2 * hour ? 2 * hour - *gone : 0;
    expect(card.asksSkinRemaining.count() == asked, where + ": skin question");
}

void RandomHistory::compareSession(const NaiveSession& session) {
    const auto stored = m_bench.store().session(session.id);
    expect(stored.has_value(), "a session is missing");
    if (!stored)
        return;
    const Session& kept = stored->session;
    const auto wall = [](const Moment& m) { return m.utc.time_since_epoch().count() * second; };
    expect(kept.modality == session.modality && kept.site == session.site, "what and where");
    expect(wall(kept.start) == session.start, "start");
    expect(kept.end.has_value() == session.end.has_value(), "an end too many or too few");
    if (kept.end && session.end)
        expect(wall(*there(kept.end)) == *there(session.end), "end");
    expect(kept.outcome == session.outcome, "outcome");
    expect(kept.planned.value_or(std::chrono::minutes{0}).count() * minute == session.planned,
           "planned length");
    expect((kept.origin == Origin::Timer) == session.timed, "origin");
    expect(stored->open == session.open && stored->deleted == session.deleted, "open or deleted");
}

} // namespace coolwarm::test
