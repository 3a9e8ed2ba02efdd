// SPDX-License-Identifier: MIT
// A start that waits some seconds, until somebody has lain down.
#pragma once

#include "app/control/engine_bridge.h"
#include "core/engine/commands/starting.h"
#include "core/time/reading.h"

#include <QObject>

#include <optional>

namespace coolwarm {

/// Holds one start back for a while. Until it is over nothing has begun and nothing is in the log.
/// The time is that of the bridge's readings, which counts suspend.
class DelayedStart : public QObject {
    Q_OBJECT

public:
    /// Why a start is not made after all.
    enum class GivenUp {
        TooLate,   ///< the computer slept over its moment: nobody may be there any more
        Overtaken, ///< another session has begun meanwhile
    };

    /// Keeps a reference; to be made before whoever shows it, so that it hears of the time first.
    explicit DelayedStart(EngineBridge& bridge, QObject* parent = nullptr);

    /// Holds this start back, instead of another one.
    void begin(const Start& start, std::chrono::seconds delay);
    /// Forgets it; nothing when there is none.
    void cancel();
    /// Its moment is now: due() is told at once.
    void beginNow();

    /// What is held back; nothing most of the time.
    [[nodiscard]] const std::optional<Start>& waiting() const { return m_waiting; }
    [[nodiscard]] std::chrono::seconds delay() const { return m_delay; }
    /// The time that is left, as of the bridge's last beat.
    [[nodiscard]] Millis remaining() const;

signals:
    /// A start is held back from now on.
    void begun();
    /// It is to be submitted now.
    void due(const coolwarm::Start& start);
    void givenUp(coolwarm::DelayedStart::GivenUp reason);

private:
    void look();
    [[nodiscard]] Start take();

    EngineBridge& m_bridge;
    std::optional<Start> m_waiting;
    std::chrono::seconds m_delay{0};
    Millis m_dueSinceBoot{0};
};

} // namespace coolwarm
