// SPDX-License-Identifier: MIT
// Finds the file of the looks, and checks what it is before it is opened.
#include "app/shell/program_looks.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace coolwarm {

namespace {

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

} // namespace coolwarm
