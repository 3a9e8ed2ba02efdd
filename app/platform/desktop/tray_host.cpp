// SPDX-License-Identifier: MIT
// Asks the session bus and the X server whether there is a tray, without waiting.
#include "app/platform/desktop/tray_host.h"

#include "app/platform/desktop/xembed_watch.h"

#include <QSystemTrayIcon>
#include <QTimer>

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <chrono>
#include <limits>
#endif

#include <utility>

namespace coolwarm {

namespace {

enum class Kind { Unsettled, Bus, Embedding, System };

#ifdef COOLWARM_HAVE_DBUS
// Other platforms of Qt that run on this system have no tray at all.
bool platformHasTrays() {
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

// A desktop that does not answer has no tray for now; when it does after all, it is heard.
constexpr std::chrono::seconds patience{2};
constexpr int noTimeLimit = std::numeric_limits<int>::max();

QString service() {
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}
QString path() {
    return QStringLiteral("/StatusNotifierWatcher");
}
#endif

} // namespace

struct TrayHost::Impl {
    Kind kind = Kind::Unsettled;
    bool onBus = false;
    bool known = false;
    int asked = 0; ///< of several questions only the last one's answer counts
    bool there = false;
    XembedWatch embedding;
};

TrayHost::TrayHost(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    m_impl->kind = Kind::System;
    m_impl->known = true;
    m_impl->there = QSystemTrayIcon::isSystemTrayAvailable();
#else
    QTimer::singleShot(0, this, &TrayHost::begin);
#endif
}

TrayHost::~TrayHost() = default;

void TrayHost::begin() {
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    m_impl->embedding.begin();
    connect(&m_impl->embedding, &XembedWatch::changed, this, &TrayHost::decide);
#ifdef COOLWARM_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (platformHasTrays() && bus.isConnected()) {
        for (const auto& signal : {QStringLiteral("StatusNotifierHostRegistered"),
                                   QStringLiteral("StatusNotifierHostUnregistered")})
            bus.connect(service(), path(), service(), signal, this, SLOT(ask()));
        auto* watcher =
            new QDBusServiceWatcher(service(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this](const QString&, const QString&, const QString& now) { ownerChanged(now); });
        ask();
        QTimer::singleShot(patience, this, &TrayHost::settle);
        return;
    }
#endif
    settle();
#endif
}

bool TrayHost::isThere() const {
    return m_impl->there;
}

bool TrayHost::isKnown() const {
    return m_impl->known;
}

void TrayHost::ownerChanged(const QString& now) {
    if (!now.isEmpty()) {
        ask();
        return;
    }
    ++m_impl->asked;
    m_impl->onBus = false;
    decide();
}

void TrayHost::ask() {
#ifdef COOLWARM_HAVE_DBUS
    QDBusMessage question = QDBusMessage::createMethodCall(
        service(), path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question << service() << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false);
    const QDBusPendingReply<QDBusVariant> answer =
        QDBusConnection::sessionBus().asyncCall(question, noTimeLimit);
    whenAnswered(answer, this, [this, mine = ++m_impl->asked](const auto& reply) {
        if (mine != m_impl->asked)
            return;
        m_impl->onBus = !reply.isError() && reply.value().variant().toBool();
        settle();
    });
#endif
}

void TrayHost::settle() {
    const bool first = !std::exchange(m_impl->known, true);
    const bool before = m_impl->there;
    decide();
    if (first && before == m_impl->there)
        emit changed();
}

void TrayHost::decide() {
    if (!m_impl->known)
        return; // the bus comes first where there is both
    if (m_impl->kind == Kind::Unsettled && m_impl->onBus)
        m_impl->kind = Kind::Bus;
    else if (m_impl->kind == Kind::Unsettled && m_impl->embedding.isThere())
        m_impl->kind = Kind::Embedding;
    const bool there = m_impl->kind == Kind::Bus         ? m_impl->onBus
                       : m_impl->kind == Kind::Embedding ? m_impl->embedding.isThere()
                                                         : false;
    if (std::exchange(m_impl->there, there) != there)
        emit changed();
}

} // namespace coolwarm
