// SPDX-License-Identifier: MIT
// Reads the group org.freedesktop.appearance of the desktop portal.
#include "app/platform/desktop/appearance.h"

#include "app/style/palette/colours.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimer>

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#endif

namespace coolwarm {

Appearance::Appearance(const std::optional<DesktopWish>& last, QObject* parent)
    : QObject(parent), m_wish(last.value_or(DesktopWish{})) {
    if (!last)
        m_wish.dark = isDark(schemeOf(QGuiApplication::palette()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme wanted) {
        if (wanted == Qt::ColorScheme::Unknown)
            return;
        m_qtTellsScheme = true;
        DesktopWish wish = m_wish;
        wish.dark = wanted == Qt::ColorScheme::Dark;
        take(wish);
    };
    const QStyleHints* hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
    follow(hints->colorScheme());
#endif
    QTimer::singleShot(0, this, &Appearance::askPortal);
}

void Appearance::take(const DesktopWish& wish) {
    if (m_wish != wish) {
        m_wish = wish;
        emit wishChanged(wish);
    }
}

#ifdef COOLWARM_HAVE_DBUS

namespace {

// org.freedesktop.appearance: 0 is no preference of any kind.
constexpr uint prefersDark = 1; // 2 is light
constexpr uint prefersHighContrast = 1;
constexpr uint prefersLessMotion = 1;

const QString& portalPath() {
    static const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    return path;
}

const QString& portalInterface() {
    static const QString name = QStringLiteral("org.freedesktop.portal.Settings");
    return name;
}

const QString& appearanceGroup() {
    static const QString name = QStringLiteral("org.freedesktop.appearance");
    return name;
}

/// Whether there is a session bus to talk to; without one, Qt would start a bus of its own.
bool sessionBusExists() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(QDir(runtime).filePath(QStringLiteral("bus"))));
}

/// Some answers wrap a value in one variant more than others.
QVariant unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// Red, green and blue from 0 to 1; anything beyond says that there is none.
std::optional<QColor> accentIn(const QVariant& value) {
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto told = value.value<QDBusArgument>();
    if (told.currentSignature() != QLatin1String("(ddd)"))
        return std::nullopt;
    double parts[3] = {-1, -1, -1};
    told.beginStructure();
    for (double& part : parts)
        told >> part;
    told.endStructure();
    for (const double part : parts) {
        if (!(part >= 0 && part <= 1))
            return std::nullopt;
    }
    return QColor::fromRgbF(float(parts[0]), float(parts[1]), float(parts[2])).toRgb();
}

void read(DesktopWish& wish, const QString& key, const QVariant& value, bool withScheme) {
    if (key == QLatin1String("color-scheme")) {
        if (withScheme)
            wish.dark = value.toUInt() == prefersDark;
    } else if (key == QLatin1String("contrast")) {
        wish.highContrast = value.toUInt() == prefersHighContrast;
    } else if (key == QLatin1String("reduced-motion")) {
        wish.lessMotion = value.toUInt() == prefersLessMotion;
    } else if (key == QLatin1String("accent-color")) {
        wish.accent = accentIn(value);
    }
}

} // namespace

void Appearance::askPortal() {
    if (!sessionBusExists())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without a service name, since to look up its owner would block; and with the bare message,
    // since Qt 6.4 refuses a slot with a QDBusVariant until one has passed through it.
    bus.connect(QString(), portalPath(), portalInterface(), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                       portalPath(), portalInterface(), QStringLiteral("ReadAll"));
    question << QStringList{appearanceGroup()};
    const QDBusPendingReply<> answer = bus.asyncCall(question);
    whenAnswered(answer, this, [this](const auto& reply) {
        const QVariantList told = reply.reply().arguments();
        if (reply.isError() || told.size() != 1 ||
            reply.reply().signature() != QLatin1String("a{sa{sv}}"))
            return;
        const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(told.first());
        // Of what it does not name it has no wish.
        DesktopWish wish;
        wish.dark = m_wish.dark;
        const QVariantMap settings = groups.value(appearanceGroup());
        for (auto each = settings.begin(); each != settings.end(); ++each)
            read(wish, each.key(), unwrapped(each.value()), !m_qtTellsScheme);
        take(wish);
    });
}

void Appearance::portalSettingChanged(const QDBusMessage& message) {
    const QVariantList told = message.arguments();
    if (told.size() != 3 || told.at(0) != appearanceGroup())
        return;
    DesktopWish wish = m_wish;
    read(wish, told.at(1).toString(), unwrapped(told.at(2)), !m_qtTellsScheme);
    take(wish);
}

#else

void Appearance::askPortal() {}

void Appearance::portalSettingChanged(const QDBusMessage&) {}

#endif

} // namespace coolwarm
