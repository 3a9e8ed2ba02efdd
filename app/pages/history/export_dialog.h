// SPDX-License-Identifier: MIT
// The dialog that exports what is shown: where to, as what, and how far it is.
#pragma once

#include "app/control/upkeep/exporter.h"
#include "app/dialogs/save_dialog.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"

#include <QDate>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;

namespace coolwarm {

/// What is to be exported.
struct ExportScope {
    HistoryFilter filter;
    QString range;            ///< the dates in words
    std::int64_t count = 0;   ///< of the sessions
    std::int64_t records = 0; ///< of all kinds that are shown
    QDate today;              ///< for the name that is proposed
};

class ExportDialog : public SaveDialog {
    Q_OBJECT

public:
    /// The kinds of file on offer; one at least.
    ExportDialog(const ExportScope& scope, HistoryReaderFactory makeReader, Background& background,
                 std::vector<Exporter> exporters, QWidget* parent = nullptr);

private:
    [[nodiscard]] QString fileKinds() const override;
    void write(const QString& path) override;
    [[nodiscard]] Pace pace() const override;
    [[nodiscard]] QWidget* buildKinds();
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] const Exporter& exporter() const;
    void showKind();
    /// What a file of the chosen kind holds.
    [[nodiscard]] QString whatText() const;
    [[nodiscard]] std::int64_t expected() const;
    void finish(const ExportOutcome& outcome);

    ExportScope m_scope;
    HistoryReaderFactory m_makeReader;
    std::vector<Exporter> m_exporters;
    QLabel* m_what;
    QComboBox* m_kind;
    QList<QCheckBox*> m_choices; ///< of all kinds, those of the chosen one seen
    std::shared_ptr<std::atomic<std::int64_t>> m_written;
};

} // namespace coolwarm
