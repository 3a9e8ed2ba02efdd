// SPDX-License-Identifier: MIT
// Takes the lock of a log, and answers and sends messages by its socket.
#include "app/platform/instance/single_instance.h"

#ifdef Q_OS_WIN
#include <QCryptographicHash>
#include <QString>
#endif

#include <system_error>
#include <utility>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

QByteArray wordOf(InstanceMessage message) {
    return message == InstanceMessage::Raise ? QByteArrayLiteral("raise")
                                             : QByteArrayLiteral("read");
}

fs::path realPath(const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    return error ? fs::absolute(folder, error).lexically_normal() : real;
}

#ifdef Q_OS_WIN
// A name and no path: the folder's is hashed, since a name is limited.
fs::path socketPath(const fs::path& folder) {
    const QByteArray name = QString::fromStdWString(realPath(folder).native()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return "coolwarm-" + hash.left(16).toStdString();
}
#else
fs::path socketPath(const fs::path& folder) {
    return realPath(folder) / "coolwarm.socket";
}
#endif

} // namespace

SingleInstance::SingleInstance(fs::path folder, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_lock(m_folder / "coolwarm.lock"),
      m_socket({wordOf(InstanceMessage::Raise), wordOf(InstanceMessage::ReadAnew)}) {
    connect(&m_socket, &MessageSocket::heard, this, &SingleInstance::take);
}

bool SingleInstance::claim() {
    const FileLock::State lock = m_lock.take();
    // Also when it is held: somebody may have removed the file of the lock that another one holds.
    if (lock == FileLock::State::Taken || MessageSocket::isListenedTo(socketPath(m_folder)))
        return false;
    m_socket.listen(socketPath(m_folder)); // the log is ours even if nobody can reach us
    return true;
}

void SingleInstance::stayReachable() {
    m_socket.listenAgain();
}

void SingleInstance::take(const QByteArray& word) {
    if (word == wordOf(InstanceMessage::Raise))
        emit raiseWanted();
    else
        emit readAnewWanted();
}

bool SingleInstance::send(const fs::path& folder, InstanceMessage message,
                          std::chrono::milliseconds patience) {
    return MessageSocket::send(socketPath(folder), wordOf(message), patience);
}

} // namespace coolwarm
