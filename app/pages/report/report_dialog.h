// SPDX-License-Identifier: MIT
// The dialog of the doctor's report: choose, look, save, print or copy.
#pragma once

#include "app/dialogs/save_dialog.h"
#include "app/pages/services.h"
#include "app/print/files/report_file.h"
#include "app/print/files/report_making.h"

#include <memory>

class QTimer;

namespace coolwarm {

class ReportForm;
class ReportPreview;

class ReportDialog : public SaveDialog {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit ReportDialog(const Services& services, QWidget* parent = nullptr);
    ~ReportDialog() override;

    /// Opens one over a part of the window; it deletes itself.
    static void open(const Services& services, QWidget* parent);

private:
    [[nodiscard]] QString fileKinds() const override;
    [[nodiscard]] bool isReady(const QString& path) override;
    void write(const QString& path) override;
    [[nodiscard]] Pace pace() const override { return {}; }
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] QWidget* buildWays();
    [[nodiscard]] ReportOrder order() const;
    [[nodiscard]] QDate today() const;
    void choicesChanged();
    void make();
    void show(const MadeReport& made);
    void save(const QString& path, ReportKind kind, WithoutLetters without);
    void finish(const ReportOutcome& outcome, const QString& path, ReportKind kind);
    void askForQuestionMarks(const QStringList& missing, const std::function<void()>& agreed);
    void copyText();
    void print();

    const Services& m_services;
    ReportForm* m_form;
    ReportPreview* m_preview;
    QPushButton* m_copy;
    QPushButton* m_print;
    QTimer* m_wait; ///< until somebody has chosen for now
    std::stop_source m_making;
    std::shared_ptr<const MadeReport> m_made; ///< none while what is chosen is being made
};

} // namespace coolwarm
