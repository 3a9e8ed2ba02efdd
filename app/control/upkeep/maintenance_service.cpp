// SPDX-License-Identifier: MIT
// Has a worker list, make, check and put back backups, and tells what came of it.
#include "app/control/upkeep/maintenance_service.h"

#include "app/text/maintenance_text.h"
#include "app/text/trouble_text.h"
#include "core/log/ports/go_on.h"
#include "core/log/ports/maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"
#include "core/time/clock.h"

#include <system_error>
#include <utility>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

struct Made {};

QList<BackupEntry> backupFolderOf(Maintenance& care) {
    QList<BackupEntry> backups;
    for (const BackupFile& backup : care.backups()) {
        std::error_code error;
        const auto bytes = fs::file_size(backup.file, error);
        if (!error) // else it has just been taken off
            backups.append({backup, bytes});
    }
    return backups;
}

// An error about the copy is told as one: the log itself has no fault. A stop is nobody's.
template <class Work>
auto aboutCopy(const fs::path& copy, QString& fault, const Work& work)
    -> std::optional<decltype(work())> {
    try {
        return work();
    } catch (const StoreError& error) {
        if (error.path() != copy.string() || error.kind() == StoreError::Kind::Stopped)
            throw;
        fault = backupErrorText(error);
        return std::nullopt;
    }
}

void copyTo(Maintenance& care, const fs::path& target, const GoOn& goOn) {
    AtomicFile file(target);
    try {
        care.backUp(file.temporary(), goOn);
    } catch (const StoreError& error) {
        // About the copy, whose passing name says nothing to anybody.
        if (error.path() != file.temporary().string() || error.kind() == StoreError::Kind::Stopped)
            throw;
        throw FileError(target, error.detail());
    }
    file.commit();
}

} // namespace

MaintenanceService::MaintenanceService(fs::path folder, MaintenanceFactory makeCare, const Clock& clock,
                 Background& background, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_makeCare(std::move(makeCare)),
      m_clock(clock),
      m_background(background) {}

MaintenanceService::~MaintenanceService() {
    m_work.request_stop();
    m_listing.request_stop();
}

template <class Value, class Work, class Done>
void MaintenanceService::run(Work work, Done done) {
    if (m_busy)
        return;
    m_busy = true;
    emit busyChanged(true);
    m_work = m_background.run<Answer<Value>>(
        this,
        [makeCare = m_makeCare, work = std::move(work)](const std::stop_token& stop) {
            const auto care = makeCare();
            Answer<Value> answer;
            answer.value = work(
                *care, [&] { return !stop.stop_requested(); }, answer.fault);
            return answer;
        },
        [this, done = std::move(done)](const Delivered<Answer<Value>>& delivered) {
            m_busy = false;
            emit busyChanged(false);
            if (!delivered.value)
                emit failed(delivered.failure);
            else if (!delivered.value->value)
                emit failed(delivered.value->fault);
            else
                done(*delivered.value->value);
        });
}

void MaintenanceService::list() {
    m_listing = m_background.run<QList<BackupEntry>>(
        this, [makeCare = m_makeCare](const std::stop_token&) { return backupFolderOf(*makeCare()); },
        [this](const Delivered<QList<BackupEntry>>& delivered) {
            if (delivered.value)
                emit listed(*delivered.value);
            else
                emit failed(delivered.failure);
        });
}

void MaintenanceService::check() {
    run<LogCheck>(
        [](Maintenance& care, const GoOn& goOn, QString&) { return std::optional(care.check(goOn)); },
        [this](const LogCheck& check) { emit told(checkText(check), check.whole()); });
}

void MaintenanceService::backUp(const fs::path& target) {
    run<Made>(
        [target](Maintenance& care, const GoOn& goOn, QString& fault) -> std::optional<Made> {
            if (care.holds(target)) {
                fault = ownFileText();
                return std::nullopt;
            }
            copyTo(care, target, goOn);
            return Made{};
        },
        [this, target](const Made&) { emit told(backedUpText(target), true); });
}

void MaintenanceService::foresee(const fs::path& copy) {
    run<RestoreForecast>(
        [copy, now = m_clock.now()](Maintenance& care, const GoOn& goOn, QString& fault) {
            return aboutCopy(copy, fault, [&] { return care.foresee(copy, now, goOn); });
        },
        [this](const RestoreForecast& forecast) { emit foreseen(forecast); });
}

void MaintenanceService::restore(const fs::path& copy) {
    run<Recovery>(
        [copy, now = m_clock.now()](Maintenance& care, const GoOn& goOn, QString& fault) {
            return aboutCopy(copy, fault, [&] { return care.restore(copy, now, goOn); });
        },
        [this](const Recovery& recovery) { emit restored(recoveryText(recovery)); });
}

} // namespace coolwarm
