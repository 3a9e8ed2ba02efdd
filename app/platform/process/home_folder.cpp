// SPDX-License-Identifier: MIT
// Removes folders from the environment that are no absolute paths, and finds the data folder.
#include "app/platform/process/home_folder.h"

#include <QFile>
#include <QStandardPaths>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QByteArray>

#include <pwd.h>
#include <unistd.h>
#endif

namespace coolwarm {

void mendFolderVariables() {
#ifdef Q_OS_UNIX
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_RUNTIME_DIR"})
        if (qEnvironmentVariableIsSet(name) && !qgetenv(name).startsWith('/'))
            qunsetenv(name);
    if (qgetenv("HOME").startsWith('/'))
        return;
    const passwd* user = ::getpwuid(::getuid());
    if (user != nullptr && user->pw_dir != nullptr)
        qputenv("HOME", user->pw_dir);
#endif
}

std::filesystem::path standardDataFolder() {
    const QString named = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#ifdef Q_OS_WIN
    return named.toStdWString();
#else
    // Qt puts a sign in the place of what is no UTF-8, which would be the name of another folder.
    const QString common = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QByteArray own = QFile::encodeName(named.mid(common.size()));
    for (const QByteArray& folder : {qgetenv("XDG_DATA_HOME"), qgetenv("HOME") + "/.local/share"})
        if (common.contains(QChar::ReplacementCharacter) && QFile::decodeName(folder) == common)
            return (folder + own).toStdString();
    return QFile::encodeName(named).toStdString();
#endif
}

} // namespace coolwarm
