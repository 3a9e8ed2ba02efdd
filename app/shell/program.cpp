// SPDX-License-Identifier: MIT
// Builds the parts of the program, joins them, and runs the window.
#include "app/shell/program.h"

#include "app/cli/cli.h"
#include "app/control/background.h"
#include "app/control/desktop/cue_controller.h"
#include "app/control/desktop/notice_controller.h"
#include "app/control/desktop/settings_controller.h"
#include "app/control/desktop/tone_controller.h"
#include "app/control/desktop/tray_controller.h"
#include "app/control/engine_bridge.h"
#include "app/control/failure.h"
#include "app/control/log_watch.h"
#include "app/control/timing/event_patience.h"
#include "app/control/upkeep/backup_service.h"
#include "app/control/upkeep/csv_import.h"
#include "app/control/upkeep/repair_service.h"
#include "app/dialogs/repair_dialog.h"
#include "app/platform/desktop/keys_by_position.h"
#include "app/platform/desktop/sleep_watch.h"
#include "app/platform/instance/name_for_qt.h"
#include "app/platform/instance/single_instance.h"
#include "app/platform/process/end_signals.h"
#include "app/platform/process/home_folder.h"
#include "app/platform/time/boot_timer.h"
#include "app/platform/time/clock_watch.h"
#include "app/shell/log_wait_dialog.h"
#include "app/shell/program_looks.h"
#include "app/shell/program_privacy.h"
#include "app/shell/window/leaving.h"
#include "app/shell/window/main_window.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/widgets/accessible_parts.h"
#include "app/widgets/layout/plain_text.h"
#include "core/engine/command.h"
#include "core/engine/engine.h"
#include "core/engine/import.h"
#include "core/engine/result.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/log_privacy.h"
#include "core/log/store/sqlite_store.h"
#include "core/time/reading.h"
#include "core/time/system_clock.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>
#include <QTimer>

namespace coolwarm {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds workerPatience{5000}; // for another program to finish writing
constexpr milliseconds handOverPatience{3000};
constexpr milliseconds handOverPause{50};
constexpr milliseconds backupDelay{5000};

MaintenanceFactory maintenanceOf(const std::filesystem::path& folder) {
    return [folder] { return std::make_unique<SqliteMaintenance>(folder); };
}

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

// A connection, an engine and a reading of its own, since it is called on workers.
Importer importerFor(const std::filesystem::path& folder) {
    return [folder](const std::filesystem::path& file, const ImportOptions& options,
                    ImportView& view, const ImportProgress& progress) {
        const SystemZone zone;
        SqliteStore store(folder, workerPatience);
        Engine engine(store, zone);
        return importCsv(engine, file, zone, options, SystemClock().now(), progress, &view);
    };
}

// An undoing or redoing of as many sessions as a file has; the same way.
Result applyApart(const std::filesystem::path& folder, const Command& command, const Reading& now) {
    const SystemZone zone;
    SqliteStore store(folder, workerPatience);
    return Engine(store, zone).apply(command, now);
}

// The parts of the running window, built in the order in which they need each other.
class WindowProgram {
public:
    WindowProgram(QApplication& application, const std::filesystem::path& folder,
                  const Invocation& invocation, SingleInstance& instance, EndSignals& endSignals)
        : m_folder(folder),
          m_instance(instance),
          m_endSignals(endSignals),
          m_looks(looksOfUser()),
          m_theme(themeChoice(m_looks), lastSystemDark()),
          m_store(folder, [this] { return m_patience.next(); }),
          m_watched(folder),
          m_watch(m_watched.text(), m_watched.of(pathArgument(logFile(folder).filename()))),
          m_engine(m_store, m_zone),
          m_bridge(m_engine, m_clock,
                   {&m_longWork,
                    [folder](const Command& command, const Reading& now) {
                        return applyApart(folder, command, now);
                    },
                    [this] { return m_store.goAlong(); }}),
          m_alarm(m_bridge),
          m_delayed(m_bridge),
          m_maintenance(folder, maintenanceOf(folder), m_clock, m_background),
          m_services{m_bridge,
                     m_alarm,
                     m_delayed,
                     m_background,
                     [folder] { return openHistory(folder, workerPatience); },
                     importerFor(folder),
                     allExporters(),
                     m_maintenance,
                     m_computer,
                     m_requests,
                     m_looks,
                     folder / "drafts.json",
                     [this, folder] {
                         return openHistoryAtOnce(folder, [this] { return m_patience.next(); });
                     }},
          m_window(m_services, allPages(),
                   invocation.minimized ? MainWindow::Coming::Later : MainWindow::Coming::AtOnce),
          m_backupService(maintenanceOf(folder), m_clock, m_background),
          m_tone(m_bridge, m_alarm, m_computer, m_requests, soundPlugin(), loudspeakerMayBeThere,
                 loudspeakerLook()),
          m_notices(m_bridge, m_alarm, m_requests, m_notifier),
          m_trayControl(m_bridge, m_alarm, m_computer, m_requests, m_notifier, m_looks,
                        makeSystemTray()),
          m_cues(m_bridge, m_alarm, m_computer, m_requests, m_notifier),
          m_settings(m_computer, m_looks, m_theme, invocation.dataDir) {
        join(application);
    }

    void finish() { m_window.leaving().finish(); }

    void show(bool minimized) {
        m_bridge.begin();
        const auto& running = m_bridge.status().running;
        const bool quietly = minimized && !(running && running->alarm); // it comes forward itself
        if (!quietly)
            m_window.show();
        m_trayControl.begin(quietly);
    }

private:
    [[nodiscard]] std::optional<bool> lastSystemDark() const {
        const QVariant last = m_looks.value(QStringLiteral("appearance/system-dark"));
        return last.isValid() ? std::optional(last.toBool()) : std::nullopt;
    }

    // Whatever ends or interrupts the program finds everything saved that can be.
    void joinEndings(QApplication& application) {
        const auto save = [this] { m_window.leaving().save(); };
        QObject::connect(&application, &QGuiApplication::commitDataRequest, &m_window, save,
                         Qt::DirectConnection);
        QObject::connect(&m_endSignals, &EndSignals::endAsked, &m_window, [this, save] {
            save();
            m_window.leaving().leaveAtOnce();
            QCoreApplication::exit(0); // whatever dialog is open
        });
        QObject::connect(&m_sleepWatch, &SleepWatch::aboutToSleep, &m_bridge, save);
        QObject::connect(&m_sleepWatch, &SleepWatch::awake, &m_bridge, &EngineBridge::beat);
        QObject::connect(&m_clockWatch, &ClockWatch::clockSet, &m_bridge, &EngineBridge::beat);
    }

    // A network's folder may be written without a word; so the log is looked at with each beat as
    // well, after the beat.
    void joinWatch() {
        QObject::connect(&m_watch, &LogWatch::touched, &m_bridge, [this] {
            m_instance.stayReachable();
            m_bridge.lookAtLog();
        });
        QObject::connect(
            &m_timer, &BootTimer::fired, &m_bridge,
            [this] {
                m_watch.renew();
                m_bridge.glanceAtLog();
            },
            Qt::QueuedConnection);
    }

    void join(QApplication& application) {
        joinEndings(application);
        // To copy a long log takes seconds, which the start and the user's first act come before.
        QTimer::singleShot(backupDelay, &m_backupService, [this] {
            QObject::connect(&m_bridge, &EngineBridge::factsChanged, &m_backupService,
                             &BackupService::lookAfter);
            m_backupService.lookAfter();
        });
        if (const auto notice = privacyNotice(m_folder, m_looks))
            emit m_requests.offered(notice->text,
                                    notice->command.isEmpty() ? QString() : closeToOthersText(),
                                    [folder = m_folder] { closeToOthers(folder); });
        QObject::connect(&m_backupService, &BackupService::troubled, &m_requests,
                         [this](const QString& text) {
                             emit m_requests.toldIsOver(m_backupTrouble);
                             m_backupTrouble = text;
                             emit m_requests.told(text, true);
                         });
        QObject::connect(&m_backupService, &BackupService::kept, &m_requests,
                         [this] { emit m_requests.toldIsOver(m_backupTrouble); });
        QObject::connect(&m_bridge, &EngineBridge::beatWanted, &m_timer, &BootTimer::arm);
        QObject::connect(&m_timer, &BootTimer::fired, &m_bridge, &EngineBridge::beat);
        joinWatch();
        QObject::connect(&m_instance, &SingleInstance::raiseWanted, &m_requests,
                         &Requests::forwardWanted);
        QObject::connect(&m_instance, &SingleInstance::readAnewWanted, &m_bridge,
                         &EngineBridge::readAnew);
        QObject::connect(&m_theme, &Theme::systemIsDarkChanged, &m_window, [this](bool dark) {
            m_looks.setValue(QStringLiteral("appearance/system-dark"), dark);
        });
    }

    std::filesystem::path m_folder;
    SingleInstance& m_instance;
    EndSignals& m_endSignals;
    QString m_backupTrouble; ///< as it was told last
    QSettings m_looks;
    Theme m_theme;
    SystemClock m_clock;
    SystemZone m_zone;
    EventPatience m_patience;
    SqliteStore m_store;
    NameForQt m_watched;
    LogWatch m_watch;
    Engine m_engine;
    EngineBridge m_bridge;
    AlarmController m_alarm; ///< before all that follow it
    DelayedStart m_delayed;
    Background m_longWork;
    Background m_background; ///< ends its work before what that works with goes away
    MaintenanceService m_maintenance;
    Computer m_computer;
    Requests m_requests;
    Services m_services;
    MainWindow m_window;
    BackupService m_backupService;
    BootTimer m_timer;
    ClockWatch m_clockWatch;
    SleepWatch m_sleepWatch;
    ToneController m_tone;
    Notifier m_notifier;
    NoticeController m_notices;
    TrayController m_trayControl;
    CueController m_cues;
    SettingsController m_settings;
};

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
    const auto open = [&] {
        program.reset(); // of a try that came too late for the lock
        program =
            std::make_unique<WindowProgram>(application, folder, invocation, instance, endSignals);
        program->show(invocation.minimized);
    };
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
    const int status = QApplication::exec();
    program->finish();
    return status;
}

} // namespace coolwarm
