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
#include "app/composition_tray.h"
#include "app/platform/boot_timer.h"
#include "app/platform/clock_watch.h"
#include "app/platform/end_signals.h"
#include "app/platform/single_instance.h"
#include "app/platform/sleep_watch.h"
#include "app/platform/theme.h"
#include "app/views/main_window.h"
#include "app/views/repair_dialog.h"
#include "app/widgets/accessible_parts.h"
#include "core/store/sqlite_care.h"
#include "core/store/sqlite_store.h"
#include "core/time/system_clock.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <QTranslator>

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

QString toQString(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

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
        return SingleInstance::send(toQString(m_folder), InstanceMessage::ReadAnew);
    }

    bool open() override {
        if (!displayIsThere())
            return false;
        const QStringList arguments{QStringLiteral("--data-dir"), toQString(m_folder),
                                    QStringLiteral("--minimized")};
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

// What no safety hangs on: the window's place, theme, language.
QSettings looksOfUser() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("coolwarm"),
                     QStringLiteral("coolwarm"));
}

// The language that the settings name, with the user's own country where it is one of that
// language.
void chooseLanguage() {
    const QString word = looksOfUser().value(QStringLiteral("appearance/language")).toString();
    if (word != QLatin1String("en") && word != QLatin1String("de"))
        return; // as the system
    const QLocale chosen(word);
    if (QLocale().language() != chosen.language())
        QLocale::setDefault(chosen.language() == QLocale::English
                                ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : chosen);
}

LogCareFactory careOf(const std::filesystem::path& folder) {
    return [folder] { return std::make_unique<SqliteCare>(folder); };
}

int endWithTrouble(const QString& text) {
    QTextStream(stderr) << QStringLiteral("coolwarm: ") << text << Qt::endl;
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
        : m_instance(toQString(folder)),
          m_looks(looksOfUser()),
          m_theme(application, themeChoice(m_looks), lastSystemDark()),
          m_store(folder, windowPatience,
                  [this](const LogIncident& incident) { m_bridge.tellIncident(incident); }),
          m_claimed(m_instance.claim()),
          m_engine(m_store, m_zone),
          m_bridge(m_engine, m_clock),
          m_alarm(m_bridge),
          m_window(
              m_bridge, m_alarm, [folder] { return openHistory(folder, workerPatience); },
              m_background, m_looks,
              m_claimed && !invocation.minimized ? MainWindow::Coming::AtOnce
                                                 : MainWindow::Coming::Later),
          m_keeper(careOf(folder), m_clock, m_background),
          m_alarmWays(m_bridge, m_alarm, m_window),
          m_trayWays(m_bridge, m_alarm, m_window, m_alarmWays.notifier(), m_looks,
                     makeSystemTray()),
          m_cueWays(m_bridge, m_alarm, m_window, m_alarmWays.notifier()),
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
    AlarmController m_alarm; ///< before all that follow it
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
    SingleInstance instance(toQString(folder));
    if (!instance.claim())
        return handOver(toQString(folder));
    const SystemClock clock;
    Background background;
    LogRepair repair(careOf(folder), clock, background);
    if (RepairDialog(reason, repair).exec() == QDialog::Accepted)
        return std::nullopt;
    return static_cast<int>(ExitCode::LogTrouble);
}

} // namespace

std::filesystem::path dataFolder(const std::optional<QString>& chosen) {
    QString folder = chosen.value_or(qEnvironmentVariable("COOLWARM_DATA_DIR"));
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return std::filesystem::absolute(folder.toStdU16String());
}

void translate(QCoreApplication& application) {
    // The C locale writes seconds into every time of day; plain English with 24 hours reads better.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    chooseLanguage();
    const auto load = [&](const QLocale& locale, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return QString();
        QTranslator* loaded = translator.release();
        loaded->setParent(&application);
        QCoreApplication::installTranslator(loaded);
        return loaded->language();
    };
    const QLocale locale;
    const QString ours = QStringLiteral("coolwarm");
    const QString folder = QStringLiteral(":/i18n");
    const QString language = load(locale, ours, folder);
    // The texts are English then, and English needs its file for the plurals.
    if (language.isEmpty())
        load(QLocale(QLocale::English), ours, folder);
    // Qt's own texts in another language than ours would be a mixture.
    else if (QLocale(language).language() == locale.language())
        load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
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
        QTextStream(stderr) << QStringLiteral("coolwarm: ") << trouble.text << Qt::endl;
        if (const auto status = repaired(folder, trouble.reason))
            return *status;
        trouble = logTroubleOf(open);
    }
    if (!trouble.text.isEmpty())
        return endWithTrouble(trouble.text);
    if (!program)
        return handOver(toQString(folder));
    return QApplication::exec();
}

} // namespace coolwarm
