// SPDX-License-Identifier: MIT
// Sounds the alarm: loops a tone that grows from gentle to loud.
#pragma once

#include "app/platform/sound/service_thread.h"
#include "app/platform/sound/sound_port.h"
#include "core/domain/guide_tone.h"
#include "core/domain/preferences.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace coolwarm {

/// Makes the loudspeaker; nothing where there is none to be had. Called in a thread that may wait.
using SoundDeviceMaker =
    std::function<std::unique_ptr<SoundDevice>(std::function<void()> onChange)>;

/// The loudspeaker by the sound plugin beside the program, without Qt Multimedia none.
[[nodiscard]] SoundDeviceMaker soundPlugin();

/// Whether there may be a loudspeaker, as far as that can be seen for nothing: without an audio
/// service there is none. To know it takes the plugin, which costs an idle window half its memory.
[[nodiscard]] bool loudspeakerMayBeThere();

/// Rings until it is stopped. The loudspeaker lives in a thread of its own: an audio service that
/// hangs holds up nobody. Where nothing can be heard the system's bell rings instead.
class AlarmSound : public QObject {
    Q_OBJECT

public:
    explicit AlarmSound(SoundDeviceMaker makeDevice,
                        std::function<bool()> mayBeThere = loudspeakerMayBeThere,
                        QObject* parent = nullptr);
    ~AlarmSound() override;

    /// From 0 to 1 as an ear takes it; a volume that changes while it rings is heard at once.
    void setVolume(qreal volume);
    void setTone(RingTone tone);

    /// Gets the loudspeaker ready, which takes a while the first time.
    void prepare();
    /// Looks whether the loudspeaker has come or gone, before prepare() as far as that can be seen;
    /// prepared() tells.
    void listen();
    /// What another process has seen, which counts before prepare() alone.
    void hearOf(bool there);
    [[nodiscard]] bool isPrepared() const { return m_service.isStarted(); }
    /// Rings from gentle to loud.
    void ring();
    /// A single tone at the own volume: for an alarm that nobody is there to hear any more, and to
    /// try how it sounds.
    void ringOnce();
    void stop();
    /// Lets that be heard softly until the next call; a turn once. Nothing while the alarm rings or
    /// is tried, which also ends what was heard.
    void guide(GuideTone tone);

    [[nodiscard]] bool rings() const { return m_rings; }
    /// Whether a loudspeaker is there; unknown until prepared() is told.
    [[nodiscard]] bool isAudible() const { return m_audible.value_or(false); }

signals:
    /// It is known whether a loudspeaker is there, or that has changed.
    void prepared(bool audible);

private:
    void tell(bool audible);
    void beat();
    void play(qreal share);
    void playNothing();
    void playGuide(GuideTone tone);
    template <class Work>
    void inThread(Work&& work);

    SoundDeviceMaker m_makeDevice;
    std::function<bool()> m_mayBeThere;
    ServiceThread<SoundDevice, bool> m_service;
    QTimer m_beat;
    QTimer m_once;
    QTimer m_turn; ///< while a turn is heard
    QElapsedTimer m_since;
    qreal m_volume = 0.9;
    RingTone m_tone = RingTone::Bells;
    bool m_rings = false;
    bool m_plays = false;
    bool m_guides = false;         ///< what is heard is of guide()
    std::optional<bool> m_audible; ///< nothing until it is known
    bool m_heardOfNone = false;    ///< another process has seen that there is none
};

} // namespace coolwarm
