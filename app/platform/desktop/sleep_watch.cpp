// SPDX-License-Identifier: MIT
// Listens to org.freedesktop.login1 for the computer's going to sleep and waking up.
#include "app/platform/desktop/sleep_watch.h"

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <login_manager_proxy.h>
#endif

namespace coolwarm {

#ifdef COOLWARM_HAVE_DBUS

struct SleepWatch::Impl {
    std::unique_ptr<LoginManagerProxy> logind; ///< once it is listened to
    QDBusUnixFileDescriptor lock;              ///< closing it gives way to the sleep
};

SleepWatch::SleepWatch(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
    QTimer::singleShot(0, this, &SleepWatch::begin);
}

void SleepWatch::begin() {
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    m_impl->logind = std::make_unique<LoginManagerProxy>(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"), bus);
    connect(m_impl->logind.get(), &LoginManagerProxy::PrepareForSleep, this,
            &SleepWatch::prepareForSleep);
    takeLock();
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::takeLock() {
    const auto lock =
        m_impl->logind->Inhibit(QStringLiteral("sleep"), QStringLiteral("Coolwarm"),
                                tr("The state of the session is saved"), QStringLiteral("delay"));
    whenAnswered(lock, this, [this](const auto& reply) {
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
