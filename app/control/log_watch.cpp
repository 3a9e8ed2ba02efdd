// SPDX-License-Identifier: MIT
// Watches the log's file and its folder for changes by other programs.
#include "app/control/log_watch.h"

#include <QFileInfo>

#include <chrono>

namespace coolwarm {

namespace {

// A whole change: its journal comes, the file, it goes.
constexpr std::chrono::milliseconds moment{30};

} // namespace

LogWatch::LogWatch(const QString& folder, const QString& file, QObject* parent)
    : QObject(parent), m_paths{folder, file} {
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    const auto wait = [this] {
        if (!m_moment.isActive())
            m_moment.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        renew();
        emit touched();
    });
    renew();
}

void LogWatch::renew() {
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString& path : m_paths)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

} // namespace coolwarm
