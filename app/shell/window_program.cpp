// SPDX-License-Identifier: MIT
// Joins the parts of the running window: who hears of what.
#include "app/shell/window_program.h"

#include "app/cli/invocation.h"
#include "app/control/failure.h"
#include "app/control/upkeep/csv_import.h"
#include "app/platform/desktop/announcer.h"
#include "app/platform/instance/single_instance.h"
#include "app/platform/process/end_signals.h"
#include "app/shell/program_looks.h"
#include "app/shell/program_privacy.h"
#include "app/shell/window/leaving.h"
#include "app/text/maintenance_text.h"
#include "app/text/safe_text.h"
#include "app/widgets/layout/scrolled.h"
#include "core/engine/command.h"
#include "core/engine/import.h"
#include "core/engine/result.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/log_privacy.h"
#include "core/time/reading.h"

#include <QApplication>
#include <QTimer>

namespace coolwarm {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds workerPatience{5000}; // for another program to finish writing
constexpr milliseconds backupDelay{5000};

// A connection, an engine and a reading of its own, since it is called on workers.
Importer importerFor(const std::filesystem::path& folder) {
    return
        [folder](const ImportRequest& request, ImportView& view, const ImportProgress& progress) {
            const SystemZone zone;
            SqliteStore store(folder, workerPatience);
            Engine engine(store, zone);
            return importCsv(engine, request, zone, SystemClock().now(), progress, view);
        };
}

// An undoing or redoing of as many sessions as a file has; the same way.
Result applyApart(const std::filesystem::path& folder, const Command& command, const Reading& now) {
    const SystemZone zone;
    SqliteStore store(folder, workerPatience);
    return Engine(store, zone).apply(command, now);
}

} // namespace

MaintenanceFactory maintenanceOf(const std::filesystem::path& folder) {
    return [folder] { return std::make_unique<SqliteMaintenance>(folder); };
}

WindowProgram::WindowProgram(QApplication& application, const std::filesystem::path& folder,
                             const Invocation& invocation, SingleInstance& instance,
                             EndSignals& endSignals)
    : m_folder(folder),
      m_instance(instance),
      m_endSignals(endSignals),
      m_looks(looksOfUser()),
      m_appearance(rememberedWish(m_looks)),
      m_theme(themeChoice(m_looks), m_appearance.wish()),
      m_lettering(zoomChoice(m_looks)),
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
      m_questions(
          m_bridge,
          [this, folder] {
              return openHistoryAtOnce(folder, [this] { return m_patience.next(); });
          },
          m_looks),
      m_trials(m_bridge,
               [this, folder] {
                   return openHistoryAtOnce(folder, [this] { return m_patience.next(); });
               }),
      m_activity(m_bridge, m_delayed, m_computer, m_looks),
      m_maintenance(folder, maintenanceOf(folder), m_clock, m_background),
      m_services{m_bridge,
                 m_alarm,
                 m_delayed,
                 m_activity,
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
                 },
                 m_questions,
                 m_trials},
      m_window(m_services, allPages()),
      m_announcements(m_bridge, m_alarm, m_delayed, m_requests, makeAnnouncer(m_window)),
      m_backupService(maintenanceOf(folder), m_clock, m_background),
      m_calendar(m_bridge, m_background, m_requests),
      m_tone(m_bridge, m_alarm, m_computer, m_requests, soundPlugin(), loudspeakerMayBeThere,
             loudspeakerLook()),
      m_notices(m_bridge, m_alarm, m_requests, m_notifier),
      m_trayControl(m_bridge, m_alarm, m_computer, m_requests, m_notifier, m_looks,
                    makeSystemTray()),
      m_cues(m_bridge, m_alarm, m_computer, m_requests, m_notifier),
      m_questionNotices(m_bridge, m_questions, m_requests, m_notifier, m_looks),
      m_settings(m_computer, m_looks, m_theme, m_lettering, invocation.dataDir) {
    join(application);
}

void WindowProgram::finish() {
    m_activity.stop();
    m_window.leaving().finish();
}

void WindowProgram::show(bool minimized) {
    m_bridge.begin();
    const auto& running = m_bridge.status().running;
    const bool quietly = minimized && !(running && running->alarm); // it comes forward itself
    if (!quietly)
        m_window.show();
    m_trayControl.begin(quietly);
}

WindowProgram::Ahead WindowProgram::ahead() {
    return {m_delayed.waiting(), std::chrono::ceil<std::chrono::seconds>(m_delayed.remaining()),
            m_activity.handOver()};
}

void WindowProgram::goOn(const Ahead& ahead) {
    if (ahead.start)
        m_delayed.begin(*ahead.start, ahead.delay);
    if (ahead.activity)
        m_activity.goOn(*ahead.activity);
    emit m_requests.pageWanted(QStringLiteral("settings"));
    // Whoever moves through the languages by keys goes on from there.
    if (auto* language = m_window.findChild<QWidget*>(QStringLiteral("language"))) {
        language->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, language, [language] { bringIntoSight(*language); });
    }
}

// Whatever ends or interrupts the program finds everything saved that can be.
void WindowProgram::joinEndings(QApplication& application) {
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
void WindowProgram::joinWatch() {
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

// All texts are made where they are shown, so the window and all that speaks are built anew. What
// waits for the log would be given up by that.
void WindowProgram::joinLanguage() {
    QObject::connect(
        &m_computer, &Computer::languageChosen, &m_requests,
        [this] {
            if (m_window.leaving().save() && !m_bridge.waits())
                QCoreApplication::exit(anotherLanguage);
            else
                emit m_requests.told(
                    QCoreApplication::translate(
                        "coolwarm::Composition",
                        "The language changes at the next start: not everything is saved yet."),
                    false);
        },
        Qt::QueuedConnection);
}

void WindowProgram::joinBackups() {
    // To copy a long log takes seconds, which the start and the user's first act come before.
    QTimer::singleShot(backupDelay, &m_backupService, [this] {
        QObject::connect(&m_bridge, &EngineBridge::factsChanged, &m_backupService,
                         &BackupService::lookAfter);
        m_backupService.lookAfter();
    });
    QObject::connect(&m_backupService, &BackupService::troubled, &m_requests,
                     [this](const QString& text) {
                         emit m_requests.toldIsOver(m_backupTrouble);
                         m_backupTrouble = text;
                         emit m_requests.told(text, true);
                     });
    QObject::connect(&m_backupService, &BackupService::kept, &m_requests,
                     [this] { emit m_requests.toldIsOver(m_backupTrouble); });
}

// In one bar, where each would else take the place of the one before.
void WindowProgram::tellOfOpening() {
    QStringList texts;
    if (const auto& incident = m_store.foundAtOpening().incident)
        texts << incidentText(*incident);
    if (const QString foreign = foreignText(m_store.foundAtOpening().foreign); !foreign.isEmpty())
        texts << foreign;
    if (const auto notice = privacyNotice(m_folder, m_looks))
        emit m_requests.offered((texts << notice->text).join(QLatin1Char('\n')),
                                notice->command.isEmpty() ? QString() : closeToOthersText(),
                                [folder = m_folder] { closeToOthers(folder); });
    else if (!texts.isEmpty())
        emit m_requests.told(texts.join(QLatin1Char('\n')), true);
}

void WindowProgram::join(QApplication& application) {
    joinEndings(application);
    joinLanguage();
    joinBackups();
    tellOfOpening();
    QObject::connect(&m_bridge, &EngineBridge::beatWanted, &m_timer, &BootTimer::arm);
    QObject::connect(&m_timer, &BootTimer::fired, &m_bridge, &EngineBridge::beat);
    joinWatch();
    QObject::connect(&m_instance, &SingleInstance::raiseWanted, &m_requests,
                     &Requests::forwardWanted);
    QObject::connect(&m_instance, &SingleInstance::readAnewWanted, &m_bridge,
                     &EngineBridge::readAnew);
    QObject::connect(&m_appearance, &Appearance::wishChanged, &m_theme,
                     [this](const DesktopWish& wish) {
                         m_theme.setWish(wish);
                         rememberWish(m_looks, wish);
                     });
}

} // namespace coolwarm
