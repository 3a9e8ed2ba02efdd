// SPDX-License-Identifier: MIT
// Hands texts to the voice on its thread, and drops those that come too late.
#include "app/platform/sound/speech.h"

#include "app/platform/sound/own_plugin.h"

#include <QDeadlineTimer>

#include <utility>

namespace coolwarm {

SpeechDeviceMaker speechPlugin() {
    return [](const QLocale& language, SpeechChange onChange) -> std::unique_ptr<SpeechDevice> {
        auto* plugin = ownPlugin<SpeechPlugin>(QStringLiteral("coolwarm_speech"));
        return plugin != nullptr ? plugin->makeDevice(language, std::move(onChange)) : nullptr;
    };
}

Speech::Speech(SpeechDeviceMaker makeDevice, const QLocale& language, QObject* parent)
    : QObject(parent),
      m_makeDevice(std::move(makeDevice)),
      m_language(language),
      m_service(this, [this](Voice voice) { tell(voice); }) {}

Speech::~Speech() = default;

void Speech::tell(Voice voice) {
    if (std::exchange(m_voice, voice) != voice)
        emit voiceChanged(voice);
}

void Speech::prepare() {
    if (m_service.isStarted())
        return;
    const auto make = [makeDevice = m_makeDevice,
                       language = m_language](std::function<void()> onChange) {
        return makeDevice(language, std::move(onChange));
    };
    m_service.start(make, [](const SpeechDevice* device) {
        return device != nullptr ? device->voice() : Voice::NoService;
    });
}

void Speech::say(const QString& text, std::chrono::seconds patience) {
    prepare();
    // What waited behind a service that hung is not true any more when it wakes up.
    const QDeadlineTimer deadline(patience);
    m_service.run([text, deadline](SpeechDevice& device) {
        if (!deadline.hasExpired())
            device.say(text);
    });
}

void Speech::stop() {
    if (m_service.isStarted())
        m_service.run([](SpeechDevice& device) { device.stop(); });
}

} // namespace coolwarm
