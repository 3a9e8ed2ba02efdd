// SPDX-License-Identifier: MIT
// The course of a ring, and the thread of the loudspeaker.
#include "app/platform/alarm_sound.h"

#include "app/platform/ring_curve.h"
#include "app/platform/sound_port.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPluginLoader>

#include <utility>

namespace coolwarm {

namespace {

constexpr int beatMilliseconds = 1000;
constexpr int onceMilliseconds = 4000; // about one loop of the longest sound
constexpr int endMilliseconds = 2000;

QString fileOf(AlarmTone tone) {
    switch (tone) {
    case AlarmTone::Wood:
        return QStringLiteral(":/sounds/wood.wav");
    case AlarmTone::Pulse:
        return QStringLiteral(":/sounds/pulse.wav");
    case AlarmTone::Bells:
        break;
    }
    return QStringLiteral(":/sounds/bells.wav");
}

} // namespace

SoundDeviceMaker soundPlugin() {
    return [](std::function<void()> onChange) -> std::unique_ptr<SoundDevice> {
        // Beside the program when it was built, below lib when it is installed.
        for (const QString& place : {QStringLiteral("/coolwarm_sound"),
                                     QStringLiteral("/../lib/coolwarm/coolwarm_sound")}) {
            QPluginLoader plugin(QCoreApplication::applicationDirPath() + place);
            if (auto* sound = qobject_cast<SoundPlugin*>(plugin.instance()))
                return sound->makeDevice(std::move(onChange));
        }
        return nullptr;
    };
}

/// The thread's side of it.
struct AlarmSound::Player : QObject {
    std::unique_ptr<SoundDevice> device;
};

AlarmSound::AlarmSound(SoundDeviceMaker makeDevice, QObject* parent)
    : QObject(parent), m_makeDevice(std::move(makeDevice)) {
    m_beat.setInterval(beatMilliseconds);
    connect(&m_beat, &QTimer::timeout, this, &AlarmSound::beat);
    m_once.setSingleShot(true);
    m_once.setInterval(onceMilliseconds);
    connect(&m_once, &QTimer::timeout, this, &AlarmSound::stop);
}

AlarmSound::~AlarmSound() {
    if (m_player == nullptr)
        return;
    m_player->deleteLater();
    m_thread.quit();
    // An audio service that hangs must not keep the program from ending.
    if (!m_thread.wait(endMilliseconds)) {
        m_thread.terminate();
        m_thread.wait();
    }
}

template <class Work>
void AlarmSound::inThread(Work&& work) {
    prepare();
    Player* player = m_player;
    QMetaObject::invokeMethod(
        player,
        [player, work = std::forward<Work>(work)] {
            if (player->device)
                work(*player->device);
        },
        Qt::QueuedConnection);
}

void AlarmSound::prepare() {
    if (m_player != nullptr)
        return;
    m_player = new Player;
    m_player->moveToThread(&m_thread);
    m_thread.start();
    const auto tell = [this](bool audible) {
        m_audible = audible;
        emit prepared(audible);
    };
    Player* player = m_player;
    QMetaObject::invokeMethod(
        player,
        [this, player, tell] {
            const auto look = [this, player, tell] {
                const bool audible = player->device && player->device->isThere();
                QMetaObject::invokeMethod(
                    this, [tell, audible] { tell(audible); }, Qt::QueuedConnection);
            };
            player->device = m_makeDevice(look);
            look();
        },
        Qt::QueuedConnection);
}

void AlarmSound::setVolume(qreal volume) {
    m_volume = qBound(0.0, volume, 1.0);
    if (m_rings)
        beat();
}

void AlarmSound::setTone(AlarmTone tone) {
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

void AlarmSound::beat() {
    const auto since = std::chrono::seconds{m_since.elapsed() / beatMilliseconds};
    if (const auto share = ringShare(since))
        play(*share);
    else
        playNothing();
}

void AlarmSound::play(qreal share) {
    const qreal volume = share * m_volume;
    if (m_plays) {
        inThread([volume](SoundDevice& device) { device.setVolume(volume); });
    } else {
        m_plays = true;
        inThread(
            [volume, file = fileOf(m_tone)](SoundDevice& device) { device.play(file, volume); });
    }
    if (!m_audible)
        QApplication::beep();
}

void AlarmSound::playNothing() {
    if (std::exchange(m_plays, false))
        inThread([](SoundDevice& device) { device.stop(); });
}

} // namespace coolwarm
