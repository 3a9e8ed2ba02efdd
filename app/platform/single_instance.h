// SPDX-License-Identifier: MIT
// One window for one log: a lock beside it, and a socket through which others reach its holder.
#pragma once

#include "app/platform/message_socket.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <future>

namespace coolwarm {

/// What one process says to the window of the same log.
enum class InstanceMessage { Raise, ReadAnew };

/// Holds `folder`/coolwarm.lock while this process shows the window, and listens for others. Only
/// processes of the same user can connect.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// Begins to claim, on a thread of its own: the lock waits for the disk. claim() is to follow,
    /// by when there has to be a folder.
    void beginClaim();
    /// Becomes the one window of the log; false when another process is. Returns within moments.
    [[nodiscard]] bool claim();

    /// Sends a message to the window of the log in `folder` and waits for its answer, at most for
    /// `milliseconds`. False when there is none.
    [[nodiscard]] static bool send(const QString& folder, InstanceMessage message,
                                   int milliseconds = 1000);

signals:
    void raiseWanted();
    void readAnewWanted();

private:
    void take(const QByteArray& word);

    QString m_folder;
    QLockFile m_lock;
    std::future<bool> m_locking; ///< of beginClaim()
    MessageSocket m_socket;
};

} // namespace coolwarm
