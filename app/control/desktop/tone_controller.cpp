// SPDX-License-Identifier: MIT
// Follows the alarm; looks for a loudspeaker as long as somebody could read that there is none.
#include "app/control/desktop/tone_controller.h"

#include "app/text/states/running_view.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace coolwarm {

namespace {

struct ToneControllerText {
    Q_DECLARE_TR_FUNCTIONS(ToneController)
};

// Of a loudspeaker that comes or goes nothing tells.
constexpr std::chrono::seconds betweenLooks{5};
// Not while the window is being built; and a process costs more than a look at a file.
constexpr std::chrono::milliseconds afterTheStart{1500};
constexpr std::chrono::minutes betweenLooksOutside{5};

// The loudspeaker that is tried may have to be opened first.
constexpr std::chrono::milliseconds answerOfTry{1500};

QString nothingHeardText() {
    return ToneControllerText::tr("Nothing could be heard: no loudspeaker was found.");
}

} // namespace

ToneController::ToneController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                               Requests& requests, SoundDeviceMaker makeLoudspeaker,
                               std::function<bool()> mayBeThere, LoudspeakerLook lookOutside)
    : m_bridge(bridge),
      m_alarm(alarm),
      m_sound(std::move(makeLoudspeaker), std::move(mayBeThere)),
      m_lookOutside(std::move(lookOutside)) {
    alarm.follow(&m_sound, [this] { sound(); });
    QObject::connect(&bridge, &EngineBridge::statusChanged, &m_sound, [this] { look(); });
    QObject::connect(&bridge, &EngineBridge::factsChanged, &m_sound,
                     [this] { applyPreferences(); });
    QObject::connect(&m_sound, &AlarmSound::prepared, &computer, &Computer::setAudible);
    QObject::connect(&computer, &Computer::toneTestWanted, &m_sound, [this] {
        if (!m_sound.rings()) // a try must not end an alarm
            m_sound.ringOnce();
        m_tried.start();
    });
    QObject::connect(&computer, &Computer::guideToneWanted, &m_sound, &AlarmSound::guide);
    m_tried.setSingleShot(true);
    m_tried.setInterval(answerOfTry);
    QObject::connect(&m_tried, &QTimer::timeout, &m_sound, [this, &requests] {
        if (!m_sound.isAudible())
            emit requests.told(nothingHeardText(), true);
    });
    QObject::connect(&m_sound, &AlarmSound::prepared, &requests, [&requests](bool audible) {
        if (audible)
            emit requests.toldIsOver(nothingHeardText());
    });
    m_listen.setInterval(betweenLooks);
    QObject::connect(&m_listen, &QTimer::timeout, &m_sound, [this] { m_sound.listen(); });
    m_outside.setSingleShot(true);
    QObject::connect(&m_outside, &QTimer::timeout, &m_sound, [this] { this->lookOutside(); });
    // Somebody who comes back to the program may have put headphones in, or taken them out.
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &m_sound,
                     [this](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive && m_bridge.isVisible())
                             m_outside.start(afterTheStart);
                     });
}

// Before a session, for whoever reads the page; from its start on the own loudspeaker tells.
void ToneController::lookOutside() {
    if (!m_lookOutside || m_sound.isPrepared() || !m_bridge.isVisible())
        return;
    // Whatever becomes of this look: a loudspeaker comes and goes, and a process may hang or crash.
    m_outside.start(betweenLooksOutside);
    m_lookOutside(&m_sound, [this](bool there) { m_sound.hearOf(there); });
}

void ToneController::applyPreferences() {
    constexpr qreal hundred = 100.0;
    const Preferences& preferences = m_bridge.choices().preferences;
    m_sound.setVolume(preferences.volume.percent() / hundred);
    m_sound.setTone(preferences.tone);
}

// Found an hour late nobody has heard it, or nobody was there: the page says enough (spec section
// 4). Somebody who left the question unanswered was there.
void ToneController::sound() {
    if (m_alarm.phase() != AlarmController::Phase::Rings) {
        m_sound.stop(); // as soon as somebody has said that the pack is off
        return;
    }
    const Status& status = m_bridge.status();
    if (alarmView(*status.running, status.now).isLate && !m_alarm.ringsAgain())
        m_sound.ringOnce();
    else
        m_sound.ring();
}

void ToneController::look() {
    if (!m_bridge.isVisible()) {
        m_listen.stop();
    } else if (!m_listen.isActive()) {
        m_listen.start();
        m_sound.listen();
        m_outside.start(afterTheStart);
    }
    if (m_bridge.status().running) {
        m_sound.prepare();
        m_inhibitor.hold(
            ToneControllerText::tr("A session runs; its alarm must not be slept through"));
    } else {
        m_inhibitor.release();
    }
}

} // namespace coolwarm
