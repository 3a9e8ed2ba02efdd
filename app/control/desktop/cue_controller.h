// SPDX-License-Identifier: MIT
// Tells what is due while a session runs, aloud or by a quiet notification.
#pragma once

#include "app/control/alarm_controller.h"
#include "app/control/computer.h"
#include "app/control/desktop/session_cues.h"
#include "app/control/requests.h"
#include "app/platform/desktop/notifier.h"
#include "app/platform/sound/speech.h"

namespace coolwarm {

/// Spoken cues, and quiet notifications of what the running page would show, while it is not seen.
/// Each only where a preference asks for it; the voice is not even looked for before.
class CueController {
public:
    /// Keeps references.
    CueController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                  Requests& requests, Notifier& notifier);

    /// To tell beside the switch for spoken cues whether anything would be heard.
    [[nodiscard]] Speech& speech() { return m_speech; }

private:
    void look();
    void withdrawNotice();
    void tellMissing(Voice voice);
    void forgetMissing();

    EngineBridge& m_bridge;
    AlarmController& m_ringer;
    Computer& m_computer;
    Requests& m_requests;
    Notifier& m_notifier;
    Speech m_speech;
    SessionCues m_cues;
    QString m_missing;          ///< what was said about a voice that is not there
    bool m_noticeShown = false; ///< a quiet notification of ours may still lie there
    bool m_spoke = false;       ///< spoken cues were wanted at the last look
    bool m_alarm = false;       ///< "Take the pack off" may still be spoken
};

} // namespace coolwarm
