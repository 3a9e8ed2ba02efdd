// SPDX-License-Identifier: MIT
// Makes one backup a day on a worker, some seconds after the start.
#include "app/control/upkeep/backup_service.h"

#include <utility>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;

namespace {

struct Kept {};

} // namespace

BackupService::BackupService(MaintenanceFactory makeCare, const Clock& clock, Background& background,
                     QObject* parent)
    : QObject(parent), m_makeCare(std::move(makeCare)), m_clock(clock), m_background(background) {}

BackupService::~BackupService() {
    m_work.request_stop();
}

void BackupService::lookAfter() {
    const auto now = m_clock.now().wallSecond();
    const auto today = floor<days>(now);
    if (m_running || today == m_done)
        return;
    m_running = true;
    m_work = m_background.run<Kept>(
        this,
        [makeCare = m_makeCare, now](const std::stop_token& stop) {
            makeCare()->keepBackups(now, [&] { return !stop.stop_requested(); });
            return Kept{};
        },
        [this, today](const Delivered<Kept>& delivered) {
            m_running = false;
            if (delivered.value) {
                m_done = today;
                m_told.clear();
                emit kept();
            } else if (delivered.failure != std::exchange(m_told, delivered.failure)) {
                emit troubled(tr("No backup could be made: %1").arg(delivered.failure));
            }
        });
}

} // namespace coolwarm
