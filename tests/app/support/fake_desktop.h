// SPDX-License-Identifier: MIT
// A desktop that shows notifications, on a bus of the test's own, and writes down what it is told.
#pragma once

#include "app/platform/desktop/notifier.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

#include <chrono>
#include <memory>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

/// The notification service of a desktop.
class FakeDesktop : public QObject, protected QDBusContext {
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
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QString name = u"any"_s;
    int asked = 0;
    bool stalls = false; ///< takes what it is told, and is silent

    [[nodiscard]] uint lastId() const { return m_lastId; }
    /// Answers what it was silent about.
    void goOn(QDBusConnection& bus) {
        stalls = false;
        bus.send(m_held.createReply(m_lastId));
    }

public slots:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int expires) {
        shown.append({replaces, title, body, actions, hints, expires});
        m_lastId = replaces != 0 ? replaces : static_cast<uint>(40 + shown.size());
        if (stalls) {
            setDelayedReply(true);
            m_held = message();
        }
        return m_lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }
    QString GetServerInformation(QString& vendor, QString& version, QString& specification) {
        vendor = version = specification = u"1.2"_s;
        return name;
    }
    QStringList GetCapabilities() {
        ++asked;
        return capabilities;
    }

signals:
    void ActionInvoked(uint id, const QString& key);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_lastId = 0;
    QDBusMessage m_held;
};

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
                                              QDBusConnection::ExportAllSlots |
                                                  QDBusConnection::ExportAllSignals));
        QObject::connect(&notifier, &Notifier::scored, &notifier,
                         [this](PainScore pain) { scored << pain.value(); });
    }
    ~NotifierOnABus() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    void comeUp() { EXPECT_TRUE(connection.registerService(u"org.freedesktop.Notifications"_s)); }
    void goDown() { EXPECT_TRUE(connection.unregisterService(u"org.freedesktop.Notifications"_s)); }
    void showAlarm(const QString& title, const QString& text = {}) {
        notifier.show(NoticeKind::Alarm, {title, text});
    }
    void ask() {
        notifier.show(NoticeKind::Question,
                      {u"How is the pain now?"_s, {}, std::chrono::minutes{20}});
    }
    bool waitForShown(int count) {
        return QTest::qWaitFor([&] { return told.count() == count; });
    }

    static inline std::unique_ptr<PrivateBus> bus;
    QDBusConnection connection;
    FakeDesktop desktop;
    Notifier notifier;
    QSignalSpy told{&notifier, &Notifier::shown};
    QSignalSpy failed{&notifier, &Notifier::failed};
    QSignalSpy acted{&notifier, &Notifier::acted};
    QSignalSpy dismissed{&notifier, &Notifier::dismissed};
    QList<int> scored; ///< the answers to questions
};

} // namespace coolwarm::test

#endif
