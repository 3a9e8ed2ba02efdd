// SPDX-License-Identifier: MIT
// The listening and the speaking side, on the system's own sockets.
#include "app/platform/file_descriptor.h"
#include "app/platform/message_socket.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace coolwarm {

namespace {

constexpr int mostClients = 64;         // the others wait in the system's queue
constexpr int pauseMilliseconds = 1000; // before the next try when nobody can be let in
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

std::optional<sockaddr_un> addressOf(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return {};
    std::copy(name.begin(), name.end(), std::begin(address.sun_path));
    return address;
}

// The calls take any family's address by a pointer to what all have in common.
const sockaddr* plain(const sockaddr_un& address) {
    return reinterpret_cast<const sockaddr*>(&address);
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

bool connectTo(const sockaddr_un& address, int socket, const QDeadlineTimer& deadline) {
    while (::connect(socket, plain(address), sizeof address) != 0) {
        // The queue is full, or the call was interrupted.
        if ((errno != EAGAIN && errno != EINTR) || deadline.hasExpired())
            return false;
        ::poll(nullptr, 0, retryMilliseconds);
    }
    return true;
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
        if (!path.isEmpty())
            QFile::remove(path);
    }

    void letIn() {
        while (clients < mostClients) {
            FileDescriptor taken = madeOurs(::accept(listening.number(), nullptr, nullptr));
            if (!taken) {
                if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
                    pause(); // there is no descriptor left; to be told again at once would not help
                return;
            }
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
    QString path; ///< empty while nobody listens
    FileDescriptor listening;
    std::unique_ptr<QSocketNotifier> notifier; ///< of `listening`
    int clients = 0;
};

MessageSocket::MessageSocket(QList<QByteArray> words, QObject* parent)
    : QObject(parent), m_words(std::move(words)), m_impl(std::make_unique<Impl>(*this)) {}

MessageSocket::~MessageSocket() = default;

bool MessageSocket::listen(const QString& path) {
    const auto address = addressOf(path);
    FileDescriptor socket = madeOurs(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!address || !socket)
        return false;
    ::unlink(address->sun_path);
    // Nobody can connect before listen(), so others never find it open to them.
    if (::bind(socket.number(), plain(*address), sizeof *address) != 0 ||
        ::chmod(address->sun_path, S_IRUSR | S_IWUSR) != 0 ||
        ::listen(socket.number(), SOMAXCONN) != 0)
        return false;
    m_impl->listening = std::move(socket);
    m_impl->path = path;
    m_impl->notifier =
        std::make_unique<QSocketNotifier>(m_impl->listening.number(), QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, [this] { m_impl->letIn(); });
    return true;
}

bool MessageSocket::send(const QString& path, const QByteArray& word, int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    const auto address = addressOf(path);
    const FileDescriptor socket = madeOurs(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!address || !socket || !connectTo(*address, socket.number(), deadline) ||
        !say(socket.number(), word + '\n'))
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
