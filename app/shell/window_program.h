// SPDX-License-Identifier: MIT
// The parts of the running window, built in the order in which they need each other.
#pragma once

#include "app/control/activities/guided_activity.h"
#include "app/control/background.h"
#include "app/control/desktop/announcement_controller.h"
#include "app/control/desktop/cue_controller.h"
#include "app/control/desktop/notice_controller.h"
#include "app/control/desktop/settings_controller.h"
#include "app/control/desktop/tone_controller.h"
#include "app/control/desktop/tray_controller.h"
#include "app/control/engine_bridge.h"
#include "app/control/log_watch.h"
#include "app/control/questions/pain_questions.h"
#include "app/control/questions/question_notices.h"
#include "app/control/timing/event_patience.h"
#include "app/control/trial/trial_service.h"
#include "app/control/upkeep/backup_service.h"
#include "app/control/upkeep/plan_calendar_service.h"
#include "app/platform/desktop/appearance.h"
#include "app/platform/desktop/sleep_watch.h"
#include "app/platform/instance/name_for_qt.h"
#include "app/platform/time/boot_timer.h"
#include "app/platform/time/clock_watch.h"
#include "app/shell/window/main_window.h"
#include "app/style/lettering.h"
#include "app/style/theme.h"
#include "core/engine/commands/starting.h"
#include "core/engine/engine.h"
#include "core/log/store/sqlite_store.h"
#include "core/time/system_clock.h"

#include <QSettings>

#include <filesystem>
#include <optional>

class QApplication;

namespace coolwarm {

struct Invocation;
class EndSignals;
class SingleInstance;

/// Whoever looks after the log in that folder, each time anew.
[[nodiscard]] MaintenanceFactory maintenanceOf(const std::filesystem::path& folder);

/// Builds everything and joins it; throws what opening the log throws. Keeps references.
class WindowProgram {
public:
    /// With this the loop of events ends when another language was chosen: all texts are made where
    /// they are shown, so the window and all that speaks are to be built anew.
    static constexpr int anotherLanguage = 1000;

    WindowProgram(QApplication& application, const std::filesystem::path& folder,
                  const Invocation& invocation, SingleInstance& instance, EndSignals& endSignals);

    void show(bool minimized);
    /// Saves what can be saved, once the loop of events has ended. An activity ends then, and is
    /// logged.
    void finish();

    /// What is neither in the log nor in a file, and goes on in the window that is built next.
    struct Ahead {
        std::optional<Start> start;
        std::chrono::seconds delay{0};
        std::optional<GuidedActivity::UnderWay> activity;
    };
    /// Takes the activity with it, which is not logged then.
    [[nodiscard]] Ahead ahead();
    void goOn(const Ahead& ahead);

private:
    void join(QApplication& application);
    void joinEndings(QApplication& application);
    void joinWatch();
    void joinLanguage();
    void joinBackups();
    void tellOfOpening();

    std::filesystem::path m_folder;
    SingleInstance& m_instance;
    EndSignals& m_endSignals;
    QString m_backupTrouble; ///< as it was told last
    QSettings m_looks;
    Appearance m_appearance; ///< before the look that it is asked for
    Theme m_theme;
    Lettering m_lettering;
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
    PainQuestions m_questions;
    TrialService m_trials;
    Computer m_computer;
    GuidedActivity m_activity;
    Background m_longWork;
    Background m_background; ///< ends its work before what that works with goes away
    MaintenanceService m_maintenance;
    Requests m_requests;
    Services m_services;
    MainWindow m_window;
    AnnouncementController m_announcements;
    BackupService m_backupService;
    PlanCalendarService m_calendar;
    BootTimer m_timer;
    ClockWatch m_clockWatch;
    SleepWatch m_sleepWatch;
    ToneController m_tone;
    Notifier m_notifier;
    NoticeController m_notices;
    TrayController m_trayControl;
    CueController m_cues;
    QuestionNotices m_questionNotices;
    SettingsController m_settings;
};

} // namespace coolwarm
