// SPDX-License-Identifier: MIT
// What the window and its pages work with, put together once for all of them.
#pragma once

#include "app/bridge/alarm_controller.h"
#include "app/bridge/background.h"
#include "app/bridge/csv_import.h"
#include "app/bridge/delayed_start.h"
#include "app/bridge/log_desk.h"
#include "app/control/computer.h"
#include "app/control/requests.h"
#include "app/models/exporter.h"
#include "app/models/history_source.h"

#include <filesystem>

class QSettings;

namespace coolwarm {

/// Whoever builds it keeps all of it alive for longer than the window.
struct Services {
    EngineBridge& bridge;
    AlarmController& alarm;
    DelayedStart& delayed;
    Background& background;
    HistoryReaderFactory openHistory;
    Importer import;
    std::vector<Exporter> exporters;
    LogDesk& desk;
    Computer& computer;
    Requests& requests;
    QSettings& looks;
    std::filesystem::path drafts; ///< the file in which what is half typed outlives the program
    HistoryReaderFactory openHistoryAtOnce; ///< for the window's thread; the other is for workers
};

} // namespace coolwarm
