// SPDX-License-Identifier: MIT
// What spoken cues need of a voice, and the plugin that brings it: Qt TextToSpeech may be missing.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace coolwarm {

/// Whether anything can be said.
enum class Voice {
    Unknown,   ///< not looked for yet
    Ready,     ///< a voice for the language is there
    NoService, ///< there is no speech service, or it has died
    NoVoice,   ///< there is one, but it does not speak the language
};

/// Somebody who speaks. All calls, and those of `onChange`, are of the thread that made it, which
/// has an event loop.
class SpeechDevice {
public:
    SpeechDevice() = default;
    virtual ~SpeechDevice() = default;
    SpeechDevice(const SpeechDevice&) = delete;
    SpeechDevice& operator=(const SpeechDevice&) = delete;

    /// Says it instead of what is still being said; nothing without a voice.
    virtual void say(const QString& text) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual Voice voice() const = 0;
};

/// Called when voice() may have changed.
using SpeechChange = std::function<void()>;

class SpeechPlugin {
public:
    SpeechPlugin() = default;
    virtual ~SpeechPlugin() = default;
    SpeechPlugin(const SpeechPlugin&) = delete;
    SpeechPlugin& operator=(const SpeechPlugin&) = delete;

    /// Texts are in `language`; its territory is the wish for an accent.
    [[nodiscard]] virtual std::unique_ptr<SpeechDevice> makeDevice(const QLocale& language,
                                                                   SpeechChange onChange) = 0;
};

} // namespace coolwarm

Q_DECLARE_INTERFACE(coolwarm::SpeechPlugin, "io.github.coolwarm.SpeechPlugin/1")
