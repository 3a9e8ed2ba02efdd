// SPDX-License-Identifier: MIT
// A relative path would mean another log in each folder that the program is started from.
#include "app/platform/home_folder.h"

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

} // namespace coolwarm
