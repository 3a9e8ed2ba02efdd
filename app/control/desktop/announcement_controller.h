// SPDX-License-Identifier: MIT
// Says to a screen reader what happens, as it happens: the one place that does.
#pragma once

#include "app/control/alarm_controller.h"
#include "app/control/delayed_start.h"
#include "app/control/requests.h"
#include "app/platform/desktop/announcer.h"
#include "core/domain/session_id.h"
#include "core/engine/event.h"
#include "core/time/reading.h"

#include <QObject>

#include <memory>
#include <optional>

namespace coolwarm {

/// The beginning of a session, half of it, five minutes and one before its end, the alarm, the end
/// and what can be taken back, a start that waits, another part of the body, and whatever a part of
/// the window has said. By the status and the log's events, whoever caused them; preferences and
/// quiet hours ask for less sound and not for a silent screen reader.
class AnnouncementController : public QObject {
    Q_OBJECT

public:
    /// Keeps references; to be made before the bridge begins.
    AnnouncementController(EngineBridge& bridge, AlarmController& alarm,
                           const DelayedStart& delayed, const Requests& requests,
                           std::unique_ptr<Announcer> announcer);

private:
    void say(const QString& sentence);
    void follow();
    void see(const Event& event);
    void tellTime();
    [[nodiscard]] QString milestone();

    /// What the last look saw of the open session.
    struct Seen {
        SessionId id;
        Millis remaining{0};
        Millis::rep looks = 0; ///< at the skin
    };

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    const DelayedStart& m_delayed;
    std::unique_ptr<Announcer> m_announcer;
    std::optional<Seen> m_seen;
};

} // namespace coolwarm
