// SPDX-License-Identifier: MIT
// org.freedesktop.login1 on the system bus.
#include "app/platform/sleep_watch.h"

#include "app/platform/leisure.h"

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace coolwarm {

#ifdef COOLWARM_HAVE_DBUS

namespace {

QString service() {
    return QStringLiteral("org.freedesktop.login1");
}
QString path() {
    return QStringLiteral("/org/freedesktop/login1");
}
QString interface() {
    return QStringLiteral("org.freedesktop.login1.Manager");
}

} // namespace

struct SleepWatch::Impl {
    QDBusUnixFileDescriptor lock; ///< closing it gives way to the sleep
};

SleepWatch::SleepWatch(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
    atLeisure(this, [this] { begin(); }); // even to reach the bus takes a moment
}

void SleepWatch::begin() {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(service(), path(), interface(), QStringLiteral("PrepareForSleep"), this,
                SLOT(prepareForSleep(bool)));
    takeLock();
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::takeLock() {
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep") << QStringLiteral("Coolwarm")
            << tr("The state of the session is saved") << QStringLiteral("delay");
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_impl->lock = reply.value();
    });
}

void SleepWatch::prepareForSleep(bool asleep) {
    if (asleep) {
        emit aboutToSleep();
        m_impl->lock = QDBusUnixFileDescriptor();
        return;
    }
    takeLock();
    emit awake();
}

#else

struct SleepWatch::Impl {};

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {}
SleepWatch::~SleepWatch() = default;
void SleepWatch::begin() {}
void SleepWatch::takeLock() {}
void SleepWatch::prepareForSleep(bool) {}

#endif

} // namespace coolwarm
