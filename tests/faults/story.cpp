// SPDX-License-Identifier: MIT
// Decides the order of the worker's acts, and moves its clock.
#include "core/log/store/sqlite_store.h"
#include "tests/faults/acts.h"
#include "tests/support/moments.h"

namespace coolwarm::test {

namespace {

// Two steps lie close together, so that the second may still take back what the first did; then the
// time of half a session passes.
constexpr seconds pair = 8min;
constexpr seconds insidePair = 30s;
constexpr std::uint64_t stepsOfABoot = 100;
constexpr std::chrono::milliseconds patience{2000};

seconds timeOf(std::uint64_t step) {
    return pair * static_cast<seconds::rep>(step / 2) + (step % 2 == 0 ? 0s : insidePair);
}

// The moments of two steps are never the same second, so the latest one in the log names its step.
std::uint64_t stepAfter(sys_seconds latest) {
    if (latest < monday)
        return 0;
    const auto pairs = static_cast<std::uint64_t>((latest - monday) / pair);
    return pairs * 2 + ((latest - monday) % pair == 0s ? 1 : 2);
}

// The computer is started anew every now and then.
Reading readingOf(std::uint64_t step) {
    const std::uint64_t boot = step / stepsOfABoot;
    return {WallTime{monday + timeOf(step)}, timeOf(step) - timeOf(boot * stepsOfABoot) + 1min,
            BootId{"boot-" + std::to_string(boot)}};
}

const Act& drawAct(Draws& draws) {
    int sum = 0;
    for (const Act& act : acts())
        sum += act.weight;
    int drawn = draws.between(1, sum);
    for (const Act& act : acts())
        if ((drawn -= act.weight) <= 0)
            return act;
    return acts().front();
}

} // namespace

Story::Story(std::filesystem::path folder, std::uint64_t seed)
    : m_folder(std::move(folder)),
      m_seed(seed),
      m_store(std::make_unique<SqliteStore>(m_folder, patience)),
      m_engine(std::make_unique<Engine>(*m_store, m_zone)),
      m_rows(std::make_unique<RawDatabase>(m_folder)),
      m_next(stepAfter(m_store->latestWall().wall)) {}

std::string Story::step() {
    const std::uint64_t number = m_next++;
    Stage stage{m_folder,
                *m_store,
                *m_engine,
                m_zone,
                *m_rows,
                readingOf(number),
                Draws(Draws(m_seed + number).next())};
    const Act& act = drawAct(stage.draws);
    return act.perform(stage) ? act.name : "";
}

} // namespace coolwarm::test
