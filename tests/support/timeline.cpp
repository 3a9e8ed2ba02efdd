// SPDX-License-Identifier: MIT
// Runs a day tick by tick and compares it with what was expected.
#include "tests/support/timeline.h"

#include "tests/support/commands.h"

#include <algorithm>
#include <iterator>

namespace coolwarm::test {

Timeline::Timeline(Bench& bench, Site site) : m_bench(bench), m_site(std::move(site)) {}

Timeline& Timeline::step(seconds at, std::function<void()> run) {
    m_steps.push_back({at, std::move(run)});
    return *this;
}

Timeline& Timeline::act(seconds at, Command command) {
    return step(at, [this, command = std::move(command)] {
        const Result result = m_bench.apply(command);
        EXPECT_THAT(result, Allowed()) << "at " << spanText(m_time);
        for (const Event& event : result.events)
            record(wordOf(kindOf(event)));
        readLog();
        look(std::nullopt, Millis{0});
    });
}

Timeline& Timeline::refuse(seconds at, Command command, Reason reason) {
    return step(at, [this, command = std::move(command), reason] {
        EXPECT_THAT(m_bench.apply(command), Refused(reason)) << "at " << spanText(m_time);
    });
}

Timeline& Timeline::disturb(seconds at, std::function<void(Bench&)> what) {
    return step(at, [this, what = std::move(what)] {
        what(m_bench);
        look(std::nullopt, Millis{0});
    });
}

Timeline& Timeline::suspend(seconds at, seconds span) {
    return step(at, [this, span] {
        m_bench.clock.suspend(span);
        m_time += span;
        look(std::nullopt, span);
    });
}

Timeline& Timeline::reboot(seconds at, seconds off, seconds wallError) {
    return step(at, [this, off, wallError] {
        m_bench.reboot(off);
        m_bench.clock.moveWallClock(wallError);
        m_time += off;
        m_snapshot = m_bench.engine().snapshot(m_site, m_bench.now());
        look(std::nullopt, off);
    });
}

Timeline& Timeline::check(seconds at, std::function<void(const Status&)> what) {
    return step(at, [this, what = std::move(what)] {
        SCOPED_TRACE("check at " + spanText(m_time));
        what(m_status);
    });
}

Timeline& Timeline::expect(seconds at, EventKind kind) {
    expectEvent(at, wordOf(kind));
    return *this;
}

Timeline& Timeline::expectAlarm(seconds at) {
    return expect(at, EventKind::AlarmDue).expect(at, EventKind::SessionOverdue);
}

Timeline& Timeline::expectOpening(seconds at, Modality modality) {
    expectEvent(at, std::string(toWord(modality)) + " opens");
    return *this;
}

Timeline& Timeline::expectFullRestOver(seconds at) {
    expectEvent(at, "full rest is over");
    return *this;
}

Timeline& Timeline::expectClockWrong(seconds at, bool wrong) {
    expectEvent(at, wrong ? "clock looks wrong" : "clock looks right");
    return *this;
}

// Whole seconds, rounded up: between two ticks nobody looks.
void Timeline::record(const std::string& event) {
    m_recorded.push_back(spanText(std::chrono::ceil<seconds>(m_time)) + " " + event);
}

void Timeline::expectEvent(seconds at, const std::string& event) {
    m_expected.push_back(spanText(at) + " " + event);
}

void Timeline::readLog() {
    m_snapshot = m_bench.engine().snapshot(m_site, m_bench.now());
    m_status = statusOf(m_snapshot, m_bench.now());
}

void Timeline::look(const std::optional<std::optional<Millis>>& promised, Millis gone) {
    const std::size_t before = m_recorded.size();
    bool alarm = false;
    for (const Event& event : m_bench.engine().tick(m_bench.now())) {
        record(wordOf(kindOf(event)));
        alarm = alarm || kindOf(event) == EventKind::AlarmDue;
    }
    const Status status = statusOf(m_snapshot, m_bench.now());
    for (const Modality modality : bothModalities)
        if (m_status.cards[modality].opensAt && !status.cards[modality].opensAt)
            record(std::string(toWord(modality)) + " opens");
    if (m_status.cards.ice.fullRestAt && !status.cards.ice.fullRestAt)
        record("full rest is over");
    if (m_status.clockLooksWrong != status.clockLooksWrong)
        record(status.clockLooksWrong ? "clock looks wrong" : "clock looks right");
    m_status = status;
    if (promised && m_recorded.size() > before && !(*promised && **promised <= gone))
        ADD_FAILURE() << m_recorded.back() << ": nextEvent() had not named that moment";
    if (!alarm)
        return;
    for (const Event& event : m_bench.apply(CloseOverdueSession{}).events)
        record(wordOf(kindOf(event)));
    readLog();
}

void Timeline::run(seconds until, Heartbeat heartbeat) {
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step& left, const Step& right) { return left.at < right.at; });
    readLog();
    std::size_t next = 0;
    while (true) {
        for (; next < m_steps.size() && m_steps[next].at <= m_time; ++next)
            m_steps[next].run();
        if (m_time >= until)
            break;
        const auto promised = nextEvent(m_status);
        Millis by = seconds{1};
        if (heartbeat == Heartbeat::ToNextEvent) {
            by = (next < m_steps.size() ? std::min(until, m_steps[next].at) : until) - m_time;
            by = std::min(by, promised.value_or(by));
        }
        m_bench.advance(by);
        m_time += by;
        look(promised, by);
    }
    compare();
}

void Timeline::compare() const {
    std::vector<std::string> expected = m_expected;
    std::vector<std::string> recorded = m_recorded;
    std::sort(expected.begin(), expected.end());
    std::sort(recorded.begin(), recorded.end());
    std::vector<std::string> missing;
    std::vector<std::string> extra;
    std::set_difference(expected.begin(), expected.end(), recorded.begin(), recorded.end(),
                        std::back_inserter(missing));
    std::set_difference(recorded.begin(), recorded.end(), expected.begin(), expected.end(),
                        std::back_inserter(extra));
    for (const std::string& event : missing)
        ADD_FAILURE() << "expected, but it did not happen: " << event;
    for (const std::string& event : extra)
        ADD_FAILURE() << "happened, but it was not expected: " << event;
}

} // namespace coolwarm::test
