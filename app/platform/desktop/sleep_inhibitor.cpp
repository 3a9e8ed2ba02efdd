// SPDX-License-Identifier: MIT
// Asks org.freedesktop.login1 and org.freedesktop.portal.Inhibit to keep the computer awake.
#include "app/platform/desktop/sleep_inhibitor.h"

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>

#include <login_manager_proxy.h>
#endif

namespace coolwarm {

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uint suspendFlag = 4; // of the portal; 8 would keep the screen from locking as well

QString portal() {
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

} // namespace

struct SleepInhibitor::Impl {
    QDBusUnixFileDescriptor lock; ///< closing it releases it
    QString request;              ///< of the portal; empty when it holds nothing
    int round = 0;                ///< an answer to an older hold() is let go of at once

    void askLogind(SleepInhibitor& self, const QString& why);
    void askPortal(SleepInhibitor& self, const QString& why);
    static void closeRequest(const QString& path);
};

SleepInhibitor::SleepInhibitor(QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>()) {}

SleepInhibitor::~SleepInhibitor() {
    release();
}

void SleepInhibitor::hold(const QString& why) {
    if (m_wanted)
        return;
    m_wanted = true;
    ++m_impl->round;
    m_impl->askLogind(*this, why);
    m_impl->askPortal(*this, why);
}

void SleepInhibitor::release() {
    if (!m_wanted)
        return;
    m_wanted = false;
    ++m_impl->round;
    m_impl->lock = QDBusUnixFileDescriptor();
    if (!m_impl->request.isEmpty())
        Impl::closeRequest(m_impl->request);
    m_impl->request.clear();
}

// "idle", not "sleep": only what the system would do by itself is held up.
void SleepInhibitor::Impl::askLogind(SleepInhibitor& self, const QString& why) {
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    LoginManagerProxy logind(QStringLiteral("org.freedesktop.login1"),
                             QStringLiteral("/org/freedesktop/login1"), bus);
    const auto answer = logind.Inhibit(QStringLiteral("idle"), QStringLiteral("Coolwarm"), why,
                                       QStringLiteral("block"));
    whenAnswered(answer, &self, [this, asked = round](const auto& reply) {
        if (!reply.isError() && asked == round)
            lock = reply.value();
    });
}

void SleepInhibitor::Impl::askPortal(SleepInhibitor& self, const QString& why) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        portal(), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    message << QString() << suspendFlag << QVariantMap{{QStringLiteral("reason"), why}};
    const QDBusPendingReply<QDBusObjectPath> answer = bus.asyncCall(message);
    whenAnswered(answer, &self, [this, asked = round](const auto& reply) {
        if (reply.isError())
            return;
        if (asked == round)
            request = reply.value().path();
        else
            closeRequest(reply.value().path());
    });
}

void SleepInhibitor::Impl::closeRequest(const QString& path) {
    QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
        portal(), path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
}

#else

struct SleepInhibitor::Impl {};

SleepInhibitor::SleepInhibitor(QObject* parent) : QObject(parent) {}
SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString&) {
    m_wanted = true;
}

void SleepInhibitor::release() {
    m_wanted = false;
}

#endif

} // namespace coolwarm
