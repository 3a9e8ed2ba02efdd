// SPDX-License-Identifier: MIT
// Export of the shown sessions: where to, how, and how far it is.
#pragma once

#include "app/bridge/background.h"
#include "app/models/csv_export.h"
#include "app/widgets/fitting_dialog.h"

#include <QDate>
#include <QElapsedTimer>

#include <atomic>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace coolwarm {

/// What is to be exported.
struct ExportScope {
    HistoryFilter filter;
    QString range; ///< the dates in words
    std::int64_t count = 0;
    QDate today; ///< for the name that is proposed
};

class ExportDialog : public FittingDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportScope& scope, HistoryReaderFactory makeReader, Background& background,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    void reject() override;

protected:
    [[nodiscard]] bool hasBegun() const override {
        return m_running || FittingDialog::hasBegun();
    }

private:
    [[nodiscard]] QWidget* buildFileRow();
    void chooseFile();
    void start();
    void showRunning(bool running);
    void showPace();
    void finish(const Delivered<ExportOutcome>& delivered);
    [[nodiscard]] bool mayReplace(const QString& path);

    ExportScope m_scope;
    HistoryReaderFactory m_makeReader;
    Background& m_background;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_mark;
    QCheckBox* m_semicolon;
    QProgressBar* m_progress;
    QLabel* m_pace;
    QLabel* m_result;
    QPushButton* m_export;
    QPushButton* m_close;
    QTimer* m_poll;
    QElapsedTimer m_since;
    std::stop_source m_work;
    std::shared_ptr<std::atomic<std::int64_t>> m_written;
    QString m_agreed; ///< the file that the user has agreed to replace
    bool m_running = false;
};

} // namespace coolwarm
