// SPDX-License-Identifier: MIT
// The thread of the voice.
#include "app/platform/speech.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QPluginLoader>
#include <QThread>

#include <utility>

namespace coolwarm {

namespace {

constexpr int endMilliseconds = 2000;

} // namespace

SpeechDeviceMaker speechPlugin() {
    return [](const QLocale& language, SpeechChange onChange) -> std::unique_ptr<SpeechDevice> {
        // Beside the program when it was built, below lib when it is installed.
        for (const QString& place : {QStringLiteral("/coolwarm_speech"),
                                     QStringLiteral("/../lib/coolwarm/coolwarm_speech")}) {
            QPluginLoader plugin(QCoreApplication::applicationDirPath() + place);
            if (auto* speech = qobject_cast<SpeechPlugin*>(plugin.instance()))
                return speech->makeDevice(language, std::move(onChange));
        }
        return nullptr;
    };
}

/// Whom the thread tells, as long as there is somebody.
struct Speech::Owner {
    QMutex mutex;
    Speech* speech = nullptr;

    void tell(Voice voice) {
        const QMutexLocker lock(&mutex);
        if (speech != nullptr)
            QMetaObject::invokeMethod(
                speech, [to = speech, voice] { to->tell(voice); }, Qt::QueuedConnection);
    }
};

/// The thread's side of it.
struct Speech::Speaker : QObject {
    std::unique_ptr<SpeechDevice> device;
};

Speech::Speech(SpeechDeviceMaker makeDevice, const QLocale& language, QObject* parent)
    : QObject(parent),
      m_makeDevice(std::move(makeDevice)),
      m_language(language),
      m_owner(std::make_shared<Owner>()) {
    m_owner->speech = this;
}

Speech::~Speech() {
    {
        const QMutexLocker lock(&m_owner->mutex);
        m_owner->speech = nullptr;
    }
    if (m_speaker == nullptr)
        return;
    m_speaker->deleteLater();
    m_thread->quit();
    // A speech service that hangs must not keep the program from ending. Its thread is left to the
    // end of the process: ended by force, it would unwind through a library that lets nothing pass.
    if (m_thread->wait(endMilliseconds))
        delete m_thread;
}

template <class Work>
void Speech::inThread(Work&& work) {
    Speaker* speaker = m_speaker;
    QMetaObject::invokeMethod(
        speaker,
        [speaker, work = std::forward<Work>(work)] {
            if (speaker->device)
                work(*speaker->device);
        },
        Qt::QueuedConnection);
}

void Speech::tell(Voice voice) {
    if (std::exchange(m_voice, voice) != voice)
        emit voiceChanged(voice);
}

void Speech::prepare() {
    if (m_speaker != nullptr)
        return;
    m_thread = new QThread;
    m_speaker = new Speaker;
    m_speaker->moveToThread(m_thread);
    m_thread->start();
    QMetaObject::invokeMethod(
        m_speaker,
        [speaker = m_speaker, owner = m_owner, makeDevice = m_makeDevice, language = m_language] {
            const auto look = [speaker, owner] {
                owner->tell(speaker->device ? speaker->device->voice() : Voice::NoService);
            };
            speaker->device = makeDevice(language, look);
            look();
        },
        Qt::QueuedConnection);
}

void Speech::say(const QString& text) {
    prepare();
    // What waited behind a service that hung is not true any more when it wakes up.
    const QDeadlineTimer deadline(m_patience);
    inThread([text, deadline](SpeechDevice& device) {
        if (!deadline.hasExpired())
            device.say(text);
    });
}

void Speech::stop() {
    if (m_speaker != nullptr)
        inThread([](SpeechDevice& device) { device.stop(); });
}

} // namespace coolwarm
