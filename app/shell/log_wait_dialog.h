// SPDX-License-Identifier: MIT
// The dialog at the start while another program keeps the log locked.
#pragma once

#include <QMessageBox>

#include <functional>

namespace coolwarm {

class LogWaitDialog : public QMessageBox {
    Q_OBJECT

public:
    /// `isFree` is asked again and again, and must not wait itself.
    LogWaitDialog(const QString& log, std::function<bool()> isFree);

    /// Handles events until the log is free, and comes up when that takes longer than a moment.
    /// False when the user would rather not wait, or reject() was called.
    [[nodiscard]] bool wait();
    void comeForward();

private:
    std::function<bool()> m_isFree;
};

} // namespace coolwarm
