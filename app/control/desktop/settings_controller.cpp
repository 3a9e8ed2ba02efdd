// SPDX-License-Identifier: MIT
// Asks the desktop, and writes down what it says.
#include "app/control/desktop/settings_controller.h"

#include "app/control/look_keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace coolwarm {

namespace {

struct SettingsControllerText {
    Q_DECLARE_TR_FUNCTIONS(SettingsController)
};

QString startsKey() {
    return QStringLiteral("program/portal-starts");
}

QString minimizedKey() {
    return QStringLiteral("program/portal-minimized");
}

// An AppImage runs from a place that is gone at the next log-in; its own file is what stays.
QString programFile() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

AutostartPlace autostartPlace(const QSettings& looks, const std::optional<QString>& dataDir) {
    AutostartPlace place;
    place.configFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    place.command = {programFile()};
    if (dataDir)
        place.command += {QStringLiteral("--data-dir"), QDir(*dataDir).absolutePath()};
    place.sandboxed = runsInFlatpak();
    place.granted.starts = looks.value(startsKey()).toBool();
    place.granted.minimized = looks.value(minimizedKey()).toBool();
    return place;
}

} // namespace

SettingsController::SettingsController(Computer& computer, QSettings& looks, Theme& theme,
                                       Lettering& lettering, const std::optional<QString>& dataDir)
    : m_computer(computer), m_looks(looks), m_autostart(autostartPlace(looks, dataDir)) {
    QObject::connect(&computer, &Computer::themeChosen, &theme,
                     [&theme, &looks] { theme.setChoice(themeChoice(looks)); });
    connectLetters(lettering);
    connectStart();
}

void SettingsController::connectLetters(Lettering& lettering) {
    QObject::connect(&m_computer, &Computer::zoomWanted, &lettering, [this, &lettering](int steps) {
        m_looks.setValue(zoomKey(), zoomedBy(lettering.zoom(), steps));
        emit m_computer.zoomChosen();
    });
    QObject::connect(&m_computer, &Computer::zoomChosen, &lettering,
                     [this, &lettering] { lettering.setZoom(zoomChoice(m_looks)); });
}

void SettingsController::connectStart() {
    QObject::connect(&m_computer, &Computer::programStartLookedAt, &m_autostart,
                     [this] { showStart(); });
    QObject::connect(&m_computer, &Computer::programStartWanted, &m_autostart,
                     [this](bool starts, bool minimized) {
                         m_autostart.set(starts, minimized,
                                         SettingsControllerText::tr(
                                             "So that alarms reach you after you log in"));
                         if (m_autostart.isAsking())
                             showStart();
                     });
    QObject::connect(&m_autostart, &Autostart::settled, &m_computer, [this] {
        if (runsInFlatpak()) {
            m_looks.setValue(startsKey(), m_autostart.state().starts);
            m_looks.setValue(minimizedKey(), m_autostart.state().minimized);
        }
        showStart();
    });
    QObject::connect(
        &m_autostart, &Autostart::failed, &m_computer,
        [this](const QString& place, const QString& reason) {
            showStart(
                reason.isEmpty()
                    ? SettingsControllerText::tr("The desktop did not allow it. Its own settings "
                                                 "say which programs may start at log-in.")
                    : SettingsControllerText::tr("It could not be changed: %1 (%2).")
                          .arg(QDir::toNativeSeparators(place), reason));
        });
}

// What the system says, read anew each time.
void SettingsController::showStart(const QString& fault) {
    const AutostartState state = m_autostart.state();
    m_computer.setProgramStart({Autostart::isPossible(), state.starts, state.minimized,
                                m_autostart.isAsking(), state.other, state.otherIsThere, fault});
}

ThemeChoice themeChoice(const QSettings& looks) {
    const QString word = looks.value(themeKey()).toString();
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (word == QLatin1String("high-contrast"))
        return ThemeChoice::HighContrastDark;
    if (word == QLatin1String("high-contrast-light"))
        return ThemeChoice::HighContrastLight;
    return ThemeChoice::System;
}

int zoomChoice(const QSettings& looks) {
    const int zoom = looks.value(zoomKey()).toInt();
    return zoom > 0 ? zoom : usualZoom;
}

} // namespace coolwarm
