// SPDX-License-Identifier: MIT
// What the program shows instead of its window when the log is damaged: what will be done, then
// what was kept and what was lost.
#pragma once

#include "app/control/upkeep/repair_service.h"
#include "app/widgets/layout/fitting_dialog.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace coolwarm {

/// Accepted once the log is whole again; rejected when the user leaves it as it is.
class RepairDialog : public FittingDialog {
    Q_OBJECT

public:
    /// `reason` says what is wrong with the log, in the storage's words. Keeps a reference.
    RepairDialog(const QString& reason, RepairService& repair, QWidget* parent = nullptr);

    void reject() override;

private:
    void start();
    void showReport(const QStringList& report);
    void showFailure(const QString& text);

    RepairService& m_repair;
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_reason;
    QProgressBar* m_progress;
    QPushButton* m_go;
    QPushButton* m_leave;
    bool m_running = false;
    bool m_whole = false;
};

} // namespace coolwarm
