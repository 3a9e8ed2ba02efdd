// SPDX-License-Identifier: MIT
// The wiring of alarm, quiet notifications and power.
#include "app/composition_alarm.h"

#include "app/models/quiet_time.h"
#include "app/views/main_window.h"
#include "app/views/settings_page.h"

#include <QCoreApplication>

#include <utility>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlarmWays)
};

AlarmTone toneOf(RingTone tone) {
    switch (tone) {
    case RingTone::Wood:
        return AlarmTone::Wood;
    case RingTone::Pulse:
        return AlarmTone::Pulse;
    case RingTone::Bells:
        break;
    }
    return AlarmTone::Bells;
}

// Nobody has heard it for an hour, or nobody was there: the page says enough (spec section 4).
constexpr qint64 tooLateToRingSeconds = 3600;

} // namespace

AlarmWays::AlarmWays(EngineBridge& bridge, MainWindow& window, SoundDeviceMaker makeLoudspeaker)
    : m_bridge(bridge), m_window(window), m_sound(std::move(makeLoudspeaker)) {
    QObject::connect(&window, &MainWindow::alarmRaised, &m_notifier,
                     [this](const AlarmView& view) { beginAlarm(view); });
    QObject::connect(&window, &MainWindow::alarmOver, &m_notifier, [this] { endAlarm(); });
    QObject::connect(
        &m_notifier, &Notifier::acted, &window, [this](NoticeKind, NoticeAction action) {
            action == NoticeAction::PackOff ? m_window.takePackOff() : m_window.comeForward();
        });
    QObject::connect(&bridge, &EngineBridge::statusChanged, &m_notifier, [this] { look(); });
    QObject::connect(&bridge, &EngineBridge::factsChanged, &m_sound,
                     [this] { applyPreferences(); });
    QObject::connect(&m_quietEnd, &BootTimer::fired, &bridge, &EngineBridge::beat);
    connectSettings();
}

void AlarmWays::connectSettings() {
    SettingsPage& settings = m_window.settings();
    QObject::connect(&m_sound, &AlarmSound::prepared, &settings, &SettingsPage::setAudible);
    QObject::connect(&settings, &SettingsPage::toneTestWanted, &m_sound, [this] {
        if (!m_sound.rings()) // a try must not end an alarm
            m_sound.ringOnce();
    });
}

void AlarmWays::applyPreferences() {
    constexpr qreal hundred = 100.0;
    const Preferences& preferences = m_bridge.choices().preferences;
    m_sound.setVolume(preferences.volume.percent() / hundred);
    m_sound.setTone(toneOf(preferences.tone));
}

void AlarmWays::beginAlarm(const AlarmView& view) {
    if (view.dueAt.secsTo(view.now) > tooLateToRingSeconds)
        m_sound.ringOnce();
    else
        m_sound.ring();
    m_notifier.withdraw(NoticeKind::Quiet);
    m_notifier.show(NoticeKind::Alarm, {view.headline, view.subject});
}

void AlarmWays::endAlarm() {
    m_sound.stop();
    m_notifier.withdraw(NoticeKind::Alarm);
}

void AlarmWays::look() {
    const Status& status = m_bridge.status();
    if (status.running) {
        m_sound.prepare();
        m_inhibitor.hold(Text::tr("A session runs; its alarm must not be slept through"));
    } else {
        m_inhibitor.release();
    }
    const Preferences& preferences = m_bridge.choices().preferences;
    if (const auto notice = m_notices.look(status, preferences))
        m_notifier.show(NoticeKind::Quiet, {notice->title, notice->text});
    const auto quiet = m_notices.holdsBack() ? quietLeft(preferences, status.now) : std::nullopt;
    m_quietEnd.arm(quiet ? static_cast<qint64>(quiet->count()) : -1);
}

} // namespace coolwarm
