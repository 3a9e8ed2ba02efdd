// SPDX-License-Identifier: MIT
// What the alarm needs of a loudspeaker, and how the plugin is asked that has Qt Multimedia.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace coolwarm {

/// One sound that loops. All calls, and those of `onChange`, are of the thread that made it.
class SoundDevice {
public:
    SoundDevice() = default;
    virtual ~SoundDevice() = default;
    SoundDevice(const SoundDevice&) = delete;
    SoundDevice& operator=(const SoundDevice&) = delete;

    /// Loops the WAV file at a volume from 0 to 1 as an ear takes it, instead of what it played. A
    /// loudspeaker that comes later plays it from then on.
    virtual void play(const QString& file, qreal volume) = 0;
    /// To be called every second while it plays, also with the same volume.
    virtual void setVolume(qreal volume) = 0;
    virtual void stop() = 0;
    /// Whether there is anything that can be heard.
    [[nodiscard]] virtual bool isThere() const = 0;
};

/// Called when isThere() may have changed.
using SoundChange = std::function<void()>;

class SoundPlugin {
public:
    SoundPlugin() = default;
    virtual ~SoundPlugin() = default;
    SoundPlugin(const SoundPlugin&) = delete;
    SoundPlugin& operator=(const SoundPlugin&) = delete;

    [[nodiscard]] virtual std::unique_ptr<SoundDevice> makeDevice(SoundChange onChange) = 0;
};

} // namespace coolwarm

Q_DECLARE_INTERFACE(coolwarm::SoundPlugin, "io.github.coolwarm.SoundPlugin/1")
