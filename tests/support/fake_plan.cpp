// SPDX-License-Identifier: MIT
// What a log in memory keeps of today's plan.
#include "tests/support/fake_store.h"

#include <algorithm>

namespace coolwarm::test {

void keepPlan(FakeLog& log, const std::optional<DayPlan>& plan,
              const std::optional<DayPlan>& before) {
    log.choices.plan = plan;
    log.choices.planBefore = before;
}

PerModality<int> FakeStore::begunSince(const Site& site, std::chrono::sys_seconds since) {
    PerModality<int> begun;
    for (const StoredSession& kept : m_log->sessions)
        if (kept.session.site == site && kept.session.start.utc >= since && !kept.deleted)
            ++begun[kept.session.modality];
    return begun;
}

bool FakeStore::endsAfter(std::chrono::sys_seconds moment) {
    return std::any_of(m_log->sessions.begin(), m_log->sessions.end(), [&](const auto& kept) {
        return kept.endAnchor && kept.endAnchor->wall > moment &&
               kept.endAnchor->wall < unknownWall;
    });
}

} // namespace coolwarm::test
