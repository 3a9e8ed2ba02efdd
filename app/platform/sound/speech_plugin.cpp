// SPDX-License-Identifier: MIT
// Speaks through Qt TextToSpeech; a library of its own, loaded when spoken cues are wanted.
#include "app/platform/sound/speech_port.h"

#include <QTextToSpeech>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace coolwarm {

namespace {

// A service that has not begun to speak by then never will: it has died or lost its loudspeaker.
constexpr std::chrono::seconds beginsWithin{3};

// The locale of the list that fits best: the language has to, the territory may.
std::optional<QLocale> fitting(const QList<QLocale>& offers, const QLocale& wanted) {
    std::optional<QLocale> found;
    for (const QLocale& offer : offers) {
        if (offer.language() != wanted.language())
            continue;
        if (offer.territory() == wanted.territory())
            return offer;
        if (!found)
            found = offer;
    }
    return found;
}

// Speech Dispatcher speaks most languages, Flite English without any service. What Qt has for its
// own tests says nothing.
QStringList engines() {
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    const auto isFirst = [](const QString& name) { return name == QLatin1String("speechd"); };
    std::stable_partition(names.begin(), names.end(), isFirst);
    return names;
}

class TextToSpeech final : public SpeechDevice {
public:
    TextToSpeech(const QLocale& language, SpeechChange onChange)
        : m_language(language), m_onChange(std::move(onChange)) {
        m_doubt.setSingleShot(true);
        m_doubt.setInterval(beginsWithin);
        QObject::connect(&m_doubt, &QTimer::timeout, &m_doubt, [this] { tryAnew(); });
        choose();
    }

    void say(const QString& text) override {
        if (m_voice != Voice::Ready)
            choose(); // a service that was started since then
        m_tried = false;
        sayWhatever(text);
    }
    void stop() override {
        m_doubt.stop();
        m_text.clear();
        if (m_speech)
            m_speech->stop();
    }
    [[nodiscard]] Voice voice() const override { return m_voice; }

private:
    void choose() {
        const Voice before = std::exchange(m_voice, Voice::NoService);
        m_speech.reset();
        for (const QString& name : engines()) {
            auto speech = std::make_unique<QTextToSpeech>(name);
            if (speech->state() == QTextToSpeech::Error)
                continue;
            const auto locale = fitting(speech->availableLocales(), m_language);
            if (!locale) {
                m_voice = Voice::NoVoice;
                continue;
            }
            speech->setLocale(*locale);
            m_speech = std::move(speech);
            m_voice = Voice::Ready;
            QObject::connect(m_speech.get(), &QTextToSpeech::stateChanged, &m_doubt,
                             [this](QTextToSpeech::State state) {
                                 if (state == QTextToSpeech::Speaking)
                                     m_doubt.stop();
                             });
            break;
        }
        if (m_voice != before)
            m_onChange();
    }
    void sayWhatever(const QString& text) {
        m_text = text;
        if (!m_speech)
            return;
        m_doubt.start();
        m_speech->say(text);
    }
    // Once, with a new connection; then it is said that there is no voice.
    void tryAnew() {
        if (m_text.isEmpty())
            return;
        if (!std::exchange(m_tried, true)) {
            choose();
            sayWhatever(m_text);
            return;
        }
        m_speech.reset();
        m_voice = Voice::NoService;
        m_onChange();
    }

    QLocale m_language;
    SpeechChange m_onChange;
    std::unique_ptr<QTextToSpeech> m_speech;
    Voice m_voice = Voice::Unknown;
    QString m_text; ///< what was said last
    QTimer m_doubt;
    bool m_tried = false; ///< to say it a second time
};

} // namespace

class TextToSpeechPlugin : public QObject, public SpeechPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.coolwarm.SpeechPlugin/1")
    Q_INTERFACES(coolwarm::SpeechPlugin)

public:
    std::unique_ptr<SpeechDevice> makeDevice(const QLocale& language,
                                             SpeechChange onChange) override {
        return std::make_unique<TextToSpeech>(language, std::move(onChange));
    }
};

} // namespace coolwarm

#include "speech_plugin.moc"
