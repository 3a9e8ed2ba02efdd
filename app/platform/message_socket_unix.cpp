// SPDX-License-Identifier: MIT
// The listening and the speaking side, on the system's own sockets.
#include "app/platform/file_descriptor.h"
#include "app/platform/message_socket.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace coolwarm {

namespace fs = std::filesystem;

namespace {

constexpr int mostClients = 64;         // the others wait in the system's queue
constexpr int pauseMilliseconds = 1000; // before the next try when nobody can be let in
constexpr int connectMilliseconds = 1000;
constexpr int retryMilliseconds = 10;   // between two tries to get into a full queue

#ifdef MSG_NOSIGNAL
constexpr int withoutSignal = MSG_NOSIGNAL; // whoever has gone away must not end us
#else
constexpr int withoutSignal = 0;
#endif

// Waits for nothing, and is not handed down to programs that this one starts.
FileDescriptor madeOurs(int number) {
    FileDescriptor made(number);
    if (made) {
        ::fcntl(number, F_SETFD, FD_CLOEXEC);
        ::fcntl(number, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
        const int on = 1;
        ::setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    return made;
}

/// Where a socket lies.
struct Address {
    sockaddr_un name{};
    socklen_t length = 0;  ///< 0: it cannot be written as an address
    FileDescriptor folder; ///< by whose number the name goes, where its path is too long

    // The calls take any family's address by a pointer to what all have in common.
    [[nodiscard]] const sockaddr* plain() const { return reinterpret_cast<const sockaddr*>(&name); }
};

Address addressOfName(const std::string& bytes) {
    Address address;
    address.name.sun_family = AF_UNIX;
    if (bytes.size() >= sizeof address.name.sun_path)
        return address;
    std::copy(bytes.begin(), bytes.end(), std::begin(address.name.sun_path));
    address.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + bytes.size());
    return address;
}

Address addressOf(const fs::path& path) {
    Address address = addressOfName(path.native() + '\0');
#ifdef Q_OS_LINUX
    if (address.length > 0)
        return address;
    FileDescriptor folder(::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    std::string name("/proc/self/fd/");
    name.append(std::to_string(folder.number())).append("/").append(path.filename().native());
    address = addressOfName(name + '\0');
    if (!folder)
        address.length = 0;
    address.folder = std::move(folder);
#endif
    return address;
}

// On Linux a name without a file, for folders that cannot hold a socket.
Address addressWithoutFile(const fs::path& path) {
#ifdef Q_OS_LINUX
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(path.native()),
                                                     QCryptographicHash::Sha256);
    std::string name("\0coolwarm-", 10);
    name.append(std::to_string(::geteuid())).append("-").append(hash.toHex().toStdString());
    return addressOfName(name);
#else
    Q_UNUSED(path);
    return {};
#endif
}

// Anybody may connect to, or take, a name without a file; the kernel knows who it is.
bool isOfThisUser(int socket) {
#ifdef SO_PEERCRED
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 &&
           (other.uid == ::geteuid() || other.uid == 0);
#else
    Q_UNUSED(socket);
    return true;
#endif
}

// Reads what is there, until `line` has `most` bytes. False when the other side has gone.
bool readInto(QByteArray& line, int socket, int most) {
    QByteArray bytes(most - line.size(), Qt::Uninitialized);
    const ssize_t count = ::recv(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    if (count > 0)
        line.append(bytes.constData(), count);
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

// The line without its end; nothing while it is not whole.
std::optional<QByteArray> wholeLine(const QByteArray& said) {
    const qsizetype end = said.indexOf('\n');
    return end < 0 ? std::nullopt : std::optional(said.left(end));
}

// A word is far shorter than what any socket takes at once.
bool say(int socket, QByteArrayView line) {
    return ::send(socket, line.data(), static_cast<std::size_t>(line.size()), withoutSignal) ==
           line.size();
}

bool waitToRead(int socket, const QDeadlineTimer& deadline) {
    pollfd wanted{socket, POLLIN, 0};
    int count = 0;
    do {
        count = ::poll(&wanted, 1, static_cast<int>(deadline.remainingTime()));
    } while (count < 0 && errno == EINTR && !deadline.hasExpired());
    return count > 0;
}

bool connectTo(const Address& address, int socket, const QDeadlineTimer& deadline) {
    if (address.length == 0)
        return false;
    while (::connect(socket, address.plain(), address.length) != 0) {
        // The queue is full, or the call was interrupted.
        if ((errno != EAGAIN && errno != EINTR) || deadline.hasExpired())
            return false;
        ::poll(nullptr, 0, retryMilliseconds);
    }
    return isOfThisUser(socket);
}

// Connected to whom listens at `path`, or nothing.
FileDescriptor connectedTo(const fs::path& path, const QDeadlineTimer& deadline) {
    for (const Address& address : {addressOf(path), addressWithoutFile(path)}) {
        FileDescriptor socket = madeOurs(::socket(AF_UNIX, SOCK_STREAM, 0));
        if (socket && connectTo(address, socket.number(), deadline))
            return socket;
    }
    return FileDescriptor();
}

// Bound and listening, for this user alone. Nobody can connect before listen(), so others never
// find it open to them.
FileDescriptor listeningAt(const Address& address, const char* file) {
    FileDescriptor socket = madeOurs(::socket(AF_UNIX, SOCK_STREAM, 0));
    const bool listens =
        socket && address.length > 0 &&
        ::bind(socket.number(), address.plain(), address.length) == 0 &&
        (file == nullptr || ::chmod(file, S_IRUSR | S_IWUSR) == 0) &&
        ::listen(socket.number(), SOMAXCONN) == 0;
    return listens ? std::move(socket) : FileDescriptor();
}

} // namespace

struct MessageSocket::Impl {
    struct Client : QObject {
        Client(FileDescriptor taken, QObject* parent)
            : QObject(parent),
              socket(std::move(taken)),
              ready(socket.number(), QSocketNotifier::Read) {}

        FileDescriptor socket;
        QByteArray line;
        QSocketNotifier ready; // gone before the socket is closed
        QTimer idle;
    };

    explicit Impl(MessageSocket& self) : owner(self) {}
    ~Impl() {
        notifier.reset();
        if (!path.empty())
            ::unlink(path.c_str());
    }

    void letIn() {
        while (clients < mostClients) {
            FileDescriptor taken = madeOurs(::accept(listening.number(), nullptr, nullptr));
            if (!taken) {
                if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
                    pause(); // there is no descriptor left; to be told again at once would not help
                return;
            }
            if (isOfThisUser(taken.number()))
                welcome(std::move(taken));
        }
        notifier->setEnabled(false); // until one of them has gone
    }

    void pause() {
        notifier->setEnabled(false);
        QTimer::singleShot(pauseMilliseconds, notifier.get(),
                           [this] { notifier->setEnabled(true); });
    }

    void welcome(FileDescriptor taken) {
        auto* client = new Client(std::move(taken), &owner);
        ++clients;
        client->idle.setSingleShot(true);
        connect(&client->idle, &QTimer::timeout, &owner, [this, client] { letGo(client); });
        connect(&client->ready, &QSocketNotifier::activated, &owner,
                [this, client] { listenTo(client); });
        client->idle.start(idleMilliseconds);
    }

    void listenTo(Client* client) {
        const bool there = readInto(client->line, client->socket.number(), longestLine);
        const std::optional<QByteArray> word = wholeLine(client->line);
        if (!word) {
            if (!there || client->line.size() >= longestLine)
                letGo(client);
            return;
        }
        const bool known = owner.m_words.contains(*word);
        if (known)
            say(client->socket.number(), goodLine);
        letGo(client);
        if (known)
            emit owner.heard(*word); // at last: whoever hears it may handle events for a while
    }

    // Deleted later, since its own notifier or timer may be what has just told us.
    void letGo(Client* client) {
        client->ready.setEnabled(false);
        client->idle.stop();
        client->socket = FileDescriptor();
        client->deleteLater();
        --clients;
        notifier->setEnabled(true);
    }

    MessageSocket& owner;
    fs::path path; ///< empty while nobody listens
    FileDescriptor listening;
    std::unique_ptr<QSocketNotifier> notifier; ///< of `listening`
    int clients = 0;
};

MessageSocket::MessageSocket(QList<QByteArray> words, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_impl(std::make_unique<Impl>(*this)) {}

MessageSocket::~MessageSocket() = default;

bool MessageSocket::listen(const fs::path& path) {
    ::unlink(path.c_str());
    FileDescriptor socket = listeningAt(addressOf(path), path.c_str());
    if (!socket)
        socket = listeningAt(addressWithoutFile(path), nullptr);
    if (!socket)
        return false;
    m_impl->notifier.reset(); // before its descriptor
    m_impl->listening = std::move(socket);
    m_impl->path = path;
    m_impl->notifier =
        std::make_unique<QSocketNotifier>(m_impl->listening.number(), QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, [this] { m_impl->letIn(); });
    return true;
}

void MessageSocket::listenAgain() {
    const fs::path path = m_impl->path;
    std::error_code error; // what cannot be looked at is not there
    if (!path.empty() && !fs::exists(path, error))
        listen(path);
}

bool MessageSocket::isListenedTo(const fs::path& path) {
    return bool(connectedTo(path, QDeadlineTimer(connectMilliseconds)));
}

bool MessageSocket::send(const fs::path& path, const QByteArray& word, int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    const FileDescriptor socket = connectedTo(path, deadline);
    if (!socket || !say(socket.number(), word + '\n'))
        return false;
    QByteArray answer;
    while (!answer.contains('\n')) {
        if (!waitToRead(socket.number(), deadline) ||
            !readInto(answer, socket.number(), longestLine))
            return false;
    }
    return answer == goodLine;
}

} // namespace coolwarm
