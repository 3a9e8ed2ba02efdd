// SPDX-License-Identifier: MIT
// Sets style and palette of the application, and asks the desktop whether it is dark.
#include "app/style/theme.h"

#include "app/style/coolwarm_style.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

#ifdef COOLWARM_HAVE_DBUS
#include "app/platform/dbus/when_answered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QFileInfo>
#endif

namespace coolwarm {

Theme::Theme(ThemeChoice choice, std::optional<bool> lastSystemDark, QObject* parent)
    : QObject(parent), m_choice(choice) {
    // Before it is replaced, the platform's palette tells what the desktop looks like.
    const QPalette platform = QGuiApplication::palette();
    m_systemDark = lastSystemDark.value_or(schemeOf(platform) != Scheme::Light);
    QApplication::setStyle(new CoolwarmStyle);
    followDesktop();
    apply();
}

Scheme Theme::scheme() const {
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemDark ? Scheme::Dark : Scheme::Light;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

void Theme::setChoice(ThemeChoice choice) {
    if (m_choice != choice) {
        const Scheme before = scheme();
        m_choice = choice;
        applyIfChanged(before);
    }
}

void Theme::setSystemDark(bool dark) {
    if (m_systemDark != dark) {
        const Scheme before = scheme();
        m_systemDark = dark;
        emit systemIsDarkChanged(dark);
        applyIfChanged(before);
    }
}

void Theme::applyIfChanged(Scheme before) {
    if (scheme() != before)
        apply();
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(scheme()));
}

void Theme::followDesktop() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme wanted) {
        if (wanted != Qt::ColorScheme::Unknown) {
            setSystemDark(wanted == Qt::ColorScheme::Dark);
        }
    };
    QStyleHints* hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, take);
    if (hints->colorScheme() != Qt::ColorScheme::Unknown) {
        m_systemDark = hints->colorScheme() == Qt::ColorScheme::Dark;
        return;
    }
#endif
    QTimer::singleShot(0, this, &Theme::askPortal);
}

#ifdef COOLWARM_HAVE_DBUS

namespace {

constexpr uint kPrefersDark = 1; // org.freedesktop.appearance: 0 no preference, 1 dark, 2 light

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

const QString& schemeKey() {
    static const QString name = QStringLiteral("color-scheme");
    return name;
}

/// Whether there is a session bus to talk to; without one, Qt would start a bus of its own.
bool sessionBusExists() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(QDir(runtime).filePath(QStringLiteral("bus"))));
}

/// The portal wraps the answer of Read in one variant more than that of the signal.
QVariant unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

void Theme::askPortal() {
    if (!sessionBusExists()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // Without a service name, since to look up its owner would block; and with the bare message,
    // since Qt 6.4 refuses a slot with a QDBusVariant until one has passed through it.
    bus.connect(QString(), portalPath(), portalInterface(), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                       portalPath(), portalInterface(), QStringLiteral("Read"));
    question << appearanceGroup() << schemeKey();
    const QDBusPendingReply<QDBusVariant> answer = bus.asyncCall(question);
    whenAnswered(answer, this, [this](const auto& reply) {
        if (reply.isValid())
            setSystemDark(unwrapped(reply.value().variant()).toUInt() == kPrefersDark);
    });
}

void Theme::portalSettingChanged(const QDBusMessage& message) {
    const QVariantList told = message.arguments();
    if (told.size() == 3 && told.at(0) == appearanceGroup() && told.at(1) == schemeKey()) {
        setSystemDark(unwrapped(told.at(2)).toUInt() == kPrefersDark);
    }
}

#else

void Theme::askPortal() {}

void Theme::portalSettingChanged(const QDBusMessage&) {}

#endif

} // namespace coolwarm
