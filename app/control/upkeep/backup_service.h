// SPDX-License-Identifier: MIT
// Sees to it that the log has a backup of the day, away from the window's thread.
#pragma once

#include "app/control/background.h"
#include "core/log/ports/maintenance.h"
#include "core/time/clock.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace coolwarm {

/// Makes the care of one log; called on the thread that will use it.
using MaintenanceFactory = std::function<std::unique_ptr<Maintenance>()>;

class BackupService : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    BackupService(MaintenanceFactory makeCare, const Clock& clock, Background& background,
              QObject* parent = nullptr);
    ~BackupService() override;

public slots:
    /// Makes the backups that are due; asked often, it looks at the disk once a day.
    void lookAfter();

signals:
    /// What went wrong, in words: each thing once.
    void troubled(const QString& text);
    /// The backup folder has what it should have.
    void kept();

private:
    MaintenanceFactory m_makeCare;
    const Clock& m_clock;
    Background& m_background;
    std::stop_source m_work;
    std::chrono::sys_days m_done; ///< the day whose backups are there
    QString m_told;
    bool m_running = false;
};

} // namespace coolwarm
