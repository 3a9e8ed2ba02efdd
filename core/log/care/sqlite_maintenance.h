// SPDX-License-Identifier: MIT
// Checks, backups and repair of a log in an SQLite file.
#pragma once

#include "core/log/ports/maintenance.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace coolwarm {

struct LogLayout;

/// Cares for `folder`/coolwarm.db and its backup folder `folder`/backups; `busyWait` is how long a step
/// waits for another program to finish writing.
class SqliteMaintenance final : public Maintenance {
public:
    explicit SqliteMaintenance(std::filesystem::path folder,
                        std::chrono::milliseconds busyWait = std::chrono::seconds{5});
    ~SqliteMaintenance() override;
    /// Another layout is for tests.
    SqliteMaintenance(std::filesystem::path folder, std::chrono::milliseconds busyWait,
               const LogLayout& layout);
    SqliteMaintenance(const SqliteMaintenance&) = delete;
    SqliteMaintenance& operator=(const SqliteMaintenance&) = delete;

    [[nodiscard]] LogCheck check(const GoOn& goOn) override;
    [[nodiscard]] bool holds(const std::filesystem::path& file) const override;
    void backUp(const std::filesystem::path& target, const GoOn& goOn) override;
    [[nodiscard]] bool backupIsDue(std::chrono::sys_seconds now) override;
    void keepBackups(std::chrono::sys_seconds now, const GoOn& goOn) override;
    [[nodiscard]] std::vector<BackupFile> backups() override;
    [[nodiscard]] std::optional<BackupFile> newestGoodBackup(const GoOn& goOn) override;
    Recovery restore(const std::filesystem::path& copy, const Reading& now,
                     const GoOn& goOn) override;
    [[nodiscard]] RestoreForecast foresee(const std::filesystem::path& copy, const Reading& now,
                                          const GoOn& goOn) override;
    Recovery repair(const Reading& now, const GoOn& goOn) override;

private:
    [[nodiscard]] std::vector<BackupFile> backupsOfThisLog() const;

    std::filesystem::path m_folder;
    std::chrono::milliseconds m_busyWait;
    std::unique_ptr<const LogLayout> m_layout;
};

} // namespace coolwarm
