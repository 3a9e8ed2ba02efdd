// SPDX-License-Identifier: MIT
// The sound of the alarm, and what a session asks of the computer while it runs.
#pragma once

#include "app/control/alarm_controller.h"
#include "app/control/computer.h"
#include "app/control/requests.h"
#include "app/platform/desktop/sleep_inhibitor.h"
#include "app/platform/sound/alarm_sound.h"
#include "app/platform/sound/loudspeaker_look.h"

#include <QTimer>

namespace coolwarm {

/// Rings while the alarm does, as the preferences say, and finds out whether that can be heard. A
/// session keeps the computer awake.
class ToneController {
public:
    /// Keeps references.
    ToneController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                   Requests& requests, SoundDeviceMaker makeLoudspeaker = soundPlugin(),
                   std::function<bool()> mayBeThere = loudspeakerMayBeThere,
                   LoudspeakerLook lookOutside = {});

private:
    void sound();
    void look();
    void applyPreferences();
    void lookOutside();

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    AlarmSound m_sound;
    SleepInhibitor m_inhibitor;
    LoudspeakerLook m_lookOutside;
    QTimer m_tried;   ///< runs while a try of the sound may still be answered
    QTimer m_outside; ///< to the next look of another process
    QTimer m_listen;  ///< looks for a loudspeaker while somebody could read that there is none
};

} // namespace coolwarm
