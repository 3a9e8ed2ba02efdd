// SPDX-License-Identifier: MIT
// Starts a process that looks for a loudspeaker, and is that process.
#include "app/platform/sound/loudspeaker_look.h"

#include "app/platform/sound/alarm_sound.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <cstring>

namespace coolwarm {

namespace {

constexpr const char* option = "--look-for-loudspeaker";
constexpr int isThere = 0;
constexpr int isNotThere = 1;
constexpr std::chrono::seconds patience{10}; // an audio service may hang

} // namespace

LoudspeakerLook loudspeakerLook() {
    return [](QObject* context, std::function<void(bool)> told) {
        auto* process = new QProcess(context);
        QObject::connect(process, &QProcess::finished, context,
                         [process, told](int status, QProcess::ExitStatus end) {
                             process->deleteLater();
                             if (end == QProcess::NormalExit &&
                                 (status == isThere || status == isNotThere))
                                 told(status == isThere);
                         });
        QObject::connect(process, &QProcess::errorOccurred, process,
                         [process](QProcess::ProcessError error) {
                             if (error == QProcess::FailedToStart)
                                 process->deleteLater();
                         });
        QTimer::singleShot(patience, process, &QProcess::kill);
        process->start(QCoreApplication::applicationFilePath(), {QLatin1String(option)},
                       QProcess::ReadOnly);
    };
}

std::optional<int> answerLoudspeakerLook(int argc, char** argv) {
    if (argc != 2 || std::strcmp(argv[1], option) != 0)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    const auto device = soundPlugin()([] {});
    return device && device->isThere() ? isThere : isNotThere;
}

} // namespace coolwarm
