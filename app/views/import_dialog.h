// SPDX-License-Identifier: MIT
// Import of a CSV file: looked at first, taken in when the user says so.
#pragma once

#include "app/bridge/background.h"
#include "app/bridge/csv_import.h"
#include "app/widgets/fitting_dialog.h"

#include <QElapsedTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace coolwarm {

/// Reads the file on a worker without changing anything, shows its first rows and what would become
/// of every line, and then, in one transaction, takes them in. Cancelled, it leaves nothing behind.
class ImportDialog : public FittingDialog {
    Q_OBJECT

public:
    ImportDialog(Importer importer, Background& background, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// What came of the last import; nothing when no session has come into the log.
    [[nodiscard]] const std::optional<ImportReport>& imported() const { return m_imported; }

    void reject() override;

protected:
    [[nodiscard]] bool hasBegun() const override;

private:
    /// What came of reading the file, for the window's thread.
    struct Outcome {
        ImportReport report;
        QString fault; ///< the file cannot be read
    };

    [[nodiscard]] QWidget* buildFileRow();
    void chooseFile();
    /// Looks at the file, or takes it in.
    void run(bool dryRun);
    void showRunning(bool running);
    void showPace();
    void finish(const Delivered<Outcome>& delivered, bool dryRun);
    void showLook(const ImportReport& report);
    void showRows(const ImportReport& report);
    void showLines(const ImportReport& report);
    /// What was seen belongs to another file than the one that is named now.
    void forget();

    Importer m_importer;
    Background& m_background;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_strict;
    QLabel* m_about;
    QTableWidget* m_rows;
    QPlainTextEdit* m_lines;
    QProgressBar* m_progress;
    QLabel* m_pace;
    QLabel* m_result;
    QPushButton* m_go;
    QPushButton* m_close;
    QTimer* m_poll;
    QElapsedTimer m_since;
    std::stop_source m_work;
    std::shared_ptr<ImportView> m_view;
    bool m_running = false;
    bool m_looked = false; ///< the file was looked at and has something to take in
    std::optional<ImportReport> m_imported;
};

} // namespace coolwarm
