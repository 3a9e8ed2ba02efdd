// SPDX-License-Identifier: MIT
// Has a worker build a damaged log anew, and tells what was kept.
#include "app/control/upkeep/repair_service.h"

#include "app/text/maintenance_text.h"
#include "core/log/ports/maintenance.h"
#include "core/time/clock.h"

namespace coolwarm {

RepairService::RepairService(MaintenanceFactory makeCare, const Clock& clock, Background& background,
                     QObject* parent)
    : QObject(parent), m_makeCare(std::move(makeCare)), m_clock(clock), m_background(background) {}

RepairService::~RepairService() {
    m_work.request_stop();
}

void RepairService::begin() {
    m_work = m_background.run<Recovery>(
        this,
        [makeCare = m_makeCare, now = m_clock.now()](const std::stop_token& stop) {
            return makeCare()->repair(now, [&] { return !stop.stop_requested(); });
        },
        [this](const Delivered<Recovery>& delivered) {
            if (delivered.value)
                emit finished(recoveryText(*delivered.value));
            else
                emit failed(delivered.failure);
        });
}

} // namespace coolwarm
