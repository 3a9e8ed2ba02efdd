// SPDX-License-Identifier: MIT
// Goes through the sessions of a trial in their order.
#include "core/rules/trial.h"

#include "core/rules/diary_rules.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

using std::chrono::sys_seconds;

namespace {

// By how much the score fell; nothing where one is missing.
std::optional<int> reliefOf(const Session& session) {
    if (!session.painBefore || !session.painAfter)
        return std::nullopt;
    return session.painBefore->value() - session.painAfter->value();
}

/// Where the trial stands while its sessions go by.
class TrialWalk {
public:
    explicit TrialWalk(const Trial& trial) : m_trial(trial), m_quietUntil(trial.began.utc) {
        m_state.blocks.assign(trial.order.blocks(), TrialBlock::Ahead);
    }

    void declineAt(sys_seconds at) {
        if (isOver() || m_running || at < m_quietUntil)
            return;
        leaveBlock(TrialBlock::Declined);
        m_quietUntil = at + trialApart;
    }

    void take(const StoredSession& stored) {
        const Session& session = stored.session;
        if (isOver() || m_running)
            return;
        const bool counts = session.start.utc >= m_quietUntil;
        if (session.end)
            m_quietUntil = std::max(m_quietUntil, session.end->utc + trialApart);
        if (counts && session.modality != wanted())
            leaveBlock(TrialBlock::Declined);
        else if (counts)
            use(stored);
        if (!session.end)
            m_running = true;
    }

    TrialState end() {
        if (!isOver() && !m_running && !m_trial.ended)
            m_state.next = TrialStep{m_block, wanted(), m_quietUntil};
        return std::move(m_state);
    }

private:
    [[nodiscard]] bool isOver() const { return m_block == m_state.blocks.size(); }
    [[nodiscard]] Modality wanted() const {
        const Modality first = m_trial.order.first(m_block);
        return m_first ? otherThan(first) : first;
    }

    void use(const StoredSession& stored) {
        m_state.blocks[m_block] = TrialBlock::UnderWay;
        if (!stored.session.end)
            return;
        if (!m_first) {
            m_first = stored;
            return;
        }
        const auto first = reliefOf(m_first->session);
        const auto second = reliefOf(stored.session);
        if (m_first->deleted || stored.deleted)
            return leaveBlock(TrialBlock::Undone);
        if (!first || !second)
            return leaveBlock(TrialBlock::Unrated);
        const int byIce = m_first->session.modality == Modality::Ice ? *first : *second;
        m_state.differences.push_back(2.0 * byIce - (*first + *second));
        leaveBlock(TrialBlock::Done);
    }

    void leaveBlock(TrialBlock as) {
        m_state.blocks[m_block++] = as;
        m_first.reset();
    }

    const Trial& m_trial;
    TrialState m_state;
    std::size_t m_block = 0;
    std::optional<StoredSession> m_first; ///< of the block
    sys_seconds m_quietUntil;
    bool m_running = false;
};

} // namespace

std::size_t TrialState::count(TrialBlock state) const {
    return static_cast<std::size_t>(std::count(blocks.begin(), blocks.end(), state));
}

bool TrialState::isThrough() const {
    return count(TrialBlock::Ahead) + count(TrialBlock::UnderWay) == 0;
}

TrialState trialState(const Trial& trial, std::vector<StoredSession> sessions) {
    std::stable_sort(sessions.begin(), sessions.end(), [](const auto& one, const auto& other) {
        return one.session.start.utc < other.session.start.utc;
    });
    TrialWalk walk(trial);
    const auto& declined = trial.declined.moments();
    auto next = declined.begin();
    for (const StoredSession& stored : sessions) {
        const sys_seconds start = stored.session.start.utc;
        if (trial.ended && start >= trial.ended->utc)
            break;
        for (; next != declined.end() && *next <= start; ++next)
            walk.declineAt(*next);
        walk.take(stored);
    }
    for (; next != declined.end(); ++next)
        walk.declineAt(*next);
    return walk.end();
}

std::optional<Modality> proposalNow(const Trial& trial, const TrialState& state,
                                    const SiteFacts& facts, const Reading& now) {
    if (!state.next || now.wallSecond() < state.next->notBefore)
        return std::nullopt;
    StartRequest request;
    request.modality = state.next->modality;
    request.site = trial.site;
    request.length = facts.protocol.of(request.modality).window.least;
    return mayStart(request, facts, now).isAllowed() ? std::optional(request.modality)
                                                     : std::nullopt;
}

Verdict mayBecome(const Trial& trial, const Trial* before, const std::optional<Trial>& open,
                  const Reading& now) {
    Refusal refusal;
    if (before == nullptr && open) {
        refusal.reason = Reason::TrialIsOpen;
        refusal.record = *open;
        return Verdict::refused(refusal);
    }
    if (!TrialOrder::mayHave(trial.order.blocks())) {
        refusal.reason = Reason::TrialBlocks;
        return Verdict::refused(refusal);
    }
    if (trial.ended && trial.ended->utc < trial.began.utc) {
        refusal.reason = Reason::LiesTooFarBack;
        return Verdict::refused(refusal);
    }
    return before == nullptr ? mayHaveHappened(trial.began, now) : Verdict::allowed();
}

} // namespace coolwarm
