// SPDX-License-Identifier: MIT
// Notifications on a bus of the test's own, with a desktop that writes down what it is told.
#include "app/platform/notifier.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

#include <memory>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

namespace coolwarm::test {

using namespace Qt::StringLiterals;

#ifdef QT_DBUS_LIB

/// The notification service of a desktop.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int expires = -2;
    };
    QList<Shown> shown;
    QList<uint> closed;

public slots:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int expires) {
        shown.append({replaces, title, body, actions, hints, expires});
        return replaces != 0 ? replaces : static_cast<uint>(40 + shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }
};

namespace {

/// A session bus that starts no service by itself.
class PrivateBus {
public:
    PrivateBus() {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        EXPECT_TRUE(config.open(QFile::WriteOnly));
        config.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=" + m_folder.path().toLocal8Bit() +
            "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
            "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(),
                                          u"--print-address"_s, u"--nofork"_s});
        EXPECT_TRUE(m_daemon.waitForReadyRead(10'000)) << "dbus-daemon does not start";
        address = QString::fromLocal8Bit(m_daemon.readLine().trimmed());
    }
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QString address;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// Qt connects to the session bus once in a process, so that all of these share one.
struct NotifierOnABus : testing::Test {
    static void SetUpTestSuite() {
        bus = std::make_unique<PrivateBus>();
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address.toLocal8Bit());
        ASSERT_TRUE(QDBusConnection::sessionBus().isConnected());
    }
    static void TearDownTestSuite() {
        bus.reset();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    NotifierOnABus() : connection(QDBusConnection::connectToBus(bus->address, u"desktop"_s)) {
        EXPECT_TRUE(connection.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                              QDBusConnection::ExportAllSlots));
    }
    ~NotifierOnABus() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    void comeUp() { EXPECT_TRUE(connection.registerService(u"org.freedesktop.Notifications"_s)); }
    bool waitForShown(int count) {
        return QTest::qWaitFor([&] { return told.count() == count; });
    }

    static inline std::unique_ptr<PrivateBus> bus;
    QDBusConnection connection;
    FakeDesktop desktop;
    Notifier notifier;
    QSignalSpy told{&notifier, &Notifier::shown};
};

TEST_F(NotifierOnABus, ShowsACriticalAlarmThatStays) {
    comeUp();
    notifier.showAlarm(u"Take the pack off"_s, u"Ice · Jaw & <b>temple</b>, 20 min"_s);
    ASSERT_TRUE(waitForShown(1));
    ASSERT_EQ(desktop.shown.size(), 1);
    const FakeDesktop::Shown& shown = desktop.shown.at(0);
    EXPECT_EQ(shown.title, u"Take the pack off"_s);
    EXPECT_EQ(shown.body, u"Ice · Jaw &amp; &lt;b&gt;temple&lt;/b&gt;, 20 min"_s);
    EXPECT_EQ(shown.replaces, 0U);
    EXPECT_EQ(shown.expires, 0);
    const QVariant urgency = shown.hints.value(u"urgency"_s);
    EXPECT_EQ(urgency.typeId(), QMetaType::UChar); // an int would be ignored
    EXPECT_EQ(urgency.toInt(), 2);
}

TEST_F(NotifierOnABus, ReplacesTheLastOne) {
    comeUp();
    notifier.showAlarm(u"first"_s, {});
    ASSERT_TRUE(waitForShown(1));
    notifier.showAlarm(u"second"_s, {});
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(desktop.shown.at(1).replaces, 41U);
}

TEST_F(NotifierOnABus, WithdrawsOnce) {
    comeUp();
    notifier.withdraw(); // nothing to withdraw yet
    notifier.showAlarm(u"first"_s, {});
    ASSERT_TRUE(waitForShown(1));
    notifier.withdraw();
    notifier.withdraw();
    notifier.showAlarm(u"second"_s, {});
    ASSERT_TRUE(waitForShown(2));
    EXPECT_EQ(desktop.closed, QList<uint>{41});
    EXPECT_EQ(desktop.shown.at(1).replaces, 0U);
}

TEST_F(NotifierOnABus, WithdrawsWhatTheDesktopShowsLate) {
    comeUp();
    notifier.showAlarm(u"first"_s, {});
    notifier.withdraw(); // before the desktop has answered
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.closed == QList<uint>{41}; }));
    EXPECT_EQ(told.count(), 0);
}

TEST_F(NotifierOnABus, GoesOnWithoutADesktopUntilOneComes) {
    notifier.showAlarm(u"nobody listens"_s, {});
    notifier.withdraw();
    comeUp();
    notifier.showAlarm(u"somebody does"_s, {});
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !desktop.shown.isEmpty() && desktop.shown.last().title == u"somebody does"_s;
    }));
}

} // namespace

#endif

namespace {

// The bus of the tests above has ended by now; alone, this test has never had one.
TEST(NotifierWithoutABus, NeitherShowsNorWaits) {
    Notifier notifier;
    QSignalSpy told(&notifier, &Notifier::shown);
    QElapsedTimer since;
    since.start();
    notifier.showAlarm(QStringLiteral("Take the pack off"), QStringLiteral("Ice"));
    notifier.withdraw();
    EXPECT_LT(since.elapsed(), 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 0);
}

} // namespace
} // namespace coolwarm::test

#include "platform_notifier_test.moc"
