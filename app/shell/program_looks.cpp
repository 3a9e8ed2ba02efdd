// SPDX-License-Identifier: MIT
// Finds the file of the looks, and checks what it is before it is opened.
#include "app/shell/program_looks.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace coolwarm {

namespace {

QString darkKey() {
    return QStringLiteral("appearance/system-dark");
}

QString contrastKey() {
    return QStringLiteral("appearance/system-contrast");
}

QString motionKey() {
    return QStringLiteral("appearance/system-less-motion");
}

QString accentKey() {
    return QStringLiteral("appearance/system-accent");
}

bool isInTheWay(const QString& file) {
    const QFileInfo about(file);
    return about.exists() && !about.isFile();
}

} // namespace

QSettings looksIn(const QString& file) {
    // Below what is no folder nothing can be read or made, and that is told where it matters.
    if (isInTheWay(file) || isInTheWay(file + QStringLiteral(".lock")))
        return QSettings(file + QStringLiteral("/none"), QSettings::IniFormat);
    return QSettings(file, QSettings::IniFormat);
}

// By its name: found by Qt, other files of settings would be opened as well.
QSettings looksOfUser() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return looksIn(folder + QStringLiteral("/coolwarm/coolwarm.ini"));
}

std::optional<DesktopWish> rememberedWish(const QSettings& looks) {
    if (!looks.contains(darkKey()))
        return std::nullopt;
    DesktopWish wish;
    wish.dark = looks.value(darkKey()).toBool();
    wish.highContrast = looks.value(contrastKey()).toBool();
    wish.lessMotion = looks.value(motionKey()).toBool();
    if (const QColor accent(looks.value(accentKey()).toString()); accent.isValid())
        wish.accent = accent;
    return wish;
}

void rememberWish(QSettings& looks, const DesktopWish& wish) {
    looks.setValue(darkKey(), wish.dark);
    looks.setValue(contrastKey(), wish.highContrast);
    looks.setValue(motionKey(), wish.lessMotion);
    looks.setValue(accentKey(), wish.accent ? wish.accent->name() : QString());
}

} // namespace coolwarm
