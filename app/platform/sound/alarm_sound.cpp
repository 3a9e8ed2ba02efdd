// SPDX-License-Identifier: MIT
// Plays the alarm louder by and by, on the thread of the loudspeaker.
#include "app/platform/sound/alarm_sound.h"

#include "app/platform/sound/own_plugin.h"
#include "app/platform/sound/ring_curve.h"

#include <QApplication>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::seconds betweenBeats{1};
constexpr std::chrono::seconds once{4};              // about one loop of the longest sound
constexpr std::chrono::milliseconds turnLasts{1900}; // a little less than its loop
constexpr qreal guideShare = 0.5; // of the alarm's volume: beside a bed, for open ears

QString fileOf(RingTone tone) {
    switch (tone) {
    case RingTone::Wood:
        return QStringLiteral(":/sounds/wood.wav");
    case RingTone::Pulse:
        return QStringLiteral(":/sounds/pulse.wav");
    case RingTone::Bells:
        break;
    }
    return QStringLiteral(":/sounds/bells.wav");
}

QString fileOf(GuideTone tone) {
    switch (tone) {
    case GuideTone::BreatheIn:
        return QStringLiteral(":/sounds/breathe_in.wav");
    case GuideTone::BreatheOut:
        return QStringLiteral(":/sounds/breathe_out.wav");
    case GuideTone::Count:
        return QStringLiteral(":/sounds/count.wav");
    case GuideTone::Turn:
        return QStringLiteral(":/sounds/turn.wav");
    case GuideTone::None:
        break;
    }
    return {};
}

} // namespace

SoundDeviceMaker soundPlugin() {
    return [](std::function<void()> onChange) -> std::unique_ptr<SoundDevice> {
        auto* plugin = ownPlugin<SoundPlugin>(QStringLiteral("coolwarm_sound"));
        return plugin != nullptr ? plugin->makeDevice(std::move(onChange)) : nullptr;
    };
}

bool loudspeakerMayBeThere() {
#ifdef Q_OS_LINUX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("PULSE_SERVER") ||
           QFileInfo::exists(runtime + QStringLiteral("/pulse/native")) ||
           QFileInfo::exists(QStringLiteral("/dev/snd/controlC0"));
#else
    return true;
#endif
}

AlarmSound::AlarmSound(SoundDeviceMaker makeDevice, std::function<bool()> mayBeThere,
                       QObject* parent)
    : QObject(parent),
      m_makeDevice(std::move(makeDevice)),
      m_mayBeThere(std::move(mayBeThere)),
      m_service(this, [this](bool audible) { tell(audible); }) {
    m_beat.setInterval(betweenBeats);
    connect(&m_beat, &QTimer::timeout, this, &AlarmSound::beat);
    m_once.setSingleShot(true);
    m_once.setInterval(once);
    connect(&m_once, &QTimer::timeout, this, &AlarmSound::stop);
    m_turn.setSingleShot(true);
    m_turn.setInterval(turnLasts);
    connect(&m_turn, &QTimer::timeout, this, [this] { playGuide(GuideTone::None); });
}

AlarmSound::~AlarmSound() = default;

template <class Work>
void AlarmSound::inThread(Work&& work) {
    prepare();
    m_service.run(std::forward<Work>(work));
}

void AlarmSound::prepare() {
    if (!m_service.isStarted())
        m_service.start(m_makeDevice, [](const SoundDevice* device) {
            return device != nullptr && device->isThere();
        });
}

void AlarmSound::tell(bool audible) {
    if (m_audible == audible)
        return;
    m_audible = audible;
    emit prepared(audible);
}

void AlarmSound::listen() {
    if (m_service.isStarted())
        m_service.look();
    else if (const bool may = m_mayBeThere() && !m_heardOfNone; !may || m_audible)
        tell(may);
}

void AlarmSound::hearOf(bool there) {
    if (isPrepared())
        return;
    m_heardOfNone = !there;
    tell(there && m_mayBeThere());
}

void AlarmSound::setVolume(qreal volume) {
    m_volume = qBound(0.0, volume, 1.0);
    if (m_rings)
        beat();
}

void AlarmSound::setTone(RingTone tone) {
    if (m_tone == tone)
        return;
    if (!m_rings)
        stop(); // a single tone of the other sound
    m_tone = tone;
    m_plays = false;
    if (m_rings)
        beat();
}

void AlarmSound::ring() {
    m_once.stop();
    m_rings = true;
    m_plays = false;
    m_since.start();
    m_beat.start();
    beat();
}

void AlarmSound::ringOnce() {
    stop();
    play(1.0);
    m_once.start();
}

void AlarmSound::stop() {
    m_beat.stop();
    m_once.stop();
    m_rings = false;
    playNothing();
}

void AlarmSound::guide(GuideTone tone) {
    if (!m_rings && !m_once.isActive())
        playGuide(tone);
}

void AlarmSound::playGuide(GuideTone tone) {
    m_turn.stop();
    const bool guided = std::exchange(m_guides, tone != GuideTone::None);
    if (m_guides)
        inThread([volume = guideShare * m_volume, file = fileOf(tone)](SoundDevice& device) {
            device.play(file, volume);
        });
    else if (guided)
        inThread([](SoundDevice& device) { device.stop(); });
    if (tone == GuideTone::Turn)
        m_turn.start();
}

void AlarmSound::beat() {
    const auto since =
        std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{m_since.elapsed()});
    if (const auto share = ringShare(since))
        play(*share);
    else
        playNothing();
}

void AlarmSound::play(qreal share) {
    const qreal volume = share * m_volume;
    m_turn.stop();
    m_guides = false; // the alarm takes its place
    if (m_plays) {
        inThread([volume](SoundDevice& device) { device.setVolume(volume); });
    } else {
        m_plays = true;
        inThread(
            [volume, file = fileOf(m_tone)](SoundDevice& device) { device.play(file, volume); });
    }
    if (!isAudible())
        QApplication::beep();
}

void AlarmSound::playNothing() {
    if (std::exchange(m_plays, false))
        inThread([](SoundDevice& device) { device.stop(); });
}

} // namespace coolwarm
