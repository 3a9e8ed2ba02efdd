// SPDX-License-Identifier: MIT
// One window for one log: the lock, the socket, and everything that may be said to it.
#include "app/platform/instance/single_instance.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <future>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A folder of a log, whose name is all that leads to its window.
struct Instance : testing::Test {
    /// Sends from another thread, as another process would, while this one handles its events.
    bool send(InstanceMessage message) const {
        auto answer = std::async(std::launch::async, [this, message] {
            return SingleInstance::send(folder, message, 5s);
        });
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return answer.wait_for(std::chrono::seconds{0}) == std::future_status::ready; },
            6000));
        return answer.get();
    }
    QString socketPath() const {
        const QString path = QDir(folder).filePath(u"coolwarm.socket"_s);
        EXPECT_TRUE(QFileInfo::exists(path));
        return path;
    }
    /// A client that is connected and has said `bytes`.
    std::unique_ptr<QLocalSocket> client(const QByteArray& bytes = {}) const {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(socketPath());
        EXPECT_TRUE(socket->waitForConnected(2000)) << socket->errorString().toStdString();
        socket->write(bytes);
        socket->flush();
        return socket;
    }
    static bool isLetGo(const QLocalSocket& socket) {
        return QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; },
                               5000);
    }

    TempFolder home;
    const std::filesystem::path folder = home.path();
};

TEST_F(Instance, IsClaimedByOneAlone) {
    SingleInstance first(folder);
    SingleInstance second(folder);
    EXPECT_TRUE(first.claim());
    QElapsedTimer since;
    since.start();
    EXPECT_FALSE(second.claim());
    EXPECT_LT(since.elapsed(), 500);
}

TEST_F(Instance, IsNotKeptOutByWhatALockFileHolds) {
    const std::filesystem::path lock = home / "coolwarm.lock";
    const std::string ourselves = std::to_string(QCoreApplication::applicationPid());
    // As a power cut leaves it; numbers that another process has by now; another machine's folder.
    for (const std::string& content :
         {std::string(), std::string("1\ncoolwarm\nhost\n"), ourselves + "\ncoolwarm\nhost\n",
          std::string("garbage\0\xff", 9), std::string(100'000, '7')}) {
        writeBytes(lock, content);
        SingleInstance instance(folder);
        EXPECT_TRUE(instance.claim()) << content.substr(0, 40);
        SingleInstance second(folder);
        EXPECT_FALSE(second.claim());
        EXPECT_EQ(bytesOf(lock), content) << "nor is it written";
    }
}

TEST_F(Instance, IsFoundWhateverTheEnvironmentSays) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR"); // as for cron
    EXPECT_TRUE(send(InstanceMessage::ReadAnew));
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    EXPECT_TRUE(send(InstanceMessage::ReadAnew));
    before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
}

TEST_F(Instance, CanBeReachedAgainWhenItsSocketWasRemoved) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    instance.stayReachable();
    EXPECT_TRUE(send(InstanceMessage::Raise)) << "nothing was missing";
    ASSERT_TRUE(QFile::remove(socketPath()));
    EXPECT_FALSE(SingleInstance::send(folder, InstanceMessage::Raise, 200ms));
    instance.stayReachable();
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, IsStillTheOnlyOneWhenItsLockWasRemoved) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    ASSERT_TRUE(QFile::remove(QDir(folder).filePath(u"coolwarm.lock"_s)));
    SingleInstance second(folder);
    EXPECT_FALSE(second.claim());
}

TEST_F(Instance, WorksWhereNoLockCanBeMade) {
    // A folder in the lock's place stands for a file system that knows no locks.
    ASSERT_TRUE(QDir(folder).mkdir(u"coolwarm.lock"_s));
    SingleInstance instance(folder);
    EXPECT_TRUE(instance.claim());
    SingleInstance second(folder);
    EXPECT_FALSE(second.claim()) << "somebody listens";
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

#ifdef Q_OS_LINUX
TEST_F(Instance, IsReachedInAFolderWithALongName) {
    std::filesystem::path deep = folder;
    while (deep.native().size() < 300)
        deep /= "a-folder-with-a-long-name";
    std::filesystem::create_directories(deep);
    SingleInstance instance(deep);
    ASSERT_TRUE(instance.claim());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    auto answer = std::async(
        std::launch::async, [&] { return SingleInstance::send(deep, InstanceMessage::Raise, 5s); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return raised.count() == 1; }));
    EXPECT_TRUE(answer.get());
}

TEST_F(Instance, IsReachedInAFolderWhoseNameIsNoUtf8) {
    const std::filesystem::path odd = folder / "log\xE9";
    std::filesystem::create_directory(odd);
    std::filesystem::create_directory(folder / "log\xE8");
    SingleInstance instance(odd);
    ASSERT_TRUE(instance.claim());
    EXPECT_TRUE(std::filesystem::exists(odd / "coolwarm.lock"));
    EXPECT_TRUE(std::filesystem::exists(odd / "coolwarm.socket"));
    SingleInstance again(odd);
    EXPECT_FALSE(again.claim());
    SingleInstance other(folder / "log\xE8");
    EXPECT_TRUE(other.claim()) << "another log, whose name differs in that byte alone";
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    auto answer = std::async(std::launch::async,
                             [&] { return SingleInstance::send(odd, InstanceMessage::Raise, 5s); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return raised.count() == 1; }));
    EXPECT_TRUE(answer.get());
    const auto things = [&] {
        return std::distance(std::filesystem::directory_iterator(folder), {});
    };
    EXPECT_EQ(things(), 2) << "and nothing is made beside them";
}

TEST_F(Instance, IsReachedWhereTheFolderCannotHoldASocket) {
    // A folder in the socket's place stands for a file system that knows none.
    ASSERT_TRUE(QDir(folder).mkdir(u"coolwarm.socket"_s));
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    EXPECT_TRUE(send(InstanceMessage::Raise));
    EXPECT_TRUE(QFileInfo(QDir(folder).filePath(u"coolwarm.socket"_s)).isDir());
}
#endif

TEST_F(Instance, IsFreeAgainWhenItsHolderEnds) {
    {
        SingleInstance first(folder);
        EXPECT_TRUE(first.claim());
    }
    SingleInstance second(folder);
    EXPECT_TRUE(second.claim());
    QSignalSpy raised(&second, &SingleInstance::raiseWanted);
    EXPECT_TRUE(send(InstanceMessage::Raise));
    EXPECT_EQ(raised.count(), 1);
}

TEST_F(Instance, IsOneForEachLog) {
    TempFolder elsewhere;
    SingleInstance first(folder);
    SingleInstance other(elsewhere.path());
    EXPECT_TRUE(first.claim());
    EXPECT_TRUE(other.claim());
}

TEST_F(Instance, HearsEachMessageOnce) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    QSignalSpy poked(&instance, &SingleInstance::readAnewWanted);
    EXPECT_TRUE(send(InstanceMessage::Raise));
    EXPECT_EQ(raised.count(), 1);
    EXPECT_EQ(poked.count(), 0);
    EXPECT_TRUE(send(InstanceMessage::ReadAnew));
    EXPECT_TRUE(send(InstanceMessage::ReadAnew));
    EXPECT_EQ(raised.count(), 1);
    EXPECT_EQ(poked.count(), 2);
}

TEST_F(Instance, IsReachedThroughAnotherNameOfItsFolder) {
    SingleInstance instance(folder / ".");
    ASSERT_TRUE(instance.claim());
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, AnswersNobodyQuickly) {
    QElapsedTimer since;
    since.start();
    EXPECT_FALSE(SingleInstance::send(folder, InstanceMessage::Raise));
    EXPECT_FALSE(SingleInstance::send(folder / "no/such/folder", InstanceMessage::ReadAnew));
    EXPECT_LT(since.elapsed(), 500);
}

TEST_F(Instance, IsGivenUpWhenItDoesNotAnswer) {
    SingleInstance stuck(folder); // its events are not handled
    ASSERT_TRUE(stuck.claim());
    QElapsedTimer since;
    since.start();
    EXPECT_FALSE(SingleInstance::send(folder, InstanceMessage::Raise, 200ms));
    EXPECT_LT(since.elapsed(), 1000);
}

TEST_F(Instance, LetsGarbageGo) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    QSignalSpy poked(&instance, &SingleInstance::readAnewWanted);
    for (const QByteArray& garbage :
         {QByteArray("rais\n"), QByteArray("raise \n"), QByteArray("\n"),
          QByteArray(3, '\0') + '\n', QByteArray("\xff\xfe\n"), QByteArray("RAISE\n")}) {
        const auto socket = client(garbage);
        EXPECT_TRUE(isLetGo(*socket)) << garbage.toHex().toStdString();
    }
    EXPECT_EQ(raised.count() + poked.count(), 0);
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, LetsAnEndlessMessageGo) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    const auto socket = client(QByteArray(100'000, 'r'));
    EXPECT_TRUE(isLetGo(*socket));
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, HearsAMessageThatComesInPieces) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    const auto socket = client("rai");
    QCoreApplication::processEvents();
    EXPECT_EQ(raised.count(), 0);
    socket->write("se\n");
    socket->flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return raised.count() == 1; }));
    EXPECT_TRUE(isLetGo(*socket));
    EXPECT_EQ(socket->readAll(), QByteArray("ok\n"));
}

TEST_F(Instance, ServesOthersWhileManySayNothing) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int at = 0; at < 40; ++at) {
        silent.push_back(client());
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(send(InstanceMessage::Raise));
    EXPECT_TRUE(send(InstanceMessage::ReadAnew));
    for (const auto& socket : silent)
        EXPECT_TRUE(isLetGo(*socket)); // after a while
}

TEST_F(Instance, AnswersManyMoreThanItServesAtOnce) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    QSignalSpy raised(&instance, &SingleInstance::raiseWanted);
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int at = 0; at < 120; ++at) // while its events are not handled
        clients.push_back(client("raise\n"));
    for (const auto& socket : clients) {
        EXPECT_TRUE(isLetGo(*socket));
        EXPECT_EQ(socket->readAll(), QByteArray("ok\n"));
    }
    EXPECT_EQ(raised.count(), 120);
}

TEST_F(Instance, IsGivenUpWhenItsQueueIsFull) {
    SingleInstance stuck(folder); // its events are not handled
    ASSERT_TRUE(stuck.claim());
    std::vector<std::unique_ptr<QLocalSocket>> waiting;
    for (int at = 0; at < 150; ++at) {
        waiting.push_back(std::make_unique<QLocalSocket>());
        lastOf(waiting)->connectToServer(socketPath());
    }
    QElapsedTimer since;
    since.start();
    EXPECT_FALSE(SingleInstance::send(folder, InstanceMessage::Raise, 200ms));
    EXPECT_LT(since.elapsed(), 1000);
    waiting.clear();
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, SurvivesAClientThatGoesAwayAtOnce) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    for (int at = 0; at < 20; ++at) {
        client("raise\n")->abort();
        client("rai")->abort();
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(send(InstanceMessage::Raise));
}

TEST_F(Instance, IsForItsUserAlone) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(socketPath()) & others);
    EXPECT_FALSE(QFile::permissions(QDir(folder).filePath(u"coolwarm.lock"_s)) & others);
}

#ifdef Q_OS_UNIX
#ifndef __SANITIZE_ADDRESS__ // which reads the type of an object through a pipe
TEST_F(Instance, CanBeReachedAgainAfterItHadNoDescriptorLeft) {
    SingleInstance instance(folder);
    ASSERT_TRUE(instance.claim());
    const auto early = client();
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::dup(0);
    ASSERT_GE(next, 0);
    ::close(next);
    const rlimit none{static_cast<rlim_t>(next), before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
    QCoreApplication::processEvents(); // it cannot let the client in
    EXPECT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
    instance.stayReachable();
    EXPECT_TRUE(send(InstanceMessage::Raise));
}
#endif

TEST_F(Instance, TakesOverFromAHolderThatWasKilled) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        SingleInstance killed(folder);
        if (killed.claim())
            ::kill(::getpid(), SIGKILL); // leaves lock and socket behind
        ::_exit(1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    ASSERT_TRUE(QFile::exists(QDir(folder).filePath(u"coolwarm.lock"_s)));
    ASSERT_FALSE(socketPath().isEmpty());
    EXPECT_FALSE(SingleInstance::send(folder, InstanceMessage::Raise, 500ms));
    SingleInstance next(folder);
    EXPECT_TRUE(next.claim());
    EXPECT_TRUE(send(InstanceMessage::Raise));
}
#endif

} // namespace
} // namespace coolwarm::test
