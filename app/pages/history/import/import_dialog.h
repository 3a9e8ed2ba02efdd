// SPDX-License-Identifier: MIT
// The dialog that imports a CSV file: shows what it holds, and takes it in when the user says so.
#pragma once

#include "app/control/upkeep/csv_import.h"
#include "app/dialogs/long_task_dialog.h"
#include "app/pages/history/import/csv_shape_panel.h"
#include "core/engine/import.h"

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QSettings;
class QTableWidget;

namespace coolwarm {

/// Reads the file on a worker without changing anything, shows how it was read, its first sessions
/// and what would become of every line, and then, in one transaction, takes them in. Cancelled, it
/// leaves nothing behind. What was chosen for a file that was taken in counts for the next one with
/// the same headings.
class ImportDialog : public LongTaskDialog {
    Q_OBJECT

public:
    /// Keeps the references.
    ImportDialog(Importer importer, Background& background, QSettings& memory,
                 QWidget* parent = nullptr);

    /// What came of the last import; nothing when no session has come into the log.
    [[nodiscard]] const std::optional<ImportReport>& imported() const { return m_imported; }

private:
    /// What came of reading the file, for the window's thread.
    struct Outcome {
        ImportReport report;
        QString fault; ///< the file cannot be read
    };

    [[nodiscard]] QString chooseFile() override;
    void fileChosen() override { read(true); }
    void go() override;
    [[nodiscard]] Pace pace() const override;
    void describeParts();
    /// Looks at the file, or takes it in.
    void read(bool dryRun);
    void finish(const Outcome& outcome, bool dryRun);
    void showFault(const QString& fault);
    void showLook(const ImportReport& report);
    [[nodiscard]] QString aboutText() const;
    void showRows(const ImportReport& report);
    void showLines(const ImportReport& report);
    /// What was seen belongs to another file than the one that is named now.
    void forget();
    /// What was seen is not what would come of it now.
    void forgetLook();

    Importer m_importer;
    QSettings& m_memory;
    QLabel* m_advice;
    QCheckBox* m_strict;
    CsvShapePanel* m_shape;
    QLabel* m_about;
    QTableWidget* m_rows;
    QLabel* m_linesTitle;
    QPlainTextEdit* m_lines;
    std::shared_ptr<ImportView> m_view;
    bool m_looked = false;           ///< the file was looked at and has something to take in
    std::optional<FileStamp> m_seen; ///< as it was then
    std::optional<ImportReport> m_imported;
};

} // namespace coolwarm
