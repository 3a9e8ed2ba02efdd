// SPDX-License-Identifier: MIT
// Backups, checks and restoring as a person asks for them, away from the window's thread.
#pragma once

#include "app/control/upkeep/backup_service.h"
#include "core/log/ports/maintenance.h"
#include "core/time/clock.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <cstdint>

namespace coolwarm {

/// A backup in the backup folder with its size.
struct BackupEntry {
    BackupFile backup;
    std::uint64_t bytes = 0;

    bool operator==(const BackupEntry&) const = default;
};

/// One piece of work at a time, but for list(). Each ends in exactly one of the signals below; one
/// that was stopped in failed(), and then everything is as it was.
class MaintenanceService : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    MaintenanceService(std::filesystem::path folder, MaintenanceFactory makeCare, const Clock& clock,
            Background& background, QObject* parent = nullptr);
    ~MaintenanceService() override;

    /// The data folder.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Reads the backup folder; listed() follows.
    void list();
    void check();
    /// Makes `target` a checked copy of the log; a file that is there gives way once it is whole.
    void backUp(const std::filesystem::path& target);
    /// Finds out what restore() would do; foreseen() follows.
    void foresee(const std::filesystem::path& copy);
    /// Makes the log what the copy is. The log is to be read anew when it is done.
    void restore(const std::filesystem::path& copy);
    void stop() { m_work.request_stop(); }

signals:
    void busyChanged(bool busy);
    void listed(const QList<coolwarm::BackupEntry>& backups);
    /// What a check or a backup came to, in words; `good` is false for a damaged log.
    void told(const QString& text, bool good);
    void foreseen(const coolwarm::RestoreForecast& forecast);
    void restored(const QStringList& report);
    void failed(const QString& text);

private:
    /// A value, or why there is none, where that needs other words than usual.
    template <class Value>
    struct Answer {
        std::optional<Value> value;
        QString fault;
    };

    template <class Value, class Work, class Done>
    void run(Work work, Done done);

    std::filesystem::path m_folder;
    MaintenanceFactory m_makeCare;
    const Clock& m_clock;
    Background& m_background;
    std::stop_source m_work;
    std::stop_source m_listing;
    bool m_busy = false;
};

} // namespace coolwarm

Q_DECLARE_METATYPE(coolwarm::BackupEntry)
Q_DECLARE_METATYPE(coolwarm::RestoreForecast)
