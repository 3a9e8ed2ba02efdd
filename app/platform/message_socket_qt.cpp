// SPDX-License-Identifier: MIT
// The listening and the speaking side, on Qt Network: for systems without POSIX sockets.
#include "app/platform/message_socket.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace coolwarm {

namespace {

constexpr int connectMilliseconds = 1000;

QString nameOf(const std::filesystem::path& path) {
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.native());
#else
    return QFile::decodeName(path.c_str());
#endif
}

} // namespace

struct MessageSocket::Impl {
    explicit Impl(MessageSocket& self) : owner(self) {}

    void letIn() {
        while (QLocalSocket* client = server.nextPendingConnection()) {
            client->setReadBufferSize(longestLine);
            connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QLocalSocket::readyRead, &owner,
                    [this, client] { listenTo(*client); });
            QTimer::singleShot(idleMilliseconds, client, [client] { client->abort(); });
            listenTo(*client);
        }
    }

    void listenTo(QLocalSocket& client) {
        if (!client.canReadLine()) {
            if (client.bytesAvailable() >= longestLine)
                client.abort();
            return;
        }
        const QByteArray word = client.readLine(longestLine + 1).chopped(1);
        if (!owner.m_words.contains(word)) {
            client.abort();
            return;
        }
        client.write(goodLine.data(), goodLine.size());
        client.flush();
        client.disconnectFromServer();
        emit owner.heard(word);
    }

    MessageSocket& owner;
    QLocalServer server;
};

MessageSocket::MessageSocket(QList<QByteArray> words, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_impl(std::make_unique<Impl>(*this)) {
    m_impl->server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_impl->server, &QLocalServer::newConnection, this, [this] { m_impl->letIn(); });
}

MessageSocket::~MessageSocket() = default;

bool MessageSocket::listen(const std::filesystem::path& path) {
    QLocalServer::removeServer(nameOf(path)); // left by a process that was killed
    return m_impl->server.listen(nameOf(path));
}

void MessageSocket::listenAgain() {
    const QString path = m_impl->server.fullServerName();
    if (m_impl->server.isListening() && QDir::isAbsolutePath(path) && !QFileInfo::exists(path)) {
        m_impl->server.close();
        m_impl->server.listen(path);
    }
}

bool MessageSocket::isListenedTo(const std::filesystem::path& path) {
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    return socket.waitForConnected(connectMilliseconds);
}

bool MessageSocket::send(const std::filesystem::path& path, const QByteArray& word,
                         int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(word + '\n');
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(left()))
            break;
    }
    return socket.readLine(longestLine) == goodLine; // empty when too late
}

} // namespace coolwarm
