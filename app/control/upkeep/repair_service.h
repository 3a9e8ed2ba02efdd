// SPDX-License-Identifier: MIT
// Builds a damaged log anew, away from the window's thread.
#pragma once

#include "app/control/upkeep/backup_service.h"
#include "core/time/clock.h"

#include <QObject>
#include <QStringList>

namespace coolwarm {

class RepairService : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    RepairService(MaintenanceFactory makeCare, const Clock& clock, Background& background,
              QObject* parent = nullptr);
    ~RepairService() override;

    /// Repairs; finished() or failed() follows.
    void begin();
    void stop() { m_work.request_stop(); }

signals:
    /// The log is whole again: what was kept and what was lost, a sentence each.
    void finished(const QStringList& report);
    /// Why it could not be repaired; everything is as it was.
    void failed(const QString& text);

private:
    MaintenanceFactory m_makeCare;
    const Clock& m_clock;
    Background& m_background;
    std::stop_source m_work;
};

} // namespace coolwarm
