// SPDX-License-Identifier: MIT
// A loudspeaker that writes down what it is told.
#pragma once

#include "app/platform/sound/alarm_sound.h"
#include "app/platform/sound/sound_port.h"
#include "tests/support/there.h"

#include <QList>
#include <QMutex>
#include <QStringList>

#include <memory>

namespace coolwarm::test {

/// What a loudspeaker was told, from its thread.
struct Heard {
    QMutex mutex;
    QStringList files;
    QList<qreal> volumes;
    int stops = 0;
    bool there = true;
    SoundChange onChange;

    template <class Look>
    auto look(Look&& work) {
        const QMutexLocker lock(&mutex);
        return work();
    }
    int plays() {
        return look([&] { return static_cast<int>(files.size()); });
    }
    qreal volume() {
        return look([&] { return volumes.isEmpty() ? -1.0 : lastOf(volumes); });
    }
};

class FakeLoudspeaker final : public SoundDevice {
public:
    explicit FakeLoudspeaker(std::shared_ptr<Heard> heard) : m_heard(std::move(heard)) {}

    void play(const QString& file, qreal volume) override {
        const QMutexLocker lock(&m_heard->mutex);
        m_heard->files.append(file);
        m_heard->volumes.append(volume);
    }
    void setVolume(qreal volume) override {
        const QMutexLocker lock(&m_heard->mutex);
        m_heard->volumes.append(volume);
    }
    void stop() override {
        const QMutexLocker lock(&m_heard->mutex);
        ++m_heard->stops;
    }
    [[nodiscard]] bool isThere() const override {
        const QMutexLocker lock(&m_heard->mutex);
        return m_heard->there;
    }

private:
    std::shared_ptr<Heard> m_heard;
};

inline SoundDeviceMaker makerOf(const std::shared_ptr<Heard>& heard) {
    return [heard](SoundChange onChange) {
        heard->look([&] { heard->onChange = std::move(onChange); });
        return std::make_unique<FakeLoudspeaker>(heard);
    };
}

} // namespace coolwarm::test
