// SPDX-License-Identifier: MIT
// The wiring of the program.
#include "app/composition.h"

#include "app/bridge/background.h"
#include "app/bridge/csv_import.h"
#include "app/bridge/engine_bridge.h"
#include "app/bridge/failure.h"
#include "app/bridge/log_keeper.h"
#include "app/bridge/log_repair.h"
#include "app/cli/cli.h"
#include "app/composition_alarm.h"
#include "app/composition_cues.h"
#include "app/composition_settings.h"
#include "app/composition_texts.h"
#include "app/composition_tray.h"
#include "app/platform/boot_timer.h"
#include "app/platform/clock_watch.h"
#include "app/platform/end_signals.h"
#include "app/platform/single_instance.h"
#include "app/platform/sleep_watch.h"
#include "app/platform/theme.h"
#include "app/text/safe_text.h"
#include "app/views/main_window.h"
#include "app/views/repair_dialog.h"
#include "app/widgets/accessible_parts.h"
#include "core/store/sqlite_care.h"
#include "core/store/sqlite_store.h"
#include "core/time/system_clock.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace coolwarm {

namespace {

using std::chrono::milliseconds;

// A command line may wait for another program to finish writing. The window may not for long: its
// alarm would wait with it. What cannot be saved at once is tried again there.
constexpr milliseconds verbPatience{5000};
constexpr milliseconds windowPatience{1000};
constexpr milliseconds workerPatience{5000};
constexpr int windowComesUpMilliseconds = 8000;
constexpr milliseconds backupDelay{5000};

class VerbLog final : public CliLog {
public:
    VerbLog(const std::filesystem::path& folder, const Zone& zone)
        : m_folder(folder), m_store(folder, verbPatience), m_engine(m_store, zone) {}

    Engine& engine() override { return m_engine; }
    std::unique_ptr<HistoryReader> history() override {
        return openHistory(m_folder, verbPatience);
    }

private:
    std::filesystem::path m_folder;
    SqliteStore m_store;
    Engine m_engine;
};

class VerbWindowLink final : public WindowLink {
public:
    explicit VerbWindowLink(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    bool poke() override {
        return SingleInstance::send(pathArgument(m_folder), InstanceMessage::ReadAnew);
    }

    bool open() override {
        if (!displayIsThere())
            return false;
        // Not among the arguments, which Qt makes UTF-8 of: a path may be any bytes.
        qputenv("COOLWARM_DATA_DIR", argumentBytes(pathArgument(m_folder)).c_str());
        const QStringList arguments{QStringLiteral("--minimized")};
        // With our pipes left open, a script that reads them would wait for the window's end.
        QProcess process;
        process.setProgram(QCoreApplication::applicationFilePath());
        process.setArguments(arguments);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (!process.startDetached())
            return false;
        const QDeadlineTimer deadline(windowComesUpMilliseconds);
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

LogCareFactory careOf(const std::filesystem::path& folder) {
    return [folder] { return std::make_unique<SqliteCare>(folder); };
}

int endWithTrouble(const QString& text) {
    QTextStream(stderr) << QStringLiteral("coolwarm: ") << terminalLine(text) << Qt::endl;
    QMessageBox::critical(nullptr, QStringLiteral("Coolwarm"), text);
    return static_cast<int>(ExitCode::LogTrouble);
}

// Raises the window that holds the log, or says why that cannot be done.
int handOver(const QString& folder) {
    if (SingleInstance::send(folder, InstanceMessage::Raise))
        return static_cast<int>(ExitCode::Done);
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

/// The lock waits for the disk, and does so while the log is opened.
class BegunInstance : public SingleInstance {
public:
    explicit BegunInstance(const QString& folder) : SingleInstance(folder) { beginClaim(); }
};

// The parts of the running window, built in the order in which they need each other.
class WindowProgram {
public:
    WindowProgram(QApplication& application, const std::filesystem::path& folder,
                  const Invocation& invocation)
        : m_instance(pathArgument(folder)),
          m_looks(looksOfUser()),
          m_theme(application, themeChoice(m_looks), lastSystemDark()),
          m_store(folder, windowPatience,
                  [this](const LogIncident& incident) { m_bridge.tellIncident(incident); }),
          m_claimed(m_instance.claim()),
          m_engine(m_store, m_zone),
          m_bridge(m_engine, m_clock),
          m_window(
              m_bridge, [folder] { return openHistory(folder, workerPatience); }, m_background,
              m_looks,
              m_claimed && !invocation.minimized ? MainWindow::Coming::AtOnce
                                                 : MainWindow::Coming::Later),
          m_keeper(careOf(folder), m_clock, m_background),
          m_alarmWays(m_bridge, m_window),
          m_trayWays(m_bridge, m_window, m_alarmWays.notifier(), m_looks, makeSystemTray()),
          m_cueWays(m_bridge, m_window, m_alarmWays.notifier()),
          m_desk(folder, careOf(folder), m_clock, m_background),
          m_settingsWays(m_window.settings(), m_looks, m_theme, m_desk, invocation.dataDir) {
        m_window.setImporter(importerFor(folder));
        join(application);
    }

    /// Whether the log is this program's; else there is nothing more to do than to say so.
    [[nodiscard]] bool isClaimed() const { return m_claimed; }

    void show(bool minimized) {
        m_bridge.begin();
        m_window.becomeReady();
        const auto& running = m_bridge.status().running;
        const bool alarm = running && running->alarm; // has come forward by itself
        m_trayWays.show(minimized && !alarm);
    }

private:
    [[nodiscard]] std::optional<bool> lastSystemDark() const {
        const QVariant last = m_looks.value(QStringLiteral("appearance/system-dark"));
        return last.isValid() ? std::optional(last.toBool()) : std::nullopt;
    }

    // Whatever ends or interrupts the program finds everything saved that can be.
    void joinEndings(QApplication& application) {
        const auto save = [this] { m_bridge.save(); };
        QObject::connect(
            &application, &QGuiApplication::commitDataRequest, &m_window,
            [this, save] {
                save();
                m_window.acceptNextClose();
            },
            Qt::DirectConnection);
        QObject::connect(&m_endSignals, &EndSignals::endAsked, &m_window, [this, save] {
            save();
            m_window.acceptNextClose();
            m_window.close();
            QCoreApplication::exit(0); // whatever dialog is open
        });
        QObject::connect(&m_sleepWatch, &SleepWatch::aboutToSleep, &m_bridge, save);
        QObject::connect(&m_sleepWatch, &SleepWatch::awake, &m_bridge, &EngineBridge::beat);
        QObject::connect(&m_clockWatch, &ClockWatch::clockSet, &m_bridge, &EngineBridge::beat);
    }

    void join(QApplication& application) {
        joinEndings(application);
        // To copy a long log takes seconds, which the start and the user's first act come before.
        QTimer::singleShot(backupDelay, &m_keeper, [this] {
            QObject::connect(&m_bridge, &EngineBridge::factsChanged, &m_keeper,
                             &LogKeeper::lookAfter);
            m_keeper.lookAfter();
        });
        QObject::connect(&m_keeper, &LogKeeper::troubled, &m_window,
                         [this](const QString& text) { m_window.tell(text, true); });
        QObject::connect(&m_bridge, &EngineBridge::beatWanted, &m_timer, &BootTimer::arm);
        QObject::connect(&m_timer, &BootTimer::fired, &m_bridge, &EngineBridge::beat);
        QObject::connect(&m_instance, &SingleInstance::raiseWanted, &m_window,
                         &MainWindow::comeForward);
        QObject::connect(&m_instance, &SingleInstance::readAnewWanted, &m_bridge,
                         &EngineBridge::readAnew);
        QObject::connect(&m_theme, &Theme::systemIsDarkChanged, &m_window, [this](bool dark) {
            m_looks.setValue(QStringLiteral("appearance/system-dark"), dark);
        });
    }

    EndSignals m_endSignals; // before others can see by the lock that this program is there
    BegunInstance m_instance;
    QSettings m_looks;
    Theme m_theme;
    SystemClock m_clock;
    SystemZone m_zone;
    SqliteStore m_store;
    bool m_claimed; ///< the store has made the folder
    Engine m_engine;
    EngineBridge m_bridge;
    Background m_background;
    MainWindow m_window;
    LogKeeper m_keeper;
    BootTimer m_timer;
    ClockWatch m_clockWatch;
    SleepWatch m_sleepWatch;
    AlarmWays m_alarmWays;
    TrayWays m_trayWays;
    CueWays m_cueWays;
    LogDesk m_desk;
    SettingsWays m_settingsWays;
};

// Nobody else may repair, or use, the log meanwhile. Nothing: it is whole again; else the exit
// status.
std::optional<int> repaired(const std::filesystem::path& folder, const QString& reason) {
    SingleInstance instance(pathArgument(folder));
    if (!instance.claim())
        return handOver(pathArgument(folder));
    const SystemClock clock;
    Background background;
    LogRepair repair(careOf(folder), clock, background);
    if (RepairDialog(reason, repair).exec() == QDialog::Accepted)
        return std::nullopt;
    return static_cast<int>(ExitCode::LogTrouble);
}

} // namespace

std::filesystem::path dataFolder(const std::optional<QString>& chosen) {
    const QByteArray variable = qgetenv("COOLWARM_DATA_DIR");
    QString folder = chosen.value_or(argumentText(variable.toStdString()));
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return std::filesystem::absolute(pathOf(folder));
}

int runVerb(const QStringList& arguments, const Invocation& invocation) {
    const std::filesystem::path folder = dataFolder(invocation.dataDir);
    const SystemClock clock;
    const SystemZone zone;
    VerbWindowLink window(folder);
    std::unique_ptr<VerbLog> log;
    SqliteCare care(folder);
    QTextStream out(stdout);
    QTextStream err(stderr);
    CliContext context{clock,
                       zone,
                       window,
                       [&]() -> CliLog& {
                           if (!log)
                               log = std::make_unique<VerbLog>(folder, zone);
                           return *log;
                       },
                       [&]() -> LogCare& { return care; },
                       out,
                       err};
    return runCli(arguments, context);
}

int runWindow(QApplication& application, const Invocation& invocation) {
    installAccessibleParts();
    const std::filesystem::path folder = dataFolder(invocation.dataDir);
    std::unique_ptr<WindowProgram> program;
    const auto open = [&] {
        program = std::make_unique<WindowProgram>(application, folder, invocation);
        if (program->isClaimed())
            program->show(invocation.minimized);
        else
            program.reset();
    };
    LogTrouble trouble = logTroubleOf(open);
    if (trouble.wantsRepair) {
        program.reset(); // lets go of file and lock
        QTextStream(stderr) << QStringLiteral("coolwarm: ") << terminalLine(trouble.text)
                            << Qt::endl;
        if (const auto status = repaired(folder, trouble.reason))
            return *status;
        trouble = logTroubleOf(open);
    }
    if (!trouble.text.isEmpty())
        return endWithTrouble(trouble.text);
    if (!program)
        return handOver(pathArgument(folder));
    return QApplication::exec();
}

} // namespace coolwarm
