// SPDX-License-Identifier: MIT
// Reads the newest trial with its sessions, and looks with each change of the status what is due.
#include "app/control/trial/trial_service.h"

#include "core/domain/diary/trial.h"
#include "core/domain/diary/trial_order.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/trials.h"
#include "core/engine/status.h"
#include "core/engine/touched.h"
#include "core/log/ports/store_error.h"
#include "core/rules/trial.h"

#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds readAgainAfter{500};

} // namespace

TrialService::TrialService(EngineBridge& bridge, HistoryReaderFactory openHistory, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_openHistory(std::move(openHistory)) {
    m_again.setSingleShot(true);
    m_again.setInterval(readAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &TrialService::lookAnew);
    connect(&m_next, &BootTimer::fired, &bridge, &EngineBridge::beat);
    connect(&bridge, &EngineBridge::statusChanged, this, &TrialService::look);
    // Most logs have none: what is seen first does not wait for the look.
    connect(&bridge, &EngineBridge::begun, this, &TrialService::lookAnew, Qt::QueuedConnection);
    connect(&bridge, &EngineBridge::factsChanged, this, [this](const Touched& touched) {
        if (touched.diary.contains(Trial::kind) || (m_trial && !touched.sessionFields.isEmpty()))
            lookAnew();
    });
    connect(&bridge, &EngineBridge::fileChanged, this, [this] {
        m_reader.reset();
        lookAnew();
    });
}

void TrialService::lookAnew() {
    try {
        if (!m_reader)
            m_reader = m_openHistory();
        m_trial = newestTrial(*m_reader);
    } catch (const StoreError&) { // the last known stays until the log can be read again
        m_reader.reset();
        m_again.start();
        return;
    }
    look();
    emit changed();
}

void TrialService::look() {
    std::optional<Modality> proposed;
    const Status& status = m_bridge.status();
    if (m_trial && m_trial->trial.site == status.site)
        proposed =
            proposalNow(m_trial->trial, m_trial->state, m_bridge.withWaiting().facts, status.now);
    const std::optional<TrialStep> next = m_trial ? m_trial->state.next : std::nullopt;
    const auto wait = next ? next->notBefore - status.now.wallSecond() : std::chrono::seconds{0};
    m_next.arm(wait > std::chrono::seconds{0} ? std::optional(std::chrono::milliseconds{wait})
                                              : std::nullopt);
    if (std::exchange(m_proposed, proposed) != proposed)
        emit changed();
}

Submission TrialService::begin(const Site& site, std::size_t blocks) {
    Trial trial = Trial::blank(SessionId::random());
    trial.site = site;
    trial.order = TrialOrder::drawn(blocks);
    return m_bridge.submit(AddTrial{trial});
}

Submission TrialService::decline() {
    return m_trial ? m_bridge.submit(DeclineProposal{m_trial->trial.id}) : Submission();
}

Submission TrialService::end() {
    return m_trial ? m_bridge.submit(EndTrial{m_trial->trial.id}) : Submission();
}

} // namespace coolwarm
