// SPDX-License-Identifier: MIT
// Plays sounds through Qt Multimedia; a library of its own, loaded when a session starts.
#include "app/platform/sound/sound_port.h"

#include <QAudio>
#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QFile>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

namespace coolwarm {

namespace {

/// As resources/sounds/make_sounds.py writes them.
constexpr int samplesPerSecond = 22050;
constexpr qint64 headerBytes = 44;

/// A sound that has no end.
class Loop final : public QIODevice {
public:
    explicit Loop(QByteArray samples) : m_samples(std::move(samples)) { open(ReadOnly); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_samples.size(); }

protected:
    qint64 readData(char* data, qint64 most) override {
        if (m_samples.isEmpty())
            return 0;
        for (qint64 done = 0; done < most;) {
            const qint64 piece = std::min<qint64>(most - done, m_samples.size() - m_at);
            std::memcpy(data + done, m_samples.constData() + m_at, static_cast<std::size_t>(piece));
            done += piece;
            m_at = (m_at + piece) % m_samples.size();
        }
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_samples;
    qint64 m_at = 0;
};

QByteArray samplesOf(const QString& name) {
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll().mid(headerBytes) : QByteArray();
}

class MultimediaSound final : public SoundDevice {
public:
    explicit MultimediaSound(SoundChange onChange) : m_onChange(std::move(onChange)) {}

    void play(const QString& file, qreal volume) override {
        m_file = file;
        m_volume = volume;
        begin();
    }
    // Called every second of a ring, and so where a loudspeaker that was pulled out or put in is
    // noticed: Qt 6.4 tells of neither in a thread that is not the first.
    void setVolume(qreal volume) override {
        m_volume = volume;
        if (hasStalled() || QMediaDevices::defaultAudioOutput() != m_device) {
            begin();
            m_onChange();
        } else if (m_sink) {
            m_sink->setVolume(linear());
        }
    }
    void stop() override {
        m_file.clear();
        begin();
    }
    [[nodiscard]] bool isThere() const override {
        // Where no device is the audio service offers one that nobody hears, by this name.
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        return !device.isNull() && device.id() != QByteArrayLiteral("auto_null");
    }

private:
    // A stream whose device went away neither fails nor ends in Qt 6.4: it plays no further.
    [[nodiscard]] bool hasStalled() {
        // A volume that is changed comes oftener.
        constexpr std::chrono::milliseconds betweenLooks{900};
        if (m_looked.isValid() && !m_looked.hasExpired(betweenLooks.count()))
            return false;
        m_looked.start();
        const qint64 played = m_sink ? m_sink->processedUSecs() : 0;
        return m_sink && std::exchange(m_played, played) == played;
    }
    void begin() {
        m_sink.reset(); // before what it reads
        m_loop.reset();
        m_device = QMediaDevices::defaultAudioOutput();
        if (m_file.isEmpty() || m_device.isNull())
            return;
        QAudioFormat format;
        format.setSampleRate(samplesPerSecond);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_loop = std::make_unique<Loop>(samplesOf(m_file));
        m_sink = std::make_unique<QAudioSink>(m_device, format);
        m_sink->setVolume(linear());
        m_sink->start(m_loop.get());
        m_played = -1;
        m_looked.start();
    }
    [[nodiscard]] qreal linear() const {
        return QAudio::convertVolume(static_cast<float>(m_volume), QAudio::LogarithmicVolumeScale,
                                     QAudio::LinearVolumeScale);
    }

    SoundChange m_onChange;
    QAudioDevice m_device; ///< as of the last begin()
    QString m_file;        ///< what is to be heard; empty for nothing
    qreal m_volume = 0;
    qint64 m_played = -1; ///< microseconds, as of the last look
    QElapsedTimer m_looked;
    std::unique_ptr<Loop> m_loop;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

class MultimediaPlugin : public QObject, public SoundPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.coolwarm.SoundPlugin/1")
    Q_INTERFACES(coolwarm::SoundPlugin)

public:
    std::unique_ptr<SoundDevice> makeDevice(SoundChange onChange) override {
        return std::make_unique<MultimediaSound>(std::move(onChange));
    }
};

} // namespace coolwarm

#include "sound_plugin.moc"
