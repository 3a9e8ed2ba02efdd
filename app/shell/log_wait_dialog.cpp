// SPDX-License-Identifier: MIT
// Tries again by a timer, and shows itself only when the lock lasts.
#include "app/shell/log_wait_dialog.h"

#include "app/widgets/layout/plain_text.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};
constexpr std::chrono::milliseconds unseen{500};

} // namespace

LogWaitDialog::LogWaitDialog(const QString& log, std::function<bool()> isFree)
    : QMessageBox(Information, QStringLiteral("Coolwarm"),
                  tr("Another program is using the log %1. Coolwarm opens as soon as it has "
                     "finished.")
                      .arg(log)),
      m_isFree(std::move(isFree)) {
    showPlainly(*this); // a path may look like markup
    addButton(tr("Quit"), RejectRole);
}

bool LogWaitDialog::wait() {
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (m_isFree())
            loop.exit(Accepted);
    });
    connect(this, &QDialog::finished, &loop, [&] { loop.exit(Rejected); });
    look.start(betweenLooks);
    QTimer::singleShot(unseen, this, &LogWaitDialog::comeForward);
    return loop.exec() == Accepted;
}

void LogWaitDialog::comeForward() {
    show();
    raise();
    activateWindow();
}

} // namespace coolwarm
