// SPDX-License-Identifier: MIT
// The part of composition that makes an alarm reach somebody.
#pragma once

#include "app/bridge/alarm_controller.h"
#include "app/models/rest_notices.h"
#include "app/platform/alarm_sound.h"
#include "app/platform/boot_timer.h"
#include "app/platform/loudspeaker_look.h"
#include "app/platform/notifier.h"
#include "app/platform/sleep_inhibitor.h"

#include <QTimer>

namespace coolwarm {

class MainWindow;

/// The ways in which an alarm is told beside the window, each of which works without the others;
/// the quiet notifications; and what a session asks of the system while it runs.
class AlarmWays {
public:
    /// Keeps references.
    AlarmWays(EngineBridge& bridge, AlarmController& alarm, MainWindow& window,
              SoundDeviceMaker makeLoudspeaker = soundPlugin(),
              std::function<bool()> mayBeThere = loudspeakerMayBeThere,
              LoudspeakerLook lookOutside = {});

    /// For other quiet notifications, of which there is one at a time.
    [[nodiscard]] Notifier& notifier() { return m_notifier; }

private:
    void sound();
    void notify();
    void look();
    void applyPreferences();
    void connectSettings();
    void lookOutside();

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    MainWindow& m_window;
    Notifier m_notifier;
    AlarmSound m_sound;
    SleepInhibitor m_inhibitor;
    RestNotices m_notices;
    LoudspeakerLook m_lookOutside;
    QTimer m_tried;       ///< runs while a try of the sound may still be answered
    QTimer m_outside;     ///< to the next look of another process
    QTimer m_listen;      ///< looks for a loudspeaker while somebody could read that there is none
    BootTimer m_quietEnd; ///< wakes a hidden window that has something to tell then
};

} // namespace coolwarm
