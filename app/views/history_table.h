// SPDX-License-Identifier: MIT
// The table view of the history.
#pragma once

#include <QTableView>

namespace coolwarm {

class HistoryModel;

class HistoryTable : public QTableView {
    Q_OBJECT

public:
    explicit HistoryTable(HistoryModel* model, QWidget* parent = nullptr);

    /// Does nothing: Qt's own way to jump to a typed letter reads every row of the log.
    void keyboardSearch(const QString& search) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();
    void shareWidth();
};

} // namespace coolwarm
