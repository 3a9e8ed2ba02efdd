// SPDX-License-Identifier: MIT
// The lock and the socket of one window.
#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace coolwarm {

namespace {

constexpr qint64 longestMessage = 16;
constexpr int idleMilliseconds = 2000; // a client that says nothing is let go
constexpr int mostClients = 8;

constexpr QByteArrayView raiseWord("raise\n");
constexpr QByteArrayView readAnewWord("read\n");
constexpr QByteArrayView goodWord("ok\n");

void say(QLocalSocket& socket, QByteArrayView word) {
    socket.write(word.data(), word.size());
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
      m_lock(QDir(folder).filePath(QStringLiteral("coolwarm.lock"))) {
    m_lock.setStaleLockTime(0); // a long session is no stale lock; a dead holder is still noticed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostClients);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

void SingleInstance::beginClaim() {
    m_locking = std::async(std::launch::async, [this] { return m_lock.tryLock(0); });
}

bool SingleInstance::claim() {
    if (!(m_locking.valid() ? m_locking.get() : m_lock.tryLock(0)))
        return false;
    QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    const QString path = socketPath(m_folder);
    if (!m_server.listen(path)) {
        QLocalServer::removeServer(path); // left by a process that was killed: the lock is ours
        m_server.listen(path);
    }
    return true;
}

void SingleInstance::serve() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        QTimer::singleShot(idleMilliseconds, socket, [socket] { socket->abort(); });
        answer(socket);
    }
}

void SingleInstance::answer(QLocalSocket* socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestMessage)
            socket->abort();
        return;
    }
    const QByteArray word = socket->readLine(longestMessage);
    if (word != raiseWord && word != readAnewWord) {
        socket->abort();
        return;
    }
    say(*socket, goodWord);
    socket->flush();
    socket->disconnectFromServer();
    if (word == raiseWord)
        emit raiseWanted();
    else
        emit readAnewWanted();
}

bool SingleInstance::send(const QString& folder, InstanceMessage message, int milliseconds) {
    QDeadlineTimer deadline(milliseconds);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    if (!socket.waitForConnected(left()))
        return false;
    say(socket, message == InstanceMessage::Raise ? raiseWord : readAnewWord);
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(left()))
            break;
    }
    return socket.readLine(longestMessage) == goodWord;
}

} // namespace coolwarm
