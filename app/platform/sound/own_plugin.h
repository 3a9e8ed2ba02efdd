// SPDX-License-Identifier: MIT
// Loads the program's own plugins, which hold what would make every start slower.
#pragma once

#include <QCoreApplication>
#include <QPluginLoader>
#include <QString>

namespace coolwarm {

/// The plugin of that name, loaded and kept loaded; null where it was not built or cannot be
/// loaded.
template <class Plugin>
[[nodiscard]] Plugin* ownPlugin(const QString& name) {
    // Beside the program when it was built, below lib when it is installed.
    for (const QString& folder :
         {QStringLiteral("/"), QStringLiteral("/../lib/coolwarm/plugins/")}) {
        QPluginLoader plugin(QCoreApplication::applicationDirPath() + folder + name);
        if (auto* loaded = qobject_cast<Plugin*>(plugin.instance()))
            return loaded;
    }
    return nullptr;
}

} // namespace coolwarm
