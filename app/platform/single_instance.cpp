// SPDX-License-Identifier: MIT
// The lock and the socket of one window.
#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace coolwarm {

namespace {

QByteArray wordOf(InstanceMessage message) {
    return message == InstanceMessage::Raise ? QByteArrayLiteral("raise")
                                             : QByteArrayLiteral("read");
}

QString realPath(const QString& folder) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir(folder).absolutePath() : real;
}

#ifdef Q_OS_WIN
// A name and no path: the folder's is hashed, since a name is limited.
QString socketPath(const QString& folder) {
    const QByteArray hash =
        QCryptographicHash::hash(realPath(folder).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("coolwarm-") + QString::fromLatin1(hash.left(16));
}
#else
QString socketPath(const QString& folder) {
    return QDir(realPath(folder)).filePath(QStringLiteral("coolwarm.socket"));
}
#endif

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_lock(QDir(folder).filePath(QStringLiteral("coolwarm.lock"))),
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

bool SingleInstance::send(const QString& folder, InstanceMessage message, int milliseconds) {
    return MessageSocket::send(socketPath(folder), wordOf(message), milliseconds);
}

} // namespace coolwarm
