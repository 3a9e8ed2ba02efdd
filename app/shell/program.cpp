// SPDX-License-Identifier: MIT
// Opens the log, runs the window, and says what keeps it from coming.
#include "app/shell/program.h"

#include "app/cli/cli.h"
#include "app/control/background.h"
#include "app/control/failure.h"
#include "app/control/upkeep/repair_service.h"
#include "app/dialogs/repair_dialog.h"
#include "app/platform/desktop/keys_by_position.h"
#include "app/platform/instance/single_instance.h"
#include "app/platform/process/end_signals.h"
#include "app/platform/process/home_folder.h"
#include "app/shell/log_wait_dialog.h"
#include "app/shell/window_program.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/widgets/layout/plain_text.h"
#include "app/widgets/painted/accessible_parts.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/log_privacy.h"
#include "core/time/system_clock.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QMessageBox>
#include <QTextStream>
#include <QThread>

namespace coolwarm {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds handOverPatience{3000};
constexpr milliseconds handOverPause{50};

int endWithTrouble(const QString& text) {
    QTextStream(stderr) << QStringLiteral("coolwarm: ") << terminalLine(text) << Qt::endl;
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Coolwarm"), text);
    showPlainly(box); // paths may look like markup
    box.exec();
    return static_cast<int>(ExitCode::LogTrouble);
}

// Raises the window that holds the log, or says why that cannot be done.
int handOver(const std::filesystem::path& folder) {
    // It may just be starting, or about to listen again where somebody has removed its socket.
    for (const QDeadlineTimer deadline(handOverPatience); !deadline.hasExpired();
         QThread::msleep(static_cast<unsigned long>(handOverPause.count()))) {
        if (SingleInstance::send(folder, InstanceMessage::Raise))
            return static_cast<int>(ExitCode::Done);
    }
    return endWithTrouble(QCoreApplication::translate(
        "coolwarm::Composition", "Coolwarm is already running with this log but does not "
                                 "answer. End it, then start Coolwarm again."));
}

// Whether the log is whole again. It is this program's alone meanwhile.
bool isRepaired(const std::filesystem::path& folder, const QString& reason,
                const EndSignals& endSignals) {
    const SystemClock clock;
    Background background;
    RepairService repair(maintenanceOf(folder), clock, background);
    RepairDialog dialog(reason, repair);
    QObject::connect(&endSignals, &EndSignals::endAsked, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

// Opens, and waits for the log where another program has it locked. Nobody has it for longer than a
// moment, but for a backup tool or another computer; then there is no window yet that could stand
// still. Nothing where the user would rather not wait.
std::optional<LogTrouble> openWhenFree(const std::function<void()>& open,
                                       const std::filesystem::path& folder,
                                       const SingleInstance& instance,
                                       const EndSignals& endSignals) {
    for (;;) {
        const LogTrouble trouble = logTroubleOf(open);
        if (!trouble.isBusy)
            return trouble;
        LogWaitDialog dialog(pathText(logFile(folder)), [&] { return isFreeToOpen(folder); });
        QObject::connect(&endSignals, &EndSignals::endAsked, &dialog, &QDialog::reject);
        QObject::connect(&instance, &SingleInstance::raiseWanted, &dialog,
                         &LogWaitDialog::comeForward);
        if (!dialog.wait())
            return std::nullopt;
    }
}

} // namespace

std::filesystem::path dataFolder(const std::optional<QString>& chosen) {
    const QByteArray variable = qgetenv("COOLWARM_DATA_DIR");
    const QString folder = chosen.value_or(argumentText(variable.toStdString()));
    return std::filesystem::absolute(folder.isEmpty() ? standardDataFolder() : pathOf(folder));
}

int runWindow(QApplication& application, const Invocation& invocation) {
    installAccessibleParts();
    const KeysByPosition keysByPosition(&application);
    const std::filesystem::path folder = dataFolder(invocation.dataDir);
    EndSignals endSignals; // before others can see by the lock that this program is there
    SingleInstance instance(folder);
    if (const QString trouble = failureOf([&] { makePrivateFolder(folder); }); !trouble.isEmpty())
        return endWithTrouble(trouble);
    // Before anything else: a second start neither opens nor updates the log, nor builds a window.
    if (!instance.claim())
        return handOver(folder);
    std::unique_ptr<WindowProgram> program;
    bool minimized = invocation.minimized;
    const auto open = [&] {
        program.reset(); // of a try that came too late for the lock
        program =
            std::make_unique<WindowProgram>(application, folder, invocation, instance, endSignals);
        program->show(minimized);
    };
    // Nothing when it is there, else the status with which the program ends.
    const auto statusWithout = [&]() -> std::optional<int> {
        auto trouble = openWhenFree(open, folder, instance, endSignals);
        if (trouble && trouble->wantsRepair) {
            program.reset(); // lets go of the file
            QTextStream(stderr) << QStringLiteral("coolwarm: ") << terminalLine(trouble->text)
                                << Qt::endl;
            if (!isRepaired(folder, trouble->reason, endSignals))
                return static_cast<int>(ExitCode::LogTrouble);
            trouble = openWhenFree(open, folder, instance, endSignals);
        }
        if (!trouble)
            return static_cast<int>(ExitCode::LogTrouble);
        if (!trouble->text.isEmpty())
            return endWithTrouble(trouble->text);
        return std::nullopt;
    };
    for (std::optional<WindowProgram::Ahead> ahead;;) {
        if (const auto status = statusWithout())
            return *status;
        if (ahead)
            program->goOn(*ahead);
        const int status = QApplication::exec();
        if (status == WindowProgram::anotherLanguage)
            ahead = program->ahead();
        program->finish();
        if (status != WindowProgram::anotherLanguage)
            return status;
        program.reset();
        translate(application);
        minimized = false;
    }
}

} // namespace coolwarm
