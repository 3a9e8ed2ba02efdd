// SPDX-License-Identifier: MIT
// Calls to the notification service of the session bus; all of them asynchronous.
#include "app/platform/notifier.h"

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace coolwarm {

Notifier::Notifier(QObject* parent) : QObject(parent) {}

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uchar criticalUrgency = 2;
constexpr int neverExpires = 0;

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          QStringLiteral("org.freedesktop.Notifications"), method);
}

} // namespace

void Notifier::showAlarm(const QString& title, const QString& text) {
    m_wanted = true;
    QDBusMessage message = call(QStringLiteral("Notify"));
    const QVariantMap hints{
        // The specification asks for a byte; an int would be ignored.
        {QStringLiteral("urgency"), QVariant::fromValue(criticalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.coolwarm.Coolwarm")},
        {QStringLiteral("category"), QStringLiteral("x-coolwarm.alarm")}};
    // Servers may read the body as markup.
    message << QStringLiteral("Coolwarm") << m_id << QStringLiteral("io.github.coolwarm.Coolwarm")
            << title << text.toHtmlEscaped() << QStringList() << hints << neverExpires;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        m_id = reply.value();
        if (m_wanted)
            emit shown();
        else
            withdraw();
    });
}

void Notifier::withdraw() {
    m_wanted = false;
    if (m_id == 0)
        return;
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << m_id;
    QDBusConnection::sessionBus().asyncCall(message);
    m_id = 0;
}

#else

void Notifier::showAlarm(const QString&, const QString&) {
    m_wanted = true;
}

void Notifier::withdraw() {
    m_wanted = false;
    m_id = 0;
}

#endif

} // namespace coolwarm
