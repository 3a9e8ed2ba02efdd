// SPDX-License-Identifier: MIT
// What the window and its pages work with, put together once for all of them.
#pragma once

#include "app/control/activities/guided_activity.h"
#include "app/control/alarm_controller.h"
#include "app/control/background.h"
#include "app/control/computer.h"
#include "app/control/delayed_start.h"
#include "app/control/history_source.h"
#include "app/control/questions/pain_questions.h"
#include "app/control/requests.h"
#include "app/control/trial/trial_service.h"
#include "app/control/upkeep/csv_import.h"
#include "app/control/upkeep/exporter.h"
#include "app/control/upkeep/maintenance_service.h"
#include "core/log/ports/history_reader.h"

#include <filesystem>

class QSettings;

namespace coolwarm {

/// Whoever builds it keeps all of it alive for longer than the window.
struct Services {
    EngineBridge& bridge;
    AlarmController& alarm;
    DelayedStart& delayed;
    GuidedActivity& activity;
    Background& background;
    HistoryReaderFactory openHistory;
    Importer import;
    std::vector<Exporter> exporters;
    MaintenanceService& maintenance;
    Computer& computer;
    Requests& requests;
    QSettings& looks;
    std::filesystem::path drafts; ///< the file in which what is half typed outlives the program
    HistoryReaderFactory openHistoryAtOnce; ///< for the window's thread; the other is for workers
    PainQuestions& questions;
    TrialService& trials;
};

} // namespace coolwarm
