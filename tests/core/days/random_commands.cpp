// SPDX-License-Identifier: MIT
// Draws at random what somebody does with the program.
#include "tests/core/days/random_history.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

namespace coolwarm::test {

Command RandomHistory::someCommand() {
    const auto what = m_dice.between(1, 100);
    if (what <= 26)
        return someStart();
    if (what <= 33)
        return Stop{};
    if (what <= 38)
        return Discard{};
    if (what <= 52)
        return someConfirm();
    if (what <= 57)
        return Replan{minutes{m_dice.between(8, 27)}};
    if (what <= 66)
        return somePast();
    if (what <= 72)
        return DeletePast{someSession()};
    if (what <= 82)
        return someEdit();
    if (what <= 85) {
        if (m_story.size() % 8 == 0)
            return m_undone; // what may have been undone or overtaken since
        if (m_dice.chance(50))
            return m_undone = m_bench.undo();
        m_changedMind = someSession();
        return m_undone = m_bench.undo(*m_changedMind);
    }
    if (what <= 87 && m_dice.chance(50))
        return m_bench.redo();
    if (what <= 87) // mostly of what was undone last
        return m_bench.redo(m_dice.chance(90) && m_changedMind ? *m_changedMind : someSession());
    if (what <= 91)
        return UndoStop{};
    if (what <= 94)
        return RingAgain{};
    if (what <= 96)
        return CloseOverdueSession{};
    if (what <= 97)
        return m_dice.chance(50) ? Command{TrustClock{}} : Command{CloseOverdueSession{}};
    if (what <= 98)
        return NotePainBefore{pain(static_cast<int>(m_dice.between(0, 10)))};
    if (what == 99 && m_dice.chance(50)) {
        SetPreferences wish;
        wish.preferences.lengths.ice = minutes{m_dice.between(10, 30)};
        wish.preferences.lengths.heat = minutes{m_dice.between(8, 22)};
        return wish;
    }
    const Modality modality = m_dice.chance(50) ? Modality::Ice : Modality::Heat;
    if (m_dice.chance(40)) // back to the documented plan
        return SetProtocol{modality, Protocol::standard(modality).window, minutes{120}};
    return SetProtocol{modality,
                       {minutes{m_dice.between(9, 18)}, minutes{m_dice.between(16, 26)}},
                       minutes{m_dice.between(115, 200)}};
}

Command RandomHistory::someStart() {
    Start start;
    start.request.modality = m_dice.chance(60) ? Modality::Ice : Modality::Heat;
    start.request.site = m_sites.at(static_cast<std::size_t>(m_dice.between(0, 2)));
    start.request.length =
        minutes{m_dice.chance(90) ? m_dice.between(15, 20) : m_dice.between(0, 30)};
    start.request.ago = minutes{m_dice.chance(70) ? 0 : m_dice.between(-1, 26)};
    start.request.skinFeelsNormal = m_dice.chance(60);
    return start;
}

Command RandomHistory::someConfirm() {
    Confirm confirm;
    confirm.shortIsMeant = m_dice.chance(50);
    switch (m_dice.between(0, 3)) {
    case 0:
        confirm.removed = RemovedAtAlarm{};
        break;
    case 1:
        confirm.removed = RemovedNow{};
        break;
    case 2: {
        const auto wall = m_bench.now().wallSecond();
        confirm.removed = wall + seconds{m_dice.between(-4'000, 2)};
        break;
    }
    default:
        break;
    }
    return confirm;
}

Command RandomHistory::somePast() {
    const auto wall = m_bench.now().wallSecond();
    const sys_seconds end =
        wall - seconds{m_dice.chance(90) ? m_dice.between(0, 10'000) : m_dice.between(-2, 300'000)};
    const seconds length{m_dice.chance(90) ? m_dice.between(1, 2'400) : m_dice.between(-1, 90'000)};
    LogPast past = pastOf(m_dice.chance(60) ? Modality::Ice : Modality::Heat, end - length, end);
    past.site = m_sites.at(static_cast<std::size_t>(m_dice.between(0, 2)));
    if (m_dice.chance(1))
        past.start.utc = sys_seconds{-1s};
    return past;
}

Command RandomHistory::someEdit() {
    const auto stored = m_bench.store().session(someSession());
    Session after = stored ? stored->session : Session{SessionId::random()};
    if (!after.end)
        after.end = Moment{after.start.utc + 20min, minutes{0}};
    if (m_dice.chance(8)) { // of a form that has something else before it
        EditSession stale = settingOf(after.id, &Session::note, noteOf("never will be"));
        stale.base.set(&Session::note, noteOf("never was"));
        return stale;
    }
    switch (m_dice.between(0, 5)) {
    case 0:
        there(after.end)->utc += seconds{m_dice.between(-900, 900)};
        break;
    case 1:
        after.start.utc += seconds{m_dice.between(-900, 900)};
        break;
    case 2:
        after.modality = m_dice.chance(50) ? Modality::Ice : Modality::Heat;
        break;
    case 3:
        after.site = m_sites.at(static_cast<std::size_t>(m_dice.between(0, 2)));
        break;
    case 4:
        there(after.end)->utc += seconds{m_dice.between(0, 90'000)};
        break;
    default:
        after.note = noteOf("note " + std::to_string(m_dice.between(0, 9)));
        break;
    }
    if (stored && after.start.utc.time_since_epoch().count() % 2 == 0)
        return editOf(stored->session, after);
    return editTo(after);
}

SessionId RandomHistory::someSession() {
    const auto& all = m_naive.sessions();
    if (all.empty() || m_dice.chance(3))
        return SessionId::random();
    // Mostly one of the last, since that is where the rests are.
    const auto count = static_cast<long long>(all.size());
    const long long back =
        m_dice.chance(70) ? m_dice.between(1, std::min(count, 3LL)) : m_dice.between(1, count);
    return all.at(static_cast<std::size_t>(count - back)).id;
}

} // namespace coolwarm::test
