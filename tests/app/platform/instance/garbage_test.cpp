// SPDX-License-Identifier: MIT
// The socket of the one window under random bytes, slow clients and many at once.
#include "app/platform/instance/single_instance.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <future>
#include <memory>
#include <random>
#include <vector>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A window's socket, and clients that say to it whatever they like.
struct GarbageOnTheSocket : testing::Test {
    void SetUp() override {
        ASSERT_TRUE(m_instance.claim());
        m_socket = QDir(m_folder).filePath(u"coolwarm.socket"_s);
        ASSERT_TRUE(QFileInfo::exists(m_socket));
    }

    [[nodiscard]] unsigned number(unsigned below) {
        return static_cast<unsigned>(m_random() % below);
    }

    /// Up to 40 bytes, mostly pieces of what a client may say.
    QByteArray someBytes() {
        static const std::array<QByteArray, 10> parts{"raise\n", "read\n", "\n", "\r\n", "ok\n",
                                                      "rai",     "se",     " ",  "read", "RAISE"};
        QByteArray bytes;
        for (unsigned count = number(5); count > 0; --count)
            bytes += number(3) == 0 ? QByteArray(1 + number(7), static_cast<char>(number(256)))
                                    : parts.at(number(10));
        return bytes;
    }

    std::unique_ptr<QLocalSocket> client() {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_socket);
        return socket;
    }

    /// Whether another process that knows what to say is heard, while this one handles its events.
    [[nodiscard]] bool isHeard(InstanceMessage message) {
        auto answer = std::async(std::launch::async, [this, message] {
            return SingleInstance::send(m_folder, message, 5s);
        });
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return answer.wait_for(std::chrono::seconds{0}) == std::future_status::ready; },
            6000));
        return answer.get();
    }

    QSignalSpy& raised() { return m_raised; }
    QSignalSpy& poked() { return m_poked; }

private:
    TempFolder m_home;
    std::filesystem::path m_folder = m_home.path();
    SingleInstance m_instance{m_folder};
    QSignalSpy m_raised{&m_instance, &SingleInstance::raiseWanted};
    QSignalSpy m_poked{&m_instance, &SingleInstance::readAnewWanted};
    QString m_socket;
    std::mt19937 m_random{7};
};

/// How a client's first line sounds to the window: what it may do at most.
bool asksFor(const QByteArray& said, const QByteArray& word) {
    return said.startsWith(word + '\n');
}

TEST_F(GarbageOnTheSocket, DoesNothingButWhatAWholeWordAsksFor) {
    int mayRaise = 0;
    int mayPoke = 0;
    for (int round = 0; round < 400; ++round) {
        const auto socket = client();
        const QByteArray bytes = someBytes();
        mayRaise += asksFor(bytes, "raise") ? 1 : 0;
        mayPoke += asksFor(bytes, "read") ? 1 : 0;
        socket->write(bytes);
        socket->flush();
        QCoreApplication::processEvents();
        if (number(2) == 0)
            socket->abort(); // without waiting for an answer
        else
            socket->disconnectFromServer();
        QCoreApplication::processEvents();
    }
    EXPECT_GT(mayRaise, 0) << "the garbage holds some whole words";
    EXPECT_TRUE(isHeard(InstanceMessage::Raise));
    EXPECT_TRUE(isHeard(InstanceMessage::ReadAnew));
    EXPECT_LE(raised().count(), mayRaise + 1);
    EXPECT_LE(poked().count(), mayPoke + 1);
}

TEST_F(GarbageOnTheSocket, InSlowPiecesFromManyKeepsNobodyOut) {
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int round = 0; round < 600; ++round) {
        if (clients.size() < 30 && number(2) == 0)
            clients.push_back(client());
        if (clients.empty())
            continue;
        const auto which = clients.begin() + number(static_cast<unsigned>(clients.size()));
        if ((*which)->state() != QLocalSocket::ConnectedState) {
            clients.erase(which); // let go for a bad word or for its silence
            continue;
        }
        (*which)->write(QByteArray(1, static_cast<char>(number(2) == 0 ? 'r' : number(256))));
        (*which)->flush();
        if (number(20) == 0)
            clients.erase(which);
        QCoreApplication::processEvents();
        if (round % 200 == 199) {
            EXPECT_TRUE(isHeard(InstanceMessage::Raise)) << "round " << round;
        }
    }
    clients.clear();
    EXPECT_TRUE(isHeard(InstanceMessage::ReadAnew));
    EXPECT_EQ(raised().count(), 3);
    EXPECT_EQ(poked().count(), 1);
}

TEST_F(GarbageOnTheSocket, WithoutAnEndIsCutOff) {
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int count = 0; count < 8; ++count) {
        clients.push_back(client());
        lastOf(clients)->write(
            QByteArray(200'000, static_cast<char>(number(256))).replace('\n', 'x'));
    }
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return std::all_of(clients.begin(), clients.end(), [](const auto& socket) {
                return socket->state() == QLocalSocket::UnconnectedState;
            });
        },
        5000));
    EXPECT_TRUE(isHeard(InstanceMessage::Raise));
    EXPECT_EQ(raised().count(), 1);
}

} // namespace
} // namespace coolwarm::test
