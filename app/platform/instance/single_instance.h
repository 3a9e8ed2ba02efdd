// SPDX-License-Identifier: MIT
// One window for one log: a lock beside it, and a socket through which others reach its holder.
#pragma once

#include "app/platform/instance/file_lock.h"
#include "app/platform/instance/message_socket.h"

#include <QObject>

#include <chrono>
#include <filesystem>

namespace coolwarm {

/// What one process says to the window of the same log.
enum class InstanceMessage { Raise, ReadAnew };

/// Holds `folder`/coolwarm.lock while this process shows the window, and listens for others at
/// `folder`/coolwarm.socket: the folder alone leads to the window, whatever the environment of who
/// looks for it. Only processes of the same user can connect. Where the file system knows no locks,
/// a window is there if somebody listens; where it knows no sockets, an address is made of the
/// folder's name (Linux), else nobody can be reached and the window sees writes by itself.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(std::filesystem::path folder, QObject* parent = nullptr);

    /// Becomes the one window of the log, whose folder has to be there; false when another process
    /// is. Returns within moments.
    [[nodiscard]] bool claim();
    /// Listens again where somebody has removed the socket.
    void stayReachable();

    /// Sends a message to the window of the log in `folder` and waits for its answer, for so long
    /// at most. False when there is none.
    [[nodiscard]] static bool send(const std::filesystem::path& folder, InstanceMessage message,
                                   std::chrono::milliseconds patience = std::chrono::seconds{1});

signals:
    void raiseWanted();
    void readAnewWanted();

private:
    void take(const QByteArray& word);

    std::filesystem::path m_folder;
    FileLock m_lock;
    MessageSocket m_socket;
};

} // namespace coolwarm
