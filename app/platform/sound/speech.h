// SPDX-License-Identifier: MIT
// Speaks cues aloud, for somebody who lies with closed eyes.
#pragma once

#include "app/platform/sound/service_thread.h"
#include "app/platform/sound/speech_port.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace coolwarm {

/// Makes the one who speaks; nothing where there is none to be had. Called in a thread that may
/// wait.
using SpeechDeviceMaker =
    std::function<std::unique_ptr<SpeechDevice>(const QLocale& language, SpeechChange onChange)>;

/// By the speech plugin beside the program, without Qt TextToSpeech none.
[[nodiscard]] SpeechDeviceMaker speechPlugin();

/// Says one short text at a time. The voice lives in a thread of its own, which begins with
/// prepare(): a speech service that hangs or dies holds up nobody, and what it could not say while
/// it was true is not said later.
class Speech : public QObject {
    Q_OBJECT

public:
    Speech(SpeechDeviceMaker makeDevice, const QLocale& language, QObject* parent = nullptr);
    ~Speech() override;

    /// Looks for a voice, which takes a while the first time; voiceChanged() tells what was found.
    void prepare();
    /// Says it as soon as a voice is there, in so long at most: later it would not be true any
    /// more. A service takes seconds to start.
    void say(const QString& text, std::chrono::seconds patience = std::chrono::seconds{8});
    /// Falls silent.
    void stop();

    /// Voice::Unknown until voiceChanged() was told.
    [[nodiscard]] Voice voice() const { return m_voice; }

signals:
    /// It is known whether anything can be said, or that has changed.
    void voiceChanged(coolwarm::Voice voice);

private:
    void tell(Voice voice);

    SpeechDeviceMaker m_makeDevice;
    QLocale m_language;
    ServiceThread<SpeechDevice, Voice> m_service;
    Voice m_voice = Voice::Unknown;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::Voice)
