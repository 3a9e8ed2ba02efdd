// SPDX-License-Identifier: MIT
// The listening and the speaking side of the socket, on Qt Network.
#include "app/platform/instance/message_socket.h"

#include "app/platform/instance/name_for_qt.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <system_error>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

constexpr int mostClients = 64;          // the others wait in Qt's queue and the system's
constexpr int longestQueue = 128;        // of the system, while the window is busy
constexpr std::chrono::seconds pause{1}; // before the next try to listen
constexpr std::chrono::seconds connectsWithin{1};
// The system takes about a hundred bytes, of which the socket's own name needs some.
constexpr std::size_t longestFolder = 80;

/// Where Qt finds the socket at `path`: by its folder, or, on Linux, by a name without a file where
/// the folder cannot hold a socket.
struct Address {
    explicit Address(const fs::path& path)
        : folder(path.parent_path(), longestFolder),
          name(QString::fromStdString(path.filename().string())) {
        if (path.has_parent_path())
            name = folder.of(name);
#ifdef Q_OS_LINUX
        const QByteArray bytes = QByteArray::fromStdString(path.native());
        withoutFile = QStringLiteral("coolwarm-%1-").arg(::geteuid()) +
                      QString::fromLatin1(
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
#endif
    }

    NameForQt folder; ///< which the name may go by as long as it is there
    QString name;
    QString withoutFile; ///< empty on systems that have none
};

// Anybody may connect to, or take, a name without a file; the system knows who it is.
bool isOfThisUser(const QLocalSocket& socket) {
#ifdef Q_OS_LINUX
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED,
                        &other, &size) == 0 &&
           (other.uid == ::geteuid() || other.uid == 0);
#else
    Q_UNUSED(socket);
    return true;
#endif
}

int left(const QDeadlineTimer& deadline) {
    return static_cast<int>(deadline.remainingTime());
}

bool isConnected(QLocalSocket& socket, const fs::path& path, const QDeadlineTimer& deadline) {
    const Address address(path);
    const auto reaches = [&](const QString& name, QLocalSocket::SocketOptions options) {
        socket.abort();
        socket.setSocketOptions(options);
        socket.connectToServer(name);
        return socket.waitForConnected(left(deadline)) && isOfThisUser(socket);
    };
    return reaches(address.name, QLocalSocket::NoOptions) ||
           (!address.withoutFile.isEmpty() &&
            reaches(address.withoutFile, QLocalSocket::AbstractNamespaceOption));
}

} // namespace

struct MessageSocket::Impl {
    explicit Impl(MessageSocket& self) : owner(self) {
        server.setListenBacklogSize(longestQueue);
        connect(&server, &QLocalServer::newConnection, &owner, [this] { letIn(); });
    }

    bool listen() {
        server.close();
        server.setSocketOptions(QLocalServer::UserAccessOption);
        QLocalServer::removeServer(address->name); // left by a process that was killed
        if (server.listen(address->name) || address->withoutFile.isEmpty())
            return server.isListening();
        server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        return server.listen(address->withoutFile);
    }

    [[nodiscard]] bool isThere() const {
        std::error_code error; // what cannot be looked at is not there
        return server.isListening() &&
               (server.socketOptions().testFlag(QLocalServer::AbstractNamespaceOption) ||
                !path.has_parent_path() || fs::exists(path, error));
    }

    void letIn() {
        while (clients < mostClients) {
            QLocalSocket* client = server.nextPendingConnection();
            if (client == nullptr)
                return;
            if (isOfThisUser(*client))
                welcome(*client);
            else
                delete client;
        }
    }

    void welcome(QLocalSocket& client) {
        ++clients;
        client.setReadBufferSize(longestLine);
        // The server's own clients go with it, when it hears them no more.
        connect(&client, &QLocalSocket::readyRead, &server, [this, &client] { listenTo(client); });
        connect(&client, &QLocalSocket::disconnected, &server, [this, &client] { letGo(client); });
        QTimer::singleShot(mostSilence, &client, [&client] { client.abort(); });
        const bool hasGone = client.state() != QLocalSocket::ConnectedState;
        listenTo(client);
        if (hasGone)
            letGo(client);
    }

    void letGo(QLocalSocket& client) {
        client.deleteLater();
        --clients;
        letIn();
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
        emit owner.heard(word); // at last: whoever hears it may handle events for a while
    }

    MessageSocket& owner;
    fs::path path;
    std::optional<Address> address; ///< of the path; none before listen()
    QLocalServer server;
    int clients = 0;
};

MessageSocket::MessageSocket(QList<QByteArray> words, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_impl(std::make_unique<Impl>(*this)) {}

MessageSocket::~MessageSocket() = default;

bool MessageSocket::listen(const fs::path& path) {
    m_impl->path = path;
    m_impl->address.emplace(path);
    return m_impl->listen();
}

void MessageSocket::listenAgain() {
    if (m_impl->address && !m_impl->isThere() && !m_impl->listen())
        QTimer::singleShot(pause, this, &MessageSocket::listenAgain);
}

bool MessageSocket::isListenedTo(const fs::path& path) {
    QLocalSocket socket;
    return isConnected(socket, path, QDeadlineTimer(connectsWithin));
}

bool MessageSocket::send(const fs::path& path, const QByteArray& word,
                         std::chrono::milliseconds patience) {
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    if (!isConnected(socket, path, deadline))
        return false;
    socket.write(word + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(left(deadline))) {
    }
    return socket.readLine(longestLine) == goodLine; // empty when too late
}

} // namespace coolwarm
