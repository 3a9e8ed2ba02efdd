// SPDX-License-Identifier: MIT
// Tells when somebody touches the log's file or folder.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace coolwarm {

/// Watches a log's folder through the system, which wakes nobody while nothing happens. Several
/// touches in a moment are told as one, and one's own writes are told too.
class LogWatch : public QObject {
    Q_OBJECT

public:
    LogWatch(const QString& folder, const QString& file, QObject* parent = nullptr);

    /// Watches again what was not there, or was replaced.
    void renew();

signals:
    void touched();

private:
    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_moment;
};

} // namespace coolwarm
