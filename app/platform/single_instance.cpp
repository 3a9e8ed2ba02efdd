// SPDX-License-Identifier: MIT
// The lock and the socket of one window.
#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace coolwarm {

namespace {

QByteArray wordOf(InstanceMessage message) {
    return message == InstanceMessage::Raise ? QByteArrayLiteral("raise")
                                             : QByteArrayLiteral("read");
}

constexpr qsizetype longestSocketPath = 100; // the kernel takes some 107 bytes

// The user's own runtime folder; without one the log's folder, which is private too. Qt's own way
// out is a folder in the shared temporary place, and a message on standard error.
QString socketFolder(const QString& logFolder, qsizetype nameLength) {
    const bool fits = QFile::encodeName(logFolder).size() + 1 + nameLength <= longestSocketPath;
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") || !fits)
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return logFolder;
}

// The log's folder is hashed because a socket's path is limited.
QString socketPath(const QString& folder) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QString path = real.isEmpty() ? QDir(folder).absolutePath() : real;
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString file = QStringLiteral("coolwarm-") + QString::fromLatin1(hash.left(16));
#ifdef Q_OS_WIN
    return file;
#else
    return QDir(socketFolder(path, file.size())).filePath(file);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_lock(QDir(folder).filePath(QStringLiteral("coolwarm.lock"))),
      m_socket({wordOf(InstanceMessage::Raise), wordOf(InstanceMessage::ReadAnew)}) {
    m_lock.setStaleLockTime(0); // a long session is no stale lock; a dead holder is still noticed
    connect(&m_socket, &MessageSocket::heard, this, &SingleInstance::take);
}

void SingleInstance::beginClaim() {
    m_locking = std::async(std::launch::async, [this] { return m_lock.tryLock(0); });
}

bool SingleInstance::claim() {
    bool locked = m_locking.valid() && m_locking.get();
    if (!locked && m_lock.error() != QLockFile::LockFailedError) // not begun, or without a folder
        locked = m_lock.tryLock(0);
    if (!locked)
        return false;
    QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    m_socket.listen(socketPath(m_folder)); // the log is ours even if nobody can reach us
    return true;
}

void SingleInstance::take(const QByteArray& word) {
    if (word == wordOf(InstanceMessage::Raise))
        emit raiseWanted();
    else
        emit readAnewWanted();
}

bool SingleInstance::send(const QString& folder, InstanceMessage message, int milliseconds) {
    return MessageSocket::send(socketPath(folder), wordOf(message), milliseconds);
}

} // namespace coolwarm
