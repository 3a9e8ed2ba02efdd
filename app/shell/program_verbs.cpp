// SPDX-License-Identifier: MIT
// Builds what the verbs of the command line need, and runs one.
#include "app/cli/cli.h"
#include "app/platform/desktop/suspension.h"
#include "app/platform/instance/single_instance.h"
#include "app/platform/process/inherit_nothing.h"
#include "app/shell/program.h"
#include "app/shell/program_log.h"
#include "app/shell/program_looks.h"
#include "app/shell/program_privacy.h"
#include "app/text/safe_text.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/log_files.h"
#include "core/time/system_clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <optional>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds patience{5000}; // for another program to finish writing
constexpr std::chrono::seconds windowComesUpWithin{8};

class VerbWindowLink final : public WindowLink {
public:
    explicit VerbWindowLink(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    bool poke() override { return SingleInstance::send(m_folder, InstanceMessage::ReadAnew); }

    bool open() override {
        if (!displayIsThere())
            return false;
        // Not among the arguments, which Qt makes UTF-8 of: a path may be any bytes.
        qputenv("COOLWARM_DATA_DIR", argumentBytes(pathArgument(m_folder)).c_str());
        const QStringList arguments{QStringLiteral("--minimized")};
        // With our pipes left open, a script that reads them would wait for the window's end.
        letChildrenInheritNothing();
        QProcess process;
        process.setWorkingDirectory(QDir::rootPath()); // where it holds up nobody
        process.setProgram(QCoreApplication::applicationFilePath());
        process.setArguments(arguments);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (!process.startDetached())
            return false;
        const QDeadlineTimer deadline(windowComesUpWithin);
        while (!deadline.hasExpired()) {
            if (poke())
                return true;
            QThread::msleep(50);
        }
        return false;
    }

private:
    // Without one, Qt would end the new process with a message about plugins.
    static bool displayIsThere() {
#ifdef Q_OS_LINUX
        return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
               qEnvironmentVariableIsSet("DISPLAY") ||
               qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(QLatin1String("offscreen"));
#else
        return true;
#endif
    }

    std::filesystem::path m_folder;
};

bool isChosen(const Invocation& invocation) {
    return invocation.dataDir || !qEnvironmentVariableIsEmpty("COOLWARM_DATA_DIR");
}

} // namespace

int runVerb(const QStringList& arguments, const Invocation& invocation) {
    const std::filesystem::path folder = dataFolder(invocation.dataDir);
    const SystemClock clock;
    const SystemZone zone;
    VerbWindowLink window(folder);
    std::unique_ptr<OpenedLog> log;
    std::optional<SuspensionPutOff> putOff; // others wait for a log that is open for writing
    QTextStream out(stdout);
    QTextStream err(stderr);
    const TellIncident tell = tellOn(err);
    LogForReading readable(folder, isChosen(invocation), zone, patience, tell);
    SqliteMaintenance care(folder);
    CliContext context{clock,
                       zone,
                       window,
                       [&]() -> CliLog& {
                           if (!putOff)
                               putOff.emplace();
                           if (!log)
                               log = std::make_unique<OpenedLog>(folder, zone, patience, tell);
                           return *log;
                       },
                       readable,
                       [&]() -> Maintenance& {
                           if (!putOff)
                               putOff.emplace();
                           return care;
                       },
                       allExporters(),
                       out,
                       err};
    const int status = runCli(arguments, context);
    std::error_code unknown;
    if (status != static_cast<int>(ExitCode::LogTrouble) &&
        std::filesystem::exists(logFile(folder), unknown))
        if (QSettings looks = looksOfUser(); const auto notice = privacyNotice(folder, looks))
            err << QStringLiteral("coolwarm: ") << notice->text << QLatin1Char(' ')
                << notice->command << Qt::endl;
    return status;
}

} // namespace coolwarm
