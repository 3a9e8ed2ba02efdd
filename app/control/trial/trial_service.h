// SPDX-License-Identifier: MIT
// The newest trial of the log, how far it is, and what it proposes at this moment.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/submission.h"
#include "app/platform/time/boot_timer.h"
#include "core/domain/modality.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_reader.h"
#include "core/report/trial/trial_so_far.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <optional>

namespace coolwarm {

/// Reads the log when a trial or a session has changed. Until somebody begins a trial there is
/// none, and nothing is proposed.
class TrialService : public QObject {
    Q_OBJECT

public:
    /// Keeps the reference.
    TrialService(EngineBridge& bridge, HistoryReaderFactory openHistory, QObject* parent = nullptr);

    /// The newest one, open or ended; nothing where the log has none.
    [[nodiscard]] const std::optional<TrialSoFar>& trial() const { return m_trial; }
    /// What it proposes now at the part of the body that is shown; nothing most of the time.
    [[nodiscard]] std::optional<Modality> proposed() const { return m_proposed; }

    /// Begins one at that part of the body; `blocks` is a number that TrialOrder::mayHave() allows.
    Submission begin(const Site& site, std::size_t blocks);
    /// Nobody wants what is proposed: its block counts as declined.
    Submission decline();
    /// Ends the open one.
    Submission end();

signals:
    /// Another trial, another step of it, or another proposal.
    void changed();

private:
    void look();
    void lookAnew();

    EngineBridge& m_bridge;
    HistoryReaderFactory m_openHistory;
    std::unique_ptr<HistoryReader> m_reader;
    BootTimer m_next; ///< to the moment from which the next step can be proposed
    QTimer m_again;   ///< runs while the log is locked
    std::optional<TrialSoFar> m_trial;
    std::optional<Modality> m_proposed;
};

} // namespace coolwarm
