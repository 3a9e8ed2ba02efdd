// SPDX-License-Identifier: MIT
// Sees to it that the log has a backup of the day, away from the window's thread.
#pragma once

#include "app/control/background.h"
#include "core/log/ports/log_care.h"
#include "core/time/clock.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace coolwarm {

/// Makes the care of one log; called on the thread that will use it.
using LogCareFactory = std::function<std::unique_ptr<LogCare>()>;

class LogKeeper : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    LogKeeper(LogCareFactory makeCare, const Clock& clock, Background& background,
              QObject* parent = nullptr);
    ~LogKeeper() override;

public slots:
    /// Makes the backups that are due; asked often, it looks at the disk once a day.
    void lookAfter();

signals:
    /// What went wrong, in words: each thing once.
    void troubled(const QString& text);
    /// The shelf has what it should have.
    void kept();

private:
    LogCareFactory m_makeCare;
    const Clock& m_clock;
    Background& m_background;
    std::stop_source m_work;
    std::chrono::sys_days m_done; ///< the day whose backups are there
    QString m_told;
    bool m_running = false;
};

} // namespace coolwarm
