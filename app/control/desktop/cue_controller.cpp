// SPDX-License-Identifier: MIT
// Follows the session and the alarm; looks for a voice only when one is wanted.
#include "app/control/desktop/cue_controller.h"

#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <QCoreApplication>

#include <utility>

namespace coolwarm {

namespace {

struct CueControllerText {
    Q_DECLARE_TR_FUNCTIONS(CueController)
};

// What is said is in the language of the translation, which need not be the system's.
QLocale spokenLanguage() {
    //: The code of the language of this translation, for the voice that speaks it: "en", "de"
    const QLocale texts(CueControllerText::tr("en"));
    const QLocale system;
    return texts.language() == system.language() ? system : texts;
}

} // namespace

CueController::CueController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                             Requests& requests, Notifier& notifier)
    : m_bridge(bridge),
      m_ringer(alarm),
      m_computer(computer),
      m_requests(requests),
      m_notifier(notifier),
      m_speech(speechPlugin(), spokenLanguage()) {
    alarm.follow(&m_speech, [this] { look(); });
    QObject::connect(&bridge, &EngineBridge::statusChanged, &m_speech, [this] { look(); });
    QObject::connect(&m_speech, &Speech::voiceChanged, &m_speech,
                     [this](Voice voice) { tellMissing(voice); });
}

void CueController::look() {
    const Preferences& wanted = m_bridge.choices().preferences;
    if (wanted.speaks)
        m_speech.prepare();
    if (std::exchange(m_spoke, wanted.speaks) && !wanted.speaks) {
        m_speech.stop();
        forgetMissing();
    }
    const Status& status = m_bridge.status();
    const bool alarm = m_ringer.phase() == AlarmController::Phase::Rings;
    if (std::exchange(m_alarm, alarm) && !alarm)
        m_speech.stop(); // the pack is off
    if (!status.running || status.running->alarm || m_bridge.isVisible())
        withdrawNotice();
    if (m_ringer.phase() == AlarmController::Phase::Asks)
        return;
    const CuesDue due = m_cues.look(status, wanted);
    if (!due.spoken.isEmpty())
        m_speech.say(due.spoken);
    if (due.notice && !m_bridge.isVisible()) {
        m_notifier.show(NoticeKind::Quiet, *due.notice);
        m_noticeShown = true;
    }
}

// The one at the alarm has been taken away by the alarm already.
void CueController::withdrawNotice() {
    if (std::exchange(m_noticeShown, false))
        m_notifier.withdraw(NoticeKind::Quiet);
}

void CueController::tellMissing(Voice voice) {
    m_computer.setCanSpeak(voice == Voice::Ready || voice == Voice::Unknown);
    forgetMissing();
    if (!m_bridge.choices().preferences.speaks)
        return;
    if (voice == Voice::NoService)
        m_missing = CueControllerText::tr(
            "Spoken cues are on, but no speech service answers on this computer, "
            "so nothing is spoken.");
    else if (voice == Voice::NoVoice)
        m_missing = CueControllerText::tr(
            "Spoken cues are on, but the speech service has no voice for this "
            "language, so nothing is spoken.");
    if (!m_missing.isEmpty())
        emit m_requests.told(m_missing, true);
}

void CueController::forgetMissing() {
    if (!m_missing.isEmpty())
        emit m_requests.toldIsOver(std::exchange(m_missing, {}));
}

} // namespace coolwarm
