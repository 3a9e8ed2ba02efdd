// SPDX-License-Identifier: MIT
// The alarm itself: whether it rings, asks when the pack came off, or is over; all outputs hang on
// it.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/listeners.h"
#include "core/domain/session_id.h"
#include "core/rules/running_rules.h"
#include "core/time/reading.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace coolwarm {

/// How long the question when the pack came off waits for an answer until it rings again (rule 6).
inline constexpr std::chrono::seconds questionPatience{60};

/// Follows the bridge. Tone, notification, tray, speech and window each follow this and not each
/// other: who blocks or fails holds up none of them. What holds at a moment is a function of the
/// status, of the moment at which somebody said that the pack is off, and of the reading.
class AlarmController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Over,  ///< there is none
        Rings, ///< until somebody says that the pack is off
        Asks,  ///< silent: the pack is off, and when it came off is to be said
    };

    /// Keeps a reference. To be made before any part that follows it.
    explicit AlarmController(EngineBridge& bridge, QObject* parent = nullptr);
    ~AlarmController() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Whether it has rung since the program looked, and rings because nobody answered the question
    /// or the pack is still on.
    [[nodiscard]] bool ringsAgain() const { return m_ringsAgain; }

    /// `listener` is called whenever the phase has changed, before all else, as long as `context`
    /// lives. For the outputs that never wait: tone, notification, tray, speech, and what the
    /// window shows. One that throws keeps no other from ringing.
    void follow(QObject* context, std::function<void()> listener) {
        m_followers.add(context, std::move(listener));
    }

    /// The pack is off: within 2 min of the alarm that confirms it, later it asks when.
    Submission packOff();
    /// When the pack came off. Refused, it asks on.
    Submission answer(const Removed& removed);
    /// It is not off: rings at once.
    void ringOn();
    /// Somebody is busy with the question: its time begins anew.
    void keepAsking();

signals:
    /// For the window, which may have to close dialogs first: it rings. Comes in an event of its
    /// own.
    void windowWanted();

private:
    void look();
    void callWindow();
    void ask(std::optional<Reading> at);
    [[nodiscard]] Phase phaseNow();

    EngineBridge& m_bridge;
    Listeners m_followers;
    Phase m_phase = Phase::Over;
    std::optional<Reading> m_askedAt;
    std::optional<SessionId> m_ringing; ///< the session whose alarm was seen last
    bool m_ringsAgain = false;
    bool m_isPosted = false; ///< the call for the window is on its way
    bool m_byHand = false;   ///< somebody at the window wants it to ring
};

} // namespace coolwarm
