// SPDX-License-Identifier: MIT
// Settings: where the log lies, its backups, and putting one back.
#pragma once

#include "app/control/upkeep/maintenance_service.h"
#include "app/pages/settings/settings_section.h"
#include "core/log/ports/maintenance.h"

#include <QPointer>

class QLineEdit;
class QProgressBar;
class QTableWidget;

namespace coolwarm {

class ActionButton;

/// Restoring is offered while no session runs or waits for its confirmation and nothing waits to be
/// saved: nobody's alarm is to wait for a disk. (One that another program starts meanwhile is
/// carried over.)
class SettingsData : public SettingsSection {
    Q_OBJECT

public:
    /// Keeps references.
    SettingsData(EngineBridge& bridge, MaintenanceService& maintenance, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFolder();
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QWidget* buildProgress();
    void buildTable();
    void connectMaintenance();
    void displayWork(bool busy);
    void openFolder();
    void backUp();
    [[nodiscard]] std::optional<BackupFile> chosenBackup() const;
    void restoreChosen();
    void restoreFromFile();
    void confirmRestore(const RestoreForecast& forecast);
    void finishRestore(const QStringList& report);
    void tell(const QString& text, bool good);
    void showBackups(const QList<BackupEntry>& backups);
    [[nodiscard]] bool mayRestore() const;
    void display();

    EngineBridge& m_bridge;
    MaintenanceService& m_maintenance;
    QLineEdit* m_folder;
    QTableWidget* m_table;
    ActionButton* m_backUp;
    ActionButton* m_restore;
    ActionButton* m_restoreFile;
    ActionButton* m_check;
    QLabel* m_remark = nullptr;
    QWidget* m_working = nullptr;
    ActionButton* m_cancel;
    NoticeBar* m_result;
    QPointer<QWidget> m_asked; ///< that had the focus when the work began
    QList<BackupEntry> m_backups;
    std::filesystem::path m_wanted; ///< the copy that is to be put back
};

} // namespace coolwarm
